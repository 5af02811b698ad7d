"""A quotation gives a passage in other words.

Why: Quotation marks promise the words themselves; a paraphrase is the mapper's reading and belongs into the claim.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The work stopped in winter.
        evidence: [{source: chronicle, locator: p. 41, quote: "Since the winter had come the work stopped unfinished
        and the carpenters left for their villages"}]

Instead:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The work stopped in winter.
        evidence: [{source: chronicle, locator: p. 41, quote: "The work was not finished before the winter"}]
"""

from collections.abc import Iterator

from argmap.evidence.quotations import verified
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM606"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"


def paraphrase_in_quotes(graph: Graph) -> Iterator[Finding]:
    """One finding for each quotation whose telling words stand together in the source, but not so."""
    for verdict in verified(graph).of("absent"):
        quotation, found = verdict.quotation, verdict.found
        if found.is_paraphrase:
            yield Finding(
                "paraphrase-in-quotes",
                f"{quotation.short} is a paraphrase: `{quotation.source}` has no such words in such an order",
                quotation.quote.place,
                (quotation.id, quotation.source),
                because=(f"The passage meant may be{verdict.where}: “{verdict.passage}”.",),
                help="Quote the words as they stand, or say it in the text of the claim and cite the passage.",
            )
