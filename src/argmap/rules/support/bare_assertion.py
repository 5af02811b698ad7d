"""Somebody says a claim, but nothing on the map speaks for it: no argument, no evidence, no agreement.

Why: What rests on it rests on somebody's word. Where it was said is attribution, not evidence.

Example:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
    claims:
      plenum-met: {text: The plenum met., stances: {avtorkhanov: asserts}}

Instead:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      plenum-met: {text: The plenum met., stances: {avtorkhanov: asserts}, evidence: ["pravda, p. 2"]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.shortfall import shortfalls
from argmap.graph.speakers import speakers
from argmap.rules._lists import listed

CODE = "AM401"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def bare_assertion(graph: Graph) -> Iterator[Finding]:
    """Claims that somebody is committed to, or a side stands for, and that nothing grounds."""
    for name in shortfalls(graph).get("bare-assertion", ()):
        claim = graph.claims[name]
        said = next((stance.cite for stance in claim.stances if stance.cite is not None), None)
        because = (f"that it is said is shown by `{said.source}`; that it is so, by nothing",) if said else ()
        by = speakers(graph).get(name)
        yield Finding(
            "bare-assertion",
            f"`{name}` is said by {listed(by)}, without a reason or evidence"
            if by
            else f"the thesis `{name}` has neither a reason nor evidence",
            claim.id.place,
            (name,),
            because=because,
            help="Look for the reason or the evidence that is given for it; if there is none, ask for it.",
        )
