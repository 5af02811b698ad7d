"""The shapes of a finished picture, and where they lie: in points, x to the right, y down."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

Point = tuple[float, float]
_NUMBER = re.compile(r"-?[0-9.]+")
_DRAWN = ("path", "polygon", "polyline", "ellipse", "text")


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @staticmethod
    def around(points: Iterable[Point]) -> "Area":
        """What holds all points; a small square where there are none."""
        found = list(points) or [(0, 0), (100, 100)]
        xs, ys = [x for x, _ in found], [y for _, y in found]
        return Area(min(xs), min(ys), max(xs), max(ys))

    @staticmethod
    def holding(areas: Iterable["Area"]) -> "Area":
        """What holds all areas."""
        return Area.around(corner for area in areas for corner in area.corners)

    @property
    def corners(self) -> tuple[Point, Point]:
        """The upper left and the lower right one."""
        return (self.left, self.top), (self.right, self.bottom)

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def middle(self) -> Point:
        """Where its diagonals meet."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def meets(self, other: "Area") -> bool:
        """Whether the two have a point in common, be it on the edge."""
        across = self.left <= other.right and other.left <= self.right
        return across and self.top <= other.bottom and other.top <= self.bottom

    def within(self, other: "Area") -> bool:
        """Whether all of it lies in the other."""
        across = other.left <= self.left and self.right <= other.right
        return across and other.top <= self.top and self.bottom <= other.bottom


def extent(drawn: Iterable[str]) -> Area:
    """What holds all points of some paths or polygons."""
    return Area.around(point for one in drawn for point in points(one))


def points(drawn: str) -> list[Point]:
    """The points of a path or polygon, control points among them."""
    numbers = list(map(float, _NUMBER.findall(drawn)))
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def shapes(group: Element) -> Iterator[Element]:
    """The shapes in a group, links and inner groups taken apart."""
    for shape in group:
        if shape.tag in ("a", "g"):
            yield from shapes(shape)
        elif shape.tag in _DRAWN:
            yield shape
