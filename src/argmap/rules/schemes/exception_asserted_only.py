"""Somebody raises an exception, and no argument makes it good.

Why: An exception is for whoever brings it up: that a witness may have been biased costs nothing to say. It tells
against the argument only when it is argued for.

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
    claims:
      met: The plenum met.
    arguments:
      seen:
        scheme: sign
        premises: {sign: The notice appeared., correlation: Notices follow plenums.}
        supports: met
        questions: {other-cause: {state: raised, by: armstrong}}
      procurator:
        by: armstrong
        premises: [The procurator had no case., Without a case a notice is due.]
        undercuts: seen
"""

from collections.abc import Iterator

from argmap.document.names import MAPPER
from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers, objections
from argmap.graph.schemes import ARGUED, asked, followed
from argmap.graph.voices import allies

CODE = "AM710"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def exception_asserted_only(graph: Graph) -> Iterator[Finding]:
    """Raised exceptions to arguments that nobody on the part of who raises them attacks in any way."""
    for one in followed(graph):
        for put in one.argument.questions:
            meant = asked(one, put) if put.state == "raised" else None
            if meant is None or meant.burden not in ARGUED:
                continue
            by = str(put.by or MAPPER)
            if not _is_argued(graph, one.argument, by):
                yield Finding(
                    "exception-asserted-only",
                    f"`{by}` raises against `{one.argument.id}`, but does not argue: {meant.ask}",
                    put.id.place,
                    (one.argument.id, by),
                    because=(put.reason,) if put.reason else (),
                    help=f"If somebody shows it, write an argument that `undercuts: {one.argument.id}`.",
                )


def _is_argued(graph: Graph, argument: Argument, by: str) -> bool:
    party = allies(graph, (by,))
    against = [*objections(graph, argument), *attackers(graph, str(argument.target))]
    return any(not one.by or party.includes(one.by) for one in against)
