"""Only rebuttals and undercuts are typed; what else an argument attacks follows from the part its target plays."""

from pathlib import Path

import pytest

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.graph.attack import Attack, attack_kind, attackers, attacks, denial, objections


def graph_of(body: str) -> Graph:
    """The graph of a document without its first line."""
    path = Path("map.yaml")
    return pipeline.read(Located(path, "map", (path,), given=f"argmap: 1\n{body}".encode())).graph


DEBATE = """\
sides: {x: {label: X, thesis: a}, y: {label: Y, thesis: b}}
claims:
  a: The first thesis.
  b: The second thesis.
  leaf: A premise that nothing supports.
  middle: A premise that has support.
  not-leaf: {text: The contrary of the leaf., contrary-to: leaf}
arguments:
  up: {premises: [leaf], supports: middle}
  top: {premises: [middle], supports: a}
  at-leaf: {premises: [It is not so.], rebuts: leaf}
  at-middle: {premises: [It is not so either.], rebuts: middle}
  at-thesis: {premises: [It is not so at all.], rebuts: a}
  cut: {premises: [It does not follow.], undercuts: top}
  rival: {premises: [It is otherwise.], supports: b}
  contrary: {premises: [It is contrary.], supports: not-leaf}
  why: {premises: [It is because.], explains: a}
  nowhere: {premises: [It is for nothing.]}
  dangling: {premises: [It is for nobody.], rebuts: gone}
"""


@pytest.fixture(scope="module")
def graph() -> Graph:
    """The debate above."""
    return graph_of(DEBATE)


ATTACKS = {
    "at-leaf": [("leaf", "undermine", False)],
    "at-middle": [("middle", "rebut-premise", False)],
    "at-thesis": [("a", "rebut", False)],
    "cut": [("top", "undercut", False)],
    "rival": [("a", "rebut", True)],
    "contrary": [("leaf", "undermine", True)],
    "top": [("b", "rebut", True)],
    "why": [],
    "nowhere": [],
    "dangling": [],
}


@pytest.mark.parametrize("name", ATTACKS)
def test_kinds_of_attack(name: str, graph: Graph) -> None:
    """An attack on a premise would be drawn and counted as one on a conclusion, or an explanation as an attack."""
    argument = graph.arguments[name]
    assert list(attacks(graph, argument)) == [Attack(argument, *one) for one in ATTACKS[name]]


def test_attackers(graph: Graph) -> None:
    """A claim would seem unanswered though its rival is argued for."""
    assert [str(one.id) for one in attackers(graph, "a")] == ["at-thesis", "rival"]
    assert [str(one.id) for one in attackers(graph, "leaf")] == ["at-leaf", "contrary"]
    assert list(attackers(graph, "gone")) == []


def test_objections(graph: Graph) -> None:
    """An argument would seem unanswered though a premise of it is denied."""
    assert [str(one.id) for one in objections(graph, graph.arguments["top"])] == ["cut", "at-middle"]
    assert [str(one.id) for one in objections(graph, graph.arguments["up"])] == ["at-leaf", "contrary"]


def test_kind_by_part(graph: Graph) -> None:
    """A thesis is no premise, and a leaf has no support of its own."""
    assert [attack_kind(graph, name) for name in ("a", "leaf", "middle")] == ["rebut", "undermine", "rebut-premise"]


@pytest.mark.parametrize(
    ("claims", "denied"),
    [
        ("{c: C d., d: {text: D e., contradicts: c}}", "d"),
        ("{c: {text: C d., contradicts: d}, d: D e.}", "d"),
        ("{c: {text: C d., contradicts: [d, d]}, d: {text: D e., contradicts: c}}", "d"),
        ("{c: {text: C d., contradicts: [d, e]}, d: D e., e: E f.}", None),
        ("{c: {text: C d., contrary-to: d}, d: D e.}", None),
        ("{c: {text: C d., contradicts: d, contrary-to: e}, d: D e., e: E f.}", "d"),
        ("{c: {text: C d., contradicts: gone}}", None),
        ("{c: C d.}", None),
    ],
)
def test_denial_is_the_sole_declared_contradictory(claims: str, denied: str | None) -> None:
    """A rebuttal would conclude a claim that nobody said is its denial."""
    found = denial(graph_of(f"claims: {claims}\n"), "c")
    assert (found.id if found else None) == denied
