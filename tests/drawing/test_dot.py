"""The source that layout engines get."""

import os
import pickle
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from argmap.drawing import Box, BoxKind, Engine, LineKind, Mark, Plan, Relation, Side, dot
from argmap.drawing.style import DARK, MEANINGS
from argmap.drawing.svg import finished

GOLDEN = Path(__file__).with_name("golden")


@pytest.mark.parametrize("name", ["letter", "hostile"])
def test_golden(name: str, request: pytest.FixtureRequest) -> None:
    """Any change of the source is seen by whoever makes it; REFRESH_GOLDEN=1 writes the files anew, to be looked at."""
    source = dot(request.getfixturevalue(name))
    path = GOLDEN / f"{name}.dot"
    if os.environ.get("REFRESH_GOLDEN"):
        path.write_text(source, encoding="utf-8", newline="\n")
    assert source == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("seed", ["0", "1", "77"])
def test_the_same_whatever_the_hash_seed(seed: str, letter: Plan) -> None:
    """A set iterated in hash order would give other bytes on the next run."""
    code = (
        "import sys, pickle; from argmap.drawing import dot;"
        "sys.stdout.buffer.write(dot(pickle.load(sys.stdin.buffer)).encode())"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        input=pickle.dumps(letter),
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONHASHSEED": seed},
    )
    assert run.stdout.decode() == dot(letter)


def test_hostile_texts_are_drawn_by_every_engine(hostile: Plan, engine: Engine) -> None:
    """Quotes, tags, entities, controls and emoji as ids and labels must give a well-formed picture with every box."""
    drawn = engine.svg(dot(hostile))
    root = ET.fromstring(finished(hostile, dot(hostile), drawn))
    nodes = [element for element in root.iter() if element.get("class") == "node"]
    assert len(nodes) == len(hostile.boxes) + len(hostile.dots)
    words = " ".join(text.text or "" for text in root.iter("{http://www.w3.org/2000/svg}text"))
    for each in ("<b>bold</b>", 'quo"te', "a & b &amp; c", "back\\slash\\", "\\N \\G \\L", "🏰", "<<<"):
        assert each in words


def test_the_key_shows_what_occurs_and_nothing_else(letter: Plan) -> None:
    """A key with relations that are not on the map sends the reader looking for them."""
    whole = dot(letter)
    told = {kind for kind in MEANINGS if f"key_{kind.name.lower()} " in whole}
    assert told == {LineKind(relation) for relation in Relation} | {LineKind.TENSION, LineKind.PRESUPPOSES}
    supports_only = replace(
        letter,
        boxes=letter.boxes[:3],
        dots=letter.dots[:1],
        lines=(letter.lines[0], letter.lines[2]),
    )
    source = dot(supports_only)
    assert "key_supports" in source
    for absent in ("key_rebuts", "key_undercuts", "key_explains", "key_implicit", "key_elsewhere"):
        assert absent not in source


def test_a_map_without_arguments_has_no_key(engine: Engine) -> None:
    """The first draft of a map is a thesis and nothing else."""
    plan = Plan("A beginning", boxes=(Box("a", "A plenum met.", BoxKind.THESIS),))
    assert "key_" not in dot(plan)
    assert "<svg" in engine.svg(dot(plan))


def test_an_empty_plan_is_drawn(engine: Engine) -> None:
    """A topic without claims is no reason to stop."""
    assert "<svg" in engine.svg(dot(Plan("")))


def test_the_dark_palette_is_complete(letter: Plan, engine: Engine) -> None:
    """A light colour left behind on a dark page could not be read."""
    source = dot(letter, DARK)
    assert "#E3EEF9" not in source
    assert DARK.page in source
    assert "<svg" in engine.svg(source)


def test_large_maps_are_laid_out_the_fast_way(letter: Plan) -> None:
    """Beyond five hundred things the default splines double the time."""
    many = replace(letter, boxes=tuple(Box(f"b{number}", "A claim.") for number in range(600)), dots=(), lines=())
    assert "splines=polyline" in dot(many)
    assert "splines=line" in dot(replace(many, boxes=many.boxes + tuple(Box(f"c{n}", "A claim.") for n in range(600))))
    assert "splines" not in dot(letter)


CHANGES = [
    {"title": "x"},
    {"subtitle": "x"},
    {"summary": "x"},
    {"lang": "ru"},
    {"notes": ("x",)},
    {"sides": ()},
    {"dots": ()},
    {"lines": ()},
]
BOX_CHANGES = [
    {"id": "x"},
    {"text": "x"},
    {"kind": BoxKind.ELSEWHERE},
    {"side": None},
    {"holders": "x"},
    {"source": "x"},
    {"implicit": True},
    {"remarks": ("x",)},
    {"marks": (Mark("x", "x"),)},
    {"folded": 7},
    {"full": "x"},
    {"note": "x"},
    {"link": "x"},
]


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_whatever_the_picture_shows_is_in_the_source(change: dict[str, object], letter: Plan) -> None:
    """The digest of the source says whether a picture is stale, so nothing may be drawn that it does not cover."""
    assert dot(replace(letter, **change)) != dot(letter)  # type: ignore[arg-type]


@pytest.mark.parametrize("change", BOX_CHANGES, ids=str)
def test_whatever_a_box_shows_is_in_the_source(change: dict[str, object]) -> None:
    """The same for boxes: a picture with last week's footer must not pass for fresh."""
    box = Box("a", "A plenum met.", BoxKind.CLAIM, Side(0, "It met"), "Moor asserts", "Moor 1931")
    before = dot(Plan("T", boxes=(box,)))
    assert dot(Plan("T", boxes=(replace(box, **change),))) != before  # type: ignore[arg-type]


def test_texts_of_any_length_are_drawn_by_every_engine(engine: Engine) -> None:
    """Older engines refuse strings beyond sixteen kilobytes, and the claim of fifty thousand characters with them."""
    long = 'п"\\' * 17_000
    side = Side(0, long)
    box = Box(long, long[:600], BoxKind.CLAIM, side, long, long, remarks=(long,), full=long, note=long)
    plan = Plan(long, long, (box,), sides=(side,), notes=(long,), summary=long)
    root = ET.fromstring(finished(plan, dot(plan), engine.svg(dot(plan))))
    assert long in [title.text for title in root.iter("{http://www.w3.org/2000/svg}title")]
    other = replace(plan, boxes=(replace(box, full=long + "."),))
    assert dot(other) != dot(plan)
