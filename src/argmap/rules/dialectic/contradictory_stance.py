"""Somebody asserts and denies the same claim in one text.

Why: Across the years a view may change; within one text it is a contradiction, or the claim is two claims.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    sources:
      answer: {title: An answer, author: a}
    claims:
      nkvd:
        text: The notice came from the NKVD.
        stances: {a: [{stance: asserts, cite: "answer, p. 6"}, {stance: denies, cite: "answer, p. 4"}]}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    sources:
      answer: {title: An answer, author: a}
    claims:
      issued: {text: The NKVD wrote the notice., stances: {a: {stance: asserts, cite: "answer, p. 6"}}}
      ordered: {text: The NKVD decided on the notice., stances: {a: {stance: denies, cite: "answer, p. 4"}}}
"""

from collections.abc import Iterator
from itertools import combinations

from argmap.document.nouns import Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.positions import DENIES, HOLDS, attitude
from argmap.graph.voices import own_stances

CODE = "AM530"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def contradictory_stance(graph: Graph) -> Iterator[Finding]:
    """Two stances of one person on one claim, one for and one against it, in the same text and at no other date."""
    for person, claims in own_stances(graph).items():
        for name, stances in claims.items():
            for one, other in combinations(stances[:20], 2) if len(stances) > 1 else ():
                if {attitude(one), attitude(other)} == {HOLDS, DENIES} and _at_once(one, other):
                    yield Finding(
                        "contradictory-stance",
                        f"`{person}` asserts and denies `{name}` in one breath",
                        other.person.place,
                        (name, person),
                        (Related(one.person.place, f"{one.stance} it here"),),
                        help="Read both passages again: is it one proposition, and meant in one sense?",
                    )


def _at_once(one: Stance, other: Stance) -> bool:
    if one.date is not None or other.date is not None:
        same = one.date is not None and other.date is not None and one.date.text == other.date.text
        return same and one.cite is not None and other.cite is not None and one.cite.source == other.cite.source
    return one.cite is not None and other.cite is not None and one.cite.source == other.cite.source
