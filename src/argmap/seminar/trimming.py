"""A map as the layout engine drew it, cut down to its boxes, dots and lines, for a sheet that says the rest in type."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from argmap.drawing.markup import parsed, written
from argmap.drawing.metrics import covered, width

INK, RULE = "#1A1A1A", "_"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_MOVED = re.compile(r"translate\(([-0-9.]+) ([-0-9.]+)\)")
_DOT, _SIGN, _PAD = 11.0, 17.0, 8.0


@dataclass(frozen=True, slots=True)
class Trimmed:
    """The picture, its size, and the size of its smallest type, all in points."""

    svg: str
    width: float
    height: float
    smallest: float


def trimmed(drawn: str, blanks: Mapping[str, str], alt: str) -> Trimmed:
    """The picture without heading, key and ids.

    The dots whose element `blanks` names show that number and no sign.

    A blank dot's line has no head, so that neither tells what the inference does.
    """
    root = parsed(drawn)
    graph = root.find("g")
    if graph is None:
        return Trimmed(drawn, 0, 0, 0)
    for child in list(graph):
        if child.tag != "g" or child.get("class") == "key":
            graph.remove(child)
        elif child.get("class") == "node":
            _dot(child, blanks.get(child.get("id", "")))
            _rule(child)
        elif child.get("data-tail") in blanks:
            _behead(child)
    graph[:] = sorted(graph, key=lambda child: child.get("class") == "node")  # lines end below dots
    _forget(root)
    root.set("aria-label", alt)
    wide, high = _cut(root, graph)
    sizes = [float(text.get("font-size", 0)) for text in graph.iter("text")]
    return Trimmed(written(root), wide, high, min(sizes, default=_SIGN))


def _forget(root: Element) -> None:
    """Take off ids and descriptions, which name what may be hidden, and widths that were guessed."""
    for element in root.iter():
        for name in [name for name in element.attrib if name in ("id", "aria-labelledby") or name.startswith("data-")]:
            del element.attrib[name]
        for told in [inner for inner in element if inner.tag in ("title", "desc")]:
            element.remove(told)
        if element.tag == "text" and not covered(element.text or ""):  # paper has the font that decides its width
            element.attrib.pop("textLength", None)
            element.attrib.pop("lengthAdjust", None)


def _dot(node: Element, number: str | None) -> None:
    """Make the sign of an inference large enough to be read when the map is made smaller."""
    ellipse = node.find("ellipse")
    if ellipse is None:
        return
    x, y = float(ellipse.get("cx", 0)), float(ellipse.get("cy", 0))
    ellipse.attrib |= {"rx": f"{_DOT:g}", "ry": f"{_DOT:g}"}
    text = node.find("text")
    text = SubElement(node, "text") if text is None else text
    text.attrib = {"text-anchor": "middle", "x": f"{x:.2f}", "font-weight": "bold", "font-size": f"{_SIGN:g}"}
    text.set("y", f"{y + 0.35 * _SIGN:.2f}")
    text.set("fill", "#FFFFFF" if number is None else INK)
    if number is not None:
        ellipse.attrib |= {"fill": "#FFFFFF", "stroke": INK, "stroke-width": "1.6"}
        text.text = number
        text.set("font-size", "16")
        text.set("y", f"{y + 5.6:.2f}")


def _rule(node: Element) -> None:
    """Draw every other row of underscores as a line to write on, and drop the rest: rows of type are too narrow."""
    rows = [text for text in node.findall("text") if text.text and not text.text.strip(RULE)]
    for at, row in enumerate(rows):
        place = list(node).index(row)
        node.remove(row)
        if at % 2:
            x, y = float(row.get("x", 0)), row.get("y", "0")
            wide = width(row.text or "", float(row.get("font-size", 0)))
            path = {"d": f"M{x:.2f} {y} L{x + wide:.2f} {y}", "fill": "none", "stroke": INK, "stroke-width": ".8"}
            node.insert(place, Element("path", path))


def _behead(line: Element) -> None:
    """Take the head off a line that would give away what an inference does."""
    for inner in list(line):
        if inner.tag in ("polygon", "polyline"):
            line.remove(inner)


def _cut(root: Element, graph: Element) -> tuple[float, float]:
    """Move the frame to what is left, and give its width and height."""
    found = list(_points(graph))
    left, right = min((x for x, _ in found), default=0), max((x for x, _ in found), default=1)
    top, bottom = min((y for _, y in found), default=0), max((y for _, y in found), default=1)
    moved = _MOVED.search(graph.get("transform", ""))
    right_by, down_by = (float(moved[1]), float(moved[2])) if moved else (0.0, 0.0)
    width, height = right - left + 2 * _PAD, bottom - top + 2 * _PAD
    root.attrib |= {
        "viewBox": f"{left + right_by - _PAD:.2f} {top + down_by - _PAD:.2f} {width:.2f} {height:.2f}",
        "width": f"{width:.2f}pt",
        "height": f"{height:.2f}pt",
    }
    return width, height


def _points(graph: Element) -> Iterator[tuple[float, float]]:
    for element in graph.iter():
        numbers = [float(one) for one in _NUMBER.findall(element.get("points") or element.get("d") or "")]
        yield from zip(numbers[::2], numbers[1::2], strict=False)
        if element.tag == "ellipse":
            x, y = float(element.get("cx", 0)), float(element.get("cy", 0))
            yield from ((x - _DOT, y - _DOT), (x + _DOT, y + _DOT))
