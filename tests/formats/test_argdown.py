"""Argdown: what its own parser reads, read alike, and written so that it reads the same again."""

import json
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given as hypothesis_given
from hypothesis import settings

from argmap.catalogue import entry
from argmap.formats import Given, UnreadableError
from argmap.formats._argdown_parsing import read_model
from argmap.formats._argdown_printing import escaped

ARGDOWN = entry("argmap.formats", "argdown")


def _model(text: str) -> Any:
    return read_model(Given("x", text.encode()), text)


def _relations(text: str) -> set[tuple[str, str, str]]:
    return {(one.kind, one.source[1], one.target[1]) for one in _model(text).relations}


@pytest.mark.parametrize(
    ("sign", "relation"),
    [
        ("+", ("support", "b", "a")),
        ("<+", ("support", "b", "a")),
        ("+>", ("support", "a", "b")),
        ("-", ("attack", "b", "a")),
        ("<-", ("attack", "b", "a")),
        ("->", ("attack", "a", "b")),
        ("_", ("undercut", "b", "a")),
        ("<_", ("undercut", "b", "a")),
        ("_>", ("undercut", "a", "b")),
        ("><", ("contradictory", "b", "a")),
    ],
)
def test_signs_of_relations(sign: str, relation: tuple[str, str, str]) -> None:
    """An arrow would point the wrong way."""
    assert _relations(f"[a]: x\n  {sign} [b]: y") == {relation}


def test_indentation_is_nesting() -> None:
    """A reply would be a reply to something else."""
    text = "[a]: x\n  + [b]: y\n    - [c]: z\n  - [d]: u\n\n[e]: v"
    assert _relations(text) == {("support", "b", "a"), ("attack", "c", "b"), ("attack", "d", "a")}


def test_escapes_tags_marks_and_links() -> None:
    """Markup would end up in claims, or words be taken for markup."""
    thing = _model("[a]: A **bold** and _soft_ \\#1 \\[x\\] [link](http://x.y) at 5*3 #tag #(two words)").things[
        "statement", "a"
    ]
    assert thing.text == "A bold and soft #1 [x] link at 5*3"
    assert thing.tags == ["tag", "two words"]


def test_comments_are_skipped_wherever_they_stand() -> None:
    """A comment would be read as part of a claim."""
    text = "// first\n[a]: x /* in */ y\n  // alone\n  + [b]: z // behind\n\n<!-- block\n -->\n[c]: u"
    model = _model(text)
    assert {key: thing.text for key, thing in model.things.items()} == {
        ("statement", "a"): "x y", ("statement", "b"): "z", ("statement", "c"): "u",
    }  # fmt: skip


def test_address_of_a_page_is_no_comment() -> None:
    """The rest of the line would be lost behind https:// in a text."""
    assert _model("[a]: see https://x.y/z for more").things["statement", "a"].text == "see https://x.y/z for more"


def test_windows_line_ends_say_the_same(maps) -> None:
    """A file from Windows would be read differently."""
    raw = (maps.SAMPLES / "small.argdown").read_bytes()
    dos = raw.replace(b"\n", b"\r\n")
    assert ARGDOWN.read(Given("x", dos)).tree == ARGDOWN.read(Given("x", raw)).tree


def test_steps_of_a_reconstruction(maps) -> None:
    """Premises of the first step would be those of the last, or its rules get lost."""
    debate = maps.through(
        ARGDOWN.read(Given("x", b"<A>: words\n\n(1) p\n(2) q\n--\nModus ponens\n--\n(3) r\n(4) s\n----\n(5) [T]: t\n"))
    )
    steps = {
        str(name): (one.scheme, [str(premise.claim) for premise in one.premises], one.target)
        for name, one in debate.arguments.items()
    }
    assert steps == {"A-step-1": ("modus-ponens", ["p", "q"], "r"), "A": (None, ["r", "s"], "T")}
    assert debate.arguments["A"].note == "words"


def test_source_and_its_export_say_the_same(maps) -> None:
    """The JSON that Argdown's command line exports would become another debate than its source."""
    source = maps.through(maps.read("argdown", maps.SAMPLES / "small.argdown"))
    export = maps.through(maps.read("argdown-json", maps.SAMPLES / "small.argdown.json"))
    assert {str(one.text) for one in source.claims.values()} == {str(one.text) for one in export.claims.values()}
    said = [
        {
            (one.relation, debate.claims[one.target].text if one.target in debate.claims else "")
            for one in debate.arguments.values()
        }
        for debate in (source, export)
    ]
    assert said[0] == said[1]


def test_edited_claim_is_written_and_markup_stays_elsewhere(maps) -> None:
    """An edit in the YAML would be lost to the markup that was kept."""
    text = maps.yaml_of(maps.read("argdown", maps.SAMPLES / "small.argdown")).decode()
    debate, _ = maps.loaded(text.replace("text: The tower stood in 1400.", "text: The tower stood in 1401.").encode())
    source = ARGDOWN.write(debate).files[""].decode()
    assert "[Old]: The tower stood in 1401. #age" in source
    assert "\\# and more. #(by a deed)" in source


@settings(max_examples=200, deadline=None)
@hypothesis_given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60))
def test_escaped_text_reads_as_itself(text: str) -> None:
    """A claim with a bracket, a brace or an asterisk in it would come out as something else."""
    words = " ".join(text.split())
    if not words:
        return
    assert _model(f"[x]: {escaped(words)}").things["statement", "x"].text == words


def test_export_of_ours_is_the_shape_of_theirs(maps) -> None:
    """What reads Argdown's JSON would not find its keys."""
    debate = maps.debate_at(maps.SAMPLES / "own.yaml")
    data = json.loads(entry("argmap.formats", "argdown-json").write(debate).files[""])
    theirs = json.loads((maps.SAMPLES / "small.argdown.json").read_text(encoding="utf-8"))
    assert set(data) >= {"arguments", "statements", "relations", "sections", "tags"}
    one, other = (next(iter(part["statements"].values())) for part in (data, theirs))
    assert set(one) <= set(other) | {"data", "tags", "section"}


def test_texts_of_everything_come_back_saying_the_same(maps) -> None:
    """What stands in one corner of the syntax would get lost on the way through ours."""
    texts = maps.module_at(Path(__file__).with_name("argdown_texts.py"))
    for seed in range(250):
        raw = texts.argdown_text(seed).encode()
        try:
            draft = ARGDOWN.read(Given("x.argdown", raw))
        except UnreadableError:
            continue  # an argument for a premise, a second reconstruction: no Argdown
        written = ARGDOWN.write(maps.through(draft))
        assert maps.SAYS["argdown"](written.files[""]) == maps.SAYS["argdown"](raw), seed
        assert written.losses == (), seed
