"""Keep a picture legible: beyond sixty claims it is folded at a depth, and says how much lies behind each fold.

Legibility fails long before the layout engine does: on a sheet of A4, a map of a hundred boxes is set in type of
two points.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from sys import maxsize

from argmap.drawing.counting import Behind, Cut, behind
from argmap.drawing.selection import Selection, backwards
from argmap.graph import Graph
from argmap.graph.support import premises

LEGIBLE = 60
"""Claims that one picture shows at most, unless asked for more."""

FOLDED = 40
"""Claims that a folded picture shows at most: it is looked at for the whole, not for the last premise."""

OVERVIEW = 300
"""Claims beyond which a picture becomes an overview, and what it folds gets pictures of its own."""

SHALLOW = 3
"""Inferences that an overview is deep at most."""


def folded(graph: Graph, selection: Selection, starts: Iterable[str] = ()) -> Selection:
    """The selection, cut at the greatest depth that leaves at most `FOLDED` claims; as it is up to `LEGIBLE` claims.

    Depth counts inferences from the theses, or from `starts`; what no thesis rests on comes after all that one does.
    O(graph).
    """
    boxes = selection.claims | selection.elsewhere
    if len(boxes) <= LEGIBLE:
        return selection
    levels = _levels(graph, selection, [name for name in starts if name in boxes])
    shown = boxes | selection.arguments | selection.faded
    kept = _untorn(graph, _kept(levels, boxes), shown)
    cut = Cut(
        tuple(name for name in graph.claims if name in selection.claims & kept),
        selection.arguments & kept,
        boxes - kept,
    )
    return replace(
        selection,
        claims=frozenset(cut.claims),
        arguments=frozenset(cut.arguments),
        elsewhere=selection.elsewhere & kept,
        faded=selection.faded & kept,
        folded=selection.folded | behind(graph, [cut])[0].counts,
        notes=(*selection.notes, _note(len(boxes - kept), len(boxes))),
    )


def folded_behind(graph: Graph, starts: Iterable[str]) -> list[Selection]:
    """For each of these claims all that leads to it, through however many inferences, folded from there.

    O(graph) for all of them together: of each no more is looked at than is drawn, and all are counted at once.
    """
    everything = backwards(graph).keys()
    cuts = []
    for start in starts:
        levels: dict[str, int] = {}
        _spread(graph, everything, [start], levels, most=OVERVIEW)
        boxes = frozenset(levels.keys() & graph.claims.keys())
        kept = set(levels) if len(boxes) <= LEGIBLE else _untorn(graph, _kept(levels, boxes), everything)
        cuts.append(Cut(tuple(name for name in levels if name in kept & boxes), kept & graph.arguments.keys()))
    return [_cut(cut, found) for cut, found in zip(cuts, behind(graph, cuts), strict=True)]


def _cut(cut: Cut, found: Behind) -> Selection:
    notes = (_note(found.gone, len(cut.claims) + found.gone),) if found.gone else ()
    return Selection(frozenset(cut.claims), frozenset(cut.arguments), folded=found.counts, notes=notes)


def _note(gone: int, of: int) -> str:
    return f"Folded: {gone} of {of} claims are not drawn; + counts those behind a box."


def _kept(levels: Mapping[str, int], boxes: frozenset[str]) -> set[str]:
    """What is near enough; where even one inference is too far, the first claims in the order of the document."""
    depth = _depth(Counter([level for name, level in levels.items() if name in boxes]), len(boxes))
    kept = {name for name, level in levels.items() if level <= depth}
    return kept if depth >= 1 and kept & boxes else _first(levels, boxes)


def _untorn(graph: Graph, kept: set[str], shown: Set[str]) -> set[str]:
    """What is kept without the arguments of which not all ends are; then without those that undercut these."""
    while torn := {name for name in kept & graph.arguments.keys() if not _ends(graph, name) & shown <= kept}:
        kept = kept - torn
    return kept


def _depth(at: Counter[int], boxes: int) -> int:
    """The greatest depth down to which there are few enough claims, by how many there are at each."""
    deepest = SHALLOW if boxes > OVERVIEW else max(at, default=0)
    shown, found = 0, -1
    for depth in range(deepest + 1):
        shown += at[depth]
        if shown <= FOLDED:
            found = depth
    return found


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
        _spread(graph, shown, free, levels, 1 + max(levels.values(), default=-1))
    for name in graph.claims:  # what supports itself in a circle hangs on nothing
        if name in shown and name not in levels and not starts:
            _spread(graph, shown, [name], levels)
    return levels


def _spread(
    graph: Graph, shown: Set[str], starts: list[str], levels: dict[str, int], first: int = 0, most: int = maxsize
) -> None:
    """Breadth first, until there are more than `most` claims."""
    back = backwards(graph)
    queue = list(starts)
    levels.update((name, first) for name in starts if name not in levels)
    for name in queue:
        claim = name in graph.claims
        most -= claim
        if most < 0:
            return
        level = levels[name] + claim
        for other in back[name]:
            if other in shown and other not in levels:
                levels[other] = level
                queue.append(other)


def _first(levels: Mapping[str, int], boxes: frozenset[str]) -> set[str]:
    kept: set[str] = set()
    room = FOLDED
    for name in levels:
        if name in boxes:
            room -= 1
        if room < 0:
            break
        kept.add(name)
    return kept


def _ends(graph: Graph, name: str) -> set[str]:
    argument = graph.arguments[name]
    return {*premises(graph, argument), str(argument.target)}
