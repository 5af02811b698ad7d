"""Slides: the steps of a presentation, read back by the library that other programs read them with."""

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from argmap import pipeline
from argmap.cli.dossiers import whole_dossier
from argmap.drawing import Engine, digest, find_engine
from argmap.drawing.scenes import revealed
from argmap.drawing.steps import showings
from argmap.views import Dossier, MissingExtra
from argmap.views.pptx import carried, pptx, source

library = pytest.importorskip("pptx", reason="python-pptx is not installed")

ROOT = Path(__file__).parents[2]
PLENUM = ROOT / "arguments" / "september-plenum"
EARTH = ROOT / "arguments" / "does-the-earth-turn.yaml"
HOSTILE = r"""argmap: 1
title: "</a:t><p:sp/> & \"quotes\""
sides: {a: {label: "<b>A</b>", thesis: "t'1"}}
claims:
  "t'1": "</p:txBody> \u202E reversed & <angles> \u0007 bell"
  t2: "انعقد المجلس في أيلول من عام ١٩٣٦ ولم يُعلن عن ذلك في الصحف."
arguments: {'a<b>&"c"': {title: "</a:r>", premises: [t2], supports: "t'1"}}
steps: [{show: ["t'1", 'a<b>&"c"'], note: "</p:notes> إقرأ"}]
"""


def dossier_of(path: Path) -> Dossier:
    """All there is to tell of the debate in a file or folder."""
    return whole_dossier(pipeline.read(pipeline.find([path])[0]))


@pytest.fixture(scope="module")
def engine() -> Engine:
    """The default layout engine."""
    return find_engine()


@pytest.fixture(scope="module")
def plenum(engine: Engine) -> tuple[Dossier, Any]:
    """The founding debate, and its slides as read back."""
    dossier = dossier_of(PLENUM)
    return dossier, library.Presentation(io.BytesIO(pptx(dossier, engine)))


def words(slide: Any) -> str:
    """All that stands on a slide."""
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def test_an_argument_without_a_title_is_told_by_what_it_does(tmp_path: Path, engine: Engine) -> None:
    """The room would read an id in the place of a title."""
    path = tmp_path / "d.yaml"
    path.write_text(
        "argmap: 1\nsides: {s: {label: S, thesis: c}}\nclaims: {c: It rained.}\narguments:\n"
        "  wet-1: {premises: [The street is wet.], supports: c}\n"
        "  dry-1: {premises: [Streets are washed.], undercuts: wet-1}\n"
    )
    made = library.Presentation(io.BytesIO(pptx(dossier_of(path), engine)))
    titles = [slide.shapes.title.text_frame.text for slide in made.slides]
    assert "Supports: It rained." in titles
    assert "Undercuts an argument" in titles
    assert not {"wet-1", "dry-1"} & set(titles)


def test_a_slide_for_each_step_and_the_whole_at_the_end(plenum: tuple[Dossier, Any]) -> None:
    """The talk of a room with slides would be another than that of a room with a browser."""
    dossier, made = plenum
    slides = list(made.slides)
    steps = showings(dossier.graph)
    assert len(slides) == len(steps) + 1
    for number, (step, slide) in enumerate(zip(steps, slides, strict=False), 1):
        assert f"{number} / {len(steps)}" in words(slide)
        assert slide.notes_slide.notes_text_frame.text.startswith(step.note)
    names = {shape.name for shape in slides[-1].shapes}
    whole = dossier.pictures[0].plan
    assert {each.id for each in (*whole.boxes, *whole.dots)} <= names


def test_what_is_new_is_seen_or_told(plenum: tuple[Dossier, Any]) -> None:
    """A claim would come into the debate without the audience seeing it, or the speaker knowing."""
    dossier, made = plenum
    graph = dossier.graph
    for step, slide in zip(showings(graph), made.slides, strict=False):
        named = {shape.name for shape in slide.shapes}
        hidden = [name for name in step.show if name in graph.claims and name not in named]
        assert not hidden or "Also new on the map" in words(slide)
        for name in step.show:
            if name in graph.claims:
                assert graph.claims[name].text in slide.notes_slide.notes_text_frame.text


def test_words_can_be_read_and_lie_on_the_slide(plenum: tuple[Dossier, Any]) -> None:
    """A map would run off the slide, or be too small for the back row."""
    _, made = plenum
    wide, high = made.slide_width, made.slide_height
    for slide in list(made.slides)[:-1]:
        sizes = []
        for shape in slide.shapes:
            assert min(shape.left, shape.top) >= 0
            assert shape.left + shape.width <= wide
            assert shape.top + shape.height <= high
            runs = [run for each in shape.text_frame.paragraphs for run in each.runs] if shape.has_text_frame else []
            sizes += [run.font.size.pt for run in runs if run.font.size]
        assert max(sizes[2:]) >= 6.5  # points; beyond title and number


def test_the_same_debate_gives_the_same_bytes(engine: Engine) -> None:
    """Slides that change without their debate cannot be committed; a stale deck would not be told from a fresh one."""
    dossier = dossier_of(EARTH)
    once = pptx(dossier, engine)
    assert once == pptx(dossier, engine)
    assert carried(once) == digest(source(dossier))
    assert carried(b"") is None


def test_hostile_words_stay_words(tmp_path: Path, engine: Engine) -> None:
    """A text of a debate would break the file, or end up as markup in it."""
    path = tmp_path / "hostile.yaml"
    path.write_text(HOSTILE, encoding="utf-8")
    made = library.Presentation(io.BytesIO(pptx(dossier_of(path), engine)))
    slide = made.slides[0]
    assert "</p:txBody>" in words(slide).replace("\n", " ")
    assert "انعقد" in words(slide)
    assert slide.notes_slide.notes_text_frame.text.startswith("</p:notes> إقرأ")
    right_to_left = [each for shape in slide.shapes for each in shape._element.iterfind(".//{*}pPr[@rtl='1']")]
    assert len(right_to_left) > 1
    assert "\u202e" not in words(slide)


@pytest.mark.parametrize("text", ["argmap: 1\ntitle: Nothing yet\n", "argmap: 1\nclaims: {a: One claim.}\n"])
def test_almost_nothing(tmp_path: Path, engine: Engine, text: str) -> None:
    """Whoever begins a debate would get a failure instead of slides."""
    path = tmp_path / "small.yaml"
    path.write_text(text, encoding="utf-8")
    assert len(library.Presentation(io.BytesIO(pptx(dossier_of(path), engine))).slides) in (1, 2)


def test_an_argument_appears_with_its_ends(plenum: tuple[Dossier, Any]) -> None:
    """A dot would hang in the air, or be missing where all it joins is there. Against the slow definition."""
    graph = plenum[0].graph
    steps = showings(graph)
    shown: set[str] = set()
    for step, found in zip(steps, revealed(graph, steps), strict=True):
        shown |= set(step.show)
        grown = True
        while grown:
            ready = {
                str(each.id)
                for each in graph.arguments.values()
                if each.target in shown and not shown.isdisjoint(graph.premises[each.id])
            }
            grown = not ready <= shown
            shown |= ready
        assert found == shown


def test_a_missing_package(monkeypatch: pytest.MonkeyPatch, engine: Engine) -> None:
    """Whoever installed no extras would not learn which one is needed."""
    monkeypatch.setitem(sys.modules, "pptx", None)
    for name in [name for name in sys.modules if name.startswith("argmap.views._slides")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(MissingExtra, match=r"pip install 'argmap\[pptx\]'"):
        pptx(dossier_of(EARTH), engine)
