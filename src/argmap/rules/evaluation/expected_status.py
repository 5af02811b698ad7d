"""A claim's computed status is not the one its author expects.

Why: `expect` is a test that the author of a map writes for it. Either a change of the map had an effect that was not
meant, or the expectation is out of date. Compared is what `argmap weigh` finds without further options.

Example:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not meet, thesis: unmet}
    claims:
      met: {text: The plenum met., expect: established}
      unmet: No plenum met.

Instead:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not meet, thesis: unmet}
    claims:
      met: {text: The plenum met., expect: established}
      unmet: No plenum met.
      five-names: Five members name the same names.
    arguments:
      from-names: {premises: [five-names], supports: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM802"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def expected_status(graph: Graph) -> Iterator[Finding]:
    """The expectations that are not met; nothing is weighed where nobody expects anything."""
    expecting = [claim for claim in graph.claims.values() if claim.expect]
    if not expecting:
        return
    from argmap.analysis.standing import standing
    from argmap.semantics import explain, knots, sentences, status, summary

    labelling = standing(graph)
    for claim in expecting:
        found = status(labelling, claim.id)
        if claim.expect is None or str(claim.expect) == str(found):
            continue
        because, waits = explain(labelling, claim.id, 1), knots(labelling, claim.id)
        yield Finding(
            "expected-status",
            f"`{claim.id}` is {found}, and {claim.expect} was expected: {summary(graph, because, waits)}",
            claim.expect.place,
            (claim.id,),
            because=tuple(sentences(graph, because)),
            help=f"`argmap why` tells more. Mend the map, or write `expect: {found}`.",
        )
