"""What somebody held when: commitment stores over dated stances (Hamblin 1970; Walton and Krabbe 1995).

A stance holds from its first possible day until the next one of the same person on the same claim. Where one of them is
undated, only their order is known: the last one counts, at all times.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from argmap.document.nouns import Stance
from argmap.graph.commitment import COMMITTING
from argmap.graph.model import Graph
from argmap.graph.voices import own_stances

HOLDS, DENIES, SUPPOSES = "holds", "denies", "supposes"


@dataclass(frozen=True, slots=True)
class Span:
    """That somebody takes a claim in one way for a time: from day `start` to day `end` exclusive, None without bound.

    `attitude` is holds, denies, or supposes (for the sake of argument only).
    """

    claim: str
    attitude: str
    stance: Stance
    start: int | None
    end: int | None

    def covers(self, day: int) -> bool:
        """Whether the span holds on that day."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def meets(self, other: "Span") -> bool:
        """Whether there is a day on which both hold."""
        starts = [span.start for span in (self, other) if span.start is not None]
        ends = [span.end for span in (self, other) if span.end is not None]
        return not starts or not ends or max(starts) < min(ends)


@dataclass(frozen=True, slots=True)
class Store:
    """What somebody holds, denies and supposes on one day: ids of claims. What is not in it is not denied."""

    held: frozenset[str]
    denied: frozenset[str]
    supposed: frozenset[str]


def attitude(stance: Stance) -> str | None:
    """How a stance takes its claim; None where it commits to nothing."""
    if stance.stance in COMMITTING:
        return SUPPOSES if stance.arguendo else HOLDS
    return DENIES if stance.stance == "denies" and not stance.arguendo else None


@lru_cache(maxsize=4)
def spans(graph: Graph) -> Mapping[str, Mapping[str, tuple[Span, ...]]]:
    """From each person to the claims they speak of themselves, with what they hold of each when; linear."""
    found: defaultdict[str, dict[str, tuple[Span, ...]]] = defaultdict(dict)
    for person, claims in own_stances(graph).items():
        for name, stances in claims.items():
            made = tuple(_spans(name, stances))
            if made:
                found[person][name] = made
    return dict(found)


def _spans(claim: str, stances: tuple[Stance, ...]) -> Iterator[Span]:
    starts = [stance.date.earliest if stance.date is not None else None for stance in stances]
    if None in starts:
        stances, starts = stances[-1:], [None]
    for stance, start, end in zip(stances, starts, [*starts[1:], None], strict=True):
        how = attitude(stance)
        if how is not None and (start is None or start != end):
            yield Span(claim, how, stance, start, end)


def store(graph: Graph, person: str, day: int) -> Store:
    """The commitment store of a person on a day (`day_number`); O(stances of the person)."""
    held: dict[str, set[str]] = {HOLDS: set(), DENIES: set(), SUPPOSES: set()}
    for name, known in spans(graph).get(person, {}).items():
        for span in known:
            if span.covers(day):
                held[span.attitude].add(name)
    return Store(frozenset(held[HOLDS]), frozenset(held[DENIES]), frozenset(held[SUPPOSES]))


@dataclass(frozen=True, slots=True)
class Turn:
    """That somebody held a claim and afterwards denies it, or the other way round."""

    person: str
    claim: str
    before: Stance
    after: Stance


@lru_cache(maxsize=4)
def turns(graph: Graph) -> tuple[Turn, ...]:
    """The places where somebody turns round, between one stance of their own and the next; linear."""
    found = []
    for person, claims in own_stances(graph).items():
        for name, stances in claims.items():
            for before, after in pairwise(stances):
                if {attitude(before), attitude(after)} == {HOLDS, DENIES}:
                    found.append(Turn(person, name, before, after))
    return tuple(found)
