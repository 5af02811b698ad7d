"""Whether the colours can be read."""

import pytest

from argmap.drawing.plan import LineKind, Relation
from argmap.drawing.style import DARK, LIGHT, ON_THE_LINE, SIGNS, STROKES, Colours, Palette, colours


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2), from 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_and_border_has_contrast(palette: Palette) -> None:
    """A side whose text or border fades into the page cannot be read from the back row."""
    for paint in (*palette.slots, palette.neutral):
        assert contrast(paint.text, paint.fill) >= 7
        assert contrast(paint.faint, paint.fill) >= 7
        assert contrast(paint.border, paint.fill) >= 4.5, "the side's name stands on its fill"
        assert contrast(paint.border, palette.page) >= 4.5
        assert contrast(palette.on_solid, paint.border) >= 4.5, "a thesis is written on its side's colour"
    assert contrast(palette.elsewhere.text, palette.elsewhere.fill) >= 4.5
    for colour in palette.lines.values():
        assert contrast(colour, palette.page) >= 4.5


def test_slots_differ_from_each_other() -> None:
    """Two sides of one colour would read as one side."""
    paints: list[Colours] = [*LIGHT.slots, LIGHT.neutral]
    assert len({paint.fill for paint in paints}) == len({paint.border for paint in paints}) == len(paints)
    assert colours(LIGHT, 9) == colours(LIGHT, 1)
    assert colours(LIGHT, None) == LIGHT.neutral


def test_no_relation_is_told_by_colour_alone() -> None:
    """On a black-and-white print, heads, dashes, signs and words must tell every line from every other."""
    assert len(set(STROKES.values())) == len(LineKind)
    assert len(set(SIGNS.values())) == len(Relation)
    assert {kind for kind in LineKind if kind.symmetric} < set(ON_THE_LINE)
