"""Where two sides agree: every claim by what each side says of it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from argmap.graph import Graph
from argmap.graph.commitment import commitments, last_stances, proponents
from argmap.graph.reasons import concluding
from argmap.graph.voices import is_own

HOLDING = ("asserts", "concedes", "committed")
AGAINST = ("denies", "opposes")
ASKING = ("doubts", "questions")
ATTITUDES = (*HOLDING, *AGAINST, *ASKING)
DIVIDED, SILENT = "divided", "silent"
KINDS = ("agreed", "conceded", "disputed", "doubted", "divided", "one-sided", "unaddressed")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a claim lies between two sides.

    `first` and `second` are what the sides say of it: asserts, concedes, committed (by an argument of theirs), denies,
    opposes (argues against it, or holds what conflicts with it), doubts, questions, divided, silent. `leaf` tells that
    no argument concludes the claim.
    """

    claim: str
    first: str
    second: str
    kind: str
    leaf: bool


@dataclass(frozen=True, slots=True)
class Agreement:
    """The claims between two sides, in the order of the debate."""

    sides: tuple[str, str]
    places: tuple[Place, ...]

    def of(self, *kinds: str) -> tuple[Place, ...]:
        """The claims of some kinds."""
        return tuple(place for place in self.places if place.kind in kinds)

    @property
    def agreed_leaves(self) -> tuple[int, int]:
        """Of the leaves that both sides speak to, how many both hold; and how many there are."""
        both = [place for place in self.places if place.leaf and place.kind not in ("one-sided", "unaddressed")]
        return sum(place.kind in ("agreed", "conceded") for place in both), len(both)


def agreement(graph: Graph) -> tuple[Agreement, ...]:
    """For every two sides, where each claim lies.

    agreed: both hold it; conceded: both do, one by a concession; disputed: one holds what the other denies or opposes;
    doubted: one holds what the other only doubts or questions; divided: people of one side differ; one-sided: only one
    speaks to it; unaddressed: neither does, but witnesses or the mapper may. Common ground is agreed. What somebody
    else ascribes to people is no word of theirs. O(graph).
    """
    said = attitudes(graph)
    return tuple(_between(graph, first, second, said) for first, second in combinations(graph.debate.sides, 2))


def _between(graph: Graph, first: str, second: str, said: Mapping[str, Mapping[str, str]]) -> Agreement:
    reasons = concluding(graph)
    found = []
    for name, claim in graph.claims.items():
        one, other = said[first].get(name, SILENT), said[second].get(name, SILENT)
        kind = "agreed" if claim.common_ground else _kind(one, other)
        found.append(Place(str(name), one, other, kind, name not in reasons))
    return Agreement((str(first), str(second)), tuple(found))


def _kind(one: str, other: str) -> str:
    if DIVIDED in (one, other):
        return "divided"
    if SILENT in (one, other):
        return "unaddressed" if one == other else "one-sided"
    if one in HOLDING and other in HOLDING:
        return "conceded" if (one == "concedes") != (other == "concedes") else "agreed"
    if one not in HOLDING and other not in HOLDING:
        return "agreed" if one in AGAINST and other in AGAINST else "doubted"
    return "disputed" if one in AGAINST or other in AGAINST else "doubted"


@lru_cache(maxsize=4)
def attitudes(graph: Graph) -> Mapping[str, Mapping[str, str]]:
    """For each side what it says of the claims it speaks to: the clearest of what its people say, or `divided`."""
    said: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    people = graph.debate.people
    for person, claim, attitude in _all_said(graph):
        side = people[person].side if person in people else None
        if side is not None:
            said[side][claim].add(attitude)
    return {side: {claim: _clearest(found) for claim, found in said[side].items()} for side in graph.debate.sides}


def _clearest(found: set[str]) -> str:
    if not found.isdisjoint(HOLDING) and not found.isdisjoint(AGAINST):
        return DIVIDED
    return next(attitude for attitude in ATTITUDES if attitude in found)


def _all_said(graph: Graph) -> Iterator[tuple[str, str, str]]:
    """Who says what of which claim; what somebody said last in so many words goes before what follows from the rest."""
    stated = list(_stated(graph))
    yield from stated
    known = {(person, name) for person, name, _ in stated}
    for said in (*_derived(graph), *_argued(graph)):
        if said[:2] not in known:
            yield said


def _stated(graph: Graph) -> Iterator[tuple[str, str, str]]:
    for name, claim in graph.claims.items():
        for person, stance in last_stances(claim).items() if claim.stances else ():
            if is_own(stance) and not stance.arguendo and stance.stance in ATTITUDES:
                yield person, name, str(stance.stance)


def _derived(graph: Graph) -> Iterator[tuple[str, str, str]]:
    for person, held in commitments(graph).items():
        derived = [name for name, source in held.derived.items() if _is_in_own_voice(graph, source)]
        stated = [name for name, stance in held.stated.items() if is_own(stance)]
        yield from ((person, name, "committed") for name in derived)
        for name in (*stated, *derived):
            yield from ((person, rival, "opposes") for rival in graph.conflicting.get(name, ()))


def _argued(graph: Graph) -> Iterator[tuple[str, str, str]]:
    for name, rebuttals in graph.rebutting.items():
        for argument in rebuttals:
            if is_own(argument):
                yield from ((person, name, "opposes") for person in proponents(argument))


def _is_in_own_voice(graph: Graph, source: str) -> bool:
    """Whether a commitment follows from what a person says, not from what somebody ascribes to them."""
    return source not in graph.arguments or is_own(graph.arguments[source])
