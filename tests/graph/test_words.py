"""Rules about wording read each text once, and agree on what its words are."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.graph.words import STOP_WORDS, language, outside_quotes, split_words, vocabulary, words


def graph(text: str) -> Graph:
    """The graph of a document."""
    path = Path("debate.yaml")
    return pipeline.read(Located(path, "debate", (path,), given=text.encode())).graph


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plenum met.", ("the", "plenum", "met")),
        ("It didn’t meet; it couldn't.", ("it", "didn't", "meet", "it", "couldn't")),
        ("Non-members' votes, 1936-09", ("non", "members", "votes", "1936", "09")),
        ("Кворума не было", ("кворума", "не", "было")),
        ("Cafe\u0301 and Café", ("café", "and", "café")),
        ("", ()),
        ("… – !", ()),
    ],
)
def test_split_words(text: str, expected: tuple[str, ...]) -> None:
    """A word split or joined wrongly is missed by every list."""
    assert split_words(text) == expected


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_are_read_by_the_same_rule(text: str) -> None:
    """Texts in ASCII take shorter ways: a word would be another one where a text holds an accent elsewhere."""
    assert (*split_words(text), "é") == split_words(f"{text} é")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He called it “absurd” twice.", "He called it – twice."),
        ('He called it "absurd" twice.', "He called it – twice."),
        ("Er nannte es „absurd“.", "Er nannte es –."),
        ("Он назвал это «абсурдом».", "Он назвал это –."),
        ("He called it 'absurd', Stalin's word.", "He called it –, Stalin's word."),
        ("He said ‘it’s absurd’ and left.", "He said – and left."),
        ("Stalin's and Ezhov's men, the workers' party.", "Stalin's and Ezhov's men, the workers' party."),
        ("An “unclosed quotation", "An “unclosed quotation"),
    ],
)
def test_outside_quotes(text: str, expected: str) -> None:
    """Quoted words would be held against the mapper, or an apostrophe would hide half a claim."""
    assert outside_quotes(text) == expected


def test_words_are_shared() -> None:
    """Each rule would tokenise the whole debate again."""
    one = graph(
        "argmap: 1\nclaims:\n  met: The plenum met.\narguments:\n  a: {premises: [It was so.], supports: met}\n"
    )
    assert words(one) is words(one)
    assert words(one) == {"met": ("the", "plenum", "met"), "a.1": ("it", "was", "so")}
    assert vocabulary(one) == {"the", "plenum", "met", "it", "was", "so"}


@pytest.mark.parametrize(("tag", "expected"), [("en-GB", "en"), ("DE", "de"), ("", "")])
def test_language(tag: str, expected: str) -> None:
    """Word lists would be applied to the wrong language, or to none."""
    assert language(graph(f'argmap: 1\nlang: "{tag}"\n')) == expected


def test_stop_words_are_as_split() -> None:
    """A stop word that splitting never yields stops nothing."""
    for listed in STOP_WORDS.values():
        assert all(split_words(word) == (word,) for word in listed)
