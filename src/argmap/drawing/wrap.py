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


SLACK = 1e-9  # sums of floating point

BREAKABLE = 12
"""Words of fewer letters fit into every column there is."""


def broken(text: str) -> list[str]:
    """The text where a line may end: at space, but not at a no-break space, where `str.split` would."""
    return text.split() if "\u00a0" not in text else [word for word in text.split(" ") if word.strip()]


@lru_cache(maxsize=4096)
def wrap(text: str, room: float, size: float, face: Face = Face.REGULAR) -> tuple[str, ...]:
    """Lines no wider than `room`, as few as can be and then as even as that number allows.

    White space of any kind separates words; a word wider than `room` is broken. O(n · k) for n characters and k words
    on a line.
    """
    words = broken(text)
    if len(max(words, key=len, default="")) >= BREAKABLE:
        words = [piece for word in words for piece in _pieces(word, room, size, face)]
    breaks = _even(widths(words, size, face), width(" ", size, face), room + SLACK)
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


def _even(words: Sequence[float], space: float, room: float) -> list[int]:
    """Where lines begin, but the first: as few as can be, and their ends as near to the edge as that number allows.

    The squares of what is left of each line are least in sum (Knuth and Plass 1981, without hyphens), the last line's
    included, since it ends a box and not a page.
    """
    if sum(words) + space * (len(words) - 1) <= room:
        return []
    line = room * room * len(words)  # what one more line costs: more than all that may be left of the others
    costs = [0.0]  # of setting the first n words
    starts = [0]  # where their last line begins
    for end, word in enumerate(words, 1):
        filled = word
        start = begins = end - 1
        least = costs[start] + (room - filled) ** 2
        while start:
            start -= 1
            filled += space + words[start]
            if filled > room:
                break
            cost = costs[start] + (room - filled) ** 2
            if cost < least:
                least, begins = cost, start
        costs.append(least + line)
        starts.append(begins)
    breaks = []
    begins = starts[-1]
    while begins:
        breaks.append(begins)
        begins = starts[begins]
    return breaks[::-1]
