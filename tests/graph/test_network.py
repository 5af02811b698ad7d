"""The debate as networkx sees it, and circles in it."""

import time
from itertools import pairwise
from pathlib import Path

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.graph.network import shortest_cycles
from argmap.graph.support import support_cycles


def graph_of(body: str) -> Graph:
    """The graph of a document without its first line."""
    path = Path("map.yaml")
    return pipeline.read(Located(path, "map", (path,), given=f"argmap: 1\n{body}".encode())).graph


DEBATE = """\
claims: {a: A b., b: {text: B c., contrary-to: a}, c: C d.}
arguments:
  one: {premises: [a, gone], supports: c}
  two: {premises: [c], rebuts: a}
  three: {premises: [b], undercuts: one}
  four: {premises: [b], explains: c}
  wrong: {premises: [b], undercuts: a}
  lost: {premises: [b], supports: gone}
"""


def test_network() -> None:
    """An algorithm would run over relations that nobody stated, or miss one."""
    graph = graph_of(DEBATE)
    view = graph.network
    assert view is graph.network
    assert dict(view.nodes(data="kind")) == {
        **dict.fromkeys("abc", "claim"),
        **dict.fromkeys(["one", "two", "three", "four", "wrong", "lost"], "inference"),
    }
    assert set(view.edges(data="relation")) == {
        ("a", "one", "premise"), ("one", "c", "supports"),
        ("c", "two", "premise"), ("two", "a", "rebuts"),
        ("b", "three", "premise"), ("three", "one", "undercuts"),
        ("b", "four", "premise"), ("four", "c", "explains"),
        ("b", "wrong", "premise"), ("b", "lost", "premise"),
        ("a", "b", "conflict"), ("b", "a", "conflict"),
    }  # fmt: skip


NODES = "abcdef"
edges = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)), max_size=14)


@given(edges)
def test_cycles_are_those_of_the_components(pairs: list[tuple[str, str]]) -> None:
    """A circle would be missed, named twice, or lead over a step that is not there."""
    labelled = [(start, end, f"{start}>{end}") for start, end in pairs]
    found = shortest_cycles(labelled)
    assert found == sorted(found)
    view: nx.DiGraph[str] = nx.DiGraph(pairs)
    knots = [one for one in nx.strongly_connected_components(view) if len(one) > 1 or view.has_edge(*list(one) * 2)]
    assert sorted(min(knot) for knot in knots) == [cycle[0][0] for cycle in found]
    for cycle in found:
        nodes = [node for node, _ in cycle]
        steps = [*pairwise(nodes), (nodes[-1], nodes[0])]
        assert [label for _, label in cycle] == [f"{start}>{end}" for start, end in steps]
        assert len(set(nodes)) == len(nodes)
        through = [len(one) for one in nx.simple_cycles(view) if nodes[0] in one]
        assert len(cycle) == min(through)


def test_circle_of_many() -> None:
    """One claim that a thousand others support and rest on would take a time that grows with their square."""
    count = 3_000
    claims = "".join(f"  c{number}: A claim.\n" for number in range(count))
    arguments = "".join(
        f"  up{n}: {{premises: [c{n}], supports: a}}\n  down{n}: {{premises: [a], supports: c{n}}}\n"
        for n in range(count)
    )
    graph = graph_of(f"claims:\n  a: The first.\n{claims}arguments:\n{arguments}")
    begun = time.process_time()
    (cycle,) = support_cycles(graph)
    assert [node for node, _ in cycle] == ["a", "c0"]
    assert time.process_time() - begun < 5
