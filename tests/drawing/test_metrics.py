"""The table of widths against the fonts it was made from."""

import pytest
from fontTools.ttLib import TTFont

from argmap.drawing import Plan, dot
from argmap.drawing.metrics import FILES, FONTS, UNITS_PER_EM, Face, covered, width


@pytest.mark.parametrize("face", list(Face))
def test_widths_are_those_of_the_font(face: Face) -> None:
    """A table that differs from the fonts would let texts leave their boxes."""
    with TTFont(FONTS / FILES[face]) as font:
        advances, points = font["hmtx"], font.getBestCmap()
        assert font["head"].unitsPerEm == UNITS_PER_EM
        wrong = {
            point for point, glyph in points.items() if width(chr(point), UNITS_PER_EM, face) != advances[glyph][0]
        }
    assert len(points) > 2000
    assert wrong == set()


def test_a_text_is_as_wide_as_its_characters() -> None:
    """A sum that forgot size or face would wrap titles like footers."""
    assert width("кворум", 16) == pytest.approx(sum(width(each, 16) for each in "кворум"))
    assert width("Plenum", 20, Face.BOLD) > width("Plenum", 16, Face.BOLD) > width("Plenum", 16)


@pytest.mark.parametrize(("character", "least"), [("漢", 1), ("🏰", 1.25), ("ש", 0.5), ("ﷲ", 0.5), ("\u20e3", 0)])
def test_what_the_fonts_lack_is_guessed_wide(character: str, least: float) -> None:
    """A guess of nought would let ideographs and emoji run out of the box."""
    assert least <= width(character, 1) <= 1.3


def test_covered_knows_what_the_fonts_hold() -> None:
    """A picture of letters beyond the fonts would silently lose them, were it painted with the fonts alone."""
    assert covered("Ежов, Αθήνα → “Plenum”\n")
    assert not covered("plenum 漢")


def test_the_source_of_a_picture_in_european_letters_is_covered(letter: Plan) -> None:
    """Were its tabs or signs taken for missing, the machine's own fonts would be asked, and pictures would differ."""
    assert covered(dot(letter))


def test_marks_on_letters_have_no_width() -> None:
    """A vowel above a consonant of Thai or Hindi, counted as a letter, would make its box twice as large."""
    assert width("ก\u0e31", 1) == width("ก", 1)
    assert width("क\u0941", 1) == width("क", 1)


def test_the_licence_goes_with_the_fonts() -> None:
    """The SIL Open Font License asks that each copy holds the copyright notice and the licence."""
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "Copyright (c) 2012 Red Hat, Inc." in licence
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
