"""The statements of DOT that the map and its key share."""

from functools import cache

from argmap.drawing.labels import font
from argmap.drawing.metrics import Face
from argmap.drawing.plan import LineKind, Relation
from argmap.drawing.style import SIGN, SIGNS, STROKES, Palette

_DOT = "shape=circle fixedsize=true width=.25 margin=0 style=filled"


def dot_node(name: str, relation: Relation, palette: Palette, faded: bool = False, rest: str = "") -> str:
    """The statement of an inference dot, which carries the sign of its relation."""
    colour = palette.elsewhere.border if faded else palette.lines[LineKind(relation)]
    sign = _sign(relation, palette.on_solid)
    return f'\t{name} [label=<{sign}> {_DOT} color="{colour}" fillcolor="{colour}"{rest}]\n'


@cache
def _sign(relation: Relation, colour: str) -> str:
    return font(SIGNS[relation], SIGN, colour, Face.BOLD)


def stroke(kind: LineKind, palette: Palette, faded: bool = False) -> str:
    """The attributes of a line; those of a premise are the default of the graph."""
    colour = palette.elsewhere.border if faded else palette.lines[kind]
    return f'{STROKES[kind]} color="{colour}"'
