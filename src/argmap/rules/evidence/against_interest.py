"""A source speaks for what it leans away from.

Why: Nobody invents what damages them: such testimony is worth more than its number.

Example:

    sides:
      yes: {label: It fell, thesis: bridge-fell}
    sources:
      memoir: {title: Memoir, tendency: [{toward: yes, direction: against, reason: The author built it.}]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}

Instead:

    sides:
      yes: {label: It fell, thesis: bridge-fell}
    sources:
      memoir: {title: Memoir, tendency: [{toward: yes, direction: for, reason: The author sold boats.}]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.evidence._leanings import leanings

CODE = "AM637"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def against_interest(graph: Graph) -> Iterator[Finding]:
    """Testimony for a claim that the source is said to lean away from, or for a rival of what it leans to."""
    for claim, source, place, tendency in leanings(graph, "against"):
        yield Finding(
            "against-interest",
            f"`{source}` speaks for `{claim}`, against its own bent",
            place,
            (claim, source),
            because=(str(tendency.reason),) if tendency.reason else (),
            help="Say so in an argument by the scheme `against-interest`.",
        )
