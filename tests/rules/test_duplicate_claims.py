"""Duplicates are found by a table; the definition compares each text with each."""

from itertools import combinations
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from argmap import pipeline
from argmap.checking import all_rules
from argmap.document.locating import Located
from argmap.graph.words import split_words

ARTICLES = {"a", "an", "the", "that"}
TEXTS = st.lists(st.sampled_from(["a", "the", "plenum", "met", "not", "early", "1936"]), min_size=1, max_size=5)


def says_the_same(one: str, other: str) -> bool:
    """Whether some rotation of one's words, articles left out, are the other's words: O(words²)."""
    first, second = (tuple(word for word in split_words(text) if word not in ARTICLES) for text in (one, other))
    return bool(first) and any(first[at:] + first[:at] == second for at in range(len(first)))


@given(st.lists(TEXTS.map(" ".join), min_size=2, max_size=8))
def test_table_finds_what_comparing_all_finds(texts: list[str]) -> None:
    """A duplicate would be missed, or two different claims called the same, where the table is wrong."""
    lines = [f"  c{number}: {{text: {text}}}\n" for number, text in enumerate(texts)]
    path = Path("debate.yaml")
    given_text = "argmap: 1\nlang: en\nclaims:\n" + "".join(lines)
    debate = pipeline.read(Located(path, "debate", (path,), given=given_text.encode()))
    find = all_rules()["duplicate-claim"].find
    assert find is not None
    found = {str(finding.ids[0]) for finding in find(debate.graph)}
    expected = {
        f"c{later}"
        for earlier, later in combinations(range(len(texts)), 2)
        if says_the_same(texts[earlier], texts[later])
    }
    assert found == expected


def test_long_texts_are_compared_quickly() -> None:
    """Turning round a text of a hundred thousand words would take hours."""
    text = "word " * 100_000
    path = Path("debate.yaml")
    given_text = f"argmap: 1\nlang: en\nclaims:\n  one: {text}\n  two: {text}\n"
    debate = pipeline.read(Located(path, "debate", (path,), given=given_text.encode()))
    find = all_rules()["duplicate-claim"].find
    assert find is not None
    assert [finding.ids for finding in find(debate.graph)] == [("two", "one")]
