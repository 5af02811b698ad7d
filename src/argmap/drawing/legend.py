"""The heading of a picture, and its key: the same nodes and lines as the picture, so that it cannot drift from them."""

from collections.abc import Iterator

from argmap.drawing.labels import ASIDE, NAME, Run, font, footer_lines
from argmap.drawing.metrics import Face, width
from argmap.drawing.plan import BoxKind, LineKind, Plan, Relation
from argmap.drawing.strokes import dot_node, stroke
from argmap.drawing.style import KEY, MEANINGS, NEITHER, ON_THE_LINE, SUBTITLE, TITLE, TITLE_ROOM, Palette, colours
from argmap.drawing.wrap import shortened, wrap

# Else the key's dots stand close below those of the map, and lines seem to end on them.
_GAP = """\
	key_gap [label="" style=invis height=.3 width=.1]
	key_end_gap [label="" style=invis height=.3 width=.1]
	key_end_gap -> key_gap [style=invis weight=9]
"""


def heading(plan: Plan, palette: Palette) -> str:
    """The title, the subtitle, whose colour is which, and what the picture leaves out."""
    rows = [
        _row(line, TITLE, palette.text, Face.BOLD)
        for line in wrap(shortened(plan.title, ASIDE) or "Map", TITLE_ROOM, TITLE, Face.BOLD)
    ]
    rows += [
        _row(line, SUBTITLE, palette.faint) for line in wrap(shortened(plan.subtitle, ASIDE), TITLE_ROOM, SUBTITLE)
    ]
    rows += [_sides(plan, palette)] if plan.sides else []
    rows += [
        _row(line, KEY, palette.faint, Face.ITALIC)
        for line in wrap(" ".join(shortened(note, ASIDE) for note in plan.notes), TITLE_ROOM, KEY, Face.ITALIC)
    ]
    return f'<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="4">{"".join(rows)}</TABLE>>'


def _row(text: str, size: int, colour: str, face: Face = Face.REGULAR) -> str:
    room = round(width(text, size, face)) + 8
    return f'<TR><TD ALIGN="LEFT" WIDTH="{room}">{font(text, size, colour, face)}</TD></TR>'


def _sides(plan: Plan, palette: Palette) -> str:
    parties = [*((side.slot, side.label) for side in plan.sides), (None, NEITHER)]
    runs = [Run(f"■ {shortened(label, NAME)}", Face.BOLD, colours(palette, slot).border) for slot, label in parties]
    return "".join(
        f'<TR><TD ALIGN="LEFT">{"".join(font(run.text, KEY, run.colour, run.face) for run in line)}</TD></TR>'
        for line in footer_lines(runs, TITLE_ROOM, KEY)
    )


def key(
    plan: Plan, names: dict[str, str], palette: Palette, theses: list[str], parts: tuple[str, ...]
) -> Iterator[str]:
    """A row for each kind of line that occurs, below the last thesis; beside them the borders that occur."""
    kinds = list(_kinds(plan, theses))
    for kind in kinds:
        yield _row_of(kind, palette)
    yield from _borders(plan, kinds, palette)
    first = theses or list(parts[:1])
    gap = ["key_gap"] if first and kinds else []
    if gap:
        yield _GAP
    chain = [*(names[name] for name in first), *gap, *map(_words_of, kinds)]
    beside = [names[name] for name in parts if name not in first]
    if len(chain) + len(beside) > 1:
        yield f"\t{{rank=same edge [style=invis] {'; '.join([' -> '.join(chain), *beside])}}}\n"


def _kinds(plan: Plan, theses: list[str]) -> Iterator[LineKind]:
    """Those of the dots, and of the lines between boxes but for those between theses, which tell their own meaning."""
    dots = {LineKind(dot.relation) for dot in plan.dots}
    ties = {
        line.kind
        for line in plan.lines
        if line.kind in ON_THE_LINE and not (line.tail in theses and line.head in theses)
    }
    return (kind for kind in MEANINGS if kind in dots | ties)


def _words_of(kind: LineKind) -> str:
    return f"key_{kind.name.lower()}"


def _end_of(kind: LineKind) -> str:
    return f"key_end_{kind.name.lower()}"


def _row_of(kind: LineKind, palette: Palette) -> str:
    look = f'color="{palette.page}" fillcolor="{palette.page}" margin=".05,0"'
    words = _words(_words_of(kind), MEANINGS[kind], look, palette.faint)
    end = _end_of(kind)
    if kind in ON_THE_LINE:
        begin = f"\t{end} [shape=point style=invis width=.05]\n"
    else:
        begin = dot_node(end, Relation(kind), palette)
    return f"{words}{begin}\t{end} -> {_words_of(kind)} [{stroke(kind, palette)} weight=9]\n"


def _words(name: str, text: str, look: str, colour: str) -> str:
    room = round(width(text, KEY)) + 4
    cell = f'<TD ALIGN="LEFT" WIDTH="{room}">{font(text, KEY, colour)}</TD>'
    label = f'<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="1"><TR>{cell}</TR></TABLE>>'
    return f"\t{name} [label={label} {look} height=0 penwidth=1]\n"


def _borders(plan: Plan, rows: list[LineKind], palette: Palette) -> Iterator[str]:
    kinds = []
    if any(box.implicit for box in plan.boxes):
        look = (
            f'color="{palette.neutral.border}" fillcolor="{palette.page}" style="rounded,filled,dashed" margin=".1,.05"'
        )
        kinds.append(("key_implicit", "left unsaid by its author", look, palette.faint))
    if any(box.kind is BoxKind.ELSEWHERE for box in plan.boxes):
        paint = palette.elsewhere
        look = f'color="{paint.border}" fillcolor="{paint.fill}" margin=".1,.05"'
        kinds.append(("key_elsewhere", "argued in another topic", look, paint.text))
    for name, text, look, colour in kinds:
        yield _words(name, text, look, colour)
        if rows:  # which these hold together
            yield f"\t{name} -> {{{' '.join(map(_end_of, rows))}}} [style=invis weight=4]\n"


def leading(plan: Plan) -> list[str]:
    """The theses at the left of the picture: those that serve no argument."""
    serving = {line.tail for line in plan.lines if line.kind is LineKind.PREMISE}
    return [box.id for box in plan.boxes if box.kind is BoxKind.THESIS and box.id not in serving]
