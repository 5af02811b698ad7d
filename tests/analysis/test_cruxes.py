"""Cruxes against brute force, and against what a reader of the founding debate can follow by hand."""

import time
from collections.abc import Callable
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.analysis._leaves import Change, changes
from argmap.analysis.cruxes import cruxes, cruxes_of
from argmap.graph import Graph
from argmap.semantics import Assumptions, IncompatibleError, frame, status
from argmap.semantics.sceptical import sceptical

SEEDS = st.randoms(use_true_random=False)
Found = dict[frozenset[Change], str]


def by_brute_force(after: Callable, claim: str, known: list[Change], size: int) -> Found:
    """Every set of changes tried by labelling the changed debate, smallest first."""
    before = after(()).claim(claim)
    found: Found = {}
    for length in range(1, size + 1):
        for one in map(frozenset, combinations(known, length)):
            if len({change.leaf for change in one}) < length or any(smaller < one for smaller in found):
                continue
            try:
                labelling = after(one)
            except IncompatibleError:
                continue
            if labelling.claim(claim) is not before:
                found[one] = status(labelling, claim)
    return found


@given(random=SEEDS)
@settings(max_examples=60, deadline=None)
def test_brute_force(random: Random, document: Callable, graph_of: Callable, changed: Callable) -> None:
    """A crux that is none, or one that is missed, would misdirect a whole seminar."""
    made, grant = document(random), random.choice(("evidence", "unchallenged", "asserted"))
    base = sceptical(frame(graph_of(made), Assumptions(grant)))
    known = changes(base)
    known = random.sample(known, min(len(known), 7))
    claim = random.choice(base.frame.claims)
    found = cruxes_of(base, claim, known)
    assert not found.exact or found.size == found.leaves
    expected = by_brute_force(lambda one: changed(made, one, grant), claim, known, max(found.size, 3))
    assert {frozenset(crux.changes): crux.to for crux in found.cruxes} == expected


SUPPORT = """
argmap: 1
people: {ann: Ann}
sides: {affirm: {label: It met, thesis: met}}
claims:
  met: The plenum met.
  a: {text: A is so., stances: {ann: asserts}}
  b: {text: B is so., stances: {ann: asserts}}
  c: {text: C is so., stances: {ann: asserts}}
  d: {text: D is so., stances: {ann: asserts}}
  e: {text: E is so., stances: {ann: asserts}}
arguments:
  one: {by: ann, premises: [a, b], supports: met}
  two: {by: ann, premises: [a, c], supports: met}
  three: {by: ann, premises: [d], supports: met}
  four: {by: ann, premises: [e], supports: met}
"""


def test_support_alone_is_exact(graph_of: Callable) -> None:
    """Where nothing is attacked, cruxes of any size can be given, and a limit on their size would hide some."""
    (found,) = cruxes(graph_of(SUPPORT), size=1)
    assert found.exact
    assert [[change.id for change in crux.changes] for crux in found.cruxes] == [["a", "d", "e"], ["b", "c", "d", "e"]]


def test_order_changes_nothing(graph_of: Callable) -> None:
    """A map with its claims typed in another order would hang on other things."""
    turned = SUPPORT.replace("  one: {by", "  zzz: {by").replace("  met: The plenum met.\n", "")
    turned = turned.replace("arguments:", "  met: The plenum met.\narguments:")
    sets = [
        {frozenset(change.id for change in crux.changes) for crux in cruxes(graph_of(text))[0].cruxes}
        for text in (SUPPORT, turned)
    ]
    assert sets[0] == sets[1]


def test_too_much_is_searched_less_far(graph_of: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large debate would never come to an end."""
    monkeypatch.setattr("argmap.analysis.cruxes.BUDGET", 5)
    contested = SUPPORT + "  five: {by: ann, premises: [Nothing came of it.], undercuts: one}\n"
    (found,) = cruxes(graph_of(contested))
    assert (found.exact, found.size) == (False, 1)


def test_founding_debate(founding: Graph) -> None:
    """Twice checked: every crux of the founding debate changes the label that `argmap weigh` finds."""
    start = time.process_time()
    found = cruxes(founding)
    assert time.process_time() - start < 5
    assert {one.claim for one in found} == set(founding.theses)
    before = sceptical(frame(founding))
    for one in found:
        assert one.cruxes
        for crux in one.cruxes:
            if any(change.what != "claim" for change in crux.changes):
                continue
            rejected = frozenset(change.id for change in crux.changes if change.to == "rejected")
            accepted = frozenset(change.id for change in crux.changes if change.to == "accepted")
            after = sceptical(frame(founding, Assumptions(rejected=rejected, accepted=accepted)))
            assert after.claim(one.claim) is not before.claim(one.claim)
            assert status(after, one.claim) is crux.to
