"""How wide the boxes of a map are, so that its words are as large as can be on a screen and on a sheet of paper."""

from math import ceil

from argmap.drawing.columns import Columns
from argmap.drawing.metrics import width
from argmap.drawing.plan import Box, Plan
from argmap.drawing.style import FOOTER, TEXT, TEXT_MARGIN, TEXT_WIDTHS

PAGE = 1.6
"""Width by height of what maps are looked at on: between a sheet of A4 (1.41) and a projector (1.78)."""

_GAP, _FRAME, _HEADING = 97, 23, 120  # points: from column to column, around the text of a box, above and below
_LINE = 1.2  # of the size of the type
_RAGGED = 1.12  # lines end before the edge


def text_width(plan: Plan, columns: Columns | None) -> int:
    """The width of the cells that hold claims, in points: of those there are, the one that fills a page best.

    Without columns, on a map too large for any page, it is the narrowest.
    """
    if columns is None:
        return TEXT_WIDTHS[-1]
    boxes = [(columns.of[box.id] // 2, width(box.text, TEXT), _small(box)) for box in plan.boxes]
    return min(TEXT_WIDTHS, key=lambda room: _extent(boxes, columns.deepest, room))


def _small(box: Box) -> float:
    """The length of all that stands below the text."""
    words = (box.side.label if box.side else "", box.holders, box.source, *box.remarks)
    return sum(width(each, FOOTER) + FOOTER for each in words if each)


def _extent(boxes: list[tuple[int, float, float]], columns: int, room: int) -> float:
    """How far a map with boxes of this width goes beyond a page of a given size, in its worse direction."""
    inner = room - TEXT_MARGIN
    heights = [0.0] * columns
    for column, text, small in boxes:
        lines = ceil(_RAGGED * text / inner) * TEXT + ceil(_RAGGED * small / inner) * FOOTER
        heights[column] += _LINE * lines + 2 * _FRAME
    across = columns * (room + _FRAME + _GAP)
    return max(across / PAGE, max(heights) + _HEADING)
