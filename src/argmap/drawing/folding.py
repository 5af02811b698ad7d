"""Keep a picture legible: beyond sixty claims it is folded at a depth, and says how much lies behind each fold.

Legibility fails long before the layout engine does: on a sheet of A4, a map of a hundred boxes is set in type of
two points.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from functools import lru_cache

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
    O(selection).
    """
    boxes = selection.claims | selection.elsewhere
    if len(boxes) <= LEGIBLE:
        return selection
    return _folded(graph, selection, _levels(graph, selection, [name for name in starts if name in boxes]))


def folded_behind(graph: Graph, claim: str) -> Selection:
    """All that leads to a claim, through however many inferences, folded from there. O(what leads there)."""
    levels: dict[str, int] = {}
    _spread(graph, backwards(graph).keys(), [claim], levels)
    selection = Selection(
        frozenset(levels.keys() & graph.claims.keys()), frozenset(levels.keys() & graph.arguments.keys())
    )
    return selection if len(selection.claims) <= LEGIBLE else _folded(graph, selection, levels)


def _folded(graph: Graph, selection: Selection, levels: Mapping[str, int]) -> Selection:
    boxes = selection.claims | selection.elsewhere
    depth = _depth(Counter(level for name, level in levels.items() if name in boxes), len(boxes))
    kept = {name for name, level in levels.items() if level <= depth}
    if not kept & boxes or depth < 1:  # even one inference is too many: the first ones, in the order of the document
        kept = _first(levels, boxes)
    return _cut(graph, selection, kept)


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


def _spread(graph: Graph, shown: Set[str], starts: list[str], levels: dict[str, int], first: int = 0) -> None:
    back = backwards(graph)
    queue = list(starts)
    levels.update((name, first) for name in starts if name not in levels)
    for name in queue:
        level = levels[name] + (name in graph.claims)
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


def _cut(graph: Graph, selection: Selection, kept: set[str]) -> Selection:
    """The selection without what was not kept, each fold with its number; an argument stays only with all its ends."""
    shown = selection.claims | selection.elsewhere | selection.arguments | selection.faded
    torn = {name for name in kept & graph.arguments.keys() if not _ends(graph, name) & shown <= kept}
    if torn:
        return _cut(graph, selection, kept - torn)
    claims, arguments = selection.claims & kept, selection.arguments & kept
    gone = (selection.claims | selection.elsewhere) - kept
    counts = _behind(graph, [name for name in graph.claims if name in claims], arguments, gone)
    note = (
        f"Folded: {len(gone)} of {len(shown & graph.claims.keys())} claims are not drawn; + counts those behind a box."
    )
    return replace(
        selection,
        claims=claims,
        arguments=arguments,
        elsewhere=selection.elsewhere & kept,
        faded=selection.faded & kept,
        folded=selection.folded | counts,
        notes=(*selection.notes, note),
    )


def _ends(graph: Graph, name: str) -> set[str]:
    argument = graph.arguments[name]
    return {*premises(graph, argument), str(argument.target)}


def _behind(graph: Graph, claims: list[str], arguments: frozenset[str], gone: frozenset[str]) -> dict[str, int]:
    """How many of the claims that are gone lead to each of those kept, along arguments that are not drawn.

    A claim may lie behind several; each of these has a bit, and bits are handed on from conclusions to premises.
    """
    back = backwards(graph)
    bits = {claim: 1 << number for number, claim in enumerate(claims)}
    behind: dict[str, int] = {}
    for claim, bit in bits.items():
        for name in back[claim]:
            if name not in arguments:
                behind[name] = behind.get(name, 0) | bit
    _hand_on(graph, behind, gone)
    alike = Counter([behind[name] for name in gone & behind.keys()])
    counts = {claim: sum(number for held, number in alike.items() if held & bit) for claim, bit in bits.items()}
    return {claim: count for claim, count in counts.items() if count}


def _hand_on(graph: Graph, behind: dict[str, int], gone: frozenset[str]) -> None:
    """Hand the bits of each thing on to what leads to it. O(graph), and a little more for circles."""
    back, claims = backwards(graph), graph.claims
    done: set[str] = set()
    waiting = list(_conclusions_first(graph))
    for name in waiting:  # which grows, in a circle, by what got bits after handing on its own
        done.add(name)
        own = behind.get(name)
        if not own or (name in claims and name not in gone):
            continue
        for other in back[name]:
            held = behind.get(other, 0)
            if own & ~held:
                behind[other] = held | own
                if other in done:
                    done.discard(other)
                    waiting.append(other)


@lru_cache(maxsize=4)
def _conclusions_first(graph: Graph) -> list[str]:
    """All claims and arguments, each after what it leads to, as far as circles allow: depth first, the last first."""
    back = backwards(graph)
    entered: set[str] = set()
    left: dict[str, None] = {}
    for start in back:
        stack = [start]
        while stack:
            name = stack[-1]
            if name not in entered:
                entered.add(name)
                stack += [other for other in back[name] if other not in entered]
                continue
            stack.pop()
            left.setdefault(name)
    return list(reversed(left))
