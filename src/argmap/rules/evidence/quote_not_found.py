"""A quotation is not in the text of its source.

Why: Words in quotation marks are put into somebody's mouth; a reader who looks them up has to find them.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The bridge was built by masons.
        evidence: [{source: chronicle, locator: p. 41, quote: "masons from Lombardy laid the arches"}]

Instead:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The bridge was built by carpenters.
        evidence: [{source: chronicle, locator: p. 41, quote: "the carpenters, who were perhaps twelve in number"}]
"""

from collections.abc import Iterator

from argmap.evidence.quotations import verified
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM601"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def quote_not_found(graph: Graph) -> Iterator[Finding]:
    """One finding for each quotation of which neither the words nor their like are found."""
    for verdict in verified(graph).of("absent"):
        quotation = verdict.quotation
        if not verdict.found.is_paraphrase:
            yield Finding(
                "quote-not-found",
                f"{quotation.short} is nowhere in the text of `{quotation.source}`",
                quotation.quote.place,
                (quotation.id, quotation.source),
                help="Copy the words from the source; if they are seen in another one, cite that by `via`.",
            )
