"""A source speaks in favour of what it leans to.

Why: What serves whoever says it needs more than their word.

Example:

    sides:
      yes: {label: It fell, thesis: bridge-fell}
    sources:
      memoir: {title: Memoir, tendency: [{toward: yes, direction: for, reason: The author sold boats.}]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}

Instead:

    sides:
      yes: {label: It fell, thesis: bridge-fell}
    sources:
      memoir: {title: Memoir, tendency: [{toward: yes, direction: against, reason: The author built it.}]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.evidence._leanings import leanings

CODE = "AM636"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def self_serving(graph: Graph) -> Iterator[Finding]:
    """Testimony for a claim that the source is said to lean to."""
    for claim, source, place, tendency in leanings(graph, "for"):
        yield Finding(
            "self-serving",
            f"`{source}` speaks for `{claim}`, to which it leans",
            place,
            (claim, source),
            because=(str(tendency.reason),) if tendency.reason else (),
            help="Look for testimony that gains nothing by it.",
        )
