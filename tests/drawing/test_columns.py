"""Columns: boxes below boxes, dots next to what they bear on, and nothing far from where it belongs."""

from itertools import pairwise

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from argmap.drawing.columns import columns
from argmap.drawing.plan import Box, BoxKind, Dot, Line, LineKind, Plan, Relation

COUNT = 7


@st.composite
def plans(draw: st.DrawFn, *, circles: bool = False) -> Plan:
    """Claims with arguments between them, some of which undercut; without circles, premises have higher numbers."""
    kinds = [BoxKind.THESIS if draw(st.integers(0, 5)) == 0 else BoxKind.CLAIM for _ in range(COUNT)]
    boxes = tuple(Box(f"b{number}", "A claim.", kind) for number, kind in enumerate(kinds))
    dots: list[Dot] = []
    lines: list[Line] = []
    for number in range(draw(st.integers(0, 8))):
        name = f"d{number}"
        if number and draw(st.booleans()):
            target, least = draw(st.integers(0, number - 1)), 0
            lines.append(Line(LineKind.UNDERCUTS, name, f"d{target}"))
            if not circles:
                least = 1 + max(
                    int(line.tail[1:]) for line in lines if line.head == f"d{target}" and line.tail[0] == "b"
                )
        else:
            least = draw(st.integers(0, COUNT - 1))
            lines.append(Line(LineKind.SUPPORTS, name, f"b{least}"))
            least = 0 if circles else least + 1
        if least >= COUNT:
            lines.pop()
            break
        premises = draw(st.sets(st.integers(least, COUNT - 1), min_size=1, max_size=3))
        lines += [Line(LineKind.PREMISE, f"b{premise}", name) for premise in sorted(premises)]
        dots.append(Dot(name, Relation.SUPPORTS))
    return Plan("", boxes=boxes, dots=tuple(dots), lines=tuple(lines))


def chain(length: int) -> Plan:
    """Each claim supports the one before."""
    names = [f"b{number}" for number in range(length)]
    lines = [
        line
        for head, tail in pairwise(names)
        for line in (Line(LineKind.PREMISE, tail, f"d{tail}"), Line(LineKind.SUPPORTS, f"d{tail}", head))
    ]
    dots = tuple(Dot(f"d{name}", Relation.SUPPORTS) for name in names[1:])
    return Plan("", boxes=tuple(Box(name, name) for name in names), dots=dots, lines=tuple(lines))


@given(plans())
def test_boxes_stand_below_boxes_and_dots_next_to_what_they_bear_on(plan: Plan) -> None:
    """A dot among boxes, or a box among dots, makes a column of its own, and the map too wide to read."""
    placed = columns(plan)
    assert all(placed.of[box.id] % 2 == 0 for box in plan.boxes)
    assert all(placed.of[dot.id] % 2 == 1 for dot in plan.dots)
    for line in plan.lines:
        if line.kind is LineKind.PREMISE:
            assert placed.between(line.tail, line.head) >= 1
        else:
            assert placed.between(line.tail, line.head) == (2 if line.kind is LineKind.UNDERCUTS else 1)


@given(plans())
def test_there_are_no_more_columns_than_the_longest_way_needs(plan: Plan) -> None:
    """A map deeper than it is would have boxes too narrow for the page."""
    graph = nx.DiGraph()
    graph.add_nodes_from(box.id for box in plan.boxes)
    graph.add_weighted_edges_from(
        (line.tail, line.head, 2 if line.kind is LineKind.UNDERCUTS else 1) for line in plan.lines
    )
    assert columns(plan).deepest <= nx.dag_longest_path_length(graph) // 2 + 1


@given(plans())
def test_each_part_of_the_map_begins_at_the_left(plan: Plan) -> None:
    """A part that floats between the columns of another widens the gap between them."""
    placed = columns(plan)
    graph = nx.Graph()
    graph.add_nodes_from(box.id for box in plan.boxes)
    graph.add_edges_from((line.tail, line.head) for line in plan.lines)
    parts = list(nx.connected_components(graph))
    assert len(placed.parts) == len(parts)
    for part in parts:
        assert [placed.of[name] for name in placed.parts if name in part] == [0]
    serving = {line.tail for line in plan.lines}
    assert all(placed.of[box.id] == 0 for box in plan.boxes if box.kind is BoxKind.THESIS and box.id not in serving)


def test_what_no_thesis_rests_on_stands_near_its_premises() -> None:
    """A cross-reference at the far left draws its premises' lines across the whole map."""
    plan = chain(4)
    boxes = (Box("b0", "A thesis.", BoxKind.THESIS), *plan.boxes[1:], Box("aside", "Argued elsewhere."))
    lines = (*plan.lines, Line(LineKind.PREMISE, "b3", "d"), Line(LineKind.SUPPORTS, "d", "aside"))
    placed = columns(Plan("", boxes=boxes, dots=(*plan.dots, Dot("d", Relation.SUPPORTS)), lines=lines))
    assert placed.of == {"b0": 0, "db1": 1, "b1": 2, "db2": 3, "b2": 4, "db3": 5, "b3": 6, "d": 5, "aside": 4}


@given(plans(circles=True))
def test_circles_end(plan: Plan) -> None:
    """A debate that argues in a circle would keep the drawing from ever being made."""
    placed = columns(plan)
    assert placed.of.keys() == {box.id for box in plan.boxes} | {dot.id for dot in plan.dots}
    assert min(placed.of.values()) >= 0


def test_a_long_chain_is_measured() -> None:
    """A chain longer than Python's recursion allows would end in a traceback."""
    assert columns(chain(5000)).deepest == 5000
