"""A sheet in each format, read by other programs."""

import io
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from argmap.drawing import Engine
from argmap.graph import Graph
from argmap.seminar import FORMS, PAPERS, Sheet, Task, handout, printed, worksheet
from argmap.views import MissingExtra

pytest.importorskip("typst", reason="the extra `pdf` is not installed")
pytest.importorskip("docx", reason="the extra `docx` is not installed")

A4 = PAPERS["a4"]
HOSTILE = (
    '#eval("1+1") $x^2$ <script>alert(1)</script> *bold* _it_ [l](javascript:1) `c` #let x=1 @ref <label> // comment'
    " /* */ ~ -- --- \\ &amp; {{x}} | a | b ![i](u) <b>fat</b> </style> ]]> 'q' = 1. - +"
)
DEBATE = f"""
title: {HOSTILE!r}
question: {HOSTILE!r}
mapper: {HOSTILE!r}
sides: {{one: {{label: {HOSTILE!r}, thesis: t}}}}
people: {{p: {{name: {HOSTILE!r}, side: one}}}}
sources: {{s: {{type: book, title: {HOSTILE!r}, author: p, issued: 1900}}}}
claims:
  t: {"T " + HOSTILE!r}
  "</svg>": {{text: {"C " + HOSTILE!r}, evidence: [{{source: s, locator: "p. <i>", quote: {HOSTILE!r}}}], when: 1900}}
  dash: "- list"
  number: "1. list"
  hash: "# heading"
arguments:
  "#a": {{title: {HOSTILE!r}, by: p, premises: ["</svg>", dash, number, hash], supports: t, note: {HOSTILE!r}}}
"""
Read = Callable[[str], Callable[[bytes], str]]


def _yaml(text: str) -> str:
    """Python's quotation marks as YAML's: a doubled apostrophe within apostrophes, no escapes."""
    plain = "'" + HOSTILE.replace("'", "''") + "'"
    told = text.replace(repr(HOSTILE), plain)
    for lead in ("T ", "C "):
        told = told.replace(repr(lead + HOSTILE), f"'{lead}" + plain[1:])
    return told


@pytest.fixture(scope="module")
def hostile(graph: Callable[[str], Graph], engine: Engine) -> Sheet:
    """The handout on a debate whose every word would like to be markup."""
    return handout(graph(_yaml(DEBATE)), engine, A4)


@pytest.fixture(scope="module")
def earth_handout(earth: Graph, engine: Engine) -> Sheet:
    """The handout on the small debate."""
    return handout(earth, engine, A4)


@pytest.mark.parametrize("form", FORMS)
def test_hostile_words_stay_words(hostile: Sheet, reader: Read, form: str) -> None:
    """A debate could run code at whoever prints it, or lose the words that look like markup."""
    told = reader(form)(printed(hostile, form, A4).content)
    squeezed = told.replace(" ", "")
    assert squeezed.count(HOSTILE.replace(" ", "")) >= 8
    for each in ("- list", "1. list", "# heading"):
        assert each.replace(" ", "") in squeezed


def test_hostile_words_are_no_elements(hostile: Sheet, page: Callable[[str], object]) -> None:
    """A script, an event handler or an address that runs would be in the page."""
    markdown_it = pytest.importorskip("markdown_it")
    web = printed(hostile, "html", A4).content.decode()
    plain = printed(hostile, "markdown", A4).content.decode()
    rendered = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table").render(plain)
    for text in (web, rendered):
        tags = page(text).tags  # type: ignore[attr-defined]
        assert not {tag for tag, _ in tags} & {"script", "label", "img", "iframe", "i"}
        assert all(
            value is None or "javascript" not in value for _, attributes in tags for value in attributes.values()
        )
        assert not [name for _, attributes in tags for name in attributes if name.startswith("on")]
    assert "<b>fat" not in web
    assert "default-src 'none'" in web


@pytest.mark.parametrize("form", FORMS)
def test_nothing_of_the_debate_is_missing(earth: Graph, earth_handout: Sheet, reader: Read, form: str) -> None:
    """A claim, an argument or a source would be on no page."""
    told = reader(form)(printed(earth_handout, form, A4).content)
    for claim in earth.claims.values():
        assert str(claim.text) in told
    for argument in earth.arguments.values():
        assert str(argument.title) in told
    for source in earth.debate.sources.values():
        assert str(source.title) in told


@pytest.mark.parametrize("form", FORMS)
def test_the_same_bytes_twice(earth: Graph, engine: Engine, form: str) -> None:
    """Printed again, an unchanged debate would look changed."""
    first, second = (printed(handout(earth, engine, A4), form, A4).content for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (text, form)
        for form in FORMS
        for text in ("title: Nothing\n", "claims: {a: One claim alone.}\n", "question: Why?\nsides: {s: Us}\n")
    ],
)
def test_almost_nothing_is_printed(graph: Callable[[str], Graph], engine: Engine, form: str, text: str) -> None:
    """The first sheet of a debate that has just begun would be an error."""
    assert printed(handout(graph(text), engine, A4), form, A4).content


@pytest.mark.parametrize("form", FORMS)
def test_other_scripts_and_endless_words(
    graph: Callable[[str], Graph], engine: Engine, reader: Read, form: str
) -> None:
    """Cyrillic, Greek or Hebrew would be lost, or a word longer than a line run off the sheet."""
    texts = ("Пленум не собирался.", "Η σύνοδος δεν έγινε.", "x" * 700, " ".join(["very long"] * 400))
    claims = "".join(f"  c{at}: {text}\n" for at, text in enumerate(texts))
    debate = graph(f"lang: el\nclaims:\n{claims}arguments: {{a: {{premises: [c1, c2, c3], supports: c0}}}}\n")
    squeezed = (
        reader(form)(printed(handout(debate, engine, A4), form, A4).content).replace(" ", "").replace("\u200b", "")
    )
    for text in texts:
        assert text.replace(" ", "") in squeezed


@pytest.mark.parametrize("form", FORMS)
def test_texts_longer_than_a_page(graph: Callable[[str], Graph], engine: Engine, reader: Read, form: str) -> None:
    """What does not fit on the page would run off it."""
    long = [f"{name}{at}" for name in ("a", "b", "t", "n") for at in range(900)]
    texts = {name: " ".join(word for word in long if word.startswith(name)) for name in "abtn"}
    debate = graph(
        f"claims:\n  t: {texts['t']}\n  a: {texts['a']}\n  b: {{text: {texts['b']}, implicit: true}}\n"
        f"arguments: {{x: {{title: Long, premises: [a, b], supports: t, note: {texts['n']}}}}}\n"
    )
    told = set(reader(form)(printed(handout(debate, engine, A4), form, A4).content).split())
    assert not set(long) - told
    sheets = {sheet.name: sheet for sheet in worksheet(debate, engine, A4, Task("premises"))}
    for name, wanted in (("cards", "abt"), ("solution", "a"), ("", "a")):
        told = set(reader(form)(printed(sheets[name], form, A4).content).split())
        assert not {word for word in long if word[0] in wanted} - told


@pytest.mark.parametrize(("form", "package"), [("pdf", "typst"), ("docx", "docx")])
def test_a_missing_package_is_named(
    earth_handout: Sheet, monkeypatch: pytest.MonkeyPatch, form: str, package: str
) -> None:
    """One line with the extra to install, not a traceback."""
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, "argmap.seminar._word", raising=False)
    with pytest.raises(MissingExtra, match=rf"pip install 'argmap\[{form}\]'"):
        printed(earth_handout, form, A4)


@pytest.mark.parametrize("paper", PAPERS)
def test_the_pdf_is_accessible_and_complete(earth: Graph, engine: Engine, tmp_path: Path, paper: str) -> None:
    """Without tags, title, language, fonts and texts for pictures, not everybody could read it everywhere."""
    sheet = handout(earth, engine, PAPERS[paper])
    made = printed(sheet, "pdf", PAPERS[paper])
    assert not made.lacking  # else it is no PDF/UA
    assert b"pdfuaid:part" in made.content
    assert re.search(rb"/Lang\s*\(en", made.content)
    assert made.content.count(b"/Alt") >= 1
    if not (shutil.which("pdfinfo") and shutil.which("pdffonts")):
        pytest.skip("poppler's pdfinfo and pdffonts are not installed")
    path = tmp_path / "handout.pdf"
    path.write_bytes(made.content)

    def told(*command: str) -> str:
        return subprocess.run([*command, str(path)], capture_output=True, check=True, text=True).stdout

    info = told("pdfinfo")
    assert re.search(r"Tagged: +yes", info)
    assert re.search(r"Title: +Does the Earth turn\?", info)
    size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", info)
    assert size is not None
    assert (float(size[1]), float(size[2])) == pytest.approx((PAPERS[paper].width, PAPERS[paper].height), abs=0.1)
    fonts = told("pdffonts").splitlines()[2:]
    assert fonts
    assert all("LiberationSans" in font and re.search(r"yes yes yes +\d", font) for font in fonts)


def test_a_sign_without_a_font_is_told(graph: Callable[[str], Graph], engine: Engine) -> None:
    """A gap on the paper would go unseen until the seminar."""
    made = printed(handout(graph("claims: {a: The sign \U0001fadf stands here.}\n"), engine, A4), "pdf", A4)
    assert "“\U0001fadf”" in made.lacking


def test_word_opens_what_is_written(earth: Graph, earth_handout: Sheet) -> None:
    """Headings, tables, pictures with their texts, links and the language would be lost on the way to Word."""
    import docx
    from docx.oxml.ns import qn

    content = printed(earth_handout, "docx", A4).content
    document = docx.Document(io.BytesIO(content))
    assert document.core_properties.title.startswith("Does the Earth turn?")
    assert [one.text for one in document.paragraphs if one.style.name == "Title"] == ["Does the Earth turn?"]
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert {"The question", "The sides", "The argument step by step", "Bibliography"} <= set(headings)
    assert len(document.tables) >= 2
    assert len(document.inline_shapes) == 1
    body = document.element.body
    assert [one.get("descr", "")[:32] for one in body.iter(qn("wp:docPr"))] == ["An argument map. From A2 and A3:"]
    anchors = {one.get(qn("w:name")) for one in body.iter(qn("w:bookmarkStart"))}
    assert {one.get(qn("w:anchor")) for one in body.iter(qn("w:hyperlink"))} <= anchors
    assert [one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))] == ["en"]


def test_word_is_given_properties_in_its_order(earth_handout: Sheet) -> None:
    """A document whose properties stand in another order than the schema's is refused by some programs."""
    from argmap.seminar._word import _ORDER

    with zipfile.ZipFile(io.BytesIO(printed(earth_handout, "docx", A4).content)) as packed:
        assert packed.testzip() is None
        root = ElementTree.fromstring(packed.read("word/document.xml"))
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    for name, listed in _ORDER.items():
        for properties in root.iter(name.replace("w:", space)):
            places = [listed.split().index(each.tag.removeprefix(space)) for each in properties]
            assert places == sorted(set(places))


def test_cards_have_lines_to_cut(earth: Graph, engine: Engine) -> None:
    """Twenty students would need twenty rulers."""
    *_, cards = worksheet(earth, engine, A4, Task("premises"))
    assert cards.name == "cards"
    assert b"dashed" in printed(cards, "html", A4).content
    with zipfile.ZipFile(io.BytesIO(printed(cards, "docx", A4).content)) as packed:
        assert packed.read("word/document.xml").count(b'w:val="dashed"') == 6
