"""What a rule finds all over a debate is told together, and nothing of it is lost."""

import re
from dataclasses import replace

import pytest

from argmap.findings import About, Finding, Place, Severity
from argmap.reports.full import full
from argmap.reports.text import MOST_APART, SHOWN, text

FILES = {"d.yaml": "".join(f"claim-{number}: A claim.\n" for number in range(1, 40))}


def found(number: int, about: About = About.DEBATE) -> list[Finding]:
    """Some findings of one rule."""
    return [
        Finding(
            "bare-assertion", f"`claim-{line}` is bare", Place("d.yaml", line, 1, line, 5), (f"claim-{line}",), (), (),
            "Ask for it.", "AM401", Severity.WARNING, about,
        )
        for line in range(1, number + 1)
    ]  # fmt: skip


def plain(written: str) -> str:
    """Without colour."""
    return re.sub(r"\x1b\[\d+m", "", written)


def test_few_are_told_apart() -> None:
    """A reader would not see the line of what there is little of."""
    assert text(found(MOST_APART), FILES) == full(found(MOST_APART), FILES)


@pytest.mark.parametrize("number", [MOST_APART + 1, SHOWN + 1, SHOWN + 2, 39])
def test_many_are_told_together(number: int) -> None:
    """One thing that is so all over a debate would bury everything else, or some of it would go untold."""
    written = plain(text(found(number), FILES))
    assert f"warning AM401 bare-assertion (about the debate), {number} times\n" in written
    listed = len(re.findall(r"^  d\.yaml:\d+:1: ", written, re.MULTILINE))
    more = re.search(r"… and (\d+) more; `--output-format full`", written)
    assert listed + (int(more[1]) if more else 0) == number
    assert written.endswith(f"\nNothing wrong with the map; {number} findings about the debate\n")
    assert len(re.findall("help: Ask for it", written)) == 1


def test_what_is_wrong_with_the_map_is_told_one_by_one() -> None:
    """An author would have to look for the places that are to be mended."""
    assert text(found(20, About.MAP), FILES) == full(found(20, About.MAP), FILES)


def test_the_others_keep_their_order() -> None:
    """What there is but once would stand somewhere in a long list."""
    once = replace(found(1)[0], rule="single-witness", code="AM635", place=Place("d.yaml", 30, 1, 30, 5))
    written = plain(text([*found(29), once], FILES))
    assert written.startswith("d.yaml:30:1: warning AM635 single-witness")
