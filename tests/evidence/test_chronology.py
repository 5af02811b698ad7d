"""Statements about order in time contradict each other exactly when no days fit them."""

from itertools import combinations, product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.evidence.chronology import contradictions, orders
from argmap.graph import Graph

FOUNDING = Path(__file__).parents[2] / "arguments" / "september-plenum"


def graph(text: str) -> Graph:
    """The graph of a document."""
    path = Path("debate.yaml")
    return pipeline.read(Located(path, "debate", (path,), given=f"argmap: 1\n{text}".encode())).graph


SPAN = st.tuples(st.integers(1, 3), st.integers(1, 3)).map(sorted) | st.none()
STATEMENT = st.tuples(st.integers(0, 2), st.sampled_from(["before", "during"]), st.integers(0, 2))


def satisfiable(spans: list[list[int] | None], stated: list[tuple[int, str, int]]) -> bool:
    """By trying all beginnings and ends: in days 1 to 3, of four moments each."""
    moments = range(4, 16)
    fits = []
    for span in spans:
        low, high = (span[0] * 4, span[1] * 4 + 3) if span else (4, 15)
        fits.append([(a, b) for a, b in product(moments, moments) if low <= a <= b <= high and b - a in (0, 1, 4, 11)])
    return any(_holds(chosen, stated) for chosen in product(*fits))


def _holds(chosen: tuple[tuple[int, int], ...], stated: list[tuple[int, str, int]]) -> bool:
    for one, how, other in stated:
        (a, b), (c, d) = chosen[one], chosen[other]
        if not (b < c if how == "before" else c <= a and b <= d):
            return False
    return True


@settings(max_examples=80, deadline=None)
@given(st.lists(SPAN, min_size=3, max_size=3), st.lists(STATEMENT, max_size=4))
def test_contradiction_is_unsatisfiability(spans: list[list[int] | None], stated: list[tuple[int, str, int]]) -> None:
    """An order that could be so must not be called an error, and one that cannot must be."""
    stated = [one for one in stated if one[0] != one[2]]
    rows = []
    for at, span in enumerate(spans):
        keys = [f"when: 1936-01-{span[0]:02}/1936-01-{span[1]:02}" if span else "place: here"]
        keys += [
            f"{how}: [{', '.join(f'e{other}' for one, kind, other in stated if one == at and kind == how)}]"
            for how in ("before", "during")
        ]
        rows.append(f"  e{at}: {{text: E, {', '.join(keys)}}}")
    found = contradictions(graph("events:\n" + "\n".join(rows) + "\n"))
    assert bool(found) != satisfiable(spans, stated)
    if found:  # and the chain told first is as short as any
        sizes = range(len(stated) + 1)
        fewest = next(n for n in sizes if any(not satisfiable(spans, list(some)) for some in combinations(stated, n)))
        assert len(found[0].chain) == fewest


def chain(text: str) -> list[tuple[str, str]]:
    """The statements of the one contradiction in some events."""
    [found] = contradictions(graph(f"events:\n{text}"))
    return [(order.first, order.second) for order in found.chain]


def test_shortest_chain() -> None:
    """A reader is shown the fewest statements that cannot be true together."""
    events = """
  a: {text: A, when: 1938, before: [b, d]}
  b: {text: B, before: [c]}
  c: {text: C, before: [d]}
  d: {text: D, before: [e]}
  e: {text: E, when: 1937}
"""
    assert chain(events) == [("a", "d"), ("d", "e")]


def test_a_chain_behind_a_circle() -> None:
    """A circle of statements would hide the shorter contradiction of what hangs on it."""
    events = """
  siege: {text: A siege., when: 1936-09-06, during: [march, autumn]}
  march: {text: A march., after: [siege]}
  autumn: {text: An autumn., when: 1936-09-04}
"""
    first, circle = contradictions(graph(f"events:\n{events}"))
    assert [(order.first, order.second, order.within) for order in first.chain] == [("siege", "autumn", True)]
    assert circle.is_circle


def test_circle_without_dates() -> None:
    """What comes before itself needs no date to be wrong."""
    assert sorted(chain("  a: {text: A, before: [b]}\n  b: {text: B, before: [a]}\n")) == [("a", "b"), ("b", "a")]


@pytest.mark.parametrize(
    "events",
    [
        "  a: {text: A, when: 1938~, before: [b]}\n  b: {text: B, when: 1937}\n",
        "  a: {text: A, when: ../1938, before: [b]}\n  b: {text: B, when: 1937}\n",
        "  a: {text: A, when: 1937-05-01, before: [b]}\n  b: {text: B, when: 1937-05-01, before: [c]}\n  c: C\n",
        "  a: {text: A, during: [b]}\n  b: {text: B, during: [a]}\n",
        "  a: {text: A, when: 0000, before: [b]}\n  b: {text: B, when: 0001}\n",
        "  a: {text: A, when: -0043-03-15, after: [b]}\n  b: {text: B, when: -0099}\n",
        "  a: {text: A, when: 1938, before: [gone, a]}\n",
    ],
)
def test_possible(events: str) -> None:
    """What is open, approximate, on one day, before the common era or dangling is no contradiction."""
    assert contradictions(graph(f"events:\n{events}")) == ()


def test_approximate_dates_at_their_word() -> None:
    """A contradiction that hangs on an approximate date is told apart from one that does not."""
    found = graph("events:\n  a: {text: A, when: 1938~, before: [b]}\n  b: {text: B, when: 1937}\n")
    assert len(contradictions(found, qualified=True)) == 1


def test_rival_claims() -> None:
    """Two sides may order things differently; nobody holds both."""
    text = "claims:\n  a: {text: A, before: [b], contrary-to: [b]}\n  b: {text: B, before: [a]}\n"
    assert contradictions(graph(text)) == ()


@pytest.mark.parametrize("last", ["", ", when: 1936", ", before: [e0]"])
def test_many(last: str) -> None:
    """Thousands of statements, consistent or not, must not take minutes."""
    rows = [f"  e{at}: {{text: E, before: [e{at + 1}]}}" for at in range(1, 3000)]
    text = "events:\n  e0: {text: E, when: 1937, before: [e1]}\n" + "\n".join(rows) + f"\n  e3000: {{text: E{last}}}\n"
    assert len(contradictions(graph(text))) == bool(last)


def test_founding_debate() -> None:
    """The notice of 10 September comes before the telegram of the 25th, and all that is said of order agrees."""
    [located] = pipeline.find([FOUNDING])
    debate = pipeline.read(located).graph
    assert ("notice-published", "ezhov-telegram") in {(order.first, order.second) for order in orders(debate)}
    assert contradictions(debate, qualified=True) == ()
