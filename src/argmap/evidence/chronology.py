"""Whether what is said about time can be true together: dates, and `before`, `after`, `during`.

Each thing begins and ends at points of time within its date. The statements are difference constraints between points
(Bellman 1958; Dechter, Meiri and Pearl 1991): what comes before ends before the other begins; what falls into something
begins no sooner and ends no later. A negative cycle of such constraints passes through the calendar once or never, so
it is either a circle of statements one of which is strict, or a way of statements from a thing to another that is over
before the first can begin. Breadth first search therefore finds the shortest contradictory chain.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.dates import Date
from argmap.document.nouns import Claim, Event
from argmap.findings import Place
from argmap.graph import Graph

POINTS = 300_000

_Point = tuple[str, bool]  # a thing, and whether its end is meant
_OPEN: tuple[int | None, int | None] = (None, None)


@dataclass(frozen=True, slots=True)
class Order:
    """One statement: `first` comes before `second`, or falls into it; typed at `place`."""

    first: str
    second: str
    within: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A shortest chain of statements that cannot all be true, from `start`, whose date opens it, to `end`, whose date
    closes it; for a circle of statements the two are one, and no date plays a part.
    """

    start: str
    end: str
    chain: tuple[Order, ...]

    @property
    def is_circle(self) -> bool:
        """Whether the statements alone contradict each other."""
        return self.start == self.end

    @property
    def things(self) -> frozenset[str]:
        """All that the chain speaks of."""
        return frozenset(name for order in self.chain for name in (order.first, order.second))


@lru_cache(maxsize=4)
def orders(graph: Graph) -> tuple[Order, ...]:
    """The statements about order between things that exist; those of a thing to itself are left out."""
    return tuple(order for order in _typed(graph) if order.first != order.second)


def _typed(graph: Graph) -> Iterator[Order]:
    debate = graph.debate
    for things in (debate.events, debate.claims):
        for name, thing in things.items():
            if thing.before or thing.after or thing.during:
                yield from _stated(graph, str(name), thing)


def _stated(graph: Graph, name: str, thing: Claim | Event) -> Iterator[Order]:
    debate = graph.debate
    for other in thing.before:
        if other in debate.events or other in debate.claims:
            yield Order(name, str(other), False, other.place)
    for other in thing.after:
        if other in debate.events or other in debate.claims:
            yield Order(str(other), name, False, other.place)
    for other in thing.during:
        if other in debate.events or other in debate.claims:
            yield Order(name, str(other), True, other.place)


def date_of(graph: Graph, name: str) -> Date | None:
    """The date of an event or a claim."""
    thing = graph.debate.events.get(name) or graph.debate.claims.get(name)
    return thing.when if thing is not None else None


@lru_cache(maxsize=8)
def contradictions(graph: Graph, *, qualified: bool = False) -> tuple[Contradiction, ...]:
    """Chains that cannot be true, shortest first, no two through one statement; `qualified` takes approximate and
    uncertain dates at their word, which no error may.

    A chain through two claims that conflict is left out: nobody holds both. Linear where all is well; else one search
    for each thing whose date is passed, and for each statement in a knot, until `POINTS` were looked at, so
    that of thousands of contradictions some are told, and soon.
    """
    stated = orders(graph)
    if not stated:
        return ()
    bounds = _bounds(graph, stated, qualified)
    following = _following(stated)
    passed, knotted = _pushed(following, bounds)
    chains = [*_circles(following, knotted), *_chains(following, bounds, passed)] if passed or knotted else []
    found, used = [], set[Order]()
    for chain in sorted(chains, key=lambda one: (len(one.chain), one.start, one.end)):
        if used.isdisjoint(chain.chain) and not _disputed(graph, chain):
            found.append(chain)
            used.update(chain.chain)
    return tuple(found)


_Bounds = Mapping[str, tuple[int | None, int | None]]
_Following = Mapping[_Point, tuple[tuple[_Point, Order | None], ...]]


def _bounds(graph: Graph, stated: tuple[Order, ...], qualified: bool) -> _Bounds:
    names = dict.fromkeys(name for order in stated for name in (order.first, order.second))
    dates = {name: date_of(graph, name) for name in names}
    return {
        name: (date.earliest, date.latest)
        for name, date in dates.items()
        if date is not None and (qualified or not date.is_qualified)
    }


def _following(stated: tuple[Order, ...]) -> _Following:
    """From each point to those that are no sooner, with the statement that says so; None where a thing just goes on."""
    found: dict[_Point, list[tuple[_Point, Order | None]]] = {}
    for name in dict.fromkeys(name for order in stated for name in (order.first, order.second)):
        found.setdefault((name, False), []).append(((name, True), None))
    for order in stated:
        if order.within:
            found.setdefault((order.second, False), []).append(((order.first, False), order))
            found.setdefault((order.first, True), []).append(((order.second, True), order))
        else:
            found.setdefault((order.first, True), []).append(((order.second, False), order))
    return {point: tuple(after) for point, after in found.items()}


def _pushed(following: _Following, bounds: _Bounds) -> tuple[list[str], set[_Point]]:
    """Push each earliest day on along the statements (Kahn 1962): the things whose latest day it passes, or may pass
    where statements run in a circle, and the points in or behind circles.
    """
    waiting: dict[_Point, int] = {}
    for after in following.values():
        for point, _ in after:
            waiting[point] = waiting.get(point, 0) + 1
    ready = [point for point in following if point not in waiting]
    earliest = {point: day for point in following if (day := bounds.get(point[0], _OPEN)[0]) is not None}
    passed: dict[str, None] = {}
    while ready:
        point = ready.pop()
        day, latest = earliest.get(point), bounds.get(point[0], _OPEN)[1]
        if day is not None and latest is not None and day > latest:
            passed[point[0]] = None
        for later, _ in following.get(point, ()):
            if day is not None:
                earliest[later] = max(day, earliest.get(later, day))
            waiting[later] -= 1
            if not waiting[later]:
                ready.append(later)
    knotted = dict.fromkeys(point for point, count in waiting.items() if count)
    passed.update((name, None) for name, _ in knotted if name in bounds)
    return list(passed), set(knotted)


def _chains(following: _Following, bounds: _Bounds, passed: list[str]) -> Iterator[Contradiction]:
    """For each thing whose date is passed, the shortest chain from one that cannot have begun before it was over."""
    leading: dict[_Point, list[tuple[_Point, Order | None]]] = {}
    for point, after in following.items():
        for later, order in after:
            leading.setdefault(later, []).append((point, order))
    looked = 0
    for name in passed:
        last = bounds[name][1]
        if last is None or looked > POINTS:
            continue
        for (other, ends), chain in _nearest_first(leading, (name, True)):
            looked += 1
            first = bounds.get(other, _OPEN)[0]
            if not ends and first is not None and first > last and other != name:
                yield Contradiction(other, name, tuple(chain()))
                break


def _circles(following: _Following, knotted: set[_Point]) -> Iterator[Contradiction]:
    """For each strict statement within a knot, the shortest circle through it."""
    if not knotted:
        return
    import networkx as nx

    view: nx.DiGraph[_Point] = nx.DiGraph()
    for point in knotted:
        view.add_edges_from((point, after) for after, _ in following.get(point, ()) if after in knotted)
    looked = 0
    for knot in nx.strongly_connected_components(view):
        inner = {point: [one for one in following.get(point, ()) if one[0] in knot] for point in sorted(knot)}
        told: set[Order] = set()
        for point, after in inner.items():
            for other, order in after:
                if order is None or order.within or order in told or looked > POINTS:
                    continue
                for reached, chain in _nearest_first(inner, other):
                    looked += 1
                    if reached == point:
                        circle = (order, *reversed(list(chain())))
                        told.update(circle)
                        yield Contradiction(order.first, order.first, circle)
                        break


def _nearest_first(
    edges: Mapping[_Point, Iterable[tuple[_Point, Order | None]]], start: _Point
) -> Iterator[tuple[_Point, Callable[[], Iterator[Order]]]]:
    """The points that can be reached, by fewest statements first, each with its statements from the far end."""
    came: dict[_Point, tuple[_Point, Order | None]] = {}
    far = {start: 0}
    queue, done = deque([start]), set[_Point]()

    def chain() -> Iterator[Order]:
        at = point
        while at != start:
            at, order = came[at]
            if order is not None:
                yield order

    while queue:
        point = queue.popleft()
        if point in done:
            continue
        done.add(point)
        yield point, chain
        for after, order in edges.get(point, ()):
            cost = far[point] + (order is not None)
            if after not in far or cost < far[after]:
                far[after] = cost
                came[after] = point, order
                (queue.appendleft if order is None else queue.append)(after)


def _disputed(graph: Graph, chain: Contradiction) -> bool:
    things = chain.things
    return any(not things.isdisjoint(graph.conflicting.get(name, ())) for name in things)
