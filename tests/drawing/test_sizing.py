"""The width of boxes: what fills a page best."""

from dataclasses import replace

from argmap.drawing.columns import columns
from argmap.drawing.plan import Box, Dot, Line, LineKind, Plan, Relation
from argmap.drawing.sizing import text_width
from argmap.drawing.style import TEXT_WIDTHS

TEXT = "The letter that the mayor is said to have written bears the mark of a mill that was built after his death."


def star(premises: int) -> Plan:
    """One claim, for which each of the others speaks."""
    boxes = tuple(Box(f"b{number}", TEXT) for number in range(premises + 1))
    dots = tuple(Dot(f"d{number}", Relation.SUPPORTS) for number in range(1, premises + 1))
    lines = tuple(
        line
        for number in range(1, premises + 1)
        for line in (Line(LineKind.PREMISE, f"b{number}", f"d{number}"), Line(LineKind.SUPPORTS, f"d{number}", "b0"))
    )
    return Plan("", boxes=boxes, dots=dots, lines=lines)


def chain(length: int) -> Plan:
    """Each claim speaks for the one before."""
    whole = star(length - 1)
    lines = tuple(
        replace_head(line, f"b{int(line.tail[1:]) - 1}") if line.kind is LineKind.SUPPORTS else line
        for line in whole.lines
    )
    return replace(whole, lines=lines)


def replace_head(line: Line, head: str) -> Line:
    """The line, ending elsewhere."""
    return Line(line.kind, line.tail, head)


def chosen(plan: Plan) -> int:
    """The width of the boxes of a plan."""
    return text_width(plan, columns(plan))


def test_deep_maps_have_narrow_boxes_and_high_ones_wide_boxes() -> None:
    """A wide map shrinks on the page until nobody can read it; so does a high one."""
    assert chosen(chain(7)) == min(TEXT_WIDTHS)
    assert chosen(star(30)) == max(TEXT_WIDTHS)
    assert min(TEXT_WIDTHS) < chosen(star(5)) < max(TEXT_WIDTHS)


def test_a_map_too_large_for_any_page_costs_no_measuring() -> None:
    """Ten thousand texts measured in eight widths would take longer than checking them."""
    assert text_width(star(9), None) == min(TEXT_WIDTHS)


def test_a_map_of_nothing_has_a_width() -> None:
    """The first picture of an empty draft."""
    assert chosen(Plan("")) in TEXT_WIDTHS
