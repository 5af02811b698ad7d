"""What is said about order in time cannot all be true.

Why: Dates, `before`, `after` and `during` fix an order; one of the statements in the chain is wrong. Dates that are
only about right never make an error.

Example:

    events:
      trial: {text: The trial., when: 1936-08, after: [death]}
      death: {text: The death., when: 1937-02}

Instead:

    events:
      trial: {text: The trial., when: 1936-08, before: [death]}
      death: {text: The death., when: 1937-02}
"""

from collections.abc import Iterator

from argmap.evidence.chronology import contradictions
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.evidence._chains import finding

CODE = "AM660"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def event_order_cycle(graph: Graph) -> Iterator[Finding]:
    """The shortest contradictory chains, no two through one statement."""
    for chain in contradictions(graph):
        yield finding(
            graph, "event-order-cycle", chain, "its date is later", "Correct a date, or the order that is wrong."
        )
