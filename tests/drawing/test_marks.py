"""Findings on boxes."""

from pathlib import Path

from argmap.document.nouns import Argument, Claim, Debate
from argmap.drawing.marks import MARKED, UNANSWERED, UNSUPPORTED, marks
from argmap.findings import Finding, Place
from argmap.graph import build
from argmap.source import Text


def test_findings_mark_the_claim_they_are_about() -> None:
    """An objection that nobody answered is seen on the claim it bears on, through whatever it undercuts."""
    claims = {name: Claim(Text(name), Text("A claim.")) for name in ("a", "b")}
    arguments = {
        "for": Argument(Text("for"), "supports", Text("a")),
        "cut": Argument(Text("cut"), "undercuts", Text("for")),
        "loop": Argument(Text("loop"), "undercuts", Text("loop")),
    }
    graph = build(Debate(Text("d"), Path("d"), claims=claims, arguments=arguments))
    named = [
        ("bare-assertion", "a"),
        ("unanswered-objection", "cut"),
        ("ungrounded", "a"),
        ("circular-support", "b"),
        ("unanswered-objection", "loop"),
        ("unanswered-objection", "gone"),
    ]
    found = marks(graph, [Finding(rule, "…", Place("d"), (name,)) for rule, name in named])
    assert found == {"a": (UNANSWERED, UNSUPPORTED)}


def test_marks_are_told_apart_without_colour() -> None:
    """Each has a glyph and a word of its own."""
    assert len({mark.glyph for mark in MARKED.values()}) == len({mark.word for mark in MARKED.values()}) == 2
