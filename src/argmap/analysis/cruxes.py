"""What a thesis hangs on: the smallest sets of leaves whose change changes its label."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from math import comb

from argmap.analysis._hitting import NONE, Sets, derivations, is_monotone, transversals
from argmap.analysis._leaves import Change, changes
from argmap.analysis._scenarios import Scenarios
from argmap.analysis._verdicts import verdict_in, verdicts
from argmap.analysis.what_if import places
from argmap.graph import Graph
from argmap.semantics import Assumptions, Label, Labelling, Status, frame, status
from argmap.semantics.sceptical import sceptical

SIZE = 3
BUDGET = 10_000_000_000  # scenarios × nodes and reasons, some ten seconds; beyond, only smaller sets are looked for
WIDTH = 1 << 16  # scenarios labelled at once: more would not stay in the processor's cache
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


def cruxes(
    graph: Graph, assumptions: Assumptions | None = None, size: int = SIZE, claims: Sequence[str] = ()
) -> tuple[Cruxes, ...]:
    """The cruxes of every thesis, or of these claims: sets of leaves such that the thesis is in, out or undecided
    otherwise if each is changed to its alternative, and keeps its label if any of these changes is left out.

    A leaf is what a verdict rests on and nobody argues for: a presumption (rejected, accepted), a claim that nothing
    speaks for (accepted), what a source testifies for or against a claim (rejected), an open question about an argument
    (answered, or the argument rejected). Rejecting and accepting are those of `argmap weigh`.

    Where nothing attacked or contested bears on the thesis, they are exact and of any size: minimal sets that hit every
    derivation. Else sets of up to `size` are tried, n choose size of them for the n leaves it depends on, all those
    with the same first leaf at once.
    """
    labelling = sceptical(frame(graph, assumptions or Assumptions()))
    known = changes(labelling)
    wanted = claims or list(graph.theses)
    return tuple(
        cruxes_of(labelling, claim, [one for one in known if (one.what, one.id) != ("claim", claim)], size)
        for claim in wanted
    )


def cruxes_of(labelling: Labelling, claim: str, known: Sequence[Change], size: int = SIZE) -> Cruxes:
    """The cruxes of one claim among these changes."""
    weighed = labelling.frame
    plan = Scenarios(weighed, [weighed.nodes[claim]])
    relevant = [change for change in known if plan.touches(change)]
    found = _exact(plan, labelling, claim, relevant) if is_monotone(plan) else None
    if found is not None:
        return Cruxes(claim, status(labelling, claim), found, len(relevant), exact=True, leaves=len(relevant))
    searched = _affordable(len(relevant), len(plan.nodes) + len(plan.reasons), size)
    hits = tuple(_Search(plan, labelling, claim, relevant).up_to(searched))
    return Cruxes(claim, status(labelling, claim), hits, searched, exact=False, leaves=len(relevant))


def _affordable(leaves: int, things: int, size: int) -> int:
    """The greatest size, up to that wanted, for which the sets can be tried within the budget; 1 at least."""
    return max((one for one in range(1, size + 1) if comb(leaves, one) * things <= BUDGET), default=1)


def _exact(plan: Scenarios, labelling: Labelling, claim: str, relevant: Sequence[Change]) -> tuple[Crux, ...] | None:
    """The cruxes where only support decides: what all derivations share a part of, or what completes one."""
    node, weighed = plan.frame.nodes[claim], plan.frame
    stands = labelling.nodes[node] is Label.IN
    at = {change: place for place, change in enumerate(relevant) if change.to == ("rejected" if stands else "accepted")}
    leaves: dict[int, Sets] = {}
    items = set[tuple[str, str]]()
    for change, place in at.items():
        if change.what == "claim":
            own = weighed.nodes[change.id]
            leaves[weighed.presumed[own] if stands else -1 - own] = frozenset([frozenset([place])])
        else:
            items.add((change.id, change.source))
            for bearing in plan.items[change.id, change.source]:
                reason = weighed.given[bearing]
                leaves[reason] = leaves.get(reason, NONE) | {frozenset([place])}
    for bearing, listed in plan.bearing.items():
        if not items.issuperset(listed):  # evidence that stays whatever is changed
            leaves.pop(weighed.given[bearing], None)
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
        everything = range(len(self.relevant))
        found = dict(self._tried((), [(one,) for one in everything], {one: 1 << one for one in everything}, 0))
        yield from (self._crux(one, to) for one, to in found.items())
        pool = [one for one in everything if (one,) not in found]
        if size > 1 and len(pool) > 1:
            yield from self._several(pool, size)

    def _several(self, pool: Sequence[int], size: int) -> Iterator[Crux]:
        """The cruxes of two changes, and of three: all pairs that follow a first change are one row of scenarios."""
        pairs = list(combinations(pool, 2))
        bits = {one: _holding(place, len(pool)) for place, one in enumerate(pool)}
        blocked = self._excluded(pool)
        impossible = _covered(bits, blocked)
        found = dict(self._tried((), pairs, bits, impossible))
        yield from (self._crux(one, to) for one, to in found.items())
        if size < 3:
            return
        impossible |= _covered(bits, found)
        with_first: dict[int, list[tuple[int, ...]]] = {}
        for one, other in (*blocked, *found):
            with_first.setdefault(one, []).append((other,))
            with_first.setdefault(other, []).append((one,))
        for place, first in enumerate(pool):
            start = _start(place + 1, len(pool))
            row = {one: held >> start for one, held in bits.items()}
            barred = impossible >> start | _covered(row, with_first.get(first, ()))
            row[first] = (1 << len(pairs) - start) - 1
            for members, to in self._tried((first,), pairs[start:], row, barred):
                yield self._crux(members, to)

    def _tried(
        self, first: tuple[int, ...], rest: Sequence[tuple[int, ...]], row: dict[int, int], barred: int
    ) -> Iterator[tuple[tuple[int, ...], Status]]:
        """The sets, of `first` with each of the rest, that change the label; `row` tells which hold what."""
        for start in range(0, len(rest), WIDTH):
            size = min(WIDTH, len(rest) - start)
            whole = (1 << size) - 1
            held = {one: bits >> start & whole for one, bits in row.items()}
            marks = self.plan.label({self.relevant[one]: bits for one, bits in held.items() if bits}, size)
            stand, fallen = marks.stand[self.node], whole & ~marks.may[self.node]
            same = {Label.IN: stand, Label.OUT: fallen}.get(self.label, whole & ~stand & ~fallen)
            flipped = whole & ~same & ~(barred >> start)
            if flipped:
                told = verdicts(self.plan.frame, marks, self.claim)
                for at in places(flipped):
                    yield (*first, *rest[start + at]), verdict_in(told, at)

    def _excluded(self, pool: Sequence[int]) -> set[tuple[int, int]]:
        """The pairs that cannot be made together: two changes of one leaf, or two claims in conflict accepted."""
        frame = self.plan.frame
        leaves: dict[tuple[str, str, str], list[int]] = {}
        accepted: dict[int, int] = {}
        for one in pool:
            change = self.relevant[one]
            leaves.setdefault(change.leaf, []).append(one)
            if change.what == "claim" and change.to == "accepted":
                accepted[frame.nodes[change.id]] = one
        found = {pair for members in leaves.values() for pair in combinations(members, 2)}
        for node, one in accepted.items():
            found.update((one, accepted[rival]) for rival in frame.rivals[node] if accepted.get(rival, one) > one)
        return found

    def _crux(self, members: Sequence[int], to: Status) -> Crux:
        return Crux(tuple(self.relevant[one] for one in members), to)


def _holding(place: int, size: int) -> int:
    """The pairs of `size` members, in the order of combinations, that hold the one at a place; as bits."""
    found = bytearray((comb(size, 2) + 7) // 8)
    later = range(_start(place, size), _start(place + 1, size))
    for at in chain((_start(before, size) + place - before - 1 for before in range(place)), later):
        found[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(found, "little")


def _start(place: int, size: int) -> int:
    """Where the pairs begin whose first member is at a place."""
    return comb(size, 2) - comb(size - place, 2)


def _covered(bits: dict[int, int], blocked: Iterable[tuple[int, ...]]) -> int:
    """The sets that contain one of the blocked ones."""
    found = 0
    for first, *others in blocked:
        held = bits.get(first, 0)
        for member in others:
            held &= bits.get(member, 0)
        found |= held
    return found
