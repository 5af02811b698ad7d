"""The graph holds what exists, once, in both directions where a relation has two."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph


def graph_of(body: str) -> Graph:
    """The graph of a document without its first line."""
    path = Path("map.yaml")
    return pipeline.read(Located(path, "map", (path,), given=f"argmap: 1\n{body}".encode())).graph


DEBATE = """\
claims: {a: A claim., b: Another., c: A third.}
arguments:
  one: {premises: [a, a, b], supports: c, replies-to: [two, two, a]}
  two: {premises: [c], rebuts: a}
  three: {premises: [b], undercuts: one}
  four: {premises: [b], explains: c}
  five: {premises: [b], supports: c}
"""


def test_relations_lead_to_arguments() -> None:
    """A question about a claim would miss an argument, or count one twice."""
    graph = graph_of(DEBATE)
    named = {
        name: {key: tuple(str(one.id) for one in found) for key, found in getattr(graph, name).items()}
        for name in ("supporting", "rebutting", "undercutting", "explaining", "using", "replying")
    }
    assert named == {
        "supporting": {"c": ("one", "five")},
        "rebutting": {"a": ("two",)},
        "undercutting": {"one": ("three",)},
        "explaining": {"c": ("four",)},
        "using": {"a": ("one",), "b": ("one", "three", "four", "five"), "c": ("two",)},
        "replying": {"two": ("one",), "a": ("one",)},
    }


def test_only_what_exists() -> None:
    """Whoever follows an edge would fall over an id that is nowhere, or over one of another kind."""
    graph = graph_of(
        "people: {p: A person}\nclaims: {a: {text: A claim., contradicts: [gone, a, p], contrary-to: gone}}\n"
        "sides: {s: {label: S, thesis: [gone, a]}}\n"
        "arguments:\n  one: {premises: [gone, p], supports: gone, replies-to: [gone, p]}\n"
        "  two: {premises: [a], undercuts: a}\n  three: {premises: [a], rebuts: one}\n"
    )
    assert (graph.supporting, graph.rebutting, graph.undercutting, graph.explaining) == ({}, {}, {}, {})
    assert (graph.replying, graph.conflicting) == ({}, {})
    assert list(graph.using) == ["a"]
    assert graph.theses == {"a": "s"}


def conflicts(graph: Graph) -> dict[tuple[str, str], str]:
    """From each pair, both ways, to the kind of conflict."""
    return {(a, str(b)): one.kind for a, rivals in graph.conflicting.items() for b, one in rivals.items()}


def test_conflicts_are_symmetric() -> None:
    """Whether two claims exclude each other would depend on which of them says so."""
    graph = graph_of("claims: {a: {text: A b., contradicts: [b], contrary-to: c}, b: B c., c: C d.}\n")
    pairs = {("a", "b"): "contradicts", ("b", "a"): "contradicts", ("a", "c"): "contrary-to", ("c", "a"): "contrary-to"}
    assert conflicts(graph) == pairs


@pytest.mark.parametrize(
    "claims",
    [
        "{a: {text: A b., contrary-to: b}, b: {text: B c., contradicts: a}}",
        "{b: {text: B c., contradicts: a}, a: {text: A b., contrary-to: b}}",
        "{a: {text: A b., contrary-to: b, contradicts: b}, b: B c.}",
    ],
)
def test_contradiction_is_kept_whatever_comes_first(claims: str) -> None:
    """The order of two claims would decide what a rebuttal concludes."""
    assert set(conflicts(graph_of(f"claims: {claims}\n")).values()) == {"contradicts"}


THESES = (
    "sides: {{x: {{label: X, thesis: [a, b]}}, y: {{label: Y, thesis: c}}, z: {{label: Z, thesis: d}}}}\nclaims:\n{}"
)


def test_theses_of_different_sides_exclude_each_other() -> None:
    """Two sides would seem to agree; or two theses of one side to quarrel."""
    graph = graph_of(
        THESES.format(
            "  a: {text: A b., compatible-with: [c]}\n  b: B c.\n  c: C d.\n  d: {text: D e., compatible-with: b}\n"
        )
    )
    found = conflicts(graph)
    assert {pair for pair in found if pair[0] < pair[1]} == {("a", "d"), ("b", "c"), ("c", "d")}
    assert set(found.values()) == {"theses"}
    assert graph.theses == {"a": "x", "b": "x", "c": "y", "d": "z"}


def test_what_is_declared_comes_before_what_follows_from_sides() -> None:
    """Two theses that are declared contradictory would only be contraries."""
    graph = graph_of(THESES.format("  a: {text: A b., contradicts: c}\n  b: B c.\n  c: C d.\n  d: D e.\n"))
    assert conflicts(graph)["c", "a"] == "contradicts"


IDS = ["a", "b", "c", "d"]


@st.composite
def debates(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Claims with conflicts, and arguments between them, each as a line of YAML."""
    names = st.lists(st.sampled_from(IDS), max_size=3, unique=True)
    claims = [
        f"  {name}: {{text: A, contradicts: {draw(names)}, contrary-to: {draw(names)}, presupposes: {draw(names)}}}\n"
        for name in IDS
    ]
    relation = st.sampled_from(["supports", "rebuts", "explains"])
    arguments = [
        f"  arg{number}: {{premises: {draw(names)}, {draw(relation)}: {draw(st.sampled_from(IDS))}}}\n"
        for number in range(draw(st.integers(1, 4)))
    ]
    return claims, arguments


def shape(claims: list[str], arguments: list[str]) -> object:
    """Everything the graph says, without order."""
    graph = graph_of(f"arguments:\n{''.join(arguments)}claims:\n{''.join(claims)}")
    relations = (graph.supporting, graph.rebutting, graph.explaining, graph.using)
    return [{key: {one.id for one in found} for key, found in kind.items()} for kind in relations], conflicts(graph)


@given(debates(), st.randoms(use_true_random=False))
def test_order_never_changes_the_graph(debate: tuple[list[str], list[str]], random: Random) -> None:
    """Sorting a file by name would change what it says."""
    claims, arguments = debate
    before = shape(claims, arguments)
    random.shuffle(claims)
    random.shuffle(arguments)
    assert shape(claims, arguments) == before
