"""Somebody takes a claim back and goes on arguing from it.

Why: What was built on the claim falls with it, unless it has another ground.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      open: {text: The vote was open., stances: {a: [{stance: asserts, date: 1951}, {stance: retracts, date: 1961}]}}
      brave: The members were brave.
    arguments:
      courage: {by: a, premises: [open, Open votes take courage.], supports: brave, date: 1967}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      open: {text: The vote was open., stances: {a: [{stance: asserts, date: 1951}, {stance: retracts, date: 1961}]}}
      brave: The members were brave.
    arguments:
      courage: {by: a, premises: [open, Open votes take courage.], supports: brave, date: 1951}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Argument, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.positions import HOLDS, attitude
from argmap.graph.voices import is_own, own_stances, when_said

CODE = "AM536"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def retraction_not_propagated(graph: Graph) -> Iterator[Finding]:
    """Arguments from a claim their author had taken back before, and conclusions reaffirmed that rest on it alone."""
    for person, claims in own_stances(graph).items():
        for name, stances in claims.items():
            if stances[-1].stance == "retracts":
                for argument in graph.using.get(name, ()):
                    if person in argument.by and is_own(argument):
                        kept = _kept(graph, person, argument, stances[-1])
                        if kept is not None:
                            yield _finding(person, name, argument, stances[-1], kept)


def _kept(graph: Graph, person: str, argument: Argument, retracted: Stance) -> str | None:
    """How somebody holds on to an argument after the retraction; None where they do not, as far as dates tell."""
    since = when_said(graph, retracted)
    used = when_said(graph, argument)
    if since is None:
        return None
    if used is not None and definitely_before(since, used):
        return f"argues from it in `{argument.id}`"
    target = str(argument.target)
    said = own_stances(graph).get(person, {}).get(target, ())
    again = when_said(graph, said[-1]) if said and attitude(said[-1]) == HOLDS else None
    is_alone = argument.relation == "supports" and len(graph.supporting.get(target, ())) == 1
    if is_alone and again is not None and definitely_before(since, again) and not graph.claims[target].evidence:
        return f"still {said[-1].stance} `{target}`, which rests on it alone (`{argument.id}`)"
    return None


def _finding(person: str, claim: str, argument: Argument, retracted: Stance, kept: str) -> Finding:
    place = next(premise.claim.place for premise in argument.premises if premise.claim == claim)
    return Finding(
        "retraction-not-propagated",
        f"`{person}` took `{claim}` back and {kept}",
        place,
        (argument.id, claim, person),
        (Related(retracted.person.place, "taken back here"),),
        help="What else supports the conclusion? If nothing does, it goes with the premise.",
    )
