"""Columns: the more of them, the narrower the boxes, so that a deep map still fits a page."""

from itertools import pairwise

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from argmap.drawing.columns import columns, text_width
from argmap.drawing.plan import Box, Line, LineKind, Plan
from argmap.drawing.style import TEXT_WIDTHS

NAMES = [f"b{number}" for number in range(7)]


def plan(edges: list[tuple[int, int]]) -> Plan:
    """Boxes joined by lines."""
    lines = tuple(Line(LineKind.SUPPORTS, NAMES[tail], NAMES[head]) for tail, head in edges)
    return Plan("", boxes=tuple(Box(name, name) for name in NAMES), lines=lines)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda edge: edge[0] < edge[1]), max_size=15))
def test_columns_are_the_longest_path(edges: list[tuple[int, int]]) -> None:
    """A map taken for shallower than it is would have boxes too wide for the page."""
    graph = nx.DiGraph()
    graph.add_nodes_from(range(7))
    graph.add_edges_from(edges)
    assert columns(plan(edges), len(NAMES)) == len(nx.dag_longest_path(graph))


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=20))
def test_circles_end(edges: list[tuple[int, int]]) -> None:
    """A debate that argues in a circle would keep the drawing from ever being made."""
    assert 1 <= columns(plan(edges), 99) <= len(NAMES)


def test_deep_maps_have_narrower_boxes() -> None:
    """A wide map shrinks on the page until nobody can read it."""
    widths = [text_width(plan(list(pairwise(range(depth))))) for depth in range(1, 7)]
    assert widths == list(TEXT_WIDTHS)
    assert widths == sorted(widths, reverse=True)


def test_a_long_chain_is_measured() -> None:
    """A chain longer than Python's recursion allows would end in a traceback."""
    names = [f"n{number}" for number in range(5000)]
    lines = tuple(Line(LineKind.SUPPORTS, tail, head) for tail, head in pairwise(names))
    assert columns(Plan("", boxes=tuple(Box(name, name) for name in names), lines=lines), 9999) == 5000
