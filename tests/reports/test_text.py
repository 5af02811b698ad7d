"""The report for reading."""

import re
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.findings import About, Finding, Place, Related, Severity
from argmap.reports._block import BLUE, BOLD, CYAN, FAINT, RED, RESET, WIDTH, YELLOW
from argmap.reports.text import text

COLOURS = re.compile("|".join(map(re.escape, (BOLD, FAINT, RED, YELLOW, BLUE, CYAN, RESET))))


def plain(findings, files):
    """The report without its colours."""
    return COLOURS.sub("", text(findings, files))


def cells(character):
    """The cells a terminal gives a character."""
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def under(shown, marks):
    """The characters of `shown` above the carets of `marks`; those without a cell of their own are left out."""
    first, last = marks.index("^"), marks.rindex("^")
    assert set(marks[first : last + 1]) == {"^"}
    found, position = "", 0
    for character in shown + " " * (last + 1):
        if cells(character) and first <= position <= last:
            found += character
        position += cells(character)
    return found


def excerpt_of(line, start, stop):
    """The excerpt and the caret line that the report prints for a span of `line`, without the gutter."""
    finding = Finding("a-rule", "a message", Place("a.yaml", 2, start + 1, 2, stop + 1))
    report = plain([finding], {"a.yaml": f"first\n{line}\r\nlast\n"}).split("\n")
    shown, marks = (row.partition("│ ")[2] for row in report if "│" in row)
    assert sum(map(cells, shown)) <= WIDTH
    return shown, marks


ALPHABET = st.sampled_from("abc xyz: -щёЖ東京裁ﾊ가ａ😀e\u0301é§—")
LETTERS = st.text(ALPHABET, min_size=1, max_size=30) | st.text(ALPHABET, min_size=100, max_size=250)


@given(LETTERS, st.data())
def test_carets_stand_under_the_span(line, data):
    """The carets point beside the words at fault, after wide characters, combining marks or a cut line."""
    start = data.draw(st.integers(0, len(line) - 1))
    stop = data.draw(st.integers(start + 1, min(len(line), start + 30)))
    span = "".join(character for character in line[start:stop] if cells(character))
    if span:
        assert under(*excerpt_of(line, start, stop)) == span


@given(LETTERS, st.data())
def test_a_long_span_is_underlined_from_its_beginning(line, data):
    """Where a span is longer than the window, its beginning scrolls out of sight."""
    start = data.draw(st.integers(0, len(line) - 1))
    span = "".join(character for character in line[start:] if cells(character))
    if span:
        marked = under(*excerpt_of(line, start, len(line)))
        assert span.startswith(marked)
        assert marked == span or sum(map(cells, marked)) > WIDTH // 2


@pytest.mark.parametrize(("start", "stop"), [(0, 0), (3, 3), (9, 9), (500, 600), (5, 2)])
def test_a_place_without_width_has_one_caret(start, stop):
    """A place that is a point, lies behind its line or ends before it starts leaves no mark or breaks the report."""
    shown, marks = excerpt_of("abc: defg", start, stop)
    assert shown == "abc: defg"
    assert marks == " " * min(start, 9) + "^"


def test_tabs_are_four_cells():
    """A tab jumps to a stop that the caret line does not share."""
    assert excerpt_of("\ta\tb", 3, 4) == ("    a    b", "         ^")


def test_characters_that_hide_are_spelled_out_and_underlined_whole():
    """A right-to-left override in a document turns the report around, or its carets point elsewhere."""
    shown, marks = excerpt_of("a\u202eb\x1b[31mc", 1, 2)
    assert shown == "a<U+202E>b<U+001B>[31mc"
    assert marks == " ^^^^^^^^"


def test_a_line_of_megabytes_costs_its_window():
    """A text of twenty million characters on one line is measured as a whole."""
    line = "ж" * 2_000_000
    shown, marks = excerpt_of(line, 1_000_000, 1_000_004)
    assert shown[0] == shown[-1] == "…"
    assert marks.count("^") == 4


def test_several_lines_are_shown_by_the_first():
    """A block of several lines is underlined beyond its first line, or does not say where it ends."""
    file = {"a.yaml": "a:\n  b: c   \n  d: e\nf: g\n"}
    report = plain([Finding("a-rule", "a message", Place("a.yaml", 2, 3, 4, 1))], file)
    assert "  2 │   b: c\n    │   ^^^^ to line 3\n" in report


def test_lines_end_as_the_reader_counts_them():
    """A line separator inside a text, or a lone carriage return, shifts all excerpts below it."""
    finding = Finding("a-rule", "a message", Place("a.yaml", 3, 1, 3, 2))
    assert "  3 │ c\n" in plain([finding], {"a.yaml": "a\u2028\x85\x0b\x0c\x1c\rb\r\nc\n"})


@pytest.mark.parametrize("line", [0, 4, 99])
def test_a_line_that_is_not_there(line):
    """A place behind the end of its file, as of a file that changed meanwhile, breaks the report."""
    assert "│" not in plain([Finding("a-rule", "a message", Place("a.yaml", line))], {"a.yaml": "a\nb\n"})


def test_long_witnesses_are_counted():
    """A cycle of thousands fills the screen, or is cut without a word."""
    place = Place("a.yaml")
    related = tuple(Related(place, f"step {number}") for number in range(20))
    because = tuple(f"reason {number}" for number in range(13))
    report = plain([Finding("a-rule", "a message", place, related=related, because=because)], {})
    assert "step 7" in report
    assert "step 8" not in report
    assert "… and 12 more places\n" in report
    assert "… and 1 more reason\n" in report


def finding(severity, about):
    """A finding of a kind."""
    return Finding("a-rule", "a message", Place("a.yaml"), severity=severity, about=about)


MAP_ERROR = finding(Severity.ERROR, About.MAP)
MAP_WARNING = finding(Severity.WARNING, About.MAP)
MAP_NOTE = finding(Severity.INFO, About.MAP)
DEBATE_NOTE = finding(Severity.INFO, About.DEBATE)


@pytest.mark.parametrize(
    ("findings", "said"),
    [
        ([MAP_ERROR], "1 error about the map"),
        (
            [MAP_ERROR] * 2 + [MAP_WARNING] * 3 + [DEBATE_NOTE] * 5,
            "2 errors, 3 warnings about the map; 5 findings about the debate",
        ),
        ([MAP_NOTE, MAP_WARNING, DEBATE_NOTE], "1 warning, 1 note about the map; 1 finding about the debate"),
        ([DEBATE_NOTE], "Nothing wrong with the map; 1 finding about the debate"),
    ],
)
def test_the_last_line_counts_in_words(findings, said):
    """The sum is wrong, or says "1 errors", or counts the debate's business as the mapper's faults."""
    assert plain(findings, {}).split("\n")[-2:] == [said, ""]


def test_nothing_found_is_said():
    """Silence leaves a first user wondering whether anything was read."""
    assert text([], {"a.yaml": ""}) == "All well: 1 file read, nothing to report.\n"
    assert text([], {"a.yaml": "", "b.yaml": ""}) == "All well: 2 files read, nothing to report.\n"


def test_colour_is_paired_and_on_one_line(findings, files):
    """A colour that is not taken back runs on over the terminal."""
    for line in text(findings, files).split("\n"):
        assert not line.rpartition(RESET)[2].count("\x1b")


def test_only_the_debate_is_tagged(findings, files):
    """Without colour, nothing tells a finding about the debate from one about the map."""
    heads = [
        line for line in plain(findings, files).split("\n") if re.match(r"\S+.*:\d+:\d+: (error|warning|info) ", line)
    ]
    assert [line.endswith("(about the debate)") for line in heads] == [one.about is About.DEBATE for one in findings]


def test_a_text_report_loads_nothing_heavy():
    """The start of every check pays for formats it does not write."""
    code = "import sys, argmap.reports.text; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"json", "hashlib", "urllib.parse", "xml", "pathlib", "click", "yaml"} & set(loaded)
