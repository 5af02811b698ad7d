"""Claims from which arguments go in opposite directions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.nouns import Argument
from argmap.graph.model import Graph
from argmap.graph.reasons import concluding, grounds_of


@dataclass(frozen=True, slots=True)
class Opposed:
    """Two arguments with a premise in common, `claim`, whose conclusions cannot both be true."""

    claim: str
    one: Argument
    other: Argument


@lru_cache(maxsize=4)
def opposed(graph: Graph) -> tuple[Opposed, ...]:
    """The pairs of opposed arguments that share a premise, each once.

    Of arguments of the same people for the same conclusion, only the first with this premise alone and the first with
    others count. O(premises of the arguments in dispute + such pairs).
    """
    found: dict[tuple[str, frozenset[str]], Opposed] = {}
    for ones, others in _disputes(graph):
        for pair in _sharing(graph, ones, others):
            found.setdefault((pair.claim, frozenset((pair.one.id, pair.other.id))), pair)
    return tuple(found.values())


def _disputes(graph: Graph) -> Iterator[tuple[Iterable[Argument], Iterable[Argument]]]:
    """Arguments for a claim, and those against it or for a rival of it."""
    reasons = concluding(graph)
    for claim, against in graph.rebutting.items():
        if claim in reasons:
            yield reasons[claim], against
    done: set[str] = set()
    for claim, rivals in graph.conflicting.items():
        done.add(claim)
        if claim in reasons:
            for rival in rivals:
                if rival in reasons and rival not in done:
                    yield reasons[claim], reasons[rival]


def _sharing(graph: Graph, ones: Iterable[Argument], others: Iterable[Argument]) -> Iterator[Opposed]:
    grounds = grounds_of(graph)
    first, second = _by_premise(grounds, ones), _by_premise(grounds, others)
    for claim, listed in first.items():
        for other in second.get(claim, ()):
            yield from (Opposed(claim, one, other) for one in listed if one is not other)


def _by_premise(grounds: Mapping[str, tuple[str, ...]], arguments: Iterable[Argument]) -> dict[str, list[Argument]]:
    """Arguments under their premises, without those that are like another by the same people."""
    found: dict[str, list[Argument]] = {}
    known: set[tuple[str, tuple[str, ...], bool]] = set()
    for argument in arguments:
        alone = len(grounds[argument.id]) == 1
        for claim in grounds[argument.id]:
            kind = (claim, argument.by, alone)
            if kind not in known:
                known.add(kind)
                found.setdefault(claim, []).append(argument)
    return found


def is_the_same_step(pair: Opposed) -> bool:
    """Whether both arguments rest on that claim alone and somebody puts forward both; the mapper where none is named.

    Where two people draw opposite conclusions from it, that is how they differ.
    """
    alone = all({premise.claim for premise in argument.premises} == {pair.claim} for argument in (pair.one, pair.other))
    named = bool(pair.one.by and pair.other.by)
    return alone and (not named or not set(pair.one.by).isdisjoint(pair.other.by))
