"""`argmap timeline`: three bands of time, in words, as JSON and as a picture."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
PLENUM = str(ROOT / "arguments" / "september-plenum")
SVG = "{http://www.w3.org/2000/svg}"
DEBATE = """\
argmap: 1
lang: en
people: {ann: Ann, liu: Liu Wen}
sources:
  memoir: {title: Memoir, author: liu, issued: 1960, original-date: 1937}
  unused: {title: Unused, issued: 1900}
events:
  founding: {text: The city is founded., when: -0752}
  fall: {text: The bridge falls & breaks., when: 1936-09-10, participants: [liu]}
claims:
  flood:
    text: There was a flood.
    when: 1936-09~
    stances: {ann: {stance: asserts, date: 1961}}
    evidence: ["memoir, p. 4"]
  old: {text: The bridge was old., when: ../1936}
arguments:
  rain: {by: ann, title: The rain, premises: [It rained.], supports: flood, date: 1961}
  undated: {premises: [It was wet.], supports: flood}
"""


def test_in_words(argmap, write) -> None:
    """A reader sees what came first, what was said when, and who spoke how late."""
    write({"d.yaml": DEBATE})
    ran = argmap("timeline", "d.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "What is argued about\n"
        "  until 1936                The bridge was old. (claim old)\n"
        "  753 BCE                   The city is founded. (event founding)\n"
        "  about September 1936      There was a flood. (claim flood)\n"
        "  10 September 1936         The bridge falls & breaks. (event fall)\n"
        "\n"
        "The debate itself\n"
        "  1961                      Ann asserts: There was a flood. (flood)\n"
        "                            Ann argues: The rain (rain)\n"
        "\n"
        "When each witness spoke\n"
        "  1937                      Memoir (memoir; Liu Wen)\n"
    )


def test_founding_debate(argmap) -> None:
    """Pravda's notice comes before the telegram."""
    out = argmap("timeline", PLENUM).out
    assert out.index("(event pravda-notice)") < out.index("(event ezhov-telegram)")
    assert out.index("(staline-au-pouvoir-1951;") < out.index("(kennan-1960;")


def test_json(argmap, write) -> None:
    """Days are numbers, bounds that are not there are null, and doubts are told."""
    write({"d.yaml": DEBATE})
    told = json.loads(argmap("timeline", "d.yaml", "--output-format", "json").out)
    moments = {moment["id"]: moment for moment in told["moments"] if moment["kind"] in ("event", "claim")}
    assert told["version"] == 1
    assert moments["founding"]["earliest"] == [-752, 1, 1]
    assert (moments["old"]["earliest"], moments["old"]["latest"]) == (None, [1936, 12, 31])
    assert moments["flood"]["approximate"] is True


def test_markdown(argmap, write) -> None:
    """Pasted into notes it is a table for each band."""
    write({"d.yaml": DEBATE})
    out = argmap("timeline", "d.yaml", "--output-format", "markdown").out
    assert (
        "## The debate itself\n\n| when | what |\n| --- | --- |\n| 1961 | Ann asserts: There was a flood. (flood) |\n"
        in out
    )


def drawn(argmap, folder: Path, name: str) -> ElementTree.Element:
    """The picture of a debate."""
    assert argmap("timeline", name, "-f", "svg", "-o", "out").code == 0
    return ElementTree.fromstring((folder / "out" / f"{Path(name).stem}-timeline.svg").read_bytes())


def test_picture(argmap, write, folder: Path) -> None:
    """Days, intervals, doubtful dates and open ends look different without any colour."""
    write({"d.yaml": DEBATE})
    root = drawn(argmap, folder, "d.yaml")
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert "What is argued about" in words
    assert "The bridge falls & breaks." in words
    marks = {
        group.find(f"{SVG}title").text.partition(":")[0]: group[-1]
        for group in root.iter(f"{SVG}g")
        if group.find(f"{SVG}title") is not None
    }
    assert marks["10 September 1936"].tag == f"{SVG}circle"
    assert marks["about September 1936"].get("stroke-dasharray")
    assert marks["753 BCE"].get("d").count("V") == 2
    assert "V" in marks["until 1936"].get("d").rpartition("H")[2]
    assert "V" not in marks["until 1936"].get("d").rpartition("H")[0]
    path = folder / "out" / "d-timeline.svg"
    first = path.read_bytes()
    drawn(argmap, folder, "d.yaml")
    assert path.read_bytes() == first


@pytest.mark.parametrize(
    "events",
    [
        "{a: {text: A, when: 1936}}",
        "{a: {text: A, when: ../..}}",
        "{a: {text: A, when: 0000}, b: {text: B, when: -9998}, c: {text: C, when: 9999}}",
        "{a: {text: A, when: Y-170000002}}",
        "{a: {text: '" + "x" * 5000 + "', when: 1936-02-30}, b: {text: B, when: 1936/1935}}",
        "{}",
    ],
)
def test_hostile_dates(argmap, write, folder: Path, events: str) -> None:
    """Ages, open dates, no dates and impossible ones neither hang nor break the picture."""
    write({"d.yaml": f"argmap: 1\nlang: en\nevents: {events}\nclaims: {{c: It is so.}}\n"})
    ran = argmap("timeline", "d.yaml", "-f", "svg", "-o", "out")
    assert ran.code in (0, 1)
    ElementTree.fromstring((folder / "out" / "d-timeline.svg").read_bytes())
    assert argmap("timeline", "d.yaml").out


def test_refusals(argmap, write) -> None:
    """A format there is none of is refused with those there are."""
    write({"d.yaml": DEBATE})
    assert "choose from text, markdown, html, json" in argmap("timeline", "d.yaml", "--output-format", "xml").err
    assert "choose svg" in argmap("timeline", "d.yaml", "-f", "png").err
