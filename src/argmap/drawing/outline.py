"""The debate told in order, thesis down: what a screen reader reads, and what the page lists beside the picture.

A claim is told in full once, where it is met first; wherever else it plays a part, that place refers to it. So circles
come to an end, shared premises are told once, and nothing of the debate is missing.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from argmap.document.nouns import Argument, Claim
from argmap.graph import Graph

DEEPEST = 10
"""Claims below each other before one is continued under a heading of its own."""

CONTINUED, BESIDE, ALONE, AIMLESS = (
    "Continued from above",
    "Argued about beside the theses",
    "Serves no argument",
    "Arguments that bear on nothing on the map",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim or argument at its place: `relation` is what it is to the entry it stands in.

    Arguments support, rebut, explain or undercut it; claims are its premises, in the role named where there is one,
    or tied to it. `again` tells that it is told in full at another place, and has no entries here.
    """

    id: str
    relation: str
    role: str = ""
    again: bool = False
    entries: tuple["Entry", ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """Entries under a heading: a side's theses, or what no thesis rests on."""

    heading: str
    entries: tuple[Entry, ...]


def outline(graph: Graph) -> tuple[Chapter, ...]:
    """The whole debate; O(claims + arguments + ties). Every claim and argument is told once in full."""
    teller = _Teller(graph)
    chapters = [Chapter(str(side.label), _told(teller, side.theses, "thesis")) for side in graph.debate.sides.values()]
    at_issue = [name for name in graph.claims if name not in graph.using and _argued_about(graph, name)]
    chapters += _rest(teller, at_issue, BESIDE)
    circling = [name for name in graph.claims if _argued_about(graph, name)]
    chapters += _rest(teller, circling, BESIDE)
    chapters += _rest(teller, graph.claims, ALONE)
    aimless = tuple(teller.argument(each, "concludes nothing") for each in teller.untold_arguments())
    chapters += [Chapter(AIMLESS, aimless)] if aimless else []
    chapters += _continued(teller)
    return tuple(chapter for chapter in chapters if chapter.entries)


def numbers(chapters: Iterable[Chapter]) -> dict[str, int]:
    """The running number of each claim, in the order in which they are told in full."""
    found: dict[str, int] = {}
    for chapter in chapters:
        for entry in told_in_full(chapter.entries):
            if entry.relation not in ARGUING:
                found[entry.id] = len(found) + 1
    return found


def told_in_full(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, and those in them, that are no references; in order."""
    for entry in entries:
        if not entry.again:
            yield entry
            yield from told_in_full(entry.entries)


ARGUING = ("supports", "rebuts", "explains", "undercuts", "concludes nothing", "replies to", "")
"""The relations that are an argument's."""


def _argued_about(graph: Graph, name: str) -> bool:
    return name in graph.supporting or name in graph.rebutting or name in graph.explaining


def _told(teller: "_Teller", names: Iterable[str], relation: str) -> tuple[Entry, ...]:
    return tuple(teller.claim(name, relation) for name in names if name in teller.graph.claims)


def _rest(teller: "_Teller", names: Iterable[str], heading: str) -> Iterator[Chapter]:
    """A chapter of those not told yet; what was put off is told before it."""
    yield from _continued(teller)
    entries = tuple(teller.claim(name, "claim") for name in names if teller.untold(name))
    if entries:
        yield Chapter(heading, entries)


def _continued(teller: "_Teller") -> Iterator[Chapter]:
    entries = []
    while teller.put_off:
        name = teller.put_off.popleft()
        teller.waiting.discard(name)
        entries.append(teller.claim(name, "claim"))
    if entries:
        yield Chapter(CONTINUED, tuple(entries))


@dataclass
class _Teller:
    """What was told, and what was put off because it lay too deep."""

    graph: Graph
    told: set[str] = field(default_factory=set)
    waiting: set[str] = field(default_factory=set)
    put_off: deque[str] = field(default_factory=deque)

    def untold(self, name: str) -> bool:
        """Whether a claim has neither been told nor is to be told later."""
        return name not in self.told and name not in self.waiting

    def untold_arguments(self) -> Iterator[Argument]:
        """The arguments no claim led to, one after the other, since telling one may tell others."""
        for argument in self.graph.arguments.values():
            if argument.id not in self.told:
                yield argument

    def claim(self, name: str, relation: str, role: str = "", depth: int = 0) -> Entry:
        """A claim with all that bears on it."""
        if name in self.told or name in self.waiting:
            return Entry(name, relation, role, again=True)
        if depth >= DEEPEST:
            self.waiting.add(name)
            self.put_off.append(name)
            return Entry(name, relation, role, again=True)
        self.told.add(name)
        claim = self.graph.claims[name]
        about = (self.graph.supporting, self.graph.explaining, self.graph.rebutting)
        inner = [*self._ties(claim)]
        inner += [self.argument(each, each.relation, depth) for listed in about for each in listed.get(name, ())]
        return Entry(name, relation, role, entries=tuple(inner))

    def argument(self, argument: Argument, relation: str, depth: int = 0) -> Entry:
        """An argument with its premises and what undercuts it."""
        name = str(argument.id)
        if name in self.told:
            return Entry(name, relation, again=True)
        self.told.add(name)
        roles = {premise.claim: str(premise.role or "") for premise in reversed(argument.premises)}
        known = dict.fromkeys(premise.claim for premise in argument.premises)
        inner = [
            self.claim(str(each), "premise", roles[each], depth + 1) for each in known if each in self.graph.claims
        ]
        inner += [Entry(str(each), "despite", again=True) for each in argument.despite if each in self.graph.claims]
        inner += [Entry(str(each), "replies to", again=True) for each in self._answered(argument)]
        cuts = self.graph.undercutting.get(name, ())
        if depth < 2 * DEEPEST:
            inner += [self.argument(each, "undercuts", depth + 1) for each in cuts]
        return Entry(name, relation, entries=tuple(inner))

    def _answered(self, argument: Argument) -> Iterator[str]:
        known = (self.graph.claims, self.graph.arguments)
        return (each for each in dict.fromkeys(argument.replies_to) if any(each in one for one in known))

    def _ties(self, claim: Claim) -> Iterator[Entry]:
        for other, conflict in self.graph.conflicting.get(claim.id, {}).items():
            kind = "contradicts" if conflict.kind == "contradicts" else "contrary to"
            yield Entry(str(other), kind, again=True)
        for other in dict.fromkeys(claim.in_tension_with):
            if other in self.graph.claims:
                yield Entry(str(other), "in tension with", again=True)
        for other in dict.fromkeys(claim.presupposes):
            if other in self.graph.claims:
                yield Entry(str(other), "presupposes", again=True)
