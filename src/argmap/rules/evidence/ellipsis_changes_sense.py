"""An ellipsis leaves out a negation, a hedge or a condition, or very much.

Why: What stands between may take back what is quoted; two halves of a page joined by three dots are no quotation.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The abbot believed the charge.
        evidence: [{source: chronicle, locator: p. 42, quote: "the abbot … believe the charge"}]

Instead:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The abbot did not believe the charge.
        evidence: [{source: chronicle, locator: p. 42, quote: "the abbot did not believe the charge"}]
"""

from collections.abc import Iterator

from argmap.evidence.quotations import verified
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM604"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"


def ellipsis_changes_sense(graph: Graph) -> Iterator[Finding]:
    """One finding for each quotation with such an ellipsis, unless the quotation fails anyway."""
    for verdict in verified(graph).of("elided", "scan-noise", "intrusion", "doubtful"):
        quotation = verdict.quotation
        for elision in verdict.found.elisions:
            if elision.suspect:
                words = ", ".join(f"“{word}”" for word in elision.turning)
                what = words or f"{elision.characters} characters"
                yield Finding(
                    "ellipsis-changes-sense",
                    f"what {quotation.short} leaves out of `{quotation.source}` has {what}",
                    quotation.quote.place,
                    (quotation.id, quotation.source),
                    because=(f"Left out{verdict.where}: “{elision.left_out}”.",),
                    help="Quote the words on which the sense turns, or make two quotations.",
                )
                break
