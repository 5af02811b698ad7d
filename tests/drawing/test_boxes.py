"""No text leaves its box: extents are taken from the fonts themselves, boxes from the drawing."""

import re
import xml.etree.ElementTree as ET
from functools import cache
from itertools import pairwise

import pytest
from fontTools.ttLib import TTFont

from argmap.drawing import Box, BoxKind, Engine, Plan, Side, dot
from argmap.drawing.metrics import FILES, FONTS, Face
from argmap.drawing.svg import finished

SVG = "{http://www.w3.org/2000/svg}"

TEXTS = {
    "latin": "The Extraordinary Commission's WWWWWW memorandum – “mmmm” – was Mmmmmmmm, WILLIAM MAXIMILIAN WROTE.",
    "cyrillic": "Чрезвычайное совещание Центрального Комитета ВКП(б) ЩЩЩЩЩЩ ЖЖЖЖЖЖ не ШИРОКОВЕЩАТЕЛЬНОЕ кворум съезда.",
    "greek": "Η έκτακτη σύνοδος της Κεντρικής Επιτροπής ΩΩΩΩΩΩΩ δεν συνεδρίασε ποτέ, ΜΜΜΜΜΜΜΜ ΑΘΗΝΑ.",
    "one word": "DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftWWWWWWWWWWWWWW",
    "narrow": "illi illi illi illi illi illi illi illi illi illi illi illi illi illi illi illi illi illi illi illi.",
}


@cache
def font(face: Face) -> tuple[dict[int, str], dict[str, tuple[int, int]]]:
    """The characters and advances of a shipped font, read by fontTools."""
    with TTFont(FONTS / FILES[face]) as read:
        return read.getBestCmap(), dict(read["hmtx"].metrics)


def extent(text: ET.Element) -> tuple[float, float]:
    """Left and right of a text that starts at its x."""
    face = Face((text.get("font-weight") == "bold") + 2 * (text.get("font-style") == "italic"))
    glyphs, advances = font(face)
    wide = sum(advances[glyphs[ord(each)]][0] for each in text.text or "") / 2048 * float(text.get("font-size", 0))
    left = float(text.get("x", 0))
    return left, left + wide


def frame(node: ET.Element) -> tuple[float, float]:
    """Left and right of a box: the widest reach of its outline."""
    outline = node.find(f"{SVG}path")
    assert outline is not None
    numbers = [float(found) for found in re.findall(r"(-?[0-9.]+),", outline.get("d", ""))]
    return min(numbers), max(numbers)


@pytest.mark.parametrize("kind", list(BoxKind))
@pytest.mark.parametrize("script", list(TEXTS))
def test_nothing_overflows(kind: BoxKind, script: str, engine: Engine) -> None:
    """Engines guess the width of letters beyond ASCII; a box that trusted them would be too small for its words."""
    words = TEXTS[script]
    box = Box("b", words, kind, Side(0, words[:60]), words, words, folded=12)
    plan = Plan(words, boxes=(box,))
    root = ET.fromstring(finished(plan, dot(plan), engine.svg(dot(plan))))
    node = next(element for element in root.iter(f"{SVG}g") if element.get("id") == "claim-b")
    texts = node.findall(f"{SVG}text")
    left, right = frame(node)
    assert len(texts) >= 6
    for text in texts:
        start, end = extent(text)
        assert left + 4 <= start <= end <= right - 4, text.text


def test_runs_of_a_footer_follow_each_other(letter: Plan, engine: Engine) -> None:
    """Side, holders and source in three hands must not run into one another, whatever the engine thought."""
    root = ET.fromstring(finished(letter, dot(letter), engine.svg(dot(letter))))
    footers = 0
    for node in root.iter(f"{SVG}g"):
        lines: dict[str, list[tuple[float, float]]] = {}
        for text in node.findall(f"{SVG}text"):
            if text.get("text-anchor") == "start":
                lines.setdefault(text.get("y", ""), []).append(extent(text))
        for runs in lines.values():
            for (_, end), (start, _) in pairwise(runs):
                footers += 1
                assert 3 <= start - end <= 8
    assert footers >= 6


def test_boxes_of_a_map_are_equally_wide(engine: Engine) -> None:
    """An engine takes a no-break space for wider than a space, and a footer that just fits would widen its box."""
    sources = (
        "Moor 1931, p. 12, via Pike 1940, p. 137",
        "Moor 1931, pp. 12-13, via Pike 1940, p. 137; Pike 1940, p. 1",
    )
    boxes = tuple(Box(f"b{at}", "A claim.", source=source) for at, source in enumerate((*sources, "")))
    plan = Plan("T", boxes=boxes)
    root = ET.fromstring(finished(plan, dot(plan), engine.svg(dot(plan))))
    frames = [frame(node) for node in root.iter(f"{SVG}g") if (node.get("id") or "").startswith("claim-")]
    assert len(frames) == 3
    assert len({round(right - left) for left, right in frames}) == 1
