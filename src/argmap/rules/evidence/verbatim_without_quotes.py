"""A claim copies its source, eight words in a row or more, without quotation marks.

Why: The reader takes the words for the mapper's; and a claim in its own words shows that the passage was understood.

Example:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: The bridge was opened on the feast of Saint Lawrence with a procession.
        evidence: ["chronicle, p. 42"]

Instead:

    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      bridge:
        text: A procession marked the opening on Saint Lawrence's day.
        evidence: ["chronicle, p. 42"]
"""

import re
from collections.abc import Iterator

from argmap.document.nouns import Claim
from argmap.evidence.quotations import Verification, seen_in, verified
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM607"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


LEAST = 8  # words in a row
_MARKED = re.compile(r"“[^”]*”|\"[^\"]*\"|„[^“]*“|«[^»]*»|‘[^’]*’")


def _copied(claim: Claim, verification: Verification) -> Iterator[Finding]:
    from argmap.evidence.copying import copied
    from argmap.evidence.folding import fold

    own_words = _MARKED.sub(" … ", claim.text)
    for source in dict.fromkeys(seen_in(claim)):
        search = verification.searches.get(source)
        found = copied(search, own_words, LEAST) if search and len(own_words.split()) >= LEAST else None
        if search is None or found is None:
            continue
        words = search.words.said(*found)
        quoted = (verdict.quotation.quote for verdict in verification.verdicts if verdict.quotation.id == claim.id)
        if not any(fold(words).text in fold(quote).text for quote in quoted):
            yield Finding(
                "verbatim-without-quotes",
                f"{found[1] - found[0] + 1} words in a row of `{claim.id}` are those of `{source}`: “{words}”",
                claim.text.place,
                (claim.id, source),
                help="Say it in your own words, or put the words in quotation marks.",
            )


def verbatim_without_quotes(graph: Graph) -> Iterator[Finding]:
    """One finding for each claim that copies a source cited for it; what it quotes by `quote` is not copied."""
    verification = verified(graph)
    if verification.searches:
        for claim in graph.claims.values():
            if claim.evidence or claim.stances:
                yield from _copied(claim, verification)
