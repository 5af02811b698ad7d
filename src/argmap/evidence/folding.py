"""Foldings: what may differ between a quotation and its source without a word being different.

A ladder of four, each above the ones before it: spacing (and what has no width), hyphenation at line ends, case, and
typography (quotation marks, dashes, ligatures, long s, composed letters). A folded text knows where each of its
characters stood, so that a page and a line can be named for whatever is found in it.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

_SINGLE = "’‘‛ʼ´`ʹ‚‹›"
_DOUBLE = "“”„‟«»″〝〞"
_DASHES = "‐‑‒–—―−⁃"
_TYPES = str.maketrans(
    {
        **dict.fromkeys(_SINGLE, "'"),
        **dict.fromkeys(_DOUBLE, '"'),
        **dict.fromkeys(_DASHES, "-"),
        "ſ": "s",
        "ς": "σ",
    }
)
_LONGER = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "…": "..."}
_NO_WIDTH = r"[\u200b\u200c\u200d\u2060\ufeff]|\u00ad(?!\s*[\n\r\f])"
_SPACES = re.compile(rf"(?:\s|{_NO_WIDTH}){{2,}}|[^\S ]|{_NO_WIDTH}")
_LEFT_OVER = re.compile("(?:[ \n]?\u00ad\n)+|\n")
_BROKEN = re.compile(r"(?<=[^\W\d_])[-‐¬\u00ad]\s*[\n\r\f]\s*(?=[^\W\d_])")
_TYPOGRAPHY = re.compile(f"[{''.join(_LONGER)}][\u0300-\u036f]*|[^\\W\\d_][\u0300-\u036f]+")
_CASES = re.compile("[ßİẞ]")


class Folded(NamedTuple):
    """A text after folding. `starts` and `shifts` say by how much offsets moved, from which character on."""

    text: str
    starts: tuple[int, ...] = (0,)
    shifts: tuple[int, ...] = (0,)

    def origin(self, offset: int) -> int:
        """Where the character at `offset` stood in the text that was folded; O(log changes)."""
        after = bisect_right(self.starts, offset)
        origin = offset + self.shifts[after - 1]
        if after == len(self.starts):
            return origin
        # Within what one character became (fi, ss) every part stood where that character stood.
        return min(origin, self.starts[after] + self.shifts[after] - 1)


def fold(text: str) -> Folded:
    """All four foldings; linear, and idempotent."""
    if text.isascii() and "`" not in text and not _SPACES.search(text):
        return Folded(text.lower())  # most quotations and claims: nothing but letters and single spaces
    folded = Folded(text)
    for rung in LADDER.values():
        folded = _chained(folded, rung(folded.text))
    return folded


def rung_of(quoted: str, source: str) -> str | None:
    """The lowest folding at which two texts are the same; `verbatim` where they are it unfolded, None where never."""
    if quoted == source:
        return "verbatim"
    for name, rung in LADDER.items():
        quoted, source = rung(quoted).text, rung(source).text
        if quoted == source:
            return name
    return None


def _spacing(text: str) -> Folded:
    # A word broken at a line end has to be seen by the next rung, so its break stays.
    return _replaced(text, _SPACES, lambda found: _space(text, found))


def _space(text: str, found: re.Match[str]) -> str:
    before, gap = text[max(0, found.start() - 1) : found.start()], found.group()
    if before in ("-", "‐", "¬", "\u00ad") and any(mark in gap for mark in "\n\r\f"):
        return "\n"
    return " " if any(mark.isspace() for mark in gap) else ""


def _hyphenation(text: str) -> Folded:
    joined = _replaced(text, _BROKEN, lambda found: "" if text[found.end()].islower() else "-")
    return _chained(joined, _replaced(joined.text, _LEFT_OVER, lambda _: " "))


def _typography(text: str) -> Folded:
    folded = _replaced(text, _TYPOGRAPHY, lambda found: _respelt(found.group()))
    return Folded(folded.text.translate(_TYPES), folded.starts, folded.shifts)


def _respelt(found: str) -> str:
    return unicodedata.normalize("NFC", _LONGER.get(found[0], found[0]) + found[1:])


def _case(text: str) -> Folded:
    folded = _replaced(text, _CASES, lambda found: "i" if found.group() == "İ" else "ss")
    return Folded(folded.text.lower(), folded.starts, folded.shifts)


LADDER: dict[str, Callable[[str], Folded]] = {
    "spacing": _spacing,
    "hyphenation": _hyphenation,
    "case": _case,
    "typography": _typography,
}


def _replaced(text: str, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> Folded:
    """Substitute, and note each place from which offsets run differently."""
    starts, shifts = [0], [0]
    shift = 0

    def note(found: re.Match[str]) -> str:
        nonlocal shift
        new = replacement(found)
        length = found.end() - found.start()
        if len(new) != length:
            after = found.start() - shift + len(new)
            shift += length - len(new)
            starts.append(after)
            shifts.append(shift)
        return new

    folded = pattern.sub(note, text)
    return Folded(folded, tuple(starts), tuple(shifts)) if len(starts) > 1 else Folded(folded)


def _chained(first: Folded, second: Folded) -> Folded:
    """The map of the second folding, and then that of the first; linear in the changes of both."""
    if len(first.starts) == 1:
        return second
    if len(second.starts) == 1:
        return Folded(second.text, first.starts, first.shifts)
    starts: list[int] = []
    shifts: list[int] = []
    at = 0
    for begin, end, shift in _stretches(second):
        while at + 1 < len(first.starts) and first.starts[at + 1] <= begin + shift:
            at += 1
        starts.append(begin)
        shifts.append(shift + first.shifts[at])
        while at + 1 < len(first.starts) and first.starts[at + 1] < end + shift:
            at += 1
            starts.append(first.starts[at] - shift)
            shifts.append(shift + first.shifts[at])
    return Folded(second.text, tuple(starts), tuple(shifts))


def _stretches(folded: Folded) -> list[tuple[int, int, int]]:
    ends = (*folded.starts[1:], len(folded.text) + 1)
    return [(begin, end, shift) for begin, end, shift in zip(folded.starts, ends, folded.shifts, strict=True)]
