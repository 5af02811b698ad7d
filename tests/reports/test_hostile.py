"""Whatever a document contains, a report stays what it is."""

import json as json_module
import unicodedata
from xml.etree import ElementTree as ET

import pytest

from argmap.catalogue import entry, names
from argmap.findings import About, Finding, Place, Related, Severity
from argmap.reports._block import BLUE, BOLD, CYAN, FAINT, RED, RESET, YELLOW
from argmap.reports.github import github
from argmap.reports.json import json
from argmap.reports.junit import junit
from argmap.reports.sarif import sarif

HOSTILE = (
    "\x1b[31mred\x1b]0;title\x07 \x9b2J \0 ]]> <b a='1'>&amp;\" %0A::error file=x::no,\r\n::warning::forged\n"
    "a.yaml:1:1: error AM1 forged\u2028\x85 \u202eoverride\u2066 \u200b\ufeff\ud800"
    "-\udc80\ufffe\U000e0041 {0} [link](http://x) \t|"
)
FILE = "a\x1b[31m,b::\n%0A ]]>\"<&>'\u202e\udc80.yaml"


@pytest.fixture(params=[Severity.ERROR, Severity.INFO])
def hostile(request):
    """A finding that is hostile in every field."""
    place = Place(FILE, 1, 1, 1, 9)
    related = (Related(place, HOSTILE), Related(Place("other.yaml"), HOSTILE))
    words = {"ids": (HOSTILE,), "related": related, "because": (HOSTILE,), "help": HOSTILE}
    about = About.MAP if request.param is Severity.ERROR else About.DEBATE
    return Finding("a-rule", HOSTILE, place, **words, code="AM1", severity=request.param, about=about)


FILES = {FILE: HOSTILE}


@pytest.mark.parametrize("name", names("argmap.reports"))
def test_nothing_hides_or_moves_the_cursor(name, hostile):
    """A document writes into the terminal of who checks it, turns its text around, or makes the report unprintable."""
    written = getattr(entry("argmap.reports", name), name)([hostile], FILES)
    if name in ("text", "full"):
        for code in (BOLD, FAINT, RED, YELLOW, BLUE, CYAN, RESET):
            written = written.replace(code, "")
    written.encode()
    assert {
        character for character in written if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Cs")
    } <= {"\n"}


@pytest.mark.parametrize("name", ["concise", "github"])
def test_one_finding_is_one_line(name, hostile):
    """A line break in a text forges a second finding or a second command."""
    written = getattr(entry("argmap.reports", name), name)([hostile, hostile], FILES)
    assert written.count("\n") == 2


def test_no_line_of_the_text_report_is_forged(hostile):
    """A text in a document passes for a finding of its own: only heads and the last line stand at the margin."""
    written = entry("argmap.reports", "text").text([hostile], FILES)
    for code in (BOLD, FAINT, RED, YELLOW, BLUE, CYAN, RESET):
        written = written.replace(code, "")
    assert sum(line[:1] not in ("", " ") for line in written.split("\n")) == 2


def test_json_gives_back_what_the_document_says(hostile):
    """A program that reads the report gets other words than the author typed."""
    (read,) = json_module.loads(json([hostile], FILES))["findings"]
    assert read["message"] == read["help"] == HOSTILE
    assert (read["ids"], read["because"]) == ([HOSTILE], [HOSTILE])
    assert read["file"] == FILE


def test_junit_stays_xml(hostile):
    """One control character or `]]>` in a text makes the whole report unreadable to the build server."""
    root = ET.fromstring(junit([hostile], FILES))
    (case,) = root.iter("testcase")
    assert "]]> <b a='1'>&amp;\" %0A" in case[0].get("message")
    assert "<U+001B>[31m,b::<U+000A>%0A ]]>\"<&>'<U+202E>" in case.get("classname")


def test_github_commands_cannot_be_ended_early(hostile):
    """A comma, a colon or a percent sign in a file's name or a text adds properties or another command."""
    command, properties, message = github([hostile], FILES).rstrip("\n").split("::", 2)
    assert command == ""
    assert [part.partition("=")[0].split()[-1] for part in properties.split(",")] == [
        "file",
        "line",
        "endLine",
        "col",
        "endColumn",
        "title",
    ]
    assert "%250A" in message
    assert "%250A" in properties


def test_sarif_makes_no_link_of_a_text(hostile):
    """A document plants a link in the viewer of who checks it."""
    (result,) = json_module.loads(sarif([hostile], FILES))["runs"][0]["results"]
    assert "\\[link\\](http" in result["message"]["text"]
