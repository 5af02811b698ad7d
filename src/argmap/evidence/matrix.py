"""The matrix of evidence: which source speaks for which claim, which against, and which is silent.

An analysis of competing hypotheses (Heuer 1999) reads its columns: a source that bears on rivals alike decides nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.document.nouns import Evidence
from argmap.evidence.independence import lines_for
from argmap.evidence.removes import Removes, removes
from argmap.evidence.silence import denied_by, silences
from argmap.evidence.testimony import lag, testimony
from argmap.graph import Graph

FOR, AGAINST, SILENT = "for", "against", "silent"


@dataclass(frozen=True, slots=True)
class Cell:
    """How a source bears on a claim: `bears` holds for, against or silent, the last where somebody argues from it.

    `line` counts the lines of testimony for the claim from 1, None where the source is on none. `removes` are the
    fewest of its passages; `lag` is in days, at least and at most.
    """

    bears: frozenset[str]
    locators: tuple[str, ...]
    line: int | None
    removes: Removes | None
    lag: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Claims and sources in document order; a pair without a cell: the source says nothing on the claim."""

    claims: tuple[str, ...]
    sources: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]

    def diagnostic(self, graph: Graph) -> tuple[str, ...]:
        """The sources that bear on a claim and not alike on a rival of it: those that can decide between them."""
        return tuple(
            source for source in self.sources if any(self._differs(graph, source, name) for name in self.claims)
        )

    def _differs(self, graph: Graph, source: str, claim: str) -> bool:
        mine = self.cells.get((claim, source))
        return mine is not None and any(
            (self.cells[rival, source].bears if (rival, source) in self.cells else None) != mine.bears
            for rival in graph.conflicting.get(claim, ())
        )


def matrix(graph: Graph) -> Matrix:
    """The matrix of a debate; O(evidence + arguments)."""
    found: dict[tuple[str, str], list[tuple[str, Evidence | None]]] = {}
    for claim, source, bears, item in _bearings(graph):
        if source in graph.debate.sources:
            found.setdefault((claim, source), []).append((bears, item))
    claims = {claim for claim, _ in found}
    sources = {source for _, source in found}
    return Matrix(
        tuple(str(name) for name in graph.claims if name in claims),
        tuple(str(name) for name in graph.debate.sources if name in sources),
        {pair: _cell(graph, *pair, given) for pair, given in found.items()},
    )


def _bearings(graph: Graph) -> Iterator[tuple[str, str, str, Evidence | None]]:
    for name, claim in graph.claims.items():
        for item in claim.evidence:
            yield str(name), str(item.source), FOR if item.bears == "for" else AGAINST, item
    for name, given in testimony(graph).items():
        for heard in given:
            if heard.argument is not None:
                yield name, str(heard.item.source), FOR, heard.item
    yield from _silent(graph)


def _silent(graph: Graph) -> Iterator[tuple[str, str, str, Evidence | None]]:
    """The sources whose silence is argued from, on what it is to exclude."""
    for silence in silences(graph):
        silent = [premise.claim for premise in silence.argument.premises if premise.role == "silent"]
        items = [item for name in silent if name in graph.claims for item in graph.claims[name].evidence]
        for name in denied_by(graph, silence.argument):
            yield from ((name, str(item.source), SILENT, None) for item in items)


def _cell(graph: Graph, claim: str, source: str, given: list[tuple[str, Evidence | None]]) -> Cell:
    items = [item for _, item in given if item is not None]
    counted = lines_for(graph).get(claim)
    lines = counted.lines if counted is not None else ()
    known = [one for one in (removes(graph, item) for item in items) if one is not None]
    return Cell(
        frozenset(bears for bears, _ in given),
        tuple(dict.fromkeys(item.locator for item in items if item.locator)),
        next((number for number, line in enumerate(lines, 1) if source in line.sources), None),
        min(known, key=lambda one: one.number, default=None),
        lag(graph.claims[claim], graph.debate.sources[source]),
    )
