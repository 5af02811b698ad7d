"""A beginner's slip is said once, in words that help, and not again by all that hangs on it."""

from pathlib import Path

import pytest

from argmap import pipeline
from argmap.checking import Choice
from argmap.document.locating import Located

DEBATE = """argmap: 1
title: Who killed the princes?
question: Did Richard have them killed?
mapper: Ann
date: 2026-11-22
lang: en
sides:
  guilty: {label: Richard did, thesis: killed}
  open: {label: Richard did not, thesis: not-killed}
people:
  gairdner: {name: James Gairdner, side: guilty}
  markham: {name: Clements Markham, side: open}
sources:
  more-1513: {type: book, title: The History of King Richard, issued: 1513, kind: memoir}
claims:
  killed:
    text: Richard had the princes killed.
    label: Richard killed them
  not-killed: {text: Richard did not have the princes killed., evidence: ["more-1513, p. 9"]}
  confessed:
    text: Tyrell confessed the murder of the princes.
    evidence: ["more-1513, p. 86"]
arguments:
  confession:
    by: gairdner
    premises: [confessed, Who confesses to have killed the princes for Richard was sent by Richard.]
    supports: killed
  enemy:
    by: markham
    premises: [More had the confession from Morton., Morton was an enemy of Richard.]
    undercuts: confession
    replies-to: confession
  unpublished:
    by: markham
    premises: [Henry published no confession of Tyrell., Henry would have published a confession.]
    rebuts: confessed
    replies-to: confession
"""

SLIPS = {
    ("    label: Richard", "     label: Richard"): "yaml-syntax",
    ("    label: Richard", "    label:Richard"): "yaml-syntax",
    ("text: Tyrell confessed the", "text: Tyrell confessed: the"): "yaml-syntax",
    ("supports: killed", "supports: kiled"): "dangling-reference",
    ("    supports: killed\n", ""): "inference-without-conclusion",
    ("thesis: killed", "thesis: kiled"): "dangling-reference",
    ("rebuts: confessed", "rebuts: confesed"): "dangling-reference",
    ("[confessed, Who", "[confesed, Who"): "dangling-reference",
    ('["more-1513, p. 86"]', '["more-1513 p. 86"]'): "dangling-reference",
    ("claims:\n", "clams:\n"): "unknown-field",
    ("arguments:\n", "argument:\n"): "unknown-field",
    ("people:\n", "poeple:\n"): "unknown-field",
    ("title: Who killed", 'title: "Who killed'): "yaml-syntax",
    ("    by: gairdner\n", "\tby: gairdner\n"): "yaml-syntax",
    ("    by: gairdner\n", "    by: gairdner: he\n"): "yaml-syntax",
    ("supports: killed", "supports: 'killed"): "yaml-syntax",
    ("guilty: {label: Richard did,", "guilty: {label: Richard: did,"): "yaml-syntax",
    ("arguments:\n", "---\narguments:\n"): "yaml-feature",
    ("text: Tyrell confessed the murder", "text: Tyrell confessed # the murder"): "words-lost",
    ("    text: Tyrell confessed the murder of the princes.\n", "    <<: x\n"): "yaml-feature",
    ("    text: Tyrell confessed the murder of the princes.\n", "    text: *a\n"): "yaml-feature",
    ("\n    text: Tyrell confessed the murder of the princes.", f" {'[' * 200}"): "yaml-feature",
}


def map_findings(text: str) -> list[tuple[str, str]]:
    """The rule and the help of each finding about the map itself, whatever the profile."""
    path = Path("map.yaml")
    debate = pipeline.read(Located(path, "map", (path,), given=text.encode()))
    found = pipeline.examine(debate, Choice(profile="seminar"))
    return [(finding.rule, finding.help) for finding in found if finding.about.value == "map"]


def test_nothing_is_wrong_before_the_slip() -> None:
    """The next test would count findings that no slip has caused."""
    assert map_findings(DEBATE) == []


@pytest.mark.parametrize("slip", SLIPS, ids=range(len(SLIPS)))
def test_one_slip_is_said_once(slip: tuple[str, str]) -> None:
    """A thesis that cannot be read would make every other claim of the map irrelevant, each with a finding."""
    before, after = slip
    assert DEBATE.count(before) == 1
    assert [rule for rule, _ in map_findings(DEBATE.replace(before, after))] == [SLIPS[slip]]


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [
        ("rebuts: confessed", "rebuts: confession", "undercuts"),
        ("undercuts: confession", "undercuts: confessed", "rebuts"),
        ('["more-1513, p. 86"]', "[“more-1513, p. 86”]", "straight"),
        ("[More had the confession from Morton., Mor", "[{text:Mo., implicit: true}, Mor", "text: "),
        ("sources:\n  more", "sources:\n  - more", "hyphens"),
    ],
)
def test_what_to_do_instead_is_said(before: str, after: str, word: str) -> None:
    """That the value is wrong would be said, and not what was to be written."""
    assert DEBATE.count(before) == 1
    assert any(word in help_ for _, help_ in map_findings(DEBATE.replace(before, after)))


def test_whose_stance_is_misspelt_is_not_silent() -> None:
    """Of one wrong word it would be said besides that the person has no part in the debate."""
    text = (
        "argmap: 1\ntitle: T\nquestion: Q?\nmapper: M\ndate: 2026-11-22\nlang: en\nsides: {z: {label: Z, thesis: x}}\n"
        "people: {p: {name: Paul, side: z}}\nclaims:\n  x: {text: It was so., stances: {p: conceeds}}\n"
    )
    assert [rule for rule, _ in map_findings(text)] == ["schema-violation"]
