"""An expert is called on a question of which it is denied that it lies in the expert's field.

Why: An expert's word counts in the field of the expertise. Outside of it, it is one opinion among others.

Example:

    people:
      slusser: Robert M. Slusser
      avtorkhanov: Abdurakhman Avtorkhanov
    claims:
      unreliable: The book is unreliable.
      in-field: {text: Ranks of the police lie in his field., stances: {avtorkhanov: denies}}
    arguments:
      the-study:
        by: slusser
        scheme: expert-opinion
        premises: {expert: He has studied the party., domain: in-field, assertion: He calls the book unreliable.}
        supports: unreliable

Instead:

    people:
      slusser: Robert M. Slusser
      avtorkhanov: Abdurakhman Avtorkhanov
    claims:
      unreliable: The book is unreliable.
      in-field: {text: Ranks of the police lie in his field., stances: {avtorkhanov: concedes}}
    arguments:
      the-study:
        by: slusser
        scheme: expert-opinion
        premises: {expert: He has studied the party., domain: in-field, assertion: He calls the book unreliable.}
        supports: unreliable
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument, Premise
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers
from argmap.graph.commitment import last_stances
from argmap.graph.grounding import grounding
from argmap.graph.reasons import concluding
from argmap.graph.schemes import by_scheme

CODE = "AM722"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

SCHEME, ROLE = "expert-opinion", "domain"


def out_of_field(graph: Graph) -> Iterator[Finding]:
    """Expert opinions whose `domain` premise somebody denies or argues against, where nothing on the map backs it."""
    for argument in by_scheme(graph).get(SCHEME, ()):
        for premise in argument.premises:
            if premise.role == ROLE and premise.claim in graph.claims and not _is_backed(graph, premise.claim):
                yield from _found(graph, argument, premise)


def _is_backed(graph: Graph, name: str) -> bool:
    return name in concluding(graph) or name in grounding(graph).grounds


def _found(graph: Graph, argument: Argument, premise: Premise) -> Iterator[Finding]:
    stances = last_stances(graph.claims[premise.claim]).values()
    places = [Related(one.person.place, f"`{one.person}` denies it") for one in stances if one.stance == "denies"]
    places += [Related(one.id.place, f"`{one.id}` speaks against it") for one in attackers(graph, premise.claim)]
    if places:
        yield Finding(
            "out-of-field",
            f"`{argument.id}` calls on an expert, and that `{premise.claim}` lies in the field is denied",
            premise.claim.place,
            (argument.id, premise.claim),
            tuple(places[:4]),
            help="Show that the question lies in the expert's field, or call on somebody in whose field it does.",
        )
