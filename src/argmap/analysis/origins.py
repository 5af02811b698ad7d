"""What would be left if one witness fell away: every origin of testimony in turn."""

from collections import defaultdict
from dataclasses import dataclass

from argmap.analysis._leaves import Change, changes
from argmap.analysis.what_if import Moved, moved_in
from argmap.evidence.independence import lines
from argmap.graph import Graph
from argmap.semantics import Assumptions, frame
from argmap.semantics.sceptical import sceptical


@dataclass(frozen=True, slots=True)
class WithoutOrigin:
    """Everything that goes back to one origin left out, and what moves.

    `origin` is a person, a source, or the name of an author; `dropped` are claims and the sources that no longer bear
    on them.
    """

    origin: str
    dropped: tuple[tuple[str, str], ...]
    moved: tuple[Moved, ...]


def without_origins(graph: Graph, assumptions: Assumptions | None = None) -> tuple[WithoutOrigin, ...]:
    """For each origin of evidence (see `argmap independence`), the debate without whatever rests on it alone.

    A passage that has a second origin besides stays. One pass for all origins.
    """
    labelling = sceptical(frame(graph, assumptions or Assumptions()))
    known = [change for change in changes(labelling) if change.what == "evidence"]
    behind = {change: _origins(graph, change) for change in known}
    names = list(dict.fromkeys(origin for found in behind.values() if len(found) == 1 for origin in found))
    made: defaultdict[Change, int] = defaultdict(int)
    for at, origin in enumerate(names):
        for change, found in behind.items():
            if found == {origin}:
                made[change] |= 1 << at
    moved = moved_in(labelling, made, len(names))
    return tuple(
        WithoutOrigin(
            origin,
            tuple((change.id, change.source) for change in known if behind[change] == {origin}),
            moved[at],
        )
        for at, origin in enumerate(names)
    )


def _origins(graph: Graph, change: Change) -> set[str]:
    items = [item for item in graph.claims[change.id].evidence if item.source == change.source]
    found = lines(graph, items)
    return {origin for line in found.lines for origin in line.origins} or {change.source}
