"""Somebody concedes a claim and afterwards argues against it.

Why: A concession can be taken back, but then that has to be said; others may have built on it.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      memory: {text: The book was written from memory., stances: {a: {stance: concedes, date: 1961}}}
    arguments:
      notes: {by: a, premises: [There were notes., The notes were used.], rebuts: memory, date: 1967}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      memory:
        text: The book was written from memory.
        stances: {a: [{stance: concedes, date: 1961}, {stance: retracts, date: 1967}]}
    arguments:
      notes: {by: a, premises: [There were notes., The notes were used.], rebuts: memory, date: 1967}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Argument, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers
from argmap.graph.voices import is_own, own_stances, when_said

CODE = "AM516"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def concession_then_attack(graph: Graph) -> Iterator[Finding]:
    """Last words that concede what an argument of the same person attacks, later or in a map without dates."""
    for person, claims in own_stances(graph).items():
        for name, stances in claims.items():
            conceded = stances[-1]
            if conceded.stance == "concedes" and not conceded.arguendo:
                for attack in attackers(graph, name):
                    if person in attack.by and is_own(attack) and _is_later(graph, conceded, attack):
                        yield _finding(name, conceded, attack)


def _is_later(graph: Graph, conceded: Stance, attack: Argument) -> bool:
    first, second = when_said(graph, conceded), when_said(graph, attack)
    if first is None or second is None:
        return first is None and second is None
    return definitely_before(first, second)


def _finding(claim: str, conceded: Stance, attack: Argument) -> Finding:
    return Finding(
        "concession-then-attack",
        f"`{conceded.person}` concedes `{claim}`, and attacks it with `{attack.id}`",
        attack.id.place,
        (attack.id, claim, str(conceded.person)),
        (Related(conceded.person.place, "conceded here"),),
        help="If the concession was withdrawn, say so (`retracts`); if it went only so far, narrow the claim.",
    )
