"""What is said about order in time holds only if an approximate or uncertain date is off.

Why: It may well be: then the date could be given more widely. Or the order is wrong.

Example:

    events:
      trial: {text: The trial., when: 1936-08, after: [death]}
      death: {text: The death., when: 1937~}

Instead:

    events:
      trial: {text: The trial., when: 1936-08, after: [death]}
      death: {text: The death., when: 1936~}
"""

from collections.abc import Iterator

from argmap.evidence.chronology import contradictions
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.evidence._chains import finding

CODE = "AM661"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def event_order_doubtful(graph: Graph) -> Iterator[Finding]:
    """Chains that contradict each other only when qualified dates are taken at their word."""
    certain = {chain.chain for chain in contradictions(graph)}
    for chain in contradictions(graph, qualified=True):
        if chain.chain not in certain:
            said = "taken at its word its date is later"
            yield finding(graph, "event-order-doubtful", chain, said, "Widen the date, or correct the order.")
