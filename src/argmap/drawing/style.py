"""The look of a map: every colour, size and shape, in one place.

Two channels, each with a redundant mark, so that nothing is carried by colour alone: fill and border say whose a
claim is, and its footer names the side; the line says what an inference does, by its head, its dashes and the sign
in its dot. Blue against vermilion stays apart for every kind of colour blindness. Text on fills is at least 7 : 1,
borders on the page at least 4.5 : 1 (WCAG 2.2).
"""

from dataclasses import dataclass

from argmap.drawing.plan import LineKind, Relation

TEXT_WIDTHS = (496, 432, 372, 340, 308, 276, 248, 224)  # points, of the cells that hold claims
TEXT_MARGIN = 16  # of such a cell; words fill the rest
TITLE_ROOM = 760
TEXT, THESIS, FOOTER, KEY, TITLE, SUBTITLE, SIGN = 16, 20, 12, 12, 24, 14, 15  # point sizes; engines cut fractions off


@dataclass(frozen=True, slots=True)
class Colours:
    """How the claims of one party are painted; `rule` is the hairline above the footer."""

    fill: str
    border: str
    rule: str
    text: str
    faint: str


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one scheme, for the page and for each slot."""

    page: str
    text: str
    faint: str
    on_solid: str
    slots: tuple[Colours, ...]
    neutral: Colours
    elsewhere: Colours
    lines: dict[LineKind, str]
    key_border: str


def _light(fill: str, border: str, rule: str) -> Colours:
    return Colours(fill, border, rule, "#1A1A1A", "#4A4A4A")


def _dark(fill: str, border: str, rule: str) -> Colours:
    return Colours(fill, border, rule, "#F2F2F2", "#C6CAD1")


LIGHT = Palette(
    page="#FFFFFF",
    text="#1A1A1A",
    faint="#4A4A4A",
    on_solid="#FFFFFF",
    slots=(
        _light("#E3EEF9", "#005A8E", "#A9C6E0"),
        _light("#FBE9DC", "#A84300", "#E3B493"),
        _light("#E2F3EC", "#00684C", "#9CCDBB"),
        _light("#ECE7F7", "#5B3E9E", "#C0B3DF"),
        _light("#F7F0D8", "#6B5200", "#D5C48B"),
        _light("#FAE4E8", "#8F1D3F", "#E0A9B6"),
        _light("#DFF1F4", "#005F6B", "#9BCBD3"),
        _light("#EDF2DC", "#4A5A00", "#C1CE93"),
    ),
    neutral=_light("#F1F1F1", "#4D4D4D", "#C4C4C4"),
    elsewhere=Colours("#FBFBFB", "#A8A8A8", "#D8D8D8", "#666666", "#666666"),
    lines={
        LineKind.PREMISE: "#3F4650",
        LineKind.SUPPORTS: "#3F4650",
        LineKind.REBUTS: "#1A1A1A",
        LineKind.UNDERCUTS: "#8E3B6B",
        LineKind.EXPLAINS: "#3F4650",
        LineKind.CONTRADICTS: "#4D4D4D",
        LineKind.CONTRARY: "#4D4D4D",
        LineKind.TENSION: "#4D4D4D",
        LineKind.PRESUPPOSES: "#4D4D4D",
    },
    key_border="#C4C4C4",
)

DARK = Palette(
    page="#16181D",
    text="#F2F2F2",
    faint="#C6CAD1",
    on_solid="#0D0F12",
    slots=(
        _dark("#12283A", "#56B4E9", "#2C5571"),
        _dark("#3A2212", "#F39C4A", "#74492A"),
        _dark("#0F2E25", "#3CC79B", "#27644F"),
        _dark("#261D3D", "#B49CF0", "#54447F"),
        _dark("#322A0C", "#DDBB4B", "#6B5B22"),
        _dark("#3A1620", "#F58CA6", "#7A3A4B"),
        _dark("#0D2C31", "#4FC3D3", "#275F68"),
        _dark("#262D10", "#B4CB55", "#56612A"),
    ),
    neutral=_dark("#2A2D33", "#B8BCC4", "#565B64"),
    elsewhere=Colours("#1C1F25", "#5B606A", "#3A3E46", "#A9AEB7", "#A9AEB7"),
    lines={
        LineKind.PREMISE: "#C6CAD1",
        LineKind.SUPPORTS: "#C6CAD1",
        LineKind.REBUTS: "#F2F2F2",
        LineKind.UNDERCUTS: "#E08FBE",
        LineKind.EXPLAINS: "#C6CAD1",
        LineKind.CONTRADICTS: "#B8BCC4",
        LineKind.CONTRARY: "#B8BCC4",
        LineKind.TENSION: "#B8BCC4",
        LineKind.PRESUPPOSES: "#B8BCC4",
    },
    key_border="#565B64",
)

SIGNS = {Relation.SUPPORTS: "+", Relation.REBUTS: "−", Relation.UNDERCUTS: "×", Relation.EXPLAINS: "i"}

STROKES = {
    LineKind.PREMISE: "dir=none penwidth=1.3",
    LineKind.SUPPORTS: "dir=forward arrowhead=normal penwidth=1.6",
    LineKind.REBUTS: "dir=forward arrowhead=tee arrowsize=1.3 penwidth=3",
    LineKind.UNDERCUTS: "dir=forward arrowhead=odiamond arrowsize=1.2 penwidth=2 style=dashed",
    LineKind.EXPLAINS: "dir=forward arrowhead=vee penwidth=1.6 style=dotted",
    LineKind.CONTRADICTS: "arrowhead=diamond arrowtail=diamond dir=both penwidth=2.4",
    LineKind.CONTRARY: "arrowhead=diamond arrowtail=diamond dir=both penwidth=1.6",
    LineKind.TENSION: "arrowhead=odiamond arrowtail=odiamond dir=both penwidth=1.3 style=dotted",
    LineKind.PRESUPPOSES: "dir=forward arrowhead=empty penwidth=1.3 style=dashed",
}
"""How each kind of line is drawn, as attributes of DOT."""

ON_THE_LINE = {
    LineKind.CONTRADICTS: "one is true, the other false",
    LineKind.CONTRARY: "cannot both be true",
    LineKind.TENSION: "in tension",
    LineKind.PRESUPPOSES: "presupposes",
}
"""What is written on a line between two boxes."""

MEANINGS = {
    LineKind.SUPPORTS: "supports",
    LineKind.REBUTS: "rebuts: concludes that it is false",
    LineKind.UNDERCUTS: "undercuts: grants it, denies the step",
    LineKind.EXPLAINS: "explains why it is so",
    LineKind.CONTRADICTS: "one is true, the other false",
    LineKind.CONTRARY: "cannot both be true",
    LineKind.TENSION: "in tension",
    LineKind.PRESUPPOSES: "presupposes: falls with it",
}
"""What the key says of each kind of line."""


NEITHER = "both or neither"
"""What the key calls the claims of no single party."""


def colours(palette: Palette, slot: int | None) -> Colours:
    """The colours of a slot, of no party for None; beyond the last slot they come round again."""
    return palette.neutral if slot is None else palette.slots[slot % len(palette.slots)]
