"""Somebody raises a critical question, and nothing on the map answers it.

Why: A question about a premise or an assumption, once raised, has to be met by whoever argues so. Until then the
premise counts as denied.

Example:

    people:
      armstrong: John A. Armstrong
    claims:
      met: The plenum met.
    arguments:
      kennan:
        scheme: position-to-know
        premises: {position: Kennan served in Moscow., assertion: Kennan tells of it., domain: It was in those years.}
        supports: met
        questions: {position: {state: raised, by: armstrong}}

Instead:

    people:
      armstrong: John A. Armstrong
    sources:
      diary: {title: A diary, kind: contemporary-record}
    claims:
      met: The plenum met.
      served: {text: Kennan served in Moscow., evidence: ["diary, p. 3"]}
    arguments:
      kennan:
        scheme: position-to-know
        premises: {position: served, assertion: Kennan tells of it., domain: It was in those years.}
        supports: met
        questions: {position: {state: raised, by: armstrong}}
"""

from collections.abc import Iterator

from argmap.document.names import MAPPER
from argmap.document.nouns import Argument, CriticalQuestion
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.commitment import proponents
from argmap.graph.grounding import grounding
from argmap.graph.reasons import concluding
from argmap.graph.schemes import ARGUED, asked, followed, in_role
from argmap.rules._lists import listed

CODE = "AM709"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def raised_unanswered(graph: Graph) -> Iterator[Finding]:
    """Raised questions about premises that have neither a reason nor evidence; exceptions are for who raises them."""
    for one in followed(graph):
        for put in one.argument.questions:
            meant = asked(one, put) if put.state == "raised" else None
            if meant is None or meant.burden in ARGUED or _is_met(graph, one.argument, meant):
                continue
            by = put.by or MAPPER
            owing = [person for person in proponents(one.argument) if person != by]
            yield Finding(
                "raised-unanswered",
                f"`{by}` asks of `{one.argument.id}`, and nothing on the map answers: {meant.ask}",
                put.id.place,
                (one.argument.id, *owing),
                because=(put.reason,) if put.reason else (),
                help=_help(owing),
            )


def _help(owing: list[str]) -> str:
    if not owing:
        return "It is open to anybody to answer."
    return f"By its burden it falls to {listed(owing)}; where no answer is at hand, it is a question for the room."


def _is_met(graph: Graph, argument: Argument, meant: CriticalQuestion) -> bool:
    questioned = in_role(graph, argument, meant.role or meant.id)
    return bool(questioned) and all(_is_backed(graph, name) for name in questioned)


def _is_backed(graph: Graph, name: str) -> bool:
    return name in concluding(graph) or name in grounding(graph).grounds
