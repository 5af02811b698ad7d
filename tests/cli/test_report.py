"""`argmap cruxes`, `burdens`, `agreement` and `report`: the analyses, for people and for programs."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from argmap.catalogue import names
from argmap.cli.analysing import CHAPTERS, ORDER

ROOT = Path(__file__).parents[2]
PLENUM = str(ROOT / "arguments" / "september-plenum")
SMALL = """
argmap: 1
title: Did it meet?
lang: en
sides: {affirm: {label: It met, thesis: met}, deny: {label: It did not, thesis: unmet}}
people: {ann: {name: Ann, side: affirm}, bob: {name: Bob, side: deny}}
claims:
  met: The plenum met.
  unmet: No plenum met.
  decided: {text: A decision was taken., stances: {ann: asserts}}
  only: {text: Only a plenum decides., stances: {ann: asserts, bob: concedes}}
arguments:
  from-decision: {by: ann, premises: [decided, only], supports: met, date: 1950}
  no-minutes: {by: bob, premises: [There are no minutes.], undercuts: from-decision, date: 1960}
"""
COMMANDS = (["cruxes"], ["burdens"], ["agreement"], *(["report", "--only", name] for name in ORDER))


class Balanced(HTMLParser):
    """Notes tags that are closed in another order than they were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Open a tag; `meta` has no end."""
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close it."""
        assert self.open.pop() == tag


@pytest.fixture
def small(write) -> str:
    """The path of a small debate."""
    write({"meeting.yaml": SMALL})
    return "meeting.yaml"


def test_every_chapter_has_its_place() -> None:
    """A chapter that the order does not name would be told by no report."""
    assert sorted(ORDER) == names(CHAPTERS)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_form(argmap, small: str, command: list[str]) -> None:
    """A form that fails, or data without a version, would be noticed by whoever needs it first."""
    name, *options = command
    for form in ("text", "markdown", "html"):
        ran = argmap(name, small, *options, "--output-format", form)
        assert (ran.code, ran.err) == (0, "")
        assert "Did it meet?" in ran.out
    page = Balanced()
    page.feed(argmap(name, small, *options, "--output-format", "html").out)
    assert page.open == []
    found = json.loads(argmap(name, small, *options, "--output-format", "json").out)
    assert (found["version"], found["debate"], found["grant"]) == (1, "meeting", "unchallenged")


def test_cruxes_in_words(argmap, small: str) -> None:
    """A historian would be told of sets and bits."""
    out = argmap("cruxes", small).out
    assert (
        "“The plenum met” (`met`), now unsupported\n"
        "  It would be established if “There are no minutes” (`no-minutes.1`) is rejected.\n"
    ) in out


def test_cruxes_in_data(argmap, small: str) -> None:
    """A program would have to take sentences apart."""
    found = json.loads(argmap("cruxes", small, "--output-format", "json").out)["theses"]["met"]
    assert found["cruxes"] == [
        {"changes": [{"what": "claim", "id": "no-minutes.1", "to": "rejected"}], "to": "established"}
    ]


def test_assumptions_are_made(argmap, small: str) -> None:
    """The cruxes of another question would be answered."""
    found = json.loads(argmap("cruxes", small, "--reject", "no-minutes", "--output-format", "json").out)
    assert (found["rejected"], found["theses"]["met"]["status"]) == (["no-minutes"], "established")
    assert [[one["id"] for one in crux["changes"]] for crux in found["theses"]["met"]["cruxes"]] == [
        ["decided"],
        ["only"],
    ]


def test_burdens_without_dates(argmap, write) -> None:
    """Of an objection without a date it would be said that those it is aimed at spoke later."""
    write(
        {
            "d.yaml": "argmap: 1\npeople: {p: Paul, q: Quint}\nclaims: {c: It was so.}\narguments:\n"
            "  one: {by: p, premises: [Snow fell.], supports: c}\n  two: {by: q, premises: [Rain fell.], rebuts: c}\n"
        }
    )
    out = argmap("burdens", "d.yaml").out
    assert "Nothing is dated, as in one conversation: Paul could have answered." in out
    assert "later" not in out


def test_burdens_in_words(argmap, small: str) -> None:
    """Who owes what to whom since when is the whole of this list."""
    out = argmap("burdens", small).out
    assert "Ann (1 answer owed)\n  To Bob: `no-minutes` undercuts `from-decision`, 1960. Nothing later" in out


def test_agreement_in_words(argmap, small: str) -> None:
    """What is conceded would be counted as disputed."""
    out = argmap("agreement", small).out
    assert "“Only a plenum decides” (`only`): asserts × concedes" in out
    assert "The step `from-decision`, which `no-minutes` undercuts." in out


def test_report_keeps_its_order(argmap, small: str) -> None:
    """Chapters would come in the order in which they were asked for, and a comma would hide one."""
    ran = argmap("report", small, "--only", "cruxes,brief", "--output-format", "json")
    assert list(json.loads(ran.out)["chapters"]) == ["brief", "cruxes"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--only", "cruxs"), "there is no chapter `cruxs`; did you mean `cruxes`?"),
        (("--output-format", "pdf"), "there is no output format `pdf`"),
        (("--reject", "nobody"), "there is no source, argument or claim `nobody`"),
        (("--accept", "met", "--accept", "unmet"), "cannot both be accepted"),
    ],
)
def test_refusals(argmap, small: str, options: tuple[str, ...], told: str) -> None:
    """A slip on the command line would be answered with a traceback, or with something else than was asked."""
    ran = argmap("report", small, *options)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert ran.err.count("\n") == 1


def test_founding_debate(argmap) -> None:
    """The debate that the program was written for would fail in a chapter."""
    ran = argmap("report", PLENUM, "--output-format", "json")
    assert ran.code == 0
    assert list(json.loads(ran.out)["chapters"]) == list(ORDER)


def test_brief_shows_what_rests_on_what(argmap, small: str) -> None:
    """A case of many steps would read as one list of sentences."""
    out = argmap("report", small, "--only", "brief").out
    assert "The case of each side" in out
    page = argmap("report", str(PLENUM), "--only", "brief", "--output-format", "html").out
    nested = Balanced()
    nested.feed(page)
    assert nested.open == []
    assert "<li>Holds: " in page
    assert "<ul>\n<li>That “" in page
    markdown = argmap("report", str(PLENUM), "--only", "brief", "--output-format", "markdown").out
    assert "\n  - That “" in markdown


def test_cruxes_of_a_claim(argmap, small: str) -> None:
    """What a point that is no thesis hangs on could not be asked for."""
    out = argmap("cruxes", small, "--claim", "decided").out
    assert "“A decision was taken” (`decided`), now established" in out
    found = json.loads(argmap("cruxes", small, "--claim", "decided", "--output-format", "json").out)
    assert list(found["claims"]) == ["decided"]
    assert argmap("cruxes", small, "--claim", "from-decision").code == 2


def test_what_there_is_none_of(argmap, write) -> None:
    """A chapter without anything in it would look as if something went wrong."""
    write({"bare.yaml": "argmap: 1\nclaims: {a: Point a holds.}\n"})
    out = argmap("report", "bare.yaml").out
    assert out.count("The debate names no thesis: under `sides`, say which claim each side argues for") == 4
    assert out.count("The debate has no sides: ") == 2
    assert "Nobody is said to hold, deny or doubt a claim." in out


def test_what_assumptions_do_not_bear_on(argmap, small: str) -> None:
    """A chapter judged by the default would pass for one judged as was asked."""
    said = "What was assumed, rejected or accepted does not bear on this."
    out = argmap("report", small, "--reject", "from-decision").out
    assert out.count(said) == len(ORDER) - 3
    found = json.loads(argmap("report", small, "--accept", "decided", "--output-format", "json").out)["chapters"]
    assert [name for name in ORDER if "by-default" not in found[name]] == ["cruxes", "what-if", "origins"]
    assert said not in argmap("report", small).out
