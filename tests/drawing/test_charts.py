"""The pictures that are no maps: agreement, perspectives, the history of positions."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from argmap import pipeline
from argmap.document.locating import Located
from argmap.drawing.agreement import agreement_svg
from argmap.drawing.history import history_svg
from argmap.drawing.perspectives import perspectives_svg
from argmap.graph import Graph

PICTURES = (agreement_svg, perspectives_svg, history_svg)
NAMESPACE = "{http://www.w3.org/2000/svg}"
HEAD = """argmap: 1
title: Was it forged?
lang: en
sides: {a: {label: Genuine, thesis: genuine}, b: {label: Forged, thesis: forged}}
people: {anna: {name: Anna Weber, side: a}, karl: {name: Karl Braun, side: b}}
claims:
  genuine:
    text: The letter is genuine.
    stances: {anna: [{stance: asserts, date: 1900}, {stance: retracts, date: 1915}]}
  forged: {text: The letter is forged., stances: {karl: asserts, anna: {stance: doubts, hedge: perhaps, date: 1912}}}
  seal: {text: The seal is broken., label: A broken seal, stances: {karl: asserts, anna: concedes}}
arguments:
  from-seal: {by: karl, premises: [seal], supports: forged}
"""


def graph_of(text: str) -> Graph:
    """The graph of a document."""
    path = Path("letter.yaml")
    return pipeline.read(Located(path, path.stem, (path,), given=text.encode())).graph


def texts(svg: str) -> list[str]:
    """What is written in a picture."""
    return [element.text or "" for element in ElementTree.fromstring(svg.encode()).iter(f"{NAMESPACE}text")]


def test_agreement() -> None:
    """A reader would not see at a glance who says what of a claim."""
    svg = agreement_svg(graph_of(HEAD))
    written = texts(svg)
    row = written.index("A broken seal")
    assert (written[row - 1], written[row + 1]) == ("concedes", "asserts")
    assert "Conceded (1)" in written
    assert "A broken seal: concedes against asserts." in svg
    assert any(line.startswith("3 claims: ") for line in written)


def test_bottom_is_marked() -> None:
    """What the sides disagree about in the end would look like what only follows from it."""
    written = texts(agreement_svg(graph_of(HEAD)))
    assert "◆ The letter is forged" in written


def test_history() -> None:
    """A position taken back would look like one that is held."""
    svg = history_svg(graph_of(HEAD))
    written = texts(svg)
    assert written.index("Anna Weber") < written.index("The letter is genuine")
    assert "The letter is genuine: asserts 1900, then retracts 1915." in svg
    titles = [element.text for element in ElementTree.fromstring(svg.encode()).iter(f"{NAMESPACE}title")]
    assert [title for title in titles if title in ("asserts", "retracts", "doubts, hedged")][-3:] == [
        "doubts, hedged",
        "asserts",
        "retracts",
    ]


def test_perspectives() -> None:
    """Whose eyes a column is could not be told, or what stands there."""
    written = texts(perspectives_svg(graph_of(HEAD)))
    heads = written.index("by default")
    assert written[heads : heads + 4] == ["by default", "Weber", "Braun", "common ground"]
    row = written.index("A broken seal")
    assert written[row + 1 : row + 5] == ["●", "●", "●", "◌"]


@pytest.mark.parametrize("draw", PICTURES)
def test_same_bytes(draw: Callable[[Graph], str]) -> None:
    """A picture in a repository would change with every run."""
    assert draw(graph_of(HEAD)) == draw(graph_of(HEAD))


@pytest.mark.parametrize("draw", PICTURES)
@pytest.mark.parametrize(
    "text", ["argmap: 1\n", "argmap: 1\nclaims: {a: An a.}\n", HEAD.replace("broken", "<b>&\u202e")]
)
def test_whatever_there_is(draw: Callable[[Graph], str], text: str) -> None:
    """A debate with nothing to draw, or with markup in its texts, would give no picture or a broken one."""
    root = ElementTree.fromstring(draw(graph_of(text)).encode())
    assert root.get("role") == "img"
    high = float(root.get("height") or 0)
    assert all(0 < float(element.get("y") or 0) < high for element in root.iter(f"{NAMESPACE}text"))


@pytest.mark.parametrize("draw", PICTURES)
def test_many(draw: Callable[[Graph], str]) -> None:
    """What is left out of a long picture would be left out in silence."""
    more = "".join(
        f"  c{number}: {{text: Point {number}., stances: {{anna: {{stance: asserts, hedge: maybe}}, karl: denies}}}}\n"
        for number in range(500)
    )
    written = texts(draw(graph_of(HEAD.replace("arguments:", f"{more}arguments:"))))
    assert any("left out" in line for line in written)
