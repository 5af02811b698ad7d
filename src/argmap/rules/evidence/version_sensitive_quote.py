"""Words that are quoted stand in one version of the text and not so in another.

Why: What was changed between two versions is often what the dispute is about.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
      printed: {title: The chronicle as printed, text: printed.txt, edition-of: chronicle}
    claims:
      denied:
        text: The steward denied the charge.
        evidence: [{source: chronicle, locator: p. 42, quote: the abbot did not believe the charge}]

Instead:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
      printed: {title: The chronicle as printed, text: printed.txt, edition-of: chronicle}
    claims:
      oaks:
        text: The count gave oaks.
        evidence: [{source: chronicle, locator: p. 41, quote: The count gave forty oaks for the piers}]
"""

from collections.abc import Iterator, Mapping

from argmap.document.nouns import Source
from argmap.evidence.quotations import verified
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM614"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def version_sensitive_quote(graph: Graph) -> Iterator[Finding]:
    """Quotations found in their source, and altered or absent in another version whose text is at hand."""
    sources = graph.debate.sources
    if not any(source.edition_of for source in sources.values()):
        return
    verification = verified(graph)
    for verdict in verification.of("verbatim", "folded", "elided", "scan-noise", "intrusion"):
        quotation = verdict.quotation
        for other in _versions(sources[quotation.source], sources):
            search = verification.searches.get(str(other.id))
            found = search.find(str(quotation.quote)) if search else None
            if found is not None and found.kind in ("altered", "absent"):
                yield Finding(
                    "version-sensitive-quote",
                    f"{quotation.short} stands so in `{quotation.source}`, and not in `{other.id}`",
                    quotation.quote.place,
                    (quotation.id, quotation.source, str(other.id)),
                    (Related(other.id.place, "the other version"),),
                    because=(f"There it reads: “{found.passage}”.",) if found.passage else (),
                    help="Say which version is meant, and what the other has instead.",
                )


def _versions(source: Source, sources: Mapping[str, Source]) -> Iterator[Source]:
    """The other versions of a text: what it is an edition of, its editions, and those of the same text."""
    original = str(source.edition_of or source.id)
    for name, other in sources.items():
        if other is not source and original in (name, str(other.edition_of or "")):
            yield other
