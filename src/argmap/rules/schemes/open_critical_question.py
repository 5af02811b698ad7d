"""A critical question is marked open: nobody in the debate answers it.

Why: It is a question to put to the room. What would the answer change?

Example:

    claims:
      met: The plenum met.
    arguments:
      seen:
        scheme: sign
        premises: {sign: The notice appeared., correlation: Notices follow plenums.}
        supports: met
        questions: {other-cause: open}

Instead:

    claims:
      met: The plenum met.
    arguments:
      seen:
        scheme: sign
        premises: {sign: The notice appeared., correlation: Notices follow plenums.}
        supports: met
        questions: {other-cause: {state: answered, reason: The procurator names the order.}}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.schemes import asked, followed

CODE = "AM707"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def open_critical_question(graph: Graph) -> Iterator[Finding]:
    """Questions of the scheme that the map leaves open in so many words."""
    for one in followed(graph):
        for put in one.argument.questions:
            meant = asked(one, put) if put.state == "open" else None
            if meant is not None:
                because = [str(put.reason)] if put.reason else []
                because += [f"it is about the premise in the role `{meant.role}`"] if meant.role else []
                yield Finding(
                    "open-critical-question",
                    f"`{one.argument.id}` leaves open: {meant.ask}",
                    put.id.place,
                    (one.argument.id,),
                    because=tuple(because),
                    help="When somebody answers it, write `answered` and the reason; `waived` says why nobody need.",
                )
