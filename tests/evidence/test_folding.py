"""Foldings: what they make equal, what they keep apart, and the way back."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from argmap.evidence.folding import fold, rung_of

HARD = st.text(alphabet="aBt ſﬁ…-‐¬\u00ad\u200b\n\r\f’“”—İßẞΣς\u0308\u0307éTI.K", max_size=30)


@given(HARD | st.text(max_size=40))
@example("-\r\xad\r")  # what is left of hyphens at two line ends in a row
@settings(max_examples=400)
def test_idempotent(text: str) -> None:
    """What is folded twice would not meet what is folded once: an index and a quotation could miss each other."""
    once = fold(text).text
    assert fold(once).text == once


@given(HARD | st.text(max_size=40))
@settings(max_examples=400)
def test_origins_run_forward_in_the_text(text: str) -> None:
    """An offset that leads nowhere, or back, would name a wrong line or end in an error."""
    folded = fold(text)
    origins = [folded.origin(at) for at in range(len(folded.text))]
    assert origins == sorted(origins)
    assert all(0 <= origin < len(text) for origin in origins)


@given(
    st.lists(
        st.sampled_from(["Stalin", "war", "com-\nmittee", "ﬁve", "  ", "\n", " — ", "“so”", "daſs", "\f"]), max_size=20
    )
)
def test_origins_lead_to_the_same_letter(pieces: list[str]) -> None:
    """A map that is off by one would underline a neighbour's words."""
    text = " ".join(pieces)
    folded = fold(text)
    for at, letter in enumerate(folded.text):
        original = text[folded.origin(at)]
        if original.isascii() and original.isalpha():
            assert letter == original.lower()


@pytest.mark.parametrize(
    ("quoted", "source", "rung"),
    [
        ("the same", "the same", "verbatim"),
        ("on two lines", "on two\n  lines", "spacing"),
        ("no width", "no wi\u200bdth", "spacing"),
        ("the committee met", "the com-\nmittee met", "hyphenation"),
        ("the committee met", "the com\u00ad\nmittee met", "hyphenation"),
        ("The Plenum", "THE PLENUM", "case"),
        ("'so'", "‘so’", "typography"),
        ("five - or six", "ﬁve – or six", "typography"),
        ("congress", "congreſs", "typography"),
        ("café", "cafe\u0301", "typography"),
    ],
)
def test_ladder(quoted: str, source: str, rung: str) -> None:
    """A folding that is missing makes an honest quotation look altered."""
    assert rung_of(quoted, source) == rung


@pytest.mark.parametrize(
    ("quoted", "source"),
    [("able", "unable"), ("1936", "1937"), ("Zinoviev-Kamenev", "ZinovievKamenev"), ("no table", "notable")],
)
def test_differences_that_stay(quoted: str, source: str) -> None:
    """A folding too many would let a changed word pass."""
    assert rung_of(quoted, source) is None


def test_line_end_hyphen_before_a_capital_stays() -> None:
    """Zinoviev-Kamenev, broken at its hyphen, would become one word."""
    assert fold("the Zinoviev-\nKamenev trial").text == "the zinoviev-kamenev trial"
