"""Agreement, bedrock, double cruxes, burdens, and what the sides are given."""

from collections.abc import Callable
from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.analysis.agreement import agreement
from argmap.analysis.bedrock import bedrock
from argmap.analysis.brief import brief
from argmap.analysis.burdens import burdens
from argmap.analysis.completeness import completeness
from argmap.analysis.double_cruxes import double_cruxes
from argmap.analysis.history import history
from argmap.analysis.side_by_side import side_by_side
from argmap.graph import Graph
from argmap.graph.commitment import commitments, last_stances
from argmap.semantics import Assumptions, Label, frame, status
from argmap.semantics.sceptical import sceptical

HEAD = """
argmap: 1
sides: {affirm: {label: It met, thesis: met}, deny: {label: It did not, thesis: unmet}}
people:
  ann: {name: Ann, side: affirm}
  amy: {name: Amy, side: affirm}
  bob: {name: Bob, side: deny}
  kennan: George Kennan
claims:
  met: The plenum met.
  unmet: No plenum met.
"""


@pytest.mark.parametrize(
    ("stances", "kind"),
    [
        ("{ann: asserts, bob: asserts}", "agreed"),
        ("{ann: denies, bob: denies}", "agreed"),
        ("{ann: asserts, bob: concedes}", "conceded"),
        ("{ann: concedes, bob: concedes}", "agreed"),
        ("{ann: asserts, bob: denies}", "disputed"),
        ("{ann: asserts, bob: doubts}", "doubted"),
        ("{ann: questions, bob: asserts}", "doubted"),
        ("{ann: asserts, amy: denies, bob: asserts}", "divided"),
        ("{ann: asserts}", "one-sided"),
        ("{kennan: asserts}", "unaddressed"),
        ("{ann: asserts, bob: {stance: denies, arguendo: true}}", "one-sided"),
        ("{ann: asserts, bob: {stance: denies, according-to: ann}}", "one-sided"),
        ("{ann: asserts, bob: [{stance: denies, date: 1960}, {stance: concedes, date: 1967}]}", "conceded"),
    ],
)
def test_where_a_claim_lies(graph_of: Callable, stances: str, kind: str) -> None:
    """A dispute would be taken for an agreement, or the words of an opponent for somebody's own."""
    (found,) = agreement(graph_of(f"{HEAD}  rank: {{text: It was a rank., stances: {stances}}}\n"))
    assert {place.claim: place.kind for place in found.places}["rank"] == kind


def test_arguments_speak(graph_of: Callable) -> None:
    """Whoever argues from a claim, against it, or for a rival of it would count as silent."""
    (found,) = agreement(
        graph_of(
            HEAD
            + """
  rank: It was a rank.
  post: {text: It was a post., contradicts: [rank], stances: {bob: asserts}}
  seen: It was seen.
arguments:
  one: {by: ann, premises: [rank], supports: met}
  two: {by: bob, premises: [It was dark.], rebuts: seen}
"""
        )
    )
    said = {place.claim: (place.first, place.second) for place in found.places}
    assert said["rank"] == ("committed", "opposes")
    assert said["post"] == ("opposes", "asserts")
    assert said["seen"] == ("silent", "opposes")
    assert found.agreed_leaves == (0, 2)


BEDROCK = """
  rank: {text: It was a rank., stances: {ann: asserts, bob: denies}}
  decree: {text: A decree says so., stances: {ann: asserts, bob: denies}}
  printed: {text: The decree was printed., stances: {ann: asserts, bob: asserts}}
arguments:
  one: {by: ann, premises: [rank], supports: met}
  two: {by: ann, premises: [decree], supports: rank}
  three: {by: ann, premises: [printed], supports: decree}
  four: {by: bob, premises: [printed], undercuts: one}
  five: {by: bob, premises: [decree], undercuts: two}
"""


def test_bedrock(graph_of: Callable) -> None:
    """The sides would be sent to quarrel about what only follows from what they quarrel about."""
    (found,) = bedrock(graph_of(HEAD + BEDROCK))
    assert found.claims == ("decree",)
    assert found.steps == (("one", ("four",)),)


def test_bedrock_has_a_bottom(graph_of: Callable) -> None:
    """Two claims that support each other would hide each other, and a rival would lie below its rival."""
    (found,) = bedrock(
        graph_of(
            HEAD
            + """
  rank: {text: It was a rank., stances: {ann: asserts}, contradicts: [post]}
  post: {text: It was a post., stances: {bob: asserts}}
"""
        )
    )
    assert found.claims == ("rank", "post")


DOUBLE = HEAD.replace("The plenum met.", "{text: The plenum met., stances: {ann: asserts}}").replace(
    "No plenum met.", "{text: No plenum met., stances: {bob: asserts}}"
)


def test_double_crux(graph_of: Callable) -> None:
    """The one point worth talking about would not be found, or a point would be that moves only one of two."""
    claims = """
  there: {text: Kennan was there., stances: {ann: asserts, bob: denies}}
  rank: {text: It was a rank., stances: {ann: asserts, bob: denies}}
  away: {text: Kennan was away., stances: {bob: asserts}, contradicts: [there]}
arguments:
  seen: {by: ann, premises: [there], supports: met}
  unseen: {by: bob, premises: [away], supports: unmet}
"""
    (found,) = double_cruxes(graph_of(DOUBLE + claims))
    assert (found.claim, found.holder, found.denier) == ("there", "ann", "bob")
    assert (found.holders_thesis, found.deniers_thesis) == ("met", "unmet")


@given(random=st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_double_cruxes_one_by_one(random: Random, document: Callable, graph_of: Callable) -> None:
    """A point would be called worth talking about on which a thesis does not hang, or such a point be missed."""
    graph = graph_of(document(random))
    sided = [str(person.id) for person in graph.debate.people.values() if person.side in graph.debate.sides]
    expected = {
        (name, holder, denier)
        for holder, denier in permutations(sided, 2)
        if graph.debate.people[holder].side != graph.debate.people[denier].side
        for name in graph.claims
        if holds(graph, holder, name)
        and denies(graph, denier, name)
        and name not in graph.theses
        and any(worse(graph, holder, rejected=frozenset({name})))
        and any(worse(graph, denier, accepted=frozenset({name})))
    }
    assert {(one.claim, one.holder, one.denier) for one in double_cruxes(graph)} == expected


def holds(graph: Graph, person: str, name: str) -> bool:
    """Whether somebody is committed to a claim."""
    held = commitments(graph).get(person)
    return held is not None and (name in held.stated or name in held.derived)


def denies(graph: Graph, person: str, name: str) -> bool:
    """Whether somebody's last word denies it."""
    stance = last_stances(graph.claims[name]).get(person)
    return stance is not None and stance.stance == "denies" and not stance.arguendo


def worse(graph: Graph, person: str, **made: frozenset[str]) -> list[str]:
    """The theses of somebody's side that do worse in their eyes."""
    ranks = {Label.OUT: 0, Label.UNDECIDED: 1, Label.IN: 2}
    side = graph.debate.people[person].side
    before = sceptical(frame(graph, Assumptions(perspective=person)))
    after = sceptical(frame(graph, Assumptions(perspective=person, **made)))
    own = [name for name, of in graph.theses.items() if of == side]
    return [name for name in own if ranks[after.claim(name)] < ranks[before.claim(name)]]


@given(random=st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_what_follows_from_a_burden_one_by_one(random: Random, document: Callable, graph_of: Callable) -> None:
    """Whoever asks for an answer would be told that a thesis hangs on it which does not."""
    graph = graph_of(document(random))
    before = sceptical(frame(graph))
    for burden in burdens(graph):
        after = sceptical(frame(graph, Assumptions(rejected=frozenset({burden.about}))))
        moved = {name for name in graph.theses if status(before, name) is not status(after, name)}
        assert {one.claim for one in burden.granted} == moved
        assert all(one.now is status(after, one.claim) for one in burden.granted)


def test_burdens(graph_of: Callable) -> None:
    """Who owes whom, from when, and what hangs on it: each would be asked for first."""
    found = burdens(
        graph_of(
            HEAD
            + """
  told: {text: A member tells of it., stances: {ann: asserts}}
  rank: {text: It was a rank., stances: {ann: asserts, bob: {stance: denies, date: 1960}}}
arguments:
  member: {by: ann, premises: [told], supports: met, date: 1950}
  abroad: {by: bob, premises: [He was abroad.], undercuts: member, date: 1960}
  hearsay: {by: ann, according-to: bob, premises: [They say so.], supports: met, questions: {who: raised}}
"""
        )
    )
    assert [(one.kind, one.owing, one.asking, one.about) for one in found] == [
        ("objection", ("ann",), ("bob",), "member"),
        ("challenge", ("ann",), ("bob",), "rank"),
    ]
    assert [one.since.text if one.since else None for one in found] == ["1960", "1960"]
    assert found[0].able == {"ann": "unable"}


def test_burden_with_effect_comes_first(graph_of: Callable) -> None:
    """The answer on which the thesis hangs would be at the end of a long list."""
    found = burdens(
        graph_of(
            HEAD
            + """
  told: {text: A member tells of it., stances: {ann: asserts}}
  rank: {text: It was a rank., stances: {ann: asserts, bob: denies}}
arguments:
  side-issue: {by: ann, premises: [rank], supports: trifle}
  off: {by: bob, premises: [{text: That is beside the point., common-ground: false}], undercuts: side-issue}
  member: {by: ann, premises: [told], supports: met, questions: {honest: raised}}
""".replace("  rank:", "  trifle: It had a title.\n  rank:")
        )
    )
    assert found[0].about == "member"
    assert [(moved.claim, moved.was, moved.now) for moved in found[0].granted] == [
        ("met", "undetermined", "unsupported"),
    ]
    assert not any(one.granted for one in found[1:])


def test_history(graph_of: Callable) -> None:
    """Somebody who changed their mind would be shown with their first word only."""
    stances = (
        "{bob: [{stance: concedes, date: 1967}, {stance: denies, date: 1960}], ann: {stance: retracts, hedge: now}}"
    )
    found = history(graph_of(f"{HEAD}  rank: {{text: It was a rank., stances: {stances}}}\n"))
    assert [(one.person, [str(stance.stance) for stance in one.stances]) for one in found] == [
        ("bob", ["denies", "concedes"]),
        ("ann", ["retracts"]),
    ]
    assert [(one.moved, one.retracted, one.hedged) for one in found] == [(True, False, False), (False, True, True)]


def test_brief(graph_of: Callable) -> None:
    """A side's case would be told twice, or with the words of the other."""
    affirm, deny = brief(graph_of(HEAD + BEDROCK))
    assert [(step.argument, step.depth) for step in affirm.steps] == [("one", 0), ("two", 1), ("three", 2)]
    assert (affirm.attacks, affirm.besides, deny.steps, deny.besides) == ((), (), (), ())
    assert [step.argument for step in deny.attacks] == ["four", "five"]


def test_brief_has_every_argument(founding: Graph) -> None:
    """What a side says against the other, or besides, would be missing from its case."""
    people = founding.debate.people
    for one in brief(founding):
        told = [step.argument for step in (*one.steps, *one.attacks, *one.besides)]
        own = {
            str(argument.id)
            for argument in founding.arguments.values()
            if any(person in people and people[person].side == one.side for person in argument.by)
        }
        assert sorted(told) == sorted(own)


def test_brief_ends_in_circles(graph_of: Callable) -> None:
    """Arguments in a circle that leads to no thesis would be told for ever, or not at all."""
    affirm, _ = brief(
        graph_of(
            HEAD
            + """
  tall: The tower was tall.
  seen: The tower was seen.
arguments:
  one: {by: ann, premises: [tall], supports: seen}
  two: {by: ann, premises: [seen], supports: tall}
"""
        )
    )
    assert [(step.argument, step.depth) for step in affirm.besides] == [("one", 0), ("two", 1)]


def test_side_by_side_has_every_argument(founding: Graph) -> None:
    """A side's argument on an issue would be missing from the table."""
    told = {
        entry.argument: side for row in side_by_side(founding) for side, cell in row.cells.items() for entry in cell
    }
    people = founding.debate.people
    expected = {
        name: {people[one].side for one in argument.by if one in people} - {None}
        for name, argument in founding.arguments.items()
    }
    assert {name for name, sides in expected.items() if sides} == set(told)


def test_completeness(graph_of: Callable) -> None:
    """A map that quotes one side only would not show it."""
    affirm, deny, mapper = completeness(
        graph_of(
            HEAD
            + """
  told: {text: A member tells of it., stances: {ann: {stance: asserts, quote: he tells of it}}, evidence: [diary]}
arguments:
  member: {by: ann, premises: [told], supports: met, scheme: sign, questions: {reliable: answered}}
sources: {diary: A diary}
"""
        )
    )
    assert (affirm.claims, affirm.arguments, affirm.with_scheme, affirm.quotations, affirm.checkable) == (2, 1, 1, 1, 0)
    assert (affirm.evidence, affirm.provenance_known, affirm.answered) == (1, 0, 1)
    assert (deny.claims, deny.arguments, mapper.arguments) == (0, 0, 0)
