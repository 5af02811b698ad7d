"""A misreading in the source's text lies on a negation, a number or a name that is quoted.

Why: The word may be what the quotation says, or another; only the page itself can tell.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The steward's name was Walram.
        evidence: [{source: chronicle, locator: p. 1, quote: "The steward Walram of Hohenfels denied it"}]

Instead:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The steward was of Hohenfels.
        evidence: [{source: chronicle, locator: p. 1, quote: "of Hohenfels denied it before the chapter"}]
"""

from collections.abc import Iterator

from argmap.evidence.classes import Means
from argmap.evidence.quotations import verified
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM610"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def quote_doubtful(graph: Graph) -> Iterator[Finding]:
    """One finding for each doubtful quotation."""
    for verdict in verified(graph).of("doubtful"):
        quotation, found = verdict.quotation, verdict.found
        words = [f"“{one.source}” for “{one.quoted}”" for one in found.difference if one.means is Means.DOUBT]
        yield Finding(
            "quote-doubtful",
            f"the text of `{quotation.source}` has {' and '.join(words) or 'other words'} in {quotation.short}",
            quotation.quote.place,
            (quotation.id, quotation.source),
            because=(f"The passage{verdict.where} reads: “{verdict.passage}”.",),
            help="Look at the page; if it is as you quote it, allow this with that reason, or correct the text.",
        )
