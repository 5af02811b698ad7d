"""What a thesis hangs on: the smallest sets of leaves whose change changes its label."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations

from argmap.analysis._hitting import NONE, Sets, derivations, is_monotone, transversals
from argmap.analysis._leaves import Change, changes
from argmap.analysis._scenarios import Scenarios
from argmap.analysis._verdicts import verdict_in, verdicts
from argmap.graph import Graph
from argmap.semantics import Assumptions, Label, Labelling, Status, frame, status
from argmap.semantics.sceptical import sceptical

SIZE = 3
BUDGET = 20_000_000  # scenarios, some five seconds; beyond, smaller sets are all that is looked for
MOST = 2_000  # minimal sets of one claim that are worked out exactly


@dataclass(frozen=True, slots=True)
class Crux:
    """Changes that together give a claim another label, none of which could be left out; `to` is its status then."""

    changes: tuple[Change, ...]
    to: Status


@dataclass(frozen=True, slots=True)
class Cruxes:
    """All cruxes of one claim up to `size` changes, smallest first; of any size where `exact`.

    `leaves` counts the changes that could make a difference at all.
    """

    claim: str
    status: Status
    cruxes: tuple[Crux, ...]
    size: int
    exact: bool
    leaves: int


def cruxes(graph: Graph, assumptions: Assumptions | None = None, size: int = SIZE) -> tuple[Cruxes, ...]:
    """The cruxes of every thesis: sets of leaves such that the thesis is in, out or undecided otherwise if each is
    changed to its alternative, and keeps its label if any of these changes is left out.

    A leaf is what a verdict rests on and nobody argues for: a presumption (rejected, accepted), a claim that nothing
    speaks for (accepted), what a source testifies for or against a claim (rejected), an open question about an argument
    (answered, or the argument rejected). Rejecting and accepting are those of `argmap weigh`.

    Where nothing attacked or contested bears on the thesis, they are exact and of any size: minimal sets that hit every
    derivation. Else sets of up to `size` are tried, n choose size of them for the n leaves it depends on, all those
    with the same first leaf at once.
    """
    labelling = sceptical(frame(graph, assumptions or Assumptions()))
    known = changes(labelling)
    return tuple(cruxes_of(labelling, thesis, known, size) for thesis in graph.theses)


def cruxes_of(labelling: Labelling, claim: str, known: Sequence[Change], size: int = SIZE) -> Cruxes:
    """The cruxes of one claim among these changes."""
    weighed = labelling.frame
    plan = Scenarios(weighed, [weighed.nodes[claim]])
    relevant = [change for change in known if plan.touches(change)]
    found = _exact(plan, labelling, claim, relevant) if is_monotone(plan) else None
    if found is not None:
        return Cruxes(claim, status(labelling, claim), found, len(relevant), exact=True, leaves=len(relevant))
    searched = _affordable(len(relevant), size)
    hits = tuple(_Search(plan, labelling, claim, relevant).up_to(searched))
    return Cruxes(claim, status(labelling, claim), hits, searched, exact=False, leaves=len(relevant))


def _affordable(leaves: int, size: int) -> int:
    """The greatest size, up to that wanted, for which the sets can be tried within the budget."""
    sets, affordable = 1, 0
    for one in range(1, size + 1):
        sets = sets * max(leaves - one + 1, 0) // one
        if sets > BUDGET and affordable:
            break
        affordable = one
    return affordable


def _exact(plan: Scenarios, labelling: Labelling, claim: str, relevant: Sequence[Change]) -> tuple[Crux, ...] | None:
    """The cruxes where only support decides: what all derivations share a part of, or what completes one."""
    node, weighed = plan.frame.nodes[claim], plan.frame
    stands = labelling.nodes[node] is Label.IN
    at = {change: place for place, change in enumerate(relevant) if change.to == ("rejected" if stands else "accepted")}
    leaves: dict[int, Sets] = {}
    for change, place in at.items():
        if change.what == "claim":
            own = weighed.nodes[change.id]
            leaves[weighed.presumed[own] if stands else -1 - own] = frozenset([frozenset([place])])
        else:
            for bearing in plan.items[change.id, change.source]:
                reason = weighed.given[bearing]
                leaves[reason] = leaves.get(reason, NONE) | {frozenset([place])}
    ways = derivations(plan, leaves, MOST)
    if ways is None:
        return None
    sets = transversals(ways[node], MOST) if stands else ways[node]
    if sets is None:
        return None
    ordered = sorted((sorted(one) for one in sets if one), key=lambda one: (len(one), one))
    to = Status.UNSUPPORTED if stands else Status.ESTABLISHED
    return tuple(Crux(tuple(relevant[place] for place in one), to) for one in ordered)


class _Search:
    """Sets of one, two and more changes, without those that contain a crux or cannot be made together."""

    def __init__(self, plan: Scenarios, labelling: Labelling, claim: str, relevant: Sequence[Change]) -> None:
        self.plan, self.claim, self.relevant = plan, claim, relevant
        node = plan.frame.nodes[claim]
        self.label = labelling.nodes[node]
        self.node = node

    def up_to(self, size: int) -> Iterator[Crux]:
        """The cruxes, smallest first."""
        pool = list(range(len(self.relevant)))
        blocked: set[frozenset[int]] = set()
        if size >= 1 and pool:
            found = dict(self._tried((), [(one,) for one in pool], {one: 1 << one for one in pool}))
            yield from (self._crux(one, to) for one, to in found.items())
            pool = [one for one in pool if (one,) not in found]
        blocked = {frozenset(pair) for pair in combinations(pool, 2) if self._exclude(*pair)}
        for length in range(2, size + 1):
            found = dict(self._of(length, pool, blocked))
            yield from (self._crux(one, to) for one, to in found.items())
            blocked |= {frozenset(one) for one in found}

    def _of(
        self, length: int, pool: Sequence[int], blocked: set[frozenset[int]]
    ) -> Iterator[tuple[tuple[int, ...], Status]]:
        """The cruxes of one length: all that begin with the same change are one row of scenarios."""
        rest = list(combinations(pool, length - 1))
        bits = dict.fromkeys(pool, 0)
        if not rest:
            return
        bits = {one: _bits(one, rest) for one in pool}
        impossible = _covered(bits, blocked, (1 << len(rest)) - 1)
        by_first: dict[int, list[frozenset[int]]] = {one: [] for one in pool}
        for one in blocked:
            for first in one:
                if first in by_first:
                    by_first[first].append(one - {first})
        starts = _starts(pool, length - 1)
        for place, first in enumerate(pool):
            start = starts[place + 1]
            if start >= len(rest):
                break
            row = {one: found >> start for one, found in bits.items()}
            whole = (1 << len(rest) - start) - 1
            barred = impossible >> start | _covered(row, by_first[first], whole)
            if barred != whole:
                yield from self._tried((first,), rest, row | {first: whole}, start, barred)

    def _tried(
        self,
        first: tuple[int, ...],
        rest: Sequence[tuple[int, ...]],
        row: dict[int, int],
        start: int = 0,
        barred: int = 0,
    ) -> Iterator[tuple[tuple[int, ...], Status]]:
        size = len(rest) - start
        marks = self.plan.label({self.relevant[one]: bits for one, bits in row.items() if bits}, size)
        stand, fallen = marks.stand[self.node], marks.whole & ~marks.may[self.node]
        same = {Label.IN: stand, Label.OUT: fallen}.get(self.label, marks.whole & ~stand & ~fallen)
        flipped = marks.whole & ~same & ~barred
        if flipped:
            told = verdicts(self.plan.frame, marks, self.claim)
            for at in _places(flipped):
                yield (*first, *rest[start + at]), verdict_in(told, at)

    def _exclude(self, one: int, other: int) -> bool:
        """Whether two changes cannot be made together: of one leaf, or two claims in conflict accepted."""
        first, second = self.relevant[one], self.relevant[other]
        if first.leaf == second.leaf:
            return True
        if first.what != "claim" or second.what != "claim" or "rejected" in (first.to, second.to):
            return False
        nodes = self.plan.frame.nodes
        return nodes[second.id] in self.plan.frame.rivals[nodes[first.id]]

    def _crux(self, members: Sequence[int], to: Status) -> Crux:
        return Crux(tuple(self.relevant[one] for one in members), to)


def _bits(member: int, sets: Sequence[tuple[int, ...]]) -> int:
    """The sets that hold a member, as bits."""
    return int("".join(["1" if member in one else "0" for one in reversed(sets)]), 2)


def _covered(bits: dict[int, int], blocked: "set[frozenset[int]] | list[frozenset[int]]", whole: int) -> int:
    """The sets that contain one of the blocked ones."""
    found = 0
    for one in blocked:
        held = whole
        for member in one:
            held &= bits.get(member, 0)
        found |= held
    return found


def _starts(pool: Sequence[int], length: int) -> list[int]:
    """For each place in a pool, where the combinations begin whose first member is at that place or later."""
    from math import comb

    counts = [comb(len(pool) - place - 1, length - 1) for place in range(len(pool))]
    return [0, *accumulate(counts)]


def _places(bits: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    text = f"{bits:b}"[::-1]
    at = text.find("1")
    while at >= 0:
        yield at
        at = text.find("1", at + 1)
