"""Whatever is done to a good document, reading it ends, raises nothing, and names places that are in it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.checking import Choice
from argmap.document.locating import Located
from argmap.findings import Finding, Place
from argmap.source import Entries, Items, Text, composing

GOOD = """\
argmap: 1
title: Was there a plenum?
lang: en
sides: {affirm: {label: It met, thesis: met}, deny: {label: Unfounded, thesis: unfounded}}
people:
  anna: {name: Anna Weber, side: affirm, posts: [{post: Clerk, from: 1936-09, source: "book, p. 1"}]}
  karl: Karl Braun
sources:
  book: {title: A Book, author: anna, issued: 1960~, derives-from: [letter]}
  letter: A letter
claims:
  met: The plenum met.
  unfounded:
    text: "The assertion: unfounded."
    compatible-with: [met]
    stances:
      karl: [asserts, {stance: concedes, arguendo: yes, cite: "book, p. 51", via: {source: letter, quote: so}}]
    evidence:
      - book, p. 307
      - {source: letter, bears: against, quote: 'He wouldn''t'}
    allow: {single-witness: Only she is in print.}
  third: {text: Another claim., presupposes: met, when: 1936-09-10/1936-09-25, weight: 0.5, weight-reason: A guess.}
arguments:
  rank:
    by: [anna, karl]
    premises:
      - third
      - A new claim, written in place.
      - {text: An implicit one., implicit: true, supplied-by: mapper}
    supports: met
    questions: {honest: {state: waived, reason: Nobody doubts it.}}
  cut: {premises: {position: third, also: [met, One more claim.]}, undercuts: rank, replies-to: [rank]}
  anchored: {premises: &p [third], rebuts: unfounded, note: &n "A note"}
  repeated: {premises: *p, explains: met, note: *n}
terms: {plenum: {definitions: [{text: A session., by: anna}]}}
events: {fire: {text: It burnt., when: 193X, after: met}}
steps:
  - show: [met, rank]
    note: |
      Look.
"""
PIECES = [
    "\t",
    " ",
    "  ",
    "\n",
    "\r\n",
    ":",
    ": ",
    "-",
    "- ",
    "#",
    " #",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
]
PIECES += [
    "!",
    "!!x ",
    "|",
    ">",
    "%",
    "@",
    "`",
    "?",
    "? ",
    "<<: *p",
    "---",
    "...",
    "~",
    "é",
    "e\u0301",
    "\u202e",
    "😀",
    "\0",
]
PIECES += ["\ufeff", "\x85", "\u2028", "\\", "mapper", "met", "rank.2", "''", "<&>", "1e999", "9" * 30, "  met: x\n"]


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """The good document after a few slips of the hand."""
    text = GOOD
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        lines = text.splitlines(keepends=True)
        number = draw(st.integers(0, len(lines) - 1)) if lines else 0
        slip = draw(st.sampled_from(["delete", "insert", "drop", "repeat", "indent", "outdent", "swap", "cut"]))
        if slip == "delete":
            text = text[:at] + text[at + draw(st.integers(1, 30)) :]
        elif slip == "insert":
            text = text[:at] + draw(st.sampled_from(PIECES)) + text[at:]
        elif slip == "cut":
            text = text[:at]
        elif lines:
            other = draw(st.integers(0, len(lines) - 1))
            line = lines[number]
            if slip == "swap":
                lines[number], lines[other] = lines[other], line
            else:
                change = {"drop": "", "repeat": line * 2, "indent": f"  {line}", "outdent": line.removeprefix(" ")}
                lines[number] = change[slip]
            text = "".join(lines)
    return text


def findings(text: str) -> tuple[pipeline.Read, list[Finding]]:
    """A text as the program checks it."""
    path = Path("map.yaml")
    debate = pipeline.read(Located(path, "map", (path,), given=text.encode("utf-8", "surrogatepass")))
    return debate, pipeline.examine(debate, Choice(profile="publication"))


def inside(place: Place, files: dict[str, str]) -> bool:
    """Whether a place lies in its file: from a character of it to the end of a line at most."""
    lines = files[place.file].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    start, end = (place.line, place.column), (place.end_line, place.end_column)
    return (
        (1, 1) <= start <= end
        and place.end_line <= len(lines)
        and place.column <= len(lines[place.line - 1]) + 1
        and place.end_column <= len(lines[place.end_line - 1]) + 2  # a line's end may have two characters
    )


def test_good_document_is_good() -> None:
    """Mutations of a document that is bad to begin with would show little."""
    assert findings(GOOD)[0].faults == ()


@settings(max_examples=150, deadline=5_000)
@given(mutated())
def test_slips_of_the_hand(text: str) -> None:
    """A traceback, a hang, or a caret beside the file is all that a slip would get."""
    debate, found = findings(text)
    files = {"map.yaml": "", **debate.graph.debate.files}
    for finding in found:
        for place in (finding.place, *(other.place for other in finding.related)):
            assert inside(place, files), (finding, text)
        assert finding.code
        assert finding.message
    for fault in debate.faults:
        assert any(one.rule == fault.rule for one in found), fault


@settings(max_examples=150, deadline=5_000)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes(raw: bytes) -> None:
    """Files that are no debates at all are passed, too."""
    path = Path("map.yaml")
    debate = pipeline.read(Located(path, "map", (path,), given=raw))
    pipeline.examine(debate, Choice())


def plain(value: object) -> object:
    """Values with their places; where nothing was typed, the parsers differ by a character in where that is."""
    if isinstance(value, Entries):
        return [(plain(key), plain(inner)) for key, inner in value.items()]
    if isinstance(value, Items):
        return [plain(inner) for inner in value]
    return (str(value), value.start, value.end, value.plain) if isinstance(value, Text) and value else value


def composed(text: str, loader: object) -> composing.Composition:
    """A text as one of the parsers reads it."""
    chosen, composing.Loader = composing.Loader, loader
    try:
        return composing.compose(composing.File("map.yaml", text), text)
    finally:
        composing.Loader = chosen


@pytest.mark.skipif(composing.Loader is composing.PythonLoader, reason="PyYAML is installed without its C parser")
@settings(max_examples=100, deadline=5_000)
@given(mutated())
def test_both_parsers_read_the_same(text: str) -> None:
    """A debate would say something else on a machine without the C parser."""
    text = text.replace("\0", "").lstrip("\ufeff")  # a byte order mark is gone before either sees a text
    fast, slow = composed(text, composing.Loader), composed(text, composing.PythonLoader)
    if fast.error is None and slow.error is None:
        assert plain(fast.root) == plain(slow.root)
        assert fast.faults == slow.faults
