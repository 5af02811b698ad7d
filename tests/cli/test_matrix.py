"""`argmap matrix`: claims by sources, as a table for the terminal, a page, a spreadsheet and a program."""

import csv
import io
import json
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLENUM = str(ROOT / "arguments" / "september-plenum")
DEBATE = """\
argmap: 1
title: "<script>alert(1)</script>"
lang: en
people: {wang: Wang Min}
sources:
  diary: {title: "Diary & more", author: wang, issued: 1946, knowledge: eyewitness}
  annals: {title: Annals, issued: 1946}
  "=cmd": {title: Odd}
claims:
  bridge-fell: {text: "=The bridge fell.", when: 1936, evidence: ["diary, p. 4", "=cmd"], contrary-to: [bridge-stood]}
  bridge-stood:
    text: The bridge stood.
    evidence: [{source: diary, locator: p. 9, bears: against}, {source: annals, knowledge: later-hearsay}]
  unmentioned: {text: The annals do not mention a flood., kind: textual, evidence: ["annals, p. 1-9"]}
  flood: There was a flood.
arguments:
  silence: {scheme: silence, premises: {silent: unmentioned}, rebuts: flood}
"""


def test_table(argmap, write, monkeypatch) -> None:
    """For, against, silence, removes, lines and years stand where a reader looks for them."""
    monkeypatch.setenv("COLUMNS", "100")
    write({"d.yaml": DEBATE})
    ran = argmap("matrix", "d.yaml")
    assert (ran.code, ran.err) == (0, "")
    rows = [line.split() for line in ran.out.splitlines()]
    assert rows[:7] == [
        ["1", "2", "3"],
        ["bridge-fell", "+0a", "·", "+?b"],
        ["9–10", "y"],
        ["bridge-stood", "−0", "+≥1a", "·"],
        ["unmentioned", "·", "+?", "·"],
        ["flood", "·", "○?", "·"],
        [],
    ]
    assert "Sources that bear differently on rival claims: diary, annals, =cmd." in ran.out


def test_csv(argmap, write) -> None:
    """A spreadsheet gets one row a claim, and no formula."""
    write({"d.yaml": DEBATE})
    rows = list(csv.reader(io.StringIO(argmap("matrix", "d.yaml", "--output-format", "csv").out)))
    assert rows[0] == ["claim", "text", "diary", "annals", "'=cmd"]
    assert rows[1][1:3] == ["'=The bridge fell.", "for; p. 4; at first hand; line a; 9–10 years after"]
    assert rows[2][2] == "against; p. 9; at first hand"


def test_html(argmap, write) -> None:
    """The page holds all it needs, and nothing of the document is taken for markup."""
    write({"d.yaml": DEBATE})
    page = argmap("matrix", "d.yaml", "--output-format", "html").out
    tags: list[str] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, _: tags.append(tag)  # type: ignore[method-assign]
    parser.feed(page)
    assert not {"script", "link", "img"} & set(tags)
    assert "&lt;script&gt;" in page
    assert "Diary &amp; more" in page
    assert (tags.count("tr"), tags.count("td")) == (5, 12)


def test_markdown(argmap, write) -> None:
    """Pasted into notes it is a table, and no mark in a title acts."""
    write({"d.yaml": DEBATE})
    out = argmap("matrix", "d.yaml", "--output-format", "markdown").out
    assert out.startswith("# \\<script\\>alert(1)\\</script\\>\n\n| claim | sources |\n| --- | --- |\n")
    assert (
        "| The bridge stood. | diary (against; p. 9; at first hand); annals (for; removes: at least 1; line a) |" in out
    )


def test_json(argmap) -> None:
    """On the founding debate three sources speak for the plenum, from two lines that may be one."""
    told = json.loads(argmap("matrix", PLENUM, "--output-format", "json").out)
    cells = {cell["source"]: cell for cell in told["cells"] if cell["claim"] == "plenum-met"}
    assert told["version"] == 1
    assert {name: cell["line"] for name, cell in cells.items()} == {
        "kennan-1960": 1,
        "staline-au-pouvoir-1951": 2,
        "reign-of-stalin-1953": 2,
    }
    assert all(cell["bears"] == ["for"] and cell["removes"] is None for cell in cells.values())


def test_nothing(argmap, write) -> None:
    """No evidence is said in a sentence; an unknown format is refused."""
    write({"d.yaml": "argmap: 1\nclaims: {c: It is so.}\n"})
    assert argmap("matrix", "d.yaml").out == "Nothing is given as evidence.\n"
    assert "choose from text, markdown, html, csv, json" in argmap("matrix", "d.yaml", "--output-format", "xml").err
