"""One thing changed at a time, witnesses left out, perspectives, methods, and what makes no difference."""

import time
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.analysis.ablation import inert_arguments, moot_disputes
from argmap.analysis.circles import undetermined_circles
from argmap.analysis.origins import without_origins
from argmap.analysis.perspectives import NOBODY, perspectives
from argmap.analysis.sensitivity import sensitivity
from argmap.analysis.standing import standing
from argmap.analysis.what_if import Moved, what_if
from argmap.graph import Graph, build
from argmap.semantics import Assumptions, IncompatibleError, Label, Labelling, Status, frame, status
from argmap.semantics.sceptical import sceptical

SEEDS = st.randoms(use_true_random=False)
SIDES = """
argmap: 1
sides: {affirm: {label: It met, thesis: met}, deny: {label: It did not, thesis: unmet}}
people: {ann: {name: Ann, side: affirm}, bob: {name: Bob, side: deny}, liu: Liu Wen}
"""


def moved(before: Labelling, after: Labelling) -> tuple[Moved, ...]:
    """What has another status."""
    names = before.frame.claims
    compared = ((name, status(before, name), status(after, name)) for name in names)
    return tuple(Moved(name, was, now) for name, was, now in compared if was is not now)


@given(random=SEEDS)
@settings(max_examples=60, deadline=None)
def test_what_if_one_by_one(random: Random, document: Callable, graph_of: Callable, changed: Callable) -> None:
    """A leaf would be said to move claims that it does not move."""
    made, grant = document(random), random.choice(("evidence", "unchallenged", "asserted"))
    graph = graph_of(made)
    before = sceptical(frame(graph, Assumptions(grant)))
    found = what_if(graph, Assumptions(grant))
    for effect in random.sample(found, min(len(found), 6)):
        assert effect.moved == moved(before, changed(made, (effect.change,), grant))


@given(random=SEEDS)
@settings(max_examples=60, deadline=None)
def test_what_makes_no_difference(random: Random, document: Callable, graph_of: Callable) -> None:
    """A dispute on which a thesis hangs would be called moot, or an argument that decides, inert."""
    graph = graph_of(document(random))
    before = standing(graph)
    inert = inert_arguments(graph)
    for name in graph.arguments:
        after = sceptical(frame(graph, Assumptions(rejected=frozenset({name}))))
        assert (name in inert) == (not moved(before, after))
    for name in moot_disputes(graph):
        for assumptions in (Assumptions(rejected=frozenset({name})), Assumptions(accepted=frozenset({name}))):
            after = sceptical(frame(graph, assumptions))
            assert not any(one.claim in graph.theses for one in moved(before, after))


@given(random=SEEDS)
@settings(max_examples=60, deadline=None)
def test_circles(random: Random, document: Callable, graph_of: Callable) -> None:
    """A claim would be said to be left open by a circle where it is not open at all, or is attacked."""
    labelling = standing(graph_of(document(random)))
    for ids in undetermined_circles(labelling):
        claims = [name for name in ids if name in labelling.frame.nodes]
        assert len(ids) > 1
        assert all(labelling.claim(name) is Label.UNDECIDED for name in claims)
        assert any(status(labelling, name) is Status.UNDETERMINED for name in claims)


def test_every_leaf_of_the_founding_debate(founding: Graph) -> None:
    """Whoever asks what would follow in class would wait for it."""
    start = time.process_time()
    found = what_if(founding)
    assert time.process_time() - start < 1
    assert len(found) > 100


def test_without_origins(graph_of: Callable) -> None:
    """A book and the memoir that it copies would count as two witnesses, of which one could be spared."""
    debate = """
sources:
  memoir: {title: Memoir, derives-from: [liu]}
  biography: {title: Biography, derives-from: [memoir]}
  diary: {title: Diary, kind: contemporary-record}
claims:
  met: {text: The plenum met., evidence: [memoir, biography]}
  unmet: {text: No plenum met., compatible-with: [met]}
  fell: {text: The bridge fell., evidence: [memoir, diary]}
"""
    found = {one.origin: one for one in without_origins(graph_of(SIDES + debate))}
    assert [(move.claim, move.now) for move in found["liu"].moved] == [("met", "unsupported")]
    assert found["liu"].dropped == (("met", "memoir"), ("met", "biography"), ("fell", "memoir"))
    assert found["diary"].moved == ()


PERSPECTIVES = """
claims:
  met: The plenum met.
  unmet: No plenum met.
  told: {text: A member tells of it., stances: {ann: asserts}}
  away: {text: The members were away., stances: {bob: asserts}}
  notice: {text: The notice was printed., common-ground: true}
arguments:
  member: {by: ann, premises: [told], supports: met}
  absence: {by: bob, premises: [away], supports: unmet}
"""


def test_perspectives(graph_of: Callable) -> None:
    """A side would be shown in its own eyes with what only the other holds."""
    found = perspectives(graph_of(SIDES + PERSPECTIVES))
    assert found.people == ("ann", "bob", NOBODY)
    theses = {one: (str(found.statuses[one]["met"]), str(found.statuses[one]["unmet"])) for one in found.people}
    assert theses == {
        "ann": ("established", "refuted"),
        "bob": ("refuted", "established"),
        NOBODY: ("unsupported", "unsupported"),
    }
    assert found.shared() == ("notice",)


def test_common_ground_alone(founding: Graph) -> None:
    """What follows from common ground alone would depend on what somebody asserts."""
    claims = {
        name: replace(claim, stances=(), evidence=()) if not claim.common_ground else claim
        for name, claim in founding.claims.items()
    }
    bare = build(replace(founding.debate, claims=claims, arguments={}))
    without = sceptical(frame(bare, Assumptions("evidence")))
    alone = perspectives(founding).statuses[NOBODY]
    assert all(alone[name] is Status.ESTABLISHED for name in founding.claims if without.claim(name) is Label.IN)


def test_sensitivity(graph_of: Callable) -> None:
    """A verdict that hangs on the method would be called robust."""
    robust = sensitivity(
        graph_of(SIDES + "claims:\n  met: {text: It met., common-ground: true}\n  unmet: It did not.\n")
    )
    assert [one.robust for one in robust] == [True, True]
    met = sensitivity(graph_of(SIDES + PERSPECTIVES))[0]
    assert not met.robust
    assert (met.verdicts[0].semantics, met.verdicts[0].grant, met.verdicts[0].status) == (
        "sceptical",
        "unchallenged",
        "contested",
    )
    told = {(one.semantics, one.grant, one.standard): one.label for one in met.verdicts}
    assert told["sceptical", "evidence", ""] is Label.OUT


def test_conflicting_assumptions(graph_of: Callable) -> None:
    """Two claims that exclude each other would be accepted together."""
    graph = graph_of(SIDES + PERSPECTIVES)
    with pytest.raises(IncompatibleError) as refused:
        what_if(graph, Assumptions(accepted=frozenset({"met", "unmet"})))
    assert {refused.value.first, refused.value.second} == {"met", "unmet"}
