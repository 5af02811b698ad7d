"""How wide a text is in the shipped fonts.

The table `fonts/widths.bin` holds, as little-endian unsigned 16-bit numbers: the count n of code points, the code
points, then n advance widths for each face in the order of `Face`, in units of 1/2048 em (the fonts' `hmtx`,
Liberation Sans 2.1.5). Reading it costs about a millisecond; fontTools would cost a hundred times that.
"""

import sys
from array import array
from collections.abc import Iterable
from enum import IntEnum
from functools import cache, lru_cache
from pathlib import Path
from unicodedata import category

FONTS = Path(__file__).with_name("fonts")
FAMILY = "Liberation Sans"
UNITS_PER_EM = 2048


class Face(IntEnum):
    """The four shipped faces, in the order of the table."""

    REGULAR = 0
    BOLD = 1
    ITALIC = 2
    BOLD_ITALIC = 3


FILES = {
    Face.REGULAR: "LiberationSans-Regular.ttf",
    Face.BOLD: "LiberationSans-Bold.ttf",
    Face.ITALIC: "LiberationSans-Italic.ttf",
    Face.BOLD_ITALIC: "LiberationSans-BoldItalic.ttf",
}


_WITHOUT_WIDTH = ("Mn", "Me", "Cf")  # marks that stand on a letter, joiners and the like


class _Advances(dict[str, int]):
    """Advance widths by character; what the font lacks is guessed too wide rather than too narrow."""

    __slots__ = ()

    def __missing__(self, character: str) -> int:
        if category(character) in _WITHOUT_WIDTH:
            return 0
        # Emoji stand wider than an em in the fonts that have them; ideographs fill one.
        return round(1.3 * UNITS_PER_EM) if ord(character) >= 0x1F000 else UNITS_PER_EM


def _table() -> "array[int]":
    numbers: array[int] = array("H")
    numbers.frombytes((FONTS / "widths.bin").read_bytes())
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


@cache
def _faces() -> tuple[_Advances, ...]:
    numbers = _table()
    count = numbers[0]
    characters = [chr(point) for point in numbers[1 : 1 + count]]
    starts = [1 + count * (face + 1) for face in Face]
    return tuple(_Advances(zip(characters, numbers[start : start + count], strict=True)) for start in starts)


def width(text: str, size: float, face: Face = Face.REGULAR) -> float:
    """The width of `text` set at `size`, in the unit of `size`; kerning, which mostly narrows, is left out."""
    return _units(text, face) * size / UNITS_PER_EM


def widths(texts: Iterable[str], size: float, face: Face = Face.REGULAR) -> list[float]:
    """The width of each text."""
    return [_units(text, face) * size / UNITS_PER_EM for text in texts]


@lru_cache(maxsize=65_536)  # nearly all that is measured are words, and they come again
def _units(text: str, face: Face) -> int:
    return sum(map(_faces()[face].__getitem__, text))


def fitted(text: str, room: float, size: float, face: Face = Face.REGULAR) -> str:
    """The text on one line no wider than `room`, cut after a character and ended with "…" where it is longer."""
    text = " ".join(text.split())
    if len(text) < 1000 and width(text, size, face) <= room:
        return text
    end, filled = 0, width("…", size, face)
    for character in text:
        filled += width(character, size, face)
        if filled > room:
            break
        end += 1
    return text[:end].rstrip(" ,;:") + "…"


def covered(text: str) -> bool:
    """Whether the shipped fonts hold every character of `text`."""
    return _faces()[Face.REGULAR].keys() >= set(text) - {"\n", "\t"}


def font_files() -> list[str]:
    """The paths of the shipped fonts."""
    return [str(FONTS / name) for name in FILES.values()]
