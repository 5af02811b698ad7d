"""Who is committed to what: by stances, and by putting arguments forward (Hamblin 1970; Walton and Krabbe 1995)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.names import MAPPER
from argmap.document.nouns import Argument, Claim, Stance
from argmap.graph.attack import denial
from argmap.graph.model import Graph

COMMITTING = frozenset({"asserts", "concedes"})


@dataclass(frozen=True, slots=True)
class Commitments:
    """What one person is committed to.

    `stated` by a stance; `derived` from arguments and presuppositions, each with the id it follows from.
    """

    stated: Mapping[str, Stance]
    derived: Mapping[str, str]


def last_stances(claim: Claim) -> dict[str, Stance]:
    """Each person's last stance on a claim: the latest by date where all are dated, else the last typed."""
    by_person: defaultdict[str, list[Stance]] = defaultdict(list)
    for stance in claim.stances:
        by_person[stance.person].append(stance)
    return {person: _last(held) for person, held in by_person.items()}


def _last(held: list[Stance]) -> Stance:
    dates = [stance.date.earliest for stance in held if stance.date is not None and stance.date.earliest is not None]
    if len(dates) < len(held):
        return held[-1]
    return max(zip(dates, range(len(held)), held, strict=True), key=lambda entry: entry[:2])[2]


def proponents(argument: Argument) -> tuple[str, ...]:
    """Who puts an argument forward; the mapper where nobody is named."""
    return argument.by or (MAPPER,)


@lru_cache(maxsize=4)
def commitments(graph: Graph) -> Mapping[str, Commitments]:
    """The commitments of everybody, the mapper included; O(graph)."""
    stances = {name: last_stances(claim) for name, claim in graph.claims.items() if claim.stances}
    stated: defaultdict[str, dict[str, Stance]] = defaultdict(dict)
    for name, held in stances.items():
        for person, stance in held.items():
            if stance.stance in COMMITTING and not stance.arguendo:
                stated[person][name] = stance
    derived: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for argument in graph.arguments.values():
        for person, name in _put_forward(graph, argument):
            if person not in stances.get(name, {}):
                derived[person].setdefault(name, argument.id)
    people = dict.fromkeys([*stated, *derived])
    return {
        person: Commitments(stated[person], _presupposed(graph, stated[person], derived[person])) for person in people
    }


def _put_forward(graph: Graph, argument: Argument) -> Iterator[tuple[str, str]]:
    """Who is committed to what by an argument: its proponents to its premises, and to its conclusion if it draws one.

    An implicit premise commits whoever supplied it, the mapper where nobody is named, and nobody else.
    """
    people = proponents(argument)
    for premise in argument.premises:
        claim = graph.claims.get(premise.claim)
        if claim is not None:
            yield from ((person, claim.id) for person in _holders(claim, people))
    target = argument.target
    if target is None or target not in graph.claims:
        return
    if argument.relation == "supports":
        yield from ((person, target) for person in people)
    elif argument.relation == "rebuts":
        denied = denial(graph, target)
        if denied is not None:
            yield from ((person, denied.id) for person in people)


def _holders(premise: Claim, people: tuple[str, ...]) -> tuple[str, ...]:
    return (premise.supplied_by or MAPPER,) if premise.implicit else people


def _presupposed(graph: Graph, stated: Mapping[str, Stance], derived: dict[str, str]) -> dict[str, str]:
    found = dict(derived)
    stack = [*stated, *derived]
    while stack:
        name = stack.pop()
        for presupposed in graph.claims[name].presupposes:
            if presupposed in graph.claims and presupposed not in found and presupposed not in stated:
                found[presupposed] = name
                stack.append(presupposed)
    return found
