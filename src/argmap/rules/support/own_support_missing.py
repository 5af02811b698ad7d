"""Somebody asserts a claim, but all reasons for it are other people's.

Why: He may have reasons of his own that the map lacks, or he may repeat what others showed: both are worth knowing.

Example:

    people:
      armstrong: John A. Armstrong
      slusser: Robert M. Slusser
    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      unfounded: {text: The assertion is unfounded., stances: {slusser: asserts}}
      silence: {text: No paper mentions a plenum., evidence: ["pravda, p. 1"]}
    arguments:
      from-silence: {by: armstrong, premises: [silence], supports: unfounded}

Instead:

    people:
      armstrong: John A. Armstrong
      slusser: Robert M. Slusser
    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      unfounded: {text: The assertion is unfounded., stances: {slusser: asserts}}
      silence: {text: No paper mentions a plenum., evidence: ["pravda, p. 1"]}
    arguments:
      from-silence: {by: [armstrong, slusser], premises: [silence], supports: unfounded}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.reasons import concluding
from argmap.graph.shortfall import thin_grounds, without_own_support
from argmap.rules._lists import SHOWN, listed

CODE = "AM407"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"


def own_support_missing(graph: Graph) -> Iterator[Finding]:
    """Grounded claims with people who assert them and argue for them nowhere."""
    for name in thin_grounds(graph).get("own-support-missing", ()):
        claim = graph.claims[name]
        people = list(without_own_support(graph, claim))
        arguments = concluding(graph)[name]
        verb = "asserts" if len(people) == 1 else "assert"
        yield Finding(
            "own-support-missing",
            f"{listed(people)} {verb} `{name}` for reasons that only others give",
            claim.id.place,
            (name, *people),
            tuple(Related(argument.id.place, f"by {listed(argument.by)}") for argument in arguments[:SHOWN]),
            help="Look for a reason of their own, or name them under `by` where they share one.",
        )
