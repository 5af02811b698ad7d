"""Carneades 4: the labels its own documents expect, and its weighing functions one by one."""

import json
from pathlib import Path

import pytest

from argmap import pipeline
from argmap.document.locating import Located
from argmap.formats import Given
from argmap.formats.carneades import read
from argmap.graph import Graph
from argmap.semantics import Assumptions, Label, frame
from argmap.semantics.carneades_4 import carneades_4

CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "carneades-4"
DOCUMENTS = sorted(CORPUS.glob("*.yml"))
GIVEN = Assumptions("evidence")  # what the document assumes is common ground; nobody asserts anything

OUT_OF_REACH = {
    "basic_event_calculus.yml": "its arguments are made from axioms by constraint-handling rules",
    "mcda-porsche.yml": "its arguments and issues are made from schemes by constraint-handling rules",
}
WITHOUT_LABELS = {
    "abduction.yml",
    "chr-leq.yml",
    "defeasible-modus-ponens.yml",
    "family-law2.yml",
    "walton.yml",
}


def imported(name: str, raw: bytes) -> tuple[Graph, dict[str, list[str]]]:
    """The graph of a Carneades document, and the claims it expects under each label."""
    tree = read(Given(name, raw)).tree
    path = Path("debate.yaml")
    got = pipeline.read(Located(path, "debate", (path,), given=json.dumps(tree, default=str).encode()))
    kept = tree["foreign"]["carneades"]
    ours = {"".join(one["id"].split()): one["argmap"] for one in kept["statements"]}
    tests = kept.get("tests") or {}
    return got.graph, {
        label: [ours.get("".join(one.split()), one) for one in listed or []] for label, listed in tests.items()
    }


@pytest.mark.skipif(not DOCUMENTS, reason="the documents of others, ../shared/corpora, are not here")
def test_every_document_with_labels_is_tried() -> None:
    """A document that expects labels would be passed over."""
    labelled = {path.name for path in DOCUMENTS if b"\ntests:" in path.read_bytes()}
    assert labelled == {path.name for path in DOCUMENTS} - WITHOUT_LABELS
    assert OUT_OF_REACH.keys() <= labelled


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_expected_labels(path: Path) -> None:
    """Carneades' own verdicts would not be found."""
    if path.name in WITHOUT_LABELS:
        pytest.skip("expects no labels")
    if path.name in OUT_OF_REACH:
        pytest.skip(f"out of reach: {OUT_OF_REACH[path.name]}")
    graph, expected = imported(path.name, path.read_bytes())
    labelling = carneades_4(frame(graph, GIVEN))
    found = {name: labelling.claim(name).value for listed in expected.values() for name in listed}
    assert found == {name: label for label, listed in expected.items() for name in listed}
    assert found


def labels(document: str) -> dict[str, Label]:
    """The labels of the statements of a small Carneades document."""
    graph, _ = imported("small.yml", document.encode())
    labelling = carneades_4(frame(graph, GIVEN))
    return {name: labelling.claim(name) for name in graph.claims}


SMALL = """
statements: {{p: P, np: Not P, q: Q, r: R, s: S}}
issues: {{i1: {{positions: [p, np]}}}}
arguments:
  a1: {{conclusion: p, premises: [q, s], scheme: {pro}}}
  a2: {{conclusion: np, premises: [q, r], scheme: {con}}}
assumptions: [q, r]
{more}
"""


@pytest.mark.parametrize(
    ("pro", "con", "p", "np"),
    [
        ("linked", "linked", Label.OUT, Label.IN),  # s has no reason
        ("convergent", "linked", Label.OUT, Label.OUT),  # one against one
        ("convergent", "cumulative", Label.OUT, Label.OUT),
        ("cumulative", "linked", Label.OUT, Label.IN),  # a half against one
        ("convergent", "factorized", Label.IN, Label.OUT),  # one against two thirds
    ],
)
def test_weighing_functions(pro: str, con: str, p: Label, np: Label) -> None:
    """An argument would count for more or less than its scheme gives it."""
    found = labels(SMALL.format(pro=pro, con=con, more=""))
    assert (found["p"], found["np"]) == (p, np)


PREFERENCE = """
argument_schemes:
  - {{id: old, meta: {{year: 1990, rank: low}}, weight: {first}}}
  - {{id: new, meta: {{year: 2010, rank: high}}, weight: {second}}}
weighing_functions:
  posterior: {{preference: [{{property: year, order: ascending}}]}}
  prior: {{preference: [{{property: year, order: descending}}]}}
  superior: {{preference: [{{property: rank, order: [low, high]}}, {{property: year, order: descending}}]}}
  inferior: {{preference: [{{property: rank, order: [high, low]}}]}}
  both: {{preference: [{{property: place, order: ascending}}]}}
"""


@pytest.mark.parametrize(
    ("first", "second", "p", "np"),
    [
        ("posterior", "posterior", Label.OUT, Label.IN),
        ("prior", "prior", Label.IN, Label.OUT),
        ("superior", "superior", Label.OUT, Label.IN),
        ("inferior", "inferior", Label.IN, Label.OUT),
        ("both", "both", Label.OUT, Label.OUT),
        ("{constant: 0.4}", "{constant: 0.3}", Label.IN, Label.OUT),
        ("{constant: 0.3}", "{constant: 0.3}", Label.OUT, Label.OUT),
        ("{criteria: {hard: [], soft: {}}}", "linked", Label.OUT, Label.OUT),
    ],
)
def test_weights_that_a_document_declares(first: str, second: str, p: Label, np: Label) -> None:
    """The later law would not outweigh the earlier one, or not for the reason the document gives."""
    more = PREFERENCE.format(first=first, second=second)
    document = SMALL.format(pro="old", con="new", more=more).replace("[q, s]", "[q]").replace("[q, r]", "[q]")
    found = labels(document)
    assert (found["p"], found["np"]) == (p, np)


def test_what_is_open_stays_open() -> None:
    """An issue would be resolved before all that is said about it was weighed; or what it waits on would never be."""
    circle = "\n".join(
        [
            "statements: {p: P, np: Not P, q: Q, c: C, d: D}",
            "issues: {i1: {positions: [p, np]}}",
            "arguments:",
            "  a1: {conclusion: p, premises: [q]}",
            "  a2: {conclusion: np, premises: [c]}",
            "  a3: {conclusion: c, premises: [d]}",
            "  a4: {conclusion: d, premises: [c]}",
            "assumptions: [q]",
        ]
    )
    assert labels(circle) == {
        "p": Label.UNDECIDED,
        "np": Label.UNDECIDED,
        "q": Label.IN,
        "c": Label.UNDECIDED,
        "d": Label.UNDECIDED,
    }
    ended = circle.replace("premises: [c]}\n  a3", "premises: [c], undercutter: q}\n  a3")
    assert (labels(ended)["p"], labels(ended)["np"]) == (Label.IN, Label.OUT)
