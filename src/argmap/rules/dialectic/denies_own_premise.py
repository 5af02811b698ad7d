"""Somebody argues from a claim that they deny elsewhere.

Why: What one denies oneself can be no reason for anything one says, unless it is taken over for the sake of argument.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      met: The plenum met.
      told-all: {text: Khrushchev told the whole story., stances: {a: denies}}
    arguments:
      five: {by: a, premises: [told-all, Khrushchev names five.], supports: met}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      met: The plenum met.
      told-all: {text: Khrushchev told the whole story., stances: {a: denies}}
      told-part: Khrushchev told a part of the story.
    arguments:
      five: {by: a, premises: [told-part, Khrushchev names five.], supports: met}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Argument, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.positions import DENIES, attitude
from argmap.graph.voices import is_own, own_stances, when_said

CODE = "AM532"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def denies_own_premise(graph: Graph) -> Iterator[Finding]:
    """Premises that somebody who argues from them denies by the last word on them, and not just later on.

    An argument against its own premise reduces it to absurdity, and an implicit premise is whoever supplied it.
    """
    for person, claims in own_stances(graph).items():
        for name, stances in claims.items():
            denied = stances[-1]
            if attitude(denied) == DENIES and not graph.claims[name].implicit:
                for argument in graph.using.get(name, ()):
                    if person in argument.by and is_own(argument) and _clashes(graph, argument, denied):
                        yield _finding(person, name, argument, denied)


def _clashes(graph: Graph, argument: Argument, denied: Stance) -> bool:
    if argument.relation == "rebuts" and any(argument.target == premise.claim for premise in argument.premises):
        return False
    used, said = when_said(graph, argument), when_said(graph, denied)
    return used is None or said is None or not definitely_before(used, said)


def _finding(person: str, claim: str, argument: Argument, denied: Stance) -> Finding:
    place = next(premise.claim.place for premise in argument.premises if premise.claim == claim)
    return Finding(
        "denies-own-premise",
        f"`{person}` argues in `{argument.id}` from `{claim}`, which `{person}` denies",
        place,
        (argument.id, claim, person),
        (Related(denied.person.place, "denied here"),),
        help="If it is taken over for the sake of argument, mark the stance `arguendo: true`.",
    )
