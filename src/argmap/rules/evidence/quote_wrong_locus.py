"""A quotation stands in its source, but not on the page cited.

Why: A reader who looks it up finds other words on that page and doubts the rest.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The count gave timber.
        evidence: [{source: chronicle, locator: p. 42, quote: "The count gave forty oaks"}]

Instead:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The count gave timber.
        evidence: [{source: chronicle, locator: p. 41, quote: "The count gave forty oaks"}]
"""

from collections.abc import Iterator

from argmap.evidence.quotations import verified
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM603"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"


def quote_wrong_locus(graph: Graph) -> Iterator[Finding]:
    """One finding for each quotation found elsewhere only."""
    for verdict in verified(graph).of("elsewhere"):
        quotation = verdict.quotation
        cited = quotation.locator or "the pages that are this source"
        yield Finding(
            "quote-wrong-locus",
            f"{quotation.short} stands{verdict.where} of `{quotation.source}`, not on {cited}",
            quotation.quote.place,
            (quotation.id, quotation.source),
            help=f"Cite `{quotation.source}, p. {verdict.page}`.",
        )
