"""A line of a document as a terminal shows it, and which cells of it a place covers.

A cell is the width of a Latin letter: wide characters (Unicode's annex 11) take two, combining marks none. Long lines
are cut to a window around the place.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from unicodedata import category, east_asian_width

from argmap.findings import Place
from argmap.reports._places import end
from argmap.reports._visible import visible

TAB = "    "
LEAD = 12  # cells kept before a place that is longer than the window: enough for a key

_LINE_BREAK = re.compile("\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line to print, and the stretch to underline: `before` cells, then `under` cells, at least one."""

    shown: str
    before: int
    under: int


def line_finder(files: Mapping[str, str]) -> Callable[[Place], str | None]:
    """What answers with the line on which a place begins, None where the text is not at hand. A file is split once."""
    split: dict[str, list[str]] = {}

    def line(place: Place) -> str | None:
        if place.file not in split:
            text = files.get(place.file, "")
            split[place.file] = _LINE_BREAK.split(text) if "\r" in text else text.split("\n")
        lines = split[place.file]
        return lines[place.line - 1] if place.file in files and 0 < place.line <= len(lines) else None

    return line


def excerpt(line: str, place: Place, width: int) -> Excerpt:
    """The `line` on which `place` begins, in at most `width` cells; of several lines, the first is underlined."""
    end_line, end_column = end(place)
    start = min(place.column - 1, len(line))
    stop = len(line.rstrip()) if end_line > place.line else min(end_column - 1, len(line))
    stop = max(start, stop)
    if len(line) <= width and line.isascii() and line.isprintable():
        return Excerpt(line, start, max(1, stop - start))
    return _window(line, start, stop, width)


def _window(line: str, start: int, stop: int, width: int) -> Excerpt:
    """Only characters near `start` are looked at, so a line of megabytes costs no more than one that fits."""
    low, high = max(0, start - width), min(len(line), start + width)
    pieces, edges = _cells(line[low:high])
    start, stop = start - low, min(stop, high) - low
    left, right = 0, len(pieces)
    if low or high < len(line) or edges[-1] > width:
        room = width - 2
        middle = (edges[start] + edges[stop] - room) // 2
        left = bisect_left(edges, max(0, min(middle, edges[start] - LEAD, edges[-1] - room)))
        right = bisect_right(edges, edges[left] + room) - 1
    cut_left, cut_right = "…" * (low + left > 0), "…" * (low + right < len(line))
    shown = "".join(pieces[left:right])
    under = edges[max(start, min(stop, right))] - edges[start]
    return Excerpt(f"{cut_left}{shown}{cut_right}", len(cut_left) + edges[start] - edges[left], max(1, under))


def _cells(stretch: str) -> tuple[Sequence[str], Sequence[int]]:
    """What is printed for each character, and the cells before each and behind the last."""
    if stretch.isascii() and stretch.isprintable():  # as nearly always, and then a character is a cell
        return stretch, range(len(stretch) + 1)
    shown = [_show(character) for character in stretch]
    return [piece for piece, _ in shown], [0, *accumulate([cells for _, cells in shown])]


@lru_cache(maxsize=4096)
def _show(character: str) -> tuple[str, int]:
    """What is printed for a character, and the cells it takes."""
    if character == "\t":
        return TAB, len(TAB)
    shown = visible(character)
    if len(shown) > 1:
        return shown, len(shown)
    if category(character) in ("Mn", "Me", "Cf") or "\u1160" <= character <= "\u11ff":
        return shown, 0
    return shown, 2 if east_asian_width(character) in "WF" else 1
