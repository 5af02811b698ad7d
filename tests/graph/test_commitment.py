"""Who is committed to what: by stances, by putting arguments forward, and by what these presuppose."""

from pathlib import Path

import pytest

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.graph.commitment import commitments, last_stances, proponents


def graph_of(body: str) -> Graph:
    """The graph of a document without its first line."""
    path = Path("map.yaml")
    return pipeline.read(Located(path, "map", (path,), given=f"argmap: 1\n{body}".encode())).graph


PEOPLE = "people: {anna: Anna Weber, karl: Karl Braun}\n"


@pytest.mark.parametrize(
    ("typed", "committed"),
    [
        ("asserts", True),
        ("concedes", True),
        ("denies", False),
        ("doubts", False),
        ("questions", False),
        ("reports", False),
        ("retracts", False),
        ("silent", False),
        ("{stance: asserts, arguendo: true}", False),
        ("{stance: concedes, arguendo: yes}", False),
        ("[denies, asserts]", True),
        ("[asserts, retracts]", False),
        ("[{stance: retracts, date: 1961}, {stance: asserts, date: 1950}]", False),
        ("[{stance: asserts, date: 1961}, {stance: denies, date: 1950}]", True),
        ("[{stance: asserts, date: 1961}, {stance: denies}]", False),
        ("[{stance: denies, date: 1950}, {stance: asserts, date: 1950}]", True),
        ("[{stance: asserts, date: 1936-09-10}, {stance: denies, date: 1936}]", True),
        ("[{stance: asserts, date: ../1936}, {stance: denies, date: 1930}]", False),
    ],
)
def test_last_stance_counts(typed: str, committed: bool) -> None:
    """Somebody would be held to what they took back, or granted for the sake of argument."""
    graph = graph_of(f"{PEOPLE}claims: {{c: {{text: A claim., stances: {{anna: {typed}}}}}}}\n")
    held = commitments(graph)
    assert ("anna" in held and "c" in held["anna"].stated) is committed
    assert set(last_stances(graph.claims["c"])) == {"anna"}


def test_arguments_commit_who_puts_them_forward() -> None:
    """What somebody argues from would be nobody's opinion."""
    graph = graph_of(
        f"{PEOPLE}claims: {{p: A b., q: B c., c: C d., not-c: {{text: D e., contradicts: c}}, lone: E f.}}\n"
        "arguments:\n"
        "  for: {by: [anna, karl], premises: [p], supports: c}\n"
        "  against: {by: karl, premises: [q], rebuts: c}\n"
        "  unnamed: {by: anna, premises: [p], rebuts: lone}\n"
        "  cut: {by: karl, premises: [A new claim.], undercuts: for}\n"
        "  why: {by: anna, premises: [Another claim.], explains: lone}\n"
        "  nobody: {premises: [gone, q], supports: gone}\n"
    )
    held = {person: dict(one.derived) for person, one in commitments(graph).items()}
    assert held == {
        "anna": {"p": "for", "c": "for", "why.1": "why"},
        "karl": {"p": "for", "c": "for", "q": "against", "not-c": "against", "cut.1": "cut"},
        "mapper": {"q": "nobody"},
    }
    assert proponents(graph.arguments["nobody"]) == ("mapper",)


def test_stance_says_otherwise() -> None:
    """Who argues from a premise only for the sake of argument would be held to it."""
    graph = graph_of(
        f"{PEOPLE}claims:\n  p: {{text: A, stances: {{anna: {{stance: asserts, arguendo: true}}, karl: concedes}}}}\n"
        "  c: C d.\n"
        "arguments: {a: {by: [anna, karl], premises: [p], supports: c}}\n"
    )
    held = commitments(graph)
    assert dict(held["anna"].derived) == {"c": "a"}
    assert "p" in held["karl"].stated
    assert dict(held["karl"].derived) == {"c": "a"}


def test_implicit_premise_commits_its_supplier() -> None:
    """Somebody would be held to a premise that the mapper read into them."""
    graph = graph_of(
        f"{PEOPLE}claims: {{c: C d.}}\narguments:\n  a:\n    by: anna\n    supports: c\n    premises:\n"
        "      - {text: Read in., implicit: true}\n"
        "      - {text: Read in by Karl., implicit: true, supplied-by: karl}\n"
        "      - {text: Read in by herself., implicit: true, supplied-by: anna}\n      - Said by her.\n"
    )
    assert {person: set(one.derived) for person, one in commitments(graph).items()} == {
        "mapper": {"a.1"},
        "karl": {"a.2"},
        "anna": {"a.3", "a.4", "c"},
    }


def test_presupposed_commits_too() -> None:
    """What falls with a claim would be nobody's burden; a circle of presuppositions would never end."""
    graph = graph_of(
        f"{PEOPLE}claims:\n  a: {{text: A b., presupposes: [b, gone], stances: {{anna: asserts}}}}\n"
        "  b: {text: B c., presupposes: c}\n  c: {text: C d., presupposes: a}\n"
        "arguments: {arg: {by: karl, premises: [b], undercuts: other}, other: {premises: [c], supports: c}}\n"
    )
    held = commitments(graph)
    assert dict(held["anna"].derived) == {"b": "a", "c": "b"}
    assert dict(held["karl"].derived) == {"b": "arg", "c": "b", "a": "c"}


def test_asked_twice() -> None:
    """Two questions about one debate would take twice the time."""
    graph = graph_of("claims: {a: A b.}\n")
    assert commitments(graph) is commitments(graph)
