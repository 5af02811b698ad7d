"""Proof standards: the published table, acyclic graphs against the definition, and circles."""

import json
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.semantics import STANDARDS, Assumptions, Label, explain, frame, knots, status, summary
from argmap.semantics.carneades import carneades
from argmap.semantics.sceptical import sceptical

# reasons for; reasons against → scintilla, dialectical validity, preponderance, clear and convincing, beyond doubt
TABLE = [
    ([0.8], [], "TTTTT"),
    ([0.8], [0.3], "TFTTF"),
    ([0.8, 0.2], [0.6], "TFTFF"),
    ([0.35], [], "TTTFF"),
    ([0.5], [0.15], "TFTTT"),
    ([0.5], [0.5], "TFFFF"),
    ([], [0.4], "FFFFF"),
]


def graph_of(document: dict[str, object]) -> Graph:
    """The graph of a document."""
    path = Path("debate.yaml")
    read = pipeline.read(Located(path, "debate", (path,), given=json.dumps(document).encode()))
    assert read.faults == ()
    return read.graph


def weighed(pro: list[float], con: list[float], standard: str) -> Graph:
    """A thesis with reasons of these weights for and against it."""
    arguments = {
        f"{relation}{number}": {"premises": ["known"], relation: "thesis", "weight": str(weight), "weight-reason": "so"}
        for relation, weights in (("supports", pro), ("rebuts", con))
        for number, weight in enumerate(weights)
    }
    claims = {
        "known": {"text": "It is known.", "common-ground": True},
        "thesis": {"text": "It is so.", "standard": standard},
    }
    return graph_of({"argmap": "1", "claims": claims, "arguments": arguments})


@pytest.mark.parametrize(("pro", "con", "expected"), TABLE)
def test_published_table(pro: list[float], con: list[float], expected: str) -> None:
    """A standard of proof would ask for more or less than its authors say."""
    for standard, met in zip(STANDARDS, expected, strict=True):
        labelling = carneades(frame(weighed(pro, con, standard), Assumptions("evidence", weights=True)))
        assert (labelling.claim("thesis") is Label.IN) == (met == "T"), standard
        assert (labelling.claim("thesis") is Label.OUT) == (met == "F"), standard


@pytest.mark.parametrize(("pro", "con", "expected"), TABLE)
def test_sceptical_with_weights(pro: list[float], con: list[float], expected: str) -> None:
    """Weights would make a claim stand that falls short of its standard; or a draw would be decided."""
    for standard, met in zip(STANDARDS, expected, strict=True):
        labelling = sceptical(frame(weighed(pro, con, standard), Assumptions("evidence", weights=True)))
        stands = met == "T" and not (standard == "scintilla" and con)
        assert (labelling.claim("thesis") is Label.IN) == stands, standard


def test_weights_count_when_asked_for() -> None:
    """The mapper's estimates would decide silently."""
    graph = weighed([0.8], [0.3], "preponderance")
    assert carneades(frame(graph)).claim("thesis") is Label.OUT
    assert carneades(frame(graph, Assumptions(weights=True))).claim("thesis") is Label.IN
    assert sceptical(frame(graph)).claim("thesis") is Label.UNDECIDED


def test_the_assumed_standard_yields_to_the_claims_own() -> None:
    """`--standard` would overrule what the author wrote, or do nothing."""
    graph = weighed([0.35], [], "preponderance")
    strict = Assumptions(weights=True, standard="beyond-reasonable-doubt")
    assert carneades(frame(graph, strict)).claim("thesis") is Label.IN
    graph = graph_of(
        {
            "argmap": "1",
            "claims": {"known": {"text": "It is known.", "common-ground": True}, "thesis": "It is so."},
            "arguments": {
                "a": {"premises": ["known"], "supports": "thesis", "weight": "0.35", "weight-reason": "so"},
            },
        }
    )
    assert carneades(frame(graph, strict)).claim("thesis") is Label.OUT
    assert carneades(frame(graph, Assumptions(weights=True))).claim("thesis") is Label.IN


def test_what_is_accepted_stands_by_any_standard() -> None:
    """Accepting a claim would be overruled by its standard."""
    graph = weighed([0.1], [0.9], "beyond-reasonable-doubt")
    labelling = carneades(frame(graph, Assumptions(weights=True, accepted=frozenset({"thesis"}))))
    assert labelling.claim("thesis") is Label.IN


# --- against the definition


def acyclic(random: Random) -> dict[str, object]:
    """A debate whose claims only rest on, and conflict with, later ones that are not for earlier ones."""
    size = random.randint(3, 8)
    claims: dict[str, dict[str, object]] = {}
    arguments: dict[str, dict[str, object]] = {}
    for number in range(size):
        claims[f"c{number}"] = {"text": "It is so.", "standard": random.choice(list(STANDARDS))}
        if number >= size - 2 or random.random() < 0.2:
            claims[f"c{number}"]["common-ground"] = True
            claims[f"c{number}"]["weight"], claims[f"c{number}"]["weight-reason"] = str(random.choice([0.3, 0.9])), "so"
    for number in range(random.randint(1, 10)):
        at = random.randrange(size - 1)
        later = [f"c{place}" for place in range(at + 1, size)]
        relation = random.choice(["supports", "supports", "rebuts", "undercuts"])
        target = f"c{at}"
        if relation == "undercuts":
            earlier = [name for name, one in arguments.items() if int(str(one["at"])) <= at]
            if not earlier:
                continue
            target = random.choice(earlier)
        arguments[f"a{number}"] = {
            "premises": random.sample(later, min(len(later), random.randint(1, 2))),
            relation: target,
            "weight": str(random.choice([0.1, 0.35, 0.5, 0.8])),
            "weight-reason": "so",
            "at": at,
        }
    for one in arguments.values():
        del one["at"]
    return {"argmap": "1", "claims": claims, "arguments": arguments}


def by_definition(graph: Graph, weights: bool) -> dict[str, bool]:
    """Acceptability, claim by claim from the ground up (Gordon, Prakken and Walton 2007)."""
    found: dict[str, bool] = {}
    applicable: dict[str, bool] = {}

    def applies(name: str) -> bool:
        if name not in applicable:
            argument = graph.arguments[name]
            undercut = any(applies(one.id) for one in graph.undercutting.get(name, ()))
            applicable[name] = not undercut and all(accept(premise.claim) for premise in argument.premises)
        return applicable[name]

    def strongest(arguments: tuple[object, ...], ground: list[float]) -> float | None:
        weighing = [
            (one.weight if weights else 1.0)  # type: ignore[attr-defined]
            for one in arguments
            if applies(one.id)  # type: ignore[attr-defined]
        ]
        return max([*weighing, *ground], default=None)

    def accept(name: str) -> bool:
        if name not in found:
            claim = graph.claims[name]
            ground = [(claim.weight or 1.0) if weights else 1.0] if claim.common_ground else []
            pro = strongest(graph.supporting.get(name, ()), ground)
            con = strongest(graph.rebutting.get(name, ()), [])
            p, q = pro or 0.0, con or 0.0
            found[name] = {
                "scintilla": pro is not None,
                "dialectical-validity": pro is not None and con is None,
                "preponderance": p > q,
                "clear-and-convincing": p > q and p > 0.4 and p - q > 0.3,
                "beyond-reasonable-doubt": p > q and p > 0.4 and p - q > 0.3 and q < 0.2,
            }[str(claim.standard)]
        return found[name]

    return {name: accept(name) for name in graph.claims}


@settings(max_examples=200, deadline=None)
@given(st.randoms(use_true_random=False), st.booleans())
def test_equals_the_definition_without_circles(random: Random, weights: bool) -> None:
    """Where the authors define acceptability, another claim would be accepted."""
    graph = graph_of(acyclic(random))
    labelling = carneades(frame(graph, Assumptions("evidence", weights=weights)))
    expected = by_definition(graph, weights)
    assert {name: labelling.claim(name) is Label.IN for name in expected} == expected
    assert Label.UNDECIDED not in [labelling.claim(name) for name in expected]


@settings(max_examples=100, deadline=None)
@given(st.randoms(use_true_random=False), st.booleans())
def test_every_label_can_be_explained(random: Random, weights: bool) -> None:
    """An explanation would fail, or be empty, where a reason is outweighed."""
    graph = graph_of(acyclic(random))
    labelling = (carneades if random.random() < 0.5 else sceptical)(frame(graph, Assumptions(weights=weights)))
    for name in graph.claims:
        waits = knots(labelling, name)
        told = summary(graph, explain(labelling, name, 9), waits)
        assert told
        assert "None" not in told
        assert (labelling.claim(name) is Label.UNDECIDED) == bool(waits)


def test_circles_support_nothing() -> None:
    """Two claims that only support each other would be acceptable."""
    document = {
        "argmap": "1",
        "claims": {"a": "It is so.", "b": "It is thus."},
        "arguments": {"x": {"premises": ["a"], "supports": "b"}, "y": {"premises": ["b"], "supports": "a"}},
    }
    labelling = carneades(frame(graph_of(document)))
    assert [labelling.claim(name) for name in "ab"] == [Label.OUT, Label.OUT]
    assert status(labelling, "a") == "unsupported"
