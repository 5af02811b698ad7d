"""The heading of a picture, and its key: the same nodes and lines as the picture, so that it cannot drift from them."""

from collections.abc import Iterator

from argmap.drawing.labels import ASIDE, NAME, Run, font, footer_lines
from argmap.drawing.metrics import Face, width
from argmap.drawing.plan import Box, BoxKind, LineKind, Plan, Relation
from argmap.drawing.strokes import dot_node, stroke
from argmap.drawing.style import KEY, MEANINGS, NEITHER, SUBTITLE, TITLE, TITLE_ROOM, Palette, colours
from argmap.drawing.wrap import shortened, wrap


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
        for note in plan.notes
        for line in wrap(shortened(note, ASIDE), TITLE_ROOM, KEY, Face.ITALIC)
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


def key(plan: Plan, names: dict[str, str], palette: Palette) -> Iterator[str]:
    """A row for each kind of inference that occurs, below the last thesis; beside them the borders that occur."""
    present = {dot.relation for dot in plan.dots}
    relations = [relation for relation in Relation if relation in present]
    for relation in relations:
        kind = LineKind(relation)
        yield _words(
            f"key_{kind}",
            MEANINGS[kind],
            f'color="{palette.page}" fillcolor="{palette.page}" margin=".05,0"',
            palette.faint,
        )
        yield dot_node(f"key_dot_{kind}", relation, palette)
        yield f"\tkey_dot_{kind} -> key_{kind} [{stroke(kind, palette)} weight=9]\n"
    yield from _borders(plan, relations, palette)
    first = leading(plan)
    chain = [*(names[box.id] for box in first), *(f"key_{relation}" for relation in relations)]
    rank = "max" if any(box.kind is BoxKind.THESIS for box in first) else "same"
    if len(chain) > 1:
        yield f"\t{{rank={rank} edge [style=invis] {' -> '.join(chain)}}}\n"


def _words(name: str, text: str, look: str, colour: str) -> str:
    room = round(width(text, KEY)) + 4
    cell = f'<TD ALIGN="LEFT" WIDTH="{room}">{font(text, KEY, colour)}</TD>'
    label = f'<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="1"><TR>{cell}</TR></TABLE>>'
    return f"\t{name} [label={label} {look} height=0 penwidth=1]\n"


def _borders(plan: Plan, relations: list[Relation], palette: Palette) -> Iterator[str]:
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
    beside = [f"key_dot_{relation}" for relation in relations[-len(kinds) :]] if kinds else []
    for index, (name, text, look, colour) in enumerate(kinds):
        yield _words(name, text, look, colour)
        if beside:
            yield f"\t{name} -> {beside[min(index, len(beside) - 1)]} [style=invis]\n"


def leading(plan: Plan) -> list[Box]:
    """The boxes at the left of the picture: theses that serve no argument, else the last claim that serves none."""
    serving = {line.tail for line in plan.lines if line.kind is LineKind.PREMISE}
    free = [box for box in plan.boxes if box.id not in serving]
    theses = [box for box in free if box.kind is BoxKind.THESIS]
    return theses or ([box for box in free if box.kind is BoxKind.CLAIM] or free)[-1:]
