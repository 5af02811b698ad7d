"""Break texts into lines of even length, by the widths of the shipped fonts."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from argmap.drawing.metrics import Face, width, widths

LONGEST = 600
"""Characters a box shows of a claim; a longer one is shortened in the picture and told in full beside it."""


def shortened(text: str, longest: int = LONGEST) -> str:
    """The text cut after a word at `longest` characters, ending in "…"; as it is when it is no longer than that."""
    if len(text) <= longest:
        return text
    cut = text[:longest]
    space = cut.rfind(" ", longest * 3 // 4)
    return (cut[:space] if space > 0 else cut).rstrip(" ,;:") + "…"


BREAKABLE = 12
"""Words of fewer letters fit into every column there is."""


def broken(text: str) -> list[str]:
    """The text where a line may end: at space, but not at a no-break space, where `str.split` would."""
    return text.split() if "\u00a0" not in text else [word for word in text.split(" ") if word.strip()]


@lru_cache(maxsize=4096)
def wrap(text: str, room: float, size: float, face: Face = Face.REGULAR) -> tuple[str, ...]:
    """Lines no wider than `room`, as few as can be and then as even as that number allows.

    White space of any kind separates words; a word wider than `room` is broken. Costs O(n) for n characters, and a
    dozen passes over the words where there is more than one line.
    """
    words = broken(text)
    if len(max(words, key=len, default="")) >= BREAKABLE:
        words = [piece for word in words for piece in _pieces(word, room, size, face)]
    breaks = _even(widths(words, size, face), width(" ", size, face), room)
    starts = [0, *breaks]
    return tuple(" ".join(words[a:b]) for a, b in zip(starts, [*breaks, len(words)], strict=True) if a < b)


def _pieces(word: str, room: float, size: float, face: Face) -> Iterator[str]:
    if len(word) < BREAKABLE or width(word, size, face) <= room:
        yield word
        return
    start, filled = 0, 0.0
    for at, character in enumerate(word):
        step = width(character, size, face)
        if filled + step > room and at > start:
            yield word[start:at]
            start, filled = at, 0.0
        filled += step
    yield word[start:]


def _breaks(words: Sequence[float], space: float, room: float, at_most: int) -> list[int] | None:
    """Where lines begin when each takes what fits in `room`; None once they are more than `at_most`."""
    breaks: list[int] = []
    filled = -space
    for index, each in enumerate(words):
        filled += space + each
        if filled > room and index:
            breaks.append(index)
            if len(breaks) >= at_most:
                return None
            filled = each
    return breaks


def _even(words: Sequence[float], space: float, room: float) -> list[int]:
    """The breaks of the narrowest column that needs no more lines than `room` does."""
    best = _breaks(words, space, room, len(words) + 1) or []
    if not best:
        return best
    lines = len(best) + 1
    low, high = max(*words, (sum(words) + space * (len(words) - lines)) / lines), room
    while high - low > room / 50:
        middle = (low + high) / 2
        narrower = _breaks(words, space, middle, lines)
        if narrower is None:
            low = middle
        else:
            best, high = narrower, middle
    return best
