"""The window that a slide opens on the map: which part of it, and how large."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from argmap.drawing.shapes import Area, Point
from argmap.views._slides.reading import Drawing

WIDE, HIGH = 960.0, 540.0  # points of a slide
WINDOW = Area(24, 70, WIDE - 24, HIGH - 44)
READABLE = 0.65  # a claim's text is 10 points then, as high a part of the slide as 20 pixels of a 1080p wall
SMALL = 0.42  # the least at which a picture of a step by itself is shown whole
LARGEST = 1.25

Piece = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Camera:
    """Leads from the picture's points to the slide's: times `scale`, then moved."""

    scale: float
    across: float
    down: float

    def point(self, point: Point) -> Point:
        """A point of the picture on the slide."""
        return point[0] * self.scale + self.across, point[1] * self.scale + self.down

    def area(self, area: Area) -> Area:
        """A rectangle of the picture on the slide."""
        return Area(*self.point((area.left, area.top)), *self.point((area.right, area.bottom)))


def on(area: Area, largest: float = LARGEST) -> Camera:
    """The camera that holds an area in the middle of the window, as large as there is room."""
    scale = min(WINDOW.width / area.width, WINDOW.height / area.height, largest)
    (x, y), (middle_x, middle_y) = area.middle, WINDOW.middle
    return Camera(scale, middle_x - x * scale, middle_y - y * scale)


def on_scene(scene: Iterable[str], drawing: Drawing) -> Camera | None:
    """The camera on all of a scene that the picture shows, where it can be read; else None."""
    areas = [drawing.things[name].area for name in scene if name in drawing.things]
    camera = on(Area.holding(areas)) if areas else None
    return camera if camera and camera.scale >= READABLE else None


def readable(scenes: Iterable[Sequence[str]], drawing: Drawing) -> Camera:
    """The camera on the first of some scenes whose texts can be read; on everything, where nothing is shown."""
    return next((camera for scene in scenes if (camera := on_scene(scene, drawing))), on(drawing.area))


def clipped(pieces: Iterable[Piece], window: Area) -> Iterator[Piece]:
    """The pieces of a curve that lie in a window, those on its edge halved until little of them hangs over."""
    waiting = list(reversed(list(pieces)))
    while waiting:
        piece = waiting.pop()
        hull = Area.around(piece)
        if hull.within(window):
            yield piece
        elif hull.meets(window) and max(hull.width, hull.height) > 2:
            waiting += reversed(_halves(piece))


def _halves(piece: Piece) -> list[Piece]:
    """The two halves of a cubic curve (de Casteljau 1959)."""
    a, b, c, d = piece
    ab, bc, cd = _between(a, b), _between(b, c), _between(c, d)
    abc, bcd = _between(ab, bc), _between(bc, cd)
    middle = _between(abc, bcd)
    return [(a, ab, abc, middle), (middle, bcd, cd, d)]


def _between(a: Point, b: Point) -> Point:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
