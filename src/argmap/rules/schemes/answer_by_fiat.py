"""A critical question is marked as answered or waived, and no reason is given.

Why: To say that a question is answered is not to answer it; the reader cannot tell whether anybody did.

Example:

    claims:
      met: The plenum met.
    arguments:
      seen:
        scheme: sign
        premises: {sign: The notice appeared., correlation: Notices follow plenums.}
        supports: met
        questions: {other-cause: answered}

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
from argmap.graph.reasons import concluding
from argmap.graph.schemes import asked, followed, in_role

CODE = "AM711"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"

_SETTLED = frozenset({"answered", "waived"})


def answer_by_fiat(graph: Graph) -> Iterator[Finding]:
    """Settled questions without a reason or note, unless the premise that is asked about is argued for."""
    for one in followed(graph):
        for put in one.argument.questions:
            meant = asked(one, put) if put.state in _SETTLED and not (put.reason or put.note) else None
            if meant is None:
                continue
            questioned = in_role(graph, one.argument, meant.role or meant.id)
            if not any(name in concluding(graph) or graph.claims[name].evidence for name in questioned):
                yield Finding(
                    "answer-by-fiat",
                    f"`{put.id}` of `{one.argument.id}` is {put.state}, and nothing says why: {meant.ask}",
                    put.id.place,
                    (one.argument.id,),
                    help=f"Write `{put.id}: {{state: {put.state}, reason: …}}`.",
                )
