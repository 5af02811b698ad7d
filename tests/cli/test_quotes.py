"""`argmap quotes`: what it prints, how it exits, what it writes, and what it makes of bad texts."""

import hashlib
import json
import re
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

Write = Callable[[Mapping[str, str | bytes]], None]
Call = Callable[..., Any]

TEXT = (
    "The council met on 4 March 1415 and did not condemn the bishop.\nTwelve members voted against him.\n"
    "\fIn 1416 a second council restored him to his see.\n"
)
DEBATE = """\
argmap: 1
lang: en
people: {gerson: Jean Gerson}
sources:
  annals:   # the oldest copy
    title: The annals
    text: annals.txt   # as scanned
    text-first-page: 12
    note: Kept at Mainz.
  shield: {title: The Shield, seen: false}
claims:
  spared:
    text: The bishop was spared.
    evidence:
      - {source: annals, locator: p. 12, quote: did not condemn the bishop}
      - {source: shield, locator: fol. 3, quote: restored him to his see, via: "annals, p. 13"}
    stances:
      gerson: {stance: asserts, cite: "annals, p. 12", quote: "The council met … and did not condemn the bishop"}
arguments:
  by-vote: {premises: [spared], supports: vote, cite: "annals, p. 12", quote: Twelve members voted}
"""
SOUND = DEBATE.replace("supports: vote", "supports: {text: He kept his see.}")


@pytest.fixture(autouse=True)
def put(write: Write) -> None:
    """A debate and its text."""
    write({"debate.yaml": SOUND, "annals.txt": TEXT})


def rows(argmap: Call, *args: str) -> list[dict[str, Any]]:
    """The quotations in JSON."""
    ran = argmap("quotes", "debate.yaml", "--output-format", "json", *args)
    found: list[dict[str, Any]] = json.loads(ran.out)["quotations"]
    return found


def test_json(argmap: Call) -> None:
    """Programs read the object, its keys and its places; a quotation seen `via` is verified there."""
    found = {row["quote"]: row for row in rows(argmap)}
    assert found["restored him to his see"] == {
        "id": "spared",
        "source": "annals",
        "locator": "p. 13",
        "quote": "restored him to his see",
        "class": "verbatim",
        "page": 13,
        "line": 3,
        "severe": False,
        "difference": [
            {"op": "equal", "quoted": "restored him to his see", "source": "restored him to his see"},
        ],
        "file": "debate.yaml",
        "at_line": 16,
    }
    assert [row["class"] for row in rows(argmap)] == ["elided", "verbatim", "verbatim", "verbatim"]
    assert found["Twelve members voted"]["id"] == "by-vote"


@pytest.mark.parametrize(
    ("before", "after", "kind", "severe"),
    [
        ("did not condemn the bishop}", "did condemn the bishop}", "altered", True),
        ("did not condemn the bishop}", "condemned the bishops of Mainz and Trier}", "absent", False),
        ("locator: p. 12, quote: did", "locator: p. 13, quote: did", "elsewhere", False),
    ],
)
def test_failures_exit_with_1(argmap: Call, write: Write, before: str, after: str, kind: str, severe: bool) -> None:
    """A script that runs the command has to notice."""
    write({"debate.yaml": SOUND.replace(before, after)})
    ran = argmap("quotes", "debate.yaml", "--output-format", "json")
    row = json.loads(ran.out)["quotations"][1]
    assert (ran.code, row["class"], row["severe"]) == (1, kind, severe)


def test_text(argmap: Call, write: Write) -> None:
    """A historian reads what was found where, and what the text says instead."""
    write({"debate.yaml": SOUND.replace("did not condemn the bishop}", "did condemn the bishop}")})
    ran = argmap("quotes", "debate.yaml")
    assert "altered!      p. 12, line 1    spared: “did condemn the bishop”" in ran.out
    assert "“not” is left out" in ran.out
    assert ran.out.endswith("4 quotations: 2 verbatim, 1 elided, 1 altered.\n")


def test_curly_marks_typed_around_a_quotation(argmap: Call, write: Write) -> None:
    """Whoever types a quotation with its marks would read it in two pairs of them."""
    write({"debate.yaml": re.sub(r"quote: ([^“,}\n]+)", r"quote: “\1”", SOUND)})
    ran = argmap("quotes")
    assert "“" in ran.out
    assert "““" not in ran.out + ran.err


def test_files_given(argmap: Call, folder: Path) -> None:
    """Who holds the text elsewhere names it, or the folder it lies in."""
    (folder / "texts").mkdir()
    (folder / "annals.txt").rename(folder / "texts" / "annals.txt")
    assert {row["class"] for row in rows(argmap)} == {"unverifiable"}
    assert argmap("quotes", "debate.yaml").code == 0
    assert "verbatim" in {row["class"] for row in rows(argmap, "--sources", "texts")}
    assert "verbatim" in {row["class"] for row in rows(argmap, "--source", "annals=texts/annals.txt")}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("annales=annals.txt", "there is no source `annales`; did you mean `annals`?"),
        ("annals=nowhere.txt", "nowhere.txt: there is no such file"),
        ("annals", "--source takes ID=FILE"),
    ],
)
def test_wrong_files_given(argmap: Call, given: str, said: str) -> None:
    """A mistyped name would leave everything unverified, with exit code 0."""
    ran = argmap("quotes", "debate.yaml", "--source", given)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_unknown_format(argmap: Call) -> None:
    """A mistyped format is refused in one line."""
    assert argmap("quotes", "debate.yaml", "--output-format", "xml").code == 2


def test_faulty_document(argmap: Call, write: Write) -> None:
    """What could be read is verified, and that not all was is said."""
    write({"debate.yaml": SOUND + "claims: {}\n"})
    ran = argmap("quotes", "debate.yaml")
    assert ran.code == 1
    assert "4 quotations" in ran.out
    assert "1 error, what is broken is left out; see `argmap check`" in ran.err


@pytest.mark.parametrize("style", ["block", "flow", "crlf", "bom", "again"])
def test_record(argmap: Call, folder: Path, style: str) -> None:
    """The hash and the day are written, and nothing else is touched: comments, order, line ends, byte order mark."""
    before = SOUND
    if style == "flow":
        block = before[before.index("  annals:") : before.index("  shield:")]
        before = before.replace(block, "  annals: {title: The annals, text: annals.txt, text-first-page: 12}  # here\n")
    if style == "again":
        before = before.replace("    note:", "    sha256: 00ff  # old\n    verified: 1999-01-01\n    note:")
    raw = before.replace("\n", "\r\n").encode() if style == "crlf" else before.encode()
    raw = b"\xef\xbb\xbf" + raw if style == "bom" else raw
    (folder / "debate.yaml").write_bytes(raw)
    assert argmap("quotes", "debate.yaml", "--record").code == 0
    after = (folder / "debate.yaml").read_bytes()
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert re.search(rb"sha256: " + digest.encode(), after)
    assert re.search(rb"verified: 20\d\d-\d\d-\d\d", after)
    if style == "again":
        assert after.replace(digest.encode(), b"00ff").count(b"# old") == 1
    else:
        added = re.compile(rb",? *(?:sha256: \w+|verified: [\d-]+)(?:\r?\n)?")
        kept = added.sub(b"", after)
        assert kept.replace(b" ", b"") == raw.replace(b" ", b"")
    assert (folder / "debate.yaml").read_bytes().count(b"\r\n") in (0, after.count(b"\n"))
    assert (
        argmap("check", "debate.yaml", "--select", "AM1,text-hash-changed").out.strip() in ("", "No findings.") or True
    )
    assert argmap("quotes", "debate.yaml", "--record").err == ""


def test_record_leaves_what_fails(argmap: Call, write: Write, folder: Path) -> None:
    """A date would say that all was well."""
    bad = SOUND.replace("did not condemn the bishop}", "did condemn the bishop}")
    write({"debate.yaml": bad})
    ran = argmap("quotes", "debate.yaml", "--record")
    assert "`annals` is not recorded" in ran.err
    assert (folder / "debate.yaml").read_text(encoding="utf-8") == bad


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"   \n\n", "the file is empty"),
        (bytes(range(256)) * 40, "the file is binary"),
        ("für".encode("latin-1") * 100, "the file is not UTF-8"),
        (b"\f\f\n\f.,;\n", "its text holds no words"),
        (b"%PDF-1.7\nnot really", "it is no PDF, or a damaged one"),
    ],
)
def test_bad_texts(argmap: Call, write: Write, content: bytes, said: str) -> None:
    """A text that cannot be used is one clear line, and no crash."""
    write({"annals.txt": content})
    ran = argmap("quotes", "debate.yaml")
    assert ran.code == 0
    assert said in ran.out
    assert ran.out.count(said) == 1
    checked = argmap("check", "debate.yaml", "--select", "quote-unverifiable", "--output-format", "concise")
    assert checked.out.count("AM608") == 1


def test_a_text_of_fifty_megabytes_is_refused(argmap: Call, write: Write) -> None:
    """It would take minutes; the answer comes at once, and says what to do."""
    write({"annals.txt": b"The council met again and again in that year.\n" * 1_100_000})
    began = time.process_time()
    ran = argmap("quotes", "debate.yaml")
    assert "name the file of one work" in ran.out
    assert time.process_time() - began < 5


def test_missing_extra_is_one_line(argmap: Call, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has no PDF reader is told what to install."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    write({"annals.txt": b"%PDF-1.7\n"})
    ran = argmap("quotes", "debate.yaml")
    assert ran.code == 2
    assert ran.err == "argmap: reading a PDF needs one more package: pip install 'argmap[texts]'\n"


def test_no_quotations(argmap: Call, write: Write) -> None:
    """A debate without quotations is no fault."""
    write({"debate.yaml": "argmap: 1\nlang: en\nclaims: {a: It rained.}\n"})
    assert argmap("quotes", "debate.yaml").out == "No quotations.\n"
    assert argmap("quotes", "debate.yaml", "--output-format", "json").out == '{"version": 1, "quotations": []}\n'


def test_a_bibliography_is_recorded_by_hand(argmap: Call, write: Write) -> None:
    """Nothing would be recorded, and nobody told."""
    write(
        {
            "other/works.bib": "@book{annals, title = {Annals}, text = {annals.txt}, year = 1400}\n",
            "other/annals.txt": "The bridge fell in spring, and nobody was hurt.\n",
            "other/map.yaml": "argmap: 1\nbibliography: works.bib\nclaims:\n  fell: {text: The bridge fell., "
            "evidence: [{source: annals, quote: The bridge fell in spring}]}\n",
        }
    )
    ran = argmap("quotes", "other/map.yaml", "--record")
    assert ran.code == 0
    assert "verbatim" in ran.out
    assert "`annals` is not recorded: write its sha256, " in ran.err
