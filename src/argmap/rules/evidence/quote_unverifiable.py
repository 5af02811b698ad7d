"""Quotations that could not be verified, since there is no text to verify them against.

Why: Nobody has compared them with the source; what a reader may rely on should be said.

Example:

    sources:
      annals: The annals of the town
    claims:
      opened:
        text: The bridge was opened.
        evidence: [{source: annals, locator: p. 3, quote: the bridge was opened}]

Instead:

    sources:
      annals: {title: The annals of the town, text: chronicle.txt}
    claims:
      opened:
        text: The bridge was opened.
        evidence: [{source: annals, locator: p. 2, quote: the bridge was opened}]
"""

from collections.abc import Iterator

from argmap.document.nouns import Source
from argmap.evidence.quotations import Verdict, verified
from argmap.findings import About, Finding, Place, Severity
from argmap.graph import Graph

CODE = "AM608"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def _of_source(source: Source, verdicts: list[Verdict]) -> Finding:
    count = len(verdicts)
    number = "a quotation" if count == 1 else f"{count} quotations"
    last = f"; last verified {source.verified.text}" if source.verified else ""
    named = source.text is not None and not source.text.missing
    return Finding(
        "quote-unverifiable",
        f"{number} from `{source.id}` could not be verified: {verdicts[0].found.why}{last}",
        _place(source),
        (source.id, *dict.fromkeys(str(verdict.quotation.id) for verdict in verdicts)),
        help="Fetch the text, correct its name, or give it by `argmap quotes --source`."
        if named
        else "Name the file of its text by `text`.",
    )


def _place(source: Source) -> Place:
    return source.text.place if source.text is not None else source.id.place


def quote_unverifiable(graph: Graph) -> Iterator[Finding]:
    """One finding for each source, with the number of its quotations; and one for each quotation that has no words."""
    verification = verified(graph)
    by_source: dict[str, list[Verdict]] = {}
    for verdict in verification.of("unverifiable"):
        quotation = verdict.quotation
        if quotation.source in verification.searches:
            yield Finding(
                "quote-unverifiable",
                f"{quotation.short} cannot be verified: {verdict.found.why}",
                quotation.quote.place,
                (quotation.id, quotation.source),
                help="Quote words as they stand in the text; where that is a transliteration, quote it so.",
            )
        elif quotation.source in verification.texts:
            by_source.setdefault(quotation.source, []).append(verdict)
    for name, verdicts in by_source.items():
        yield _of_source(verification.texts[name].source, verdicts)
