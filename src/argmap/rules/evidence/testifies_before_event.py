"""A witness's text is older than what it is to have witnessed.

Why: Nobody reports what has not happened yet: a date is wrong, or the passage is a plan or a forecast and no testimony.

Example:

    sources:
      letter: {title: Letter, issued: 1936-08, knowledge: eyewitness}
    claims:
      bridge-fell: {text: The bridge fell., kind: fact, when: 1936-09, evidence: ["letter, fol. 1"]}

Instead:

    sources:
      letter: {title: Letter, issued: 1936-10, knowledge: eyewitness}
    claims:
      bridge-fell: {text: The bridge fell., kind: fact, when: 1936-09, evidence: ["letter, fol. 1"]}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before, format_date
from argmap.evidence.provenance import FIRST_HAND, HEARSAY, knowledge
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM628"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def testifies_before_event(graph: Graph) -> Iterator[Finding]:
    """Evidence for facts that is told from knowledge of them, in a text definitely older than they are."""
    lang = graph.debate.lang or "en"
    for claim in graph.claims.values():
        if claim.when is None or claim.kind not in (None, "fact"):
            continue
        for item in claim.evidence:
            source = graph.debate.sources.get(item.source)
            if source is None or source.issued is None or knowledge(graph, item) not in FIRST_HAND | HEARSAY:
                continue
            if definitely_before(source.issued, claim.when):
                yield Finding(
                    "testifies-before-event",
                    f"`{source.id}` of {format_date(source.issued, lang)} is to testify to what `{claim.id}` dates to "
                    f"{format_date(claim.when, lang)}",
                    item.source.place,
                    (claim.id, source.id),
                    help="Correct one of the dates; a plan or forecast has the `knowledge` inference.",
                )
