"""Who is committed to what: by stances, and by putting arguments forward (Hamblin 1970; Walton and Krabbe 1995)."""

from collections import defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.names import MAPPER
from argmap.document.nouns import Argument, Claim, Stance
from argmap.graph.model import Graph
from argmap.graph.reasons import conclusions

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
    if len(claim.stances) < 2:
        return {stance.person: stance for stance in claim.stances}
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
    stances = {name: last_stances(claim) for name, claim in graph.discussed.items()}
    stated: defaultdict[str, dict[str, Stance]] = defaultdict(dict)
    for name, held in stances.items():
        for person, stance in held.items():
            if stance.stance in COMMITTING and not stance.arguendo:
                stated[person][name] = stance
    derived = _put_forward(graph, stances)
    people = dict.fromkeys([*stated, *derived])
    leading = {name for name, claim in graph.claims.items() if claim.presupposes}
    return {
        person: Commitments(stated[person], _presupposed(graph, leading, stated[person], derived[person]))
        for person in people
    }


def _put_forward(graph: Graph, stances: Mapping[str, Mapping[str, Stance]]) -> defaultdict[str, dict[str, str]]:
    """What everybody is committed to by arguments, each with the first: its proponents to its premises, and to its
    conclusion if it draws one. A stance of one's own goes before.

    An implicit premise commits whoever supplied it, the mapper where nobody is named, and nobody else.
    """
    supplied = {name: (claim.supplied_by or MAPPER,) for name, claim in graph.claims.items() if claim.implicit}
    led, rest = conclusions(graph), graph.premises
    derived: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for name, argument in graph.arguments.items():
        people = proponents(argument)
        for claim in rest[name]:
            spoken = stances.get(claim, ())
            for person in supplied.get(claim, people) if supplied else people:
                if person not in spoken:
                    derived[person].setdefault(claim, name)
        if name in led:
            claim = led[name]
            spoken = stances.get(claim, ())
            for person in people:
                if person not in spoken:
                    derived[person].setdefault(claim, name)
    return derived


def _presupposed(
    graph: Graph, leading: Set[str], stated: Mapping[str, Stance], derived: dict[str, str]
) -> dict[str, str]:
    """What is derived from arguments, and what this and the stated claims presuppose; only `leading` ones do."""
    found = dict(derived)
    stack = [name for name in (*stated, *derived) if name in leading] if leading else []
    while stack:
        name = stack.pop()
        for presupposed in graph.claims[name].presupposes:
            if presupposed in graph.claims and presupposed not in found and presupposed not in stated:
                found[presupposed] = name
                stack.append(presupposed)
    return found
