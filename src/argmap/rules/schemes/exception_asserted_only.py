"""Somebody raises an exception, and no argument makes it good; or one that is itself a bare assertion.

Why: An exception is for whoever brings it up: that a witness may have been biased costs nothing to say. It tells
against the argument only when something shows it.

Example:

    people:
      armstrong: John A. Armstrong
    claims:
      met: The plenum met.
    arguments:
      seen:
        scheme: sign
        premises: {sign: The notice appeared., correlation: Notices follow plenums.}
        supports: met
        questions: {other-cause: {state: raised, by: armstrong}}

Instead:

    people:
      armstrong: John A. Armstrong
    sources:
      file: {title: The procurator's file, kind: official-text}
    claims:
      met: The plenum met.
      no-case: {text: The procurator had no case., evidence: ["file, fol. 2"]}
    arguments:
      seen:
        scheme: sign
        premises: {sign: The notice appeared., correlation: Notices follow plenums.}
        supports: met
        questions: {other-cause: {state: raised, by: armstrong}}
      procurator:
        by: armstrong
        premises: [no-case, Without a case a notice is due.]
        undercuts: seen
"""

from collections.abc import Iterator

from argmap.document.names import MAPPER
from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers, objections
from argmap.graph.grounding import grounding
from argmap.graph.reasons import concluding
from argmap.graph.schemes import ARGUED, asked, followed
from argmap.graph.voices import allies, holders

CODE = "AM710"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def exception_asserted_only(graph: Graph) -> Iterator[Finding]:
    """Raised exceptions to arguments that nobody on the part of who raises them attacks on any ground: an attack all
    of whose premises are bare assertions says the exception again. What the other side says itself is ground enough.
    """
    for one in followed(graph):
        for put in one.argument.questions:
            meant = asked(one, put) if put.state == "raised" else None
            if meant is None or meant.burden not in ARGUED:
                continue
            by = str(put.by or MAPPER)
            attacks = list(_attacks(graph, one.argument, by))
            if not any(_has_ground(graph, attack, one.argument) for attack in attacks):
                fault = "does not argue" if not attacks else "gives no ground"
                yield Finding(
                    "exception-asserted-only",
                    f"`{by}` raises against `{one.argument.id}`, but {fault}: {meant.ask}",
                    put.id.place,
                    (one.argument.id, by),
                    tuple(Related(attack.id.place, "rests on bare assertions") for attack in attacks[:2]),
                    because=(put.reason,) if put.reason else (),
                    help="Give evidence or a reason for what is asserted."
                    if attacks
                    else f"If somebody shows it, write an argument that `undercuts: {one.argument.id}`.",
                )


def _attacks(graph: Graph, argument: Argument, by: str) -> Iterator[Argument]:
    party = allies(graph, (by,))
    for attack in (*objections(graph, argument), *attackers(graph, str(argument.target))):
        if not attack.by or party.includes(attack.by):
            yield attack


def _has_ground(graph: Graph, attack: Argument, attacked: Argument) -> bool:
    grounds = grounding(graph).grounds
    return any(
        name in grounds or name in concluding(graph) or not set(holders(graph, name)).isdisjoint(attacked.by)
        for name in graph.premises[attack.id]
    )
