"""By what a finding is known again."""

from dataclasses import replace

import pytest

from argmap.findings import About, Finding, Place, Related, Severity, fingerprint

FINDING = Finding(
    "contrary-dates",
    "held in 1936 (line 12, column 3), denied on lines 3-4 and in a/debate.yaml:7:12",
    Place("a/debate.yaml", 5, 3, 5, 9),
    ids=("ab", "c"),
    code="AM601",
)


def test_a_fingerprint_is_what_it_was():
    """Every baseline that was ever written is void: change the name of the fingerprint if this must change."""
    assert fingerprint(FINDING) == "d0278bdf5ba010bf"


@pytest.mark.parametrize(
    "change",
    [
        {"place": Place("a/debate.yaml", 50, 30, 51, 9)},
        {"place": Place("./a/debate.yaml", 5, 3, 5, 9)},
        {"place": Place("a\\debate.yaml", 5, 3, 5, 9)},
        {"message": "held in 1936 (line 2, column 31), denied on lines 13-40 and in a/debate.yaml:70:2"},
        {"severity": Severity.ERROR},
        {"about": About.DEBATE},
        {"code": "AM602"},
        {"because": ("a reason",)},
        {"help": "Do something."},
        {"related": (Related(Place("b.yaml"), "here"),)},
    ],
)
def test_what_moves_is_known_again(change):
    """A line added on top of a file makes all that a baseline knew look new."""
    assert fingerprint(replace(FINDING, **change)) == fingerprint(FINDING)


@pytest.mark.parametrize(
    "change",
    [
        {"rule": "contrary-date"},
        {"place": Place("b/debate.yaml", 5, 3, 5, 9)},
        {"ids": ("a", "bc")},
        {"ids": ("ab",)},
        {"ids": ("c", "ab")},
        {"message": FINDING.message.replace("1936", "1937")},
        {"message": FINDING.message.replace("held", "seen")},
        {"message": "", "ids": (FINDING.message, "ab", "c")},
    ],
)
def test_another_finding_is_another(change):
    """A new finding hides behind one that a baseline knows."""
    assert fingerprint(replace(FINDING, **change)) != fingerprint(FINDING)


def test_any_text_has_a_fingerprint():
    """A lone surrogate in a text or a file name ends the run."""
    assert len(fingerprint(Finding("a-rule", "\ud800\0", Place("\udc80"), ids=("\udfff",)))) == 16
