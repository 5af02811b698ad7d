"""How many columns of boxes a map has, and how wide its boxes may be for it to fit a page."""

from collections import defaultdict

from argmap.drawing.plan import Plan
from argmap.drawing.style import ON_THE_LINE, TEXT_WIDTHS


def text_width(plan: Plan) -> int:
    """The width of the cells that hold claims, in points: the more columns, the narrower, as far as words allow."""
    return TEXT_WIDTHS[columns(plan, len(TEXT_WIDTHS)) - 1]


def columns(plan: Plan, most: int) -> int:
    """The most boxes on a path from premise to conclusion, from 1 to `most`; a circle counts once round. O(lines)."""
    onward: defaultdict[str, list[str]] = defaultdict(list)
    for kind, tail, head, _ in plan.lines:
        if kind not in ON_THE_LINE:
            onward[tail].append(head)
    boxes = {box.id for box in plan.boxes}
    longest: dict[str, int] = {}
    for start in onward:
        if start not in longest:
            _measure(start, onward, boxes, longest)
            if longest[start] >= most:
                return most
    return max(longest.values(), default=1)


def _measure(start: str, onward: dict[str, list[str]], boxes: set[str], longest: dict[str, int]) -> None:
    """Depth first without recursion, since a chain may be as long as the map; what is still open counts as nothing."""
    stack = [start]
    entered: set[str] = set()
    while stack:
        node = stack[-1]
        after = onward.get(node, [])
        waiting = [other for other in after if other not in longest and other not in entered]
        if node not in longest and waiting and node not in entered:
            entered.add(node)
            stack.extend(waiting)
            continue
        stack.pop()
        if node not in longest:
            longest[node] = (node in boxes) + max((longest.get(other, 0) for other in after), default=0)
