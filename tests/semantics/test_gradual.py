"""Gradual views: published vectors, linked premises by their minimum, and circles that settle or do not."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.semantics import Assumptions, frame
from argmap.semantics import df_quad as df_quad_module
from argmap.semantics import euler as euler_module
from argmap.semantics import quadratic_energy as energy_module
from argmap.semantics.df_quad import df_quad
from argmap.semantics.euler import euler
from argmap.semantics.quadratic_energy import quadratic_energy

# base score, supporters, attackers
BIPOLAR = {
    "a": (0.5, "bc", "d"),
    "b": (0.8, "", "e"),
    "c": (0.6, "", ""),
    "d": (0.7, "f", ""),
    "e": (0.4, "", ""),
    "f": (0.3, "", ""),
}
VIEWS = [df_quad, quadratic_energy, euler]
INFLUENCES = [df_quad_module.influence, energy_module.influence, euler_module.influence]
UNIT = st.floats(0, 1)


def graph_of(document: dict[str, object]) -> Graph:
    """The graph of a document."""
    path = Path("debate.yaml")
    return pipeline.read(Located(path, "debate", (path,), given=json.dumps({"argmap": "1", **document}).encode())).graph


def bipolar() -> Graph:
    """The published example: one premise to each argument."""
    claims = {
        name: {"text": "It is so.", "weight": str(base), "weight-reason": "so"}
        for name, (base, _, _) in BIPOLAR.items()
    }
    arguments = {
        f"{other}-{name}": {"premises": [other], relation: name}
        for name, (_, supporters, attackers) in BIPOLAR.items()
        for relation, others in (("supports", supporters), ("rebuts", attackers))
        for other in others
    }
    return graph_of({"claims": claims, "arguments": arguments})


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (df_quad, {"a": 0.501, "b": 0.48, "d": 0.79, "c": 0.6, "e": 0.4, "f": 0.3}),
        (quadratic_energy, {"a": 0.620952, "b": 0.689655, "d": 0.724771, "c": 0.6}),
        (euler, {"a": 0.612768, "b": 0.765664, "d": 0.737776, "c": 0.6}),
    ],
)
def test_published_example(view, expected: dict[str, float]) -> None:
    """Strengths would not be those of the papers."""
    found = view(frame(bipolar(), Assumptions("evidence", weights=True)))
    assert {name: round(found.claim(name), 6) for name in expected} == pytest.approx(expected, abs=1e-6)
    assert found.settled


def test_corner_cases_of_the_literature() -> None:
    """The properties that tell the views apart would be mixed up."""
    assert df_quad_module.influence(0.5, [1], [1, 1, 1]) == 0.5
    assert energy_module.influence(0.5, [1], [1, 1, 1]) == pytest.approx(0.1)
    assert euler_module.influence(0.5, [], [1] * 50) == pytest.approx(0.25)
    assert euler_module.influence(0.0, [1] * 50, []) == 0
    assert euler_module.influence(0.5, [1.0] * 2000, []) == 1


@pytest.mark.parametrize("influence", INFLUENCES)
@given(base=UNIT, pro=st.lists(UNIT, max_size=4), con=st.lists(UNIT, max_size=4), more=UNIT)
def test_influence_keeps_its_bounds(influence, base: float, pro: list[float], con: list[float], more: float) -> None:
    """A strength would leave 0 to 1, an attack strengthen, or a reason weaken what it supports."""
    found = influence(base, pro, con)
    assert -1e-9 <= found <= 1 + 1e-9
    assert influence(base, [*pro, more], con) >= found - 1e-9
    assert influence(base, pro, [*con, more]) <= found + 1e-9
    assert influence(base, (), ()) == pytest.approx(base)


@pytest.mark.parametrize("view", VIEWS)
def test_linked_premises_by_their_minimum(view) -> None:
    """Spelling out an implicit premise would make an argument weaker."""
    claims = {
        "weak": {"text": "It may be.", "weight": "0.3", "weight-reason": "so"},
        "strong": {"text": "It is so.", "weight": "0.9", "weight-reason": "so"},
        "one": "It follows.",
        "two": "It follows too.",
    }
    arguments = {
        "a": {"premises": ["weak"], "supports": "one"},
        "b": {"premises": ["weak", "strong"], "supports": "two"},
    }
    found = view(frame(graph_of({"claims": claims, "arguments": arguments}), Assumptions(weights=True)))
    assert found.argument("b") == found.argument("a") == pytest.approx(0.3)
    assert found.claim("one") == found.claim("two") > 0.5


@pytest.mark.parametrize("view", VIEWS)
def test_undercuts_weaken_arguments(view) -> None:
    """An undercut would hit the conclusion, or nothing."""
    claims = {"p": "It is so.", "q": "It is not sure.", "c": "It follows."}
    arguments = {"a": {"premises": ["p"], "supports": "c"}, "u": {"premises": ["q"], "undercuts": "a"}}
    found = view(frame(graph_of({"claims": claims, "arguments": arguments})))
    assert found.argument("a") < found.claim("p") == 0.5
    without = view(frame(graph_of({"claims": claims, "arguments": arguments}), Assumptions(rejected=frozenset({"u"}))))
    assert without.argument("a") == 0.5
    assert without.claim("c") > found.claim("c")


@pytest.mark.parametrize("view", VIEWS)
def test_lines_of_evidence(view) -> None:
    """Ten passages from one origin would count like ten witnesses; or two witnesses like one."""
    document = {
        "sources": {name: name for name in ("s1", "s2")},
        "claims": {"one": {"text": "It is so.", "evidence": ["s1", "s1, p. 2", "s2"]}, "two": "It is not known."},
    }
    given_ = frame(graph_of(document))
    assert view(given_).claim("one") > view(given_).claim("two") == 0.5
    assert view(given_, {"one": 2}).claim("one") > view(given_).claim("one")


@pytest.mark.parametrize("view", VIEWS)
def test_circles(view) -> None:
    """Two claims that attack each other would swing for ever, or one of them win by its place in the file."""
    claims = {"p": {"text": "It is so.", "common-ground": True}, "x": "It is red.", "y": {"text": "It is blue."}}
    claims["y"] = {"text": "It is blue.", "contrary-to": ["x"]}
    arguments = {"a": {"premises": ["y"], "rebuts": "x"}, "b": {"premises": ["x"], "rebuts": "y"}}
    found = view(frame(graph_of({"claims": claims, "arguments": arguments})))
    assert found.settled
    assert found.claim("x") == pytest.approx(found.claim("y"), abs=1e-6)
    assert found.claim("x") < 0.5


def test_barred_reasons_do_not_count() -> None:
    """What is rejected would go on supporting."""
    claims = {"p": {"text": "It is so.", "common-ground": True}, "c": "It follows."}
    graph = graph_of({"claims": claims, "arguments": {"a": {"premises": ["p"], "supports": "c"}}})
    assert df_quad(frame(graph, Assumptions(rejected=frozenset({"a"})))).claim("c") == 0.5
    assert df_quad(frame(graph)).claim("c") == 1
