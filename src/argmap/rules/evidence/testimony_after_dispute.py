"""A witness spoke only when the dispute had begun.

Why: Such testimony may answer what had been said; it was given under the eyes of the parties.

Example:

    people: {ann: Ann, ben: Ben}
    sources:
      memoir: {title: Memoir, issued: 1970, kind: memoir}
    claims:
      bridge-fell:
        text: The bridge fell.
        stances: {ann: {stance: asserts, date: 1961}, ben: {stance: denies, date: 1966}}
        evidence: ["memoir, p. 4"]

Instead:

    people: {ann: Ann, ben: Ben}
    sources:
      memoir: {title: Memoir, issued: 1950, kind: memoir}
    claims:
      bridge-fell:
        text: The bridge fell.
        stances: {ann: {stance: asserts, date: 1961}, ben: {stance: denies, date: 1966}}
        evidence: ["memoir, p. 4"]
"""

from collections.abc import Iterator

from argmap.document.dates import Date, definitely_before, format_date
from argmap.document.nouns import Claim
from argmap.evidence.testimony import TOLD, is_told, spoken, testimony
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.commitment import COMMITTING

CODE = "AM630"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


_CHALLENGING = frozenset({"denies", "doubts", "questions"})
_DATED_WELL = TOLD | {"secondary", "press", None}


def testimony_after_dispute(graph: Graph) -> Iterator[Finding]:
    """Testimony definitely later than both the first assertion and the first challenge of what it says."""
    lang = graph.debate.lang or "en"
    for name, given in testimony(graph).items():
        claim, told = graph.claims[name], set[str]()
        begun = _begun(claim) if len(claim.stances) > 1 else None
        for heard in given if begun is not None else ():
            source = graph.debate.sources.get(heard.item.source)
            if source is None or source.id in told or source.kind not in _DATED_WELL or not is_told(graph, heard):
                continue
            made = spoken(source)
            if begun is not None and made is not None and definitely_before(begun, made):
                told.add(source.id)
                yield Finding(
                    "testimony-after-dispute",
                    f"`{source.id}` ({format_date(made, lang)}) speaks for `{name}`, which was in dispute by "
                    f"{format_date(begun, lang)}",
                    claim.id.place if heard.argument is not None else heard.item.source.place,
                    (claim.id, source.id),
                    help="Ask whether the witness knew of the dispute, and took part in it.",
                )


def _begun(claim: Claim) -> Date | None:
    """When a claim had both been asserted and challenged; None where it was not, or a date is missing."""
    asserted = _first(claim, COMMITTING)
    challenged = _first(claim, _CHALLENGING)
    if asserted is None or challenged is None:
        return None
    return max(asserted, challenged, key=lambda date: date.latest or 0)


def _first(claim: Claim, stances: frozenset[str]) -> Date | None:
    dates = [stance.date for stance in claim.stances if stance.stance in stances and stance.date is not None]
    return min((date for date in dates if date.latest is not None), key=lambda date: date.latest or 0, default=None)
