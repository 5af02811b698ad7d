"""A source is given as evidence and has no date.

Why: When it was made is the first question to a source: nearness to the event, order of accounts and age of a memory
all hang on it.

Example:

    sources:
      letter: {title: Letter, kind: correspondence}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["letter, fol. 1"]}

Instead:

    sources:
      letter: {title: Letter, kind: correspondence, issued: 1936~}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["letter, fol. 1"]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM650"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


_DATES = ("original-date", "event-date")


def source_undated(graph: Graph) -> Iterator[Finding]:
    """Sources of evidence with no date of any sort."""
    sources = graph.debate.sources
    given = dict.fromkeys(str(item.source) for claim in graph.claims.values() for item in claim.evidence)
    for name in given:
        source = sources.get(name)
        if source is not None and source.issued is None and not any(source.csl.get(key) for key in _DATES):
            yield Finding(
                "source-undated",
                f"`{name}` is given as evidence, and when it was made is not said",
                source.id.place,
                (source.id,),
                help="Date it with `issued`, as roughly as need be: `1936~`, `193X`, `../1940`.",
            )
