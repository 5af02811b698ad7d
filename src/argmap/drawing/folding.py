"""Keep a picture legible: beyond sixty claims it is folded at a depth, and says how much lies behind each fold.

Legibility fails long before the layout engine does: on a sheet of A4, a map of a hundred boxes is set in type of
two points.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import replace

from argmap.drawing.selection import Selection, leading
from argmap.graph import Graph
from argmap.graph.support import premises

LEGIBLE = 60
"""Claims that one picture shows at most, unless asked for more."""

OVERVIEW = 300
"""Claims beyond which a picture becomes an overview, and what it folds gets pictures of its own."""

SHALLOW = 3
"""Inferences that an overview is deep at most."""


def folded(graph: Graph, selection: Selection, starts: Iterable[str] = ()) -> Selection:
    """The selection, cut at the greatest depth that leaves at most `LEGIBLE` claims; as it is when it has no more.

    Depth counts inferences from the theses, or from `starts`; claims that serve no argument are theses in this
    respect. O(selection).
    """
    boxes = selection.claims | selection.elsewhere
    if len(boxes) <= LEGIBLE:
        return selection
    levels = _levels(graph, selection, [name for name in starts if name in boxes])
    deepest = SHALLOW if len(boxes) > OVERVIEW else max(levels.values(), default=0)
    depth = max((at for at in range(deepest + 1) if _shown(levels, boxes, at) <= LEGIBLE), default=-1)
    kept = {name for name, level in levels.items() if level <= depth}
    if not kept & boxes or depth < 1:  # even one inference is too many: the first ones, in the order of the document
        kept = _first(levels, boxes)
    return _cut(graph, selection, kept)


def _shown(levels: Mapping[str, int], boxes: frozenset[str], depth: int) -> int:
    return sum(1 for name, level in levels.items() if level <= depth and name in boxes)


def _levels(graph: Graph, selection: Selection, starts: list[str]) -> dict[str, int]:
    """How many inferences lie between each claim or argument shown and the theses: breadth first, in document order."""
    shown = selection.claims | selection.elsewhere | selection.arguments | selection.faded
    levels: dict[str, int] = {}
    if starts:
        _spread(graph, shown, starts, levels)
    else:
        theses = [name for name in graph.theses if name in shown]
        free = [name for name in graph.claims if name in shown and name not in graph.using and name not in theses]
        _spread(graph, shown, theses, levels)
        _spread(graph, shown, free, levels)
    for name in graph.claims:  # what supports itself in a circle hangs on nothing
        if name in shown and name not in levels and not starts:
            _spread(graph, shown, [name], levels)
    return levels


def _spread(graph: Graph, shown: frozenset[str], starts: list[str], levels: dict[str, int]) -> None:
    queue = deque(starts)
    levels.update((name, 0) for name in starts if name not in levels)
    while queue:
        name = queue.popleft()
        step = 0 if name in graph.arguments else 1
        for other in leading(graph, name):
            if other in shown and other not in levels:
                levels[other] = levels[name] + step
                queue.append(other)


def _first(levels: Mapping[str, int], boxes: frozenset[str]) -> set[str]:
    kept: set[str] = set()
    room = LEGIBLE
    for name in levels:
        if name in boxes:
            room -= 1
        if room < 0:
            break
        kept.add(name)
    return kept


def _cut(graph: Graph, selection: Selection, kept: set[str]) -> Selection:
    """The selection without what was not kept, each fold with its number; an argument stays only with all its ends."""
    shown = selection.claims | selection.elsewhere | selection.arguments | selection.faded
    torn = {name for name in kept & graph.arguments.keys() if not _ends(graph, name) & shown <= kept}
    if torn:
        return _cut(graph, selection, kept - torn)
    claims, arguments = selection.claims & kept, selection.arguments & kept
    gone = (selection.claims | selection.elsewhere) - kept
    counts = {name: _behind(graph, name, arguments, gone) for name in graph.claims if name in claims}
    note = (
        f"Folded: {len(gone)} of {len(shown & graph.claims.keys())} claims are not drawn; + counts those behind a box."
    )
    return replace(
        selection,
        claims=claims,
        arguments=arguments,
        elsewhere=selection.elsewhere & kept,
        faded=selection.faded & kept,
        folded=selection.folded | {name: count for name, count in counts.items() if count},
        notes=(*selection.notes, note),
    )


def _ends(graph: Graph, name: str) -> set[str]:
    argument = graph.arguments[name]
    return {*premises(graph, argument), str(argument.target)}


def _behind(graph: Graph, name: str, arguments: frozenset[str], gone: frozenset[str]) -> int:
    """How many of the claims that are gone lead to `name`, along arguments that are not drawn."""
    seen: set[str] = set()
    queue = deque(other for other in leading(graph, name) if other not in arguments)
    while queue:
        current = queue.popleft()
        if current in seen or (current in graph.claims and current not in gone):
            continue
        seen.add(current)
        queue.extend(leading(graph, current))
    return len(seen & gone)
