"""Words of the quoter stand in a quotation without brackets.

Why: A reader takes them for the source's; brackets cost two keys.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The abbot ordered a bridge.
        evidence: [{source: chronicle, locator: p. 41, quote: "the abbot ordered a wooden bridge to be built"}]

Instead:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The abbot ordered a bridge.
        evidence: [{source: chronicle, locator: p. 41, quote: "the abbot ordered a [wooden] bridge to be built"}]
"""

from collections.abc import Iterator

from argmap.evidence.classes import Means
from argmap.evidence.quotations import verified
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM605"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"


def interpolation_unmarked(graph: Graph) -> Iterator[Finding]:
    """One finding for each quotation that is altered by nothing else; a negation or number put in is quote-altered."""
    for verdict in verified(graph).of("altered"):
        quotation, found = verdict.quotation, verdict.found
        if found.only_adds:
            words = ", ".join(f"“{one.quoted}”" for one in found.difference if one.means is Means.CHANGE)
            yield Finding(
                "interpolation-unmarked",
                f"{quotation.short} has words that `{quotation.source}` has not: {words}",
                quotation.quote.place,
                (quotation.id, quotation.source),
                because=(f"The passage{verdict.where} reads: “{verdict.passage}”.",),
                help="Put them in [ ] if they explain, else delete them.",
            )
