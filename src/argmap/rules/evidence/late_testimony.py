"""Somebody tells more than twenty years later what is said to have happened.

Why: Memory rearranges, and much may have been read since.

Example:

    sources:
      memoir: {title: Memoir, issued: 1961, kind: memoir}
    claims:
      bridge-fell: {text: The bridge fell., when: 1936-09, evidence: ["memoir, p. 4"]}

Instead:

    sources:
      memoir: {title: Memoir, issued: 1961, original-date: 1937, kind: memoir}
    claims:
      bridge-fell: {text: The bridge fell., when: 1936-09, evidence: ["memoir, p. 4"]}
"""

from collections.abc import Iterator

from argmap.evidence.testimony import TOLD, lag, testimony
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM629"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


YEARS = 20
_LATE = YEARS * 366  # days


def late_testimony(graph: Graph) -> Iterator[Finding]:
    """Testimony that came out more than twenty years after; texts printed long after they were written are left out."""
    for name, given in testimony(graph).items():
        claim, told = graph.claims[name], set[str]()
        for heard in given:
            source = graph.debate.sources.get(heard.item.source)
            if source is None or source.id in told or not (source.kind in TOLD or heard.argument is not None):
                continue
            apart = lag(claim, source) if source.kind in _WRITTEN_WHEN_ISSUED else None
            if apart is not None and apart[0] > _LATE:
                told.add(source.id)
                yield Finding(
                    "late-testimony",
                    f"`{source.id}` speaks {apart[0] // 366} years or more after what `{name}` says",
                    claim.id.place if heard.argument is not None else heard.item.source.place,
                    (claim.id, source.id),
                    help="Ask what the author can have read or been told meanwhile.",
                )


_WRITTEN_WHEN_ISSUED = TOLD | {"secondary", "press"}
