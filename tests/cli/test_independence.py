"""`argmap independence`: how many lines of testimony there are, in words, as JSON and as a picture."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
PLENUM = str(ROOT / "arguments" / "september-plenum")
TWO_MEN = """\
argmap: 1
lang: en
people: {liu: Liu Wen, wang: Wang Min}
sources:
  memoir: {title: "Memoir <&>", issued: 1950, derives-from: [liu]}
  biography: {title: Biography, derives-from: [memoir]}
  interview: {title: Interview, informants: [liu]}
  article: {title: Article, derives-from: [interview]}
  diary: {title: Diary, author: wang, knowledge: eyewitness}
claims:
  bridge-fell:
    text: The bridge fell.
    when: 1936
    evidence: ["memoir, p. 4", "biography, p. 12", "article, p. 1", "diary, p. 3"]
  flood: {text: There was a flood., evidence: ["diary, p. 4"]}
  rain: It rained.
"""


def test_in_words(argmap, write) -> None:
    """Four citations and two lines: the sentence for which the command is there."""
    write({"bridge.yaml": TWO_MEN})
    ran = argmap("independence", "bridge.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "The bridge fell. (bridge-fell)\n"
        "  four citations, two lines\n"
        "  line 1\n"
        "    memoir, p. 4: at one remove, 13 years after\n"
        "    biography, p. 12: at two removes\n"
        "    article, p. 1: at two removes\n"
        "    goes back to Liu Wen\n"
        "  line 2\n"
        "    diary, p. 3: at first hand\n"
        "    goes back to Wang Min\n"
        "\n"
        "One more claim has a single citation.\n"
    )


def test_founding_debate(argmap) -> None:
    """For the plenum one line is shown, two are possible, and all of it is seen through the answer of 1967."""
    ran = argmap("independence", PLENUM, "--claim", "plenum-met")
    assert ran.code == 0
    assert "four citations, at least one line, at most two\n" in ran.out
    assert "not stated: what kennan-1960 rests on\n" in ran.out
    assert "all of it seen through answer-1967\n" in ran.out


def test_json(argmap, write) -> None:
    """A program reads numbers and ids, and parses no sentence."""
    write({"bridge.yaml": TWO_MEN})
    told = json.loads(argmap("independence", "bridge.yaml", "--output-format", "json").out)
    [claim] = told["claims"]
    assert told["version"] == 1
    assert (claim["id"], claim["citations"], claim["least"], claim["most"]) == ("bridge-fell", 4, 2, 2)
    assert [line["origins"] for line in claim["lines"]] == [["liu"], ["wang"]]
    assert [passage["removes"] for passage in claim["passages"]] == [1, 2, 2, 0]
    assert claim["passages"][1]["chain"] == ["biography", "memoir", "liu"]


def test_markdown(argmap, write) -> None:
    """Pasted into notes it is a list, and no mark in a title acts."""
    write({"bridge.yaml": TWO_MEN.replace("The bridge fell.", "The *bridge* fell.")})
    out = argmap("independence", "bridge.yaml", "--output-format", "markdown").out
    assert "## The \\*bridge\\* fell. (bridge-fell)\n\nfour citations, two lines\n\n- line 1\n  - memoir, p. 4" in out


def test_html(argmap, write) -> None:
    """A seminar's page would lack the one count it is about, or the map's text would act in it."""
    write({"bridge.yaml": TWO_MEN})
    page = argmap("independence", "bridge.yaml", "--output-format", "html").out
    assert "<li>four citations, two lines" in page
    assert '<th scope="row">1</th><td>memoir, p. 4: at one remove, 13 years after</td><td>Liu Wen</td>' in page


def test_nothing_counted(argmap, write) -> None:
    """A debate without two citations for anything gets a sentence and no empty page."""
    write({"bridge.yaml": "argmap: 1\nclaims: {a: It rained.}\n"})
    assert argmap("independence", "bridge.yaml").out == "No claim has more than one citation.\n"
    assert argmap("independence", "bridge.yaml", "-f", "svg").code == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--claim", "bridge-fel"], "bridge-fell"),
        (["--claim", "memoir"], "`memoir` is a source"),
        (["--claim", "rain"], "nothing testifies to `rain`"),
        (["--output-format", "xml"], "choose from text, markdown, html, json"),
        (["-f", "gif"], "choose from svg, dot"),
        (["-f", "svg", "--engine", "no-such-engine"], "no-such-engine"),
    ],
)
def test_refusals(argmap, write, options: list[str], said: str) -> None:
    """What cannot be done is refused in one line that says what can."""
    write({"bridge.yaml": TWO_MEN})
    ran = argmap("independence", "bridge.yaml", *options)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_genealogy(argmap, write, folder: Path) -> None:
    """The picture names each source and person behind the claim, and is the same each time."""
    write({"bridge.yaml": TWO_MEN})
    ran = argmap("independence", "bridge.yaml", "-f", "svg", "-o", "out")
    path = folder / "out" / "bridge-genealogy.svg"
    assert (ran.code, ran.out) == (0, f"{Path('out') / 'bridge-genealogy.svg'}\n")
    first = path.read_bytes()
    titles = {title.text for title in ElementTree.fromstring(first).iter("{http://www.w3.org/2000/svg}title")}
    assert {"Liu Wen", "Wang Min", "The bridge fell.", "Memoir <&> (memoir; 1950)", "Interview (interview)"} <= titles
    argmap("independence", "bridge.yaml", "-f", "svg", "-o", "out")
    assert path.read_bytes() == first
    argmap("independence", "bridge.yaml", "-f", "dot", "-o", "out")
    assert "digraph" in (folder / "out" / "bridge-genealogy.dot").read_text(encoding="utf-8")


def test_circle(argmap, write) -> None:
    """Sources that rest on each other are a finding elsewhere; here they must not hang."""
    text = "argmap: 1\nsources: {a: {title: A, derives-from: [b]}, b: {title: B, derives-from: [a]}}\n"
    write({"d.yaml": text + 'claims: {c: {text: "It is so.", evidence: [a, b]}}\n'})
    assert "two citations, one line" in argmap("independence", "d.yaml").out
    assert argmap("independence", "d.yaml", "-f", "svg").code == 0


def test_one_claim_by_its_name(argmap, write) -> None:
    """The claim a seminar asks about could only be named with an option, and not at all without a path."""
    write({"arguments/bridge.yaml": TWO_MEN})
    for typed in (("arguments/bridge.yaml", "bridge-fell"), ("bridge-fell",), ("--claim", "bridge-fell")):
        ran = argmap("independence", *typed)
        assert (ran.code, ran.out.splitlines()[1]) == (0, "  four citations, two lines")
    ran = argmap("independence", "bridge-fel")
    assert ran.code == 2
    assert "bridge-fell" in ran.err
    assert argmap("independence", "no/such/folder", "bridge-fell").code == 2
