"""Findings on boxes."""

from pathlib import Path

from fontTools.ttLib import TTFont

from argmap.document.nouns import Argument, Claim, Debate
from argmap.drawing.marks import (
    BETWEEN_SIDES,
    MARKED,
    STATUSES,
    UNANSWERED,
    UNSUPPORTED,
    marks,
    with_agreement,
    with_statuses,
)
from argmap.drawing.metrics import FILES, FONTS, Face
from argmap.drawing.plan import Box, Mark, Plan
from argmap.findings import Finding, Place
from argmap.graph import build
from argmap.semantics import Status
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


def test_every_status_has_a_mark_of_its_own() -> None:
    """A verdict could not be drawn, would look like another or like a finding, or its glyph would be an empty box."""
    assert STATUSES.keys() == {status.value for status in Status}
    glyphs = [mark.glyph for mark in (*STATUSES.values(), *BETWEEN_SIDES.values(), UNANSWERED, UNSUPPORTED)]
    assert len(set(glyphs)) == len(glyphs) == 12
    known = TTFont(FONTS / FILES[Face.BOLD]).getBestCmap()
    assert [glyph for glyph in glyphs if ord(glyph) not in known] == []


def test_statuses_stand_on_all_boxes_with_a_key() -> None:
    """Whoever cannot see colour, or does not know the words, would not know what was judged, and by what."""
    boxes = (Box("a", "A.", marks=(UNANSWERED, UNSUPPORTED)), Box("b", "B.", marks=(UNSUPPORTED,)))
    plan = with_statuses(Plan("D", boxes=boxes), {"a": "established", "b": "unsupported"}, "Judged.")
    first, second = (box.marks for box in plan.boxes)
    assert first == (STATUSES["established"], UNANSWERED, Mark("○", "without support"))
    assert second == (STATUSES["unsupported"],)
    (note,) = plan.notes
    assert note.startswith("Judged. ● established: ")
    assert "◌ unsupported: " in note
    assert "refuted" not in note
    assert with_statuses(Plan("D"), {}, "Judged.") == Plan("D")


def test_agreement_beside_other_marks() -> None:
    """What the sides dispute would not be seen on the map, or would take the place of a status."""
    status = STATUSES["established"]
    boxes = (Box("a", "A", marks=(status,)), Box("b", "B"))
    plan = with_agreement(Plan("D", boxes=boxes), {"a": "disputed", "elsewhere": "agreed"})
    assert [box.marks for box in plan.boxes] == [(status, BETWEEN_SIDES["disputed"]), ()]
    assert plan.notes == ("Between the sides: ≠ disputed.",)
    assert with_agreement(Plan("D", boxes=boxes), {}).notes == ("The sides speak to no claim of this map both.",)
