"""A finished picture taken apart into what slides are made of: boxes, dots and lines, each by the thing it shows."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from argmap.drawing.markup import parsed
from argmap.drawing.shapes import Area, Point, extent, points, shapes

_COMMAND = re.compile(r"([MCL])([^MCL]*)")


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one face; `x` and `y` are where they begin, on their base line."""

    x: float
    y: float
    words: str
    size: float
    colour: str
    bold: bool
    italic: bool


@dataclass(frozen=True, slots=True)
class Thing:
    """A claim's box or an argument's dot, with what is written in it, and what is to be read aloud in its place."""

    name: str
    area: Area
    round: bool
    fill: str
    border: str
    width: float
    dashed: bool
    runs: tuple[Run, ...]
    rules: tuple[Area, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A curve of cubic pieces, each its four points; or, where `filled`, the outline of a head by its corners."""

    pieces: tuple[tuple[Point, Point, Point, Point], ...]
    corners: tuple[Point, ...]
    filled: bool


@dataclass(frozen=True, slots=True)
class Tie:
    """A line between two things, with its heads, and what is written on it."""

    ends: tuple[str, str]
    area: Area
    colour: str
    width: float
    dash: str
    strokes: tuple[Stroke, ...]
    runs: tuple[Run, ...]
    plate: Area | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """The whole picture, in the order in which it is painted: ties below things."""

    things: Mapping[str, Thing]
    ties: tuple[Tie, ...]

    @property
    def area(self) -> Area:
        """What holds all of it, curves that swing out among it."""
        return Area.holding([*(thing.area for thing in self.things.values()), *(tie.area for tie in self.ties)])


def read(picture: str, names: Mapping[str, str]) -> Drawing:
    """Take a finished picture apart; `names` leads from the ids of its elements to claims and arguments."""
    graph = parsed(picture).find("g")
    groups = list(graph) if graph is not None else []
    nodes = (group for group in groups if group.get("class") == "node" and group.get("id") in names)
    things = {names[group.attrib["id"]]: _thing(group, names[group.attrib["id"]]) for group in nodes}
    edges = (group for group in groups if group.get("class") == "edge" and "data-tail" in group.attrib)
    ties = (_tie(group, names) for group in edges if {group.attrib["data-tail"], group.attrib["data-head"]} <= {*names})
    return Drawing(things, tuple(ties))


def _thing(group: Element, name: str) -> Thing:
    drawn = list(shapes(group))
    body = next(shape for shape in drawn if shape.tag in ("path", "ellipse"))
    told = (group.findtext(tag, "") for tag in ("title", "desc"))
    return Thing(
        name,
        _round(body) if body.tag == "ellipse" else extent([body.get("d", "")]),
        body.tag == "ellipse",
        body.get("fill", "#ffffff"),
        body.get("stroke", "#000000"),
        float(body.get("stroke-width", "1")),
        "stroke-dasharray" in body.attrib,
        tuple(_runs(drawn)),
        tuple(extent([shape.get("points", "")]) for shape in drawn if shape.tag == "polygon"),
        ". ".join(filter(None, told)).replace("..", "."),
    )


def _round(body: Element) -> Area:
    x, y, rx, ry = (float(body.get(each, "0")) for each in ("cx", "cy", "rx", "ry"))
    return Area(x - rx, y - ry, x + rx, y + ry)


def _runs(drawn: Iterable[Element]) -> Iterator[Run]:
    for shape in drawn:
        if shape.tag == "text" and (shape.text or "").strip():
            yield Run(
                float(shape.get("x", "0")),
                float(shape.get("y", "0")),
                (shape.text or "").strip(),
                float(shape.get("font-size", "16")),
                shape.get("fill", "#000000"),
                shape.get("font-weight") == "bold",
                shape.get("font-style") == "italic",
            )


def _tie(group: Element, names: Mapping[str, str]) -> Tie:
    drawn = list(shapes(group))
    runs = tuple(_runs(drawn))
    strokes = [shape for shape in drawn if shape.tag != "text"]
    plates = [shape for shape in strokes if runs and shape.tag == "path" and _closed(shape.get("d", ""))]
    body = next((shape for shape in strokes if shape not in plates), group)
    return Tie(
        (names[group.attrib["data-tail"]], names[group.attrib["data-head"]]),
        extent(shape.get("d", "") or shape.get("points", "") for shape in strokes),
        body.get("stroke", "#000000"),
        max(float(shape.get("stroke-width", "1")) for shape in strokes),
        body.get("stroke-dasharray", ""),
        tuple(_stroke(shape) for shape in strokes if shape not in plates),
        runs,
        extent(shape.get("d", "") for shape in plates) if plates else None,
    )


def _closed(path: str) -> bool:
    corners = points(path)
    return len(corners) > 2 and corners[0] == corners[-1]


def _stroke(shape: Element) -> Stroke:
    if "d" in shape.attrib:
        return Stroke(tuple(_pieces(shape.attrib["d"])), (), filled=False)
    corners = tuple(points(shape.get("points", "")))
    return Stroke((), corners, filled=shape.tag == "polygon" and shape.get("fill") != "none")


def _pieces(path: str) -> Iterator[tuple[Point, Point, Point, Point]]:
    at = (0.0, 0.0)
    for command, numbers in _COMMAND.findall(path):
        found = points(numbers)
        if command == "M":
            at = found[0]
        elif command == "L":
            for point in found:
                yield at, at, point, point
                at = point
        else:
            for number in range(0, len(found) - 2, 3):
                yield at, found[number], found[number + 1], found[number + 2]
                at = found[number + 2]
