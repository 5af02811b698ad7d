"""How many independent lines of testimony there are for a claim, with bounds where provenance is not stated."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.nouns import Evidence
from argmap.evidence.provenance import FIRST_HAND, RECORDS, authors, is_unstated, knowledge, steps
from argmap.evidence.testimony import testimony
from argmap.graph import Graph


@dataclass(frozen=True, slots=True)
class Line:
    """Sources that hang together by what they rest on.

    `origins` are the people and sources at which it ends. `unstated` are the sources on or behind it of which nothing
    says what they rest on. `settled`: at least one of `sources` has nothing unstated behind it.
    """

    sources: tuple[str, ...]
    origins: tuple[str, ...]
    unstated: tuple[str, ...]
    settled: bool


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of testimony for something: `citations` passages, from at least `least` and at most `most` lines.

    At most: what is unstated leads nowhere new. At least: each line of which nothing is settled runs together with a
    settled one, or with the others where none is.
    """

    citations: int
    lines: tuple[Line, ...]
    least: int
    most: int

    @property
    def sources(self) -> tuple[str, ...]:
        """All sources, line by line."""
        return tuple(name for line in self.lines for name in line.sources)


def lines(graph: Graph, items: Iterable[Evidence]) -> Lines:
    """The connected components of passages whose ancestors meet (see `provenance`).

    Components of sources joined by what lies behind them are the same, so that one walk suffices: O(passages + steps).
    """
    known = [item for item in items if item.source in graph.debate.sources]
    walk = _Walk(graph)
    for item in known:
        walk.enter(item)
    found = walk.lines()
    settled = sum(line.settled for line in found)
    return Lines(len(known), found, settled or min(1, len(found)), len(found))


@lru_cache(maxsize=4)
def lines_for(graph: Graph) -> Mapping[str, Lines]:
    """The lines of testimony for each claim that has any; each set of sources is walked through once."""
    known: dict[tuple[tuple[str, bool], ...], Lines] = {}
    found = {}
    for name, given in testimony(graph).items():
        items = [heard.item for heard in given]
        key = tuple((str(item.source), knowledge(graph, item) in FIRST_HAND) for item in items)
        if key not in known:
            known[key] = lines(graph, items)
        found[name] = known[key]
    return found


@lru_cache(maxsize=4)
def _unstated(graph: Graph) -> frozenset[str]:
    """The sources of which nothing says what they rest on."""
    return frozenset(str(name) for name, source in graph.debate.sources.items() if is_unstated(source))


@lru_cache(maxsize=4)
def _doubtful(graph: Graph) -> frozenset[str]:
    """The sources behind which, at whatever remove, something is unstated; O(sources + steps)."""
    telling: dict[str, list[str]] = {}
    for name, behind in steps(graph).items():
        for step in behind:
            telling.setdefault(step.parent, []).append(name)
    found, stack = set(_unstated(graph)), list(_unstated(graph))
    while stack:
        for child in telling.get(stack.pop(), ()):
            if child not in found:
                found.add(child)
                stack.append(child)
    return frozenset(found)


class _Walk:
    """Union–find over sources and people, by the steps between them (Galler and Fischer 1964)."""

    def __init__(self, graph: Graph) -> None:
        self.graph, self.steps = graph, steps(graph)
        self.parent: dict[str, str] = {}
        self.cited: dict[str, bool] = {}  # whether some passage cited from it is at first hand
        self.expanded: set[str] = set()
        self.ends: set[str] = set()

    def enter(self, item: Evidence) -> None:
        """Add a passage with all that lies behind it."""
        name = str(item.source)
        first_hand = knowledge(self.graph, item) in FIRST_HAND
        self.cited[name] = self.cited.get(name, False) or first_hand
        if first_hand:
            own = authors(self.graph.debate.sources[name])
            self.parent.setdefault(name, name)
            for author in own:
                self._join(name, author)
            self.ends.update(own or (name,))
        else:
            self._expand(name)

    def _expand(self, start: str) -> None:
        stack = [start]
        while stack:
            name = stack.pop()
            if name in self.expanded:
                continue
            self.expanded.add(name)
            self.parent.setdefault(name, name)
            behind = self.steps.get(name)
            if not behind:
                self.ends.add(name)
                continue
            for step in behind:
                self._join(name, step.parent)
                stack.append(step.parent)

    def _join(self, name: str, other: str) -> None:
        if other in self.parent:
            self.parent[self._root(other)] = self._root(name)
        else:
            self.parent[other] = self._root(name)

    def _root(self, name: str) -> str:
        parent = self.parent
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    def lines(self) -> tuple[Line, ...]:
        """The components, in the order in which their first source was cited."""
        groups: dict[str, list[str]] = {}
        for name in self.cited:
            groups.setdefault(self._root(name), []).append(name)
        ends: dict[str, list[str]] = {root: [] for root in groups}
        for name in self.parent:
            if name in self.ends:
                ends[self._root(name)].append(name)
        open_: dict[str, list[str]] = {root: [] for root in groups}
        unstated, doubtful = _unstated(self.graph), _doubtful(self.graph)
        for name in self.parent:
            if name in unstated and name in self.expanded:
                open_[self._root(name)].append(name)
        return tuple(
            Line(
                tuple(cited),
                tuple(ends[root]),
                tuple(open_[root]),
                any(self.cited[name] or name not in doubtful for name in cited),
            )
            for root, cited in groups.items()
        )


def are_records(graph: Graph, found: Lines) -> bool:
    """Whether the traces themselves are among the sources: one record is no single witness."""
    return any(graph.debate.sources[name].kind in RECORDS for name in found.sources)
