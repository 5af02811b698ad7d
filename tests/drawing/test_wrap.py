"""Lines that fit, are as few as can be, and are even."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.drawing.metrics import Face, width
from argmap.drawing.wrap import shortened, wrap

WORDS = st.lists(st.text(st.characters(categories=["L", "P", "N", "So"]), min_size=1, max_size=60), max_size=30).map(
    " ".join
)
ROOM = 200.0


def greedy(words: list[str], size: float) -> list[list[str]]:
    """The fewest lines, by the plainest method: put each word on the line while it fits."""
    lines: list[list[str]] = []
    for word in words:
        if lines and width(" ".join([*lines[-1], word]), size) <= ROOM:
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines


@given(WORDS, st.sampled_from(list(Face)))
def test_every_line_fits_and_no_letter_is_lost(text: str, face: Face) -> None:
    """A word that is too long must be broken, and whatever is broken must still be there."""
    lines = wrap(text, ROOM, 16, face)
    assert all(width(line, 16, face) <= ROOM + 1e-6 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.lists(st.text("abcdeожw", min_size=1, max_size=11), max_size=40))
def test_no_more_lines_than_needed(words: list[str]) -> None:
    """Evening the lines out must not make a box higher."""
    assert len(wrap(" ".join(words), ROOM, 16)) == len(greedy(words, 16))


def test_lines_are_evened_out() -> None:
    """A last line of one word wastes the width and looks like a mistake."""
    lines = wrap("The toll roll of Varn records a payment of the captain", 260, 16)
    assert len(lines) == 2
    assert abs(width(lines[0], 16) - width(lines[1], 16)) < 60


def test_white_space_only_is_nothing() -> None:
    """An empty line would be a syntax error in the source of the picture."""
    assert wrap(" \n\t ", ROOM, 16) == ()


def test_a_long_text_is_shortened_after_a_word() -> None:
    """A claim of fifty thousand characters must neither fill the wall nor be cut without a sign."""
    text = "plenum " * 8000
    short = shortened(text)
    assert len(short) <= 600
    assert short.endswith("plenum…")
    assert shortened("short") == "short"
    assert shortened("x" * 700) == "x" * 600 + "…"


def test_a_very_long_text_is_wrapped_in_linear_time() -> None:
    """A word of a million letters must not take a million passes."""
    assert len(wrap("ж" * 200_000, 356, 16)) > 5000
