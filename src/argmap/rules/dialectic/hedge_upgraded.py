"""The words quoted are hedged, and the map takes them for a plain assertion.

Why: "It appears" is not "it is". A hedge that the map leaves out is an opinion put into somebody's mouth.

Example:

    people:
      k: George F. Kennan
    sources:
      russia: {title: Russia, author: k}
    claims:
      defied:
        text: Stalin was defied.
        stances: {k: {stance: asserts, cite: "russia, p. 307", quote: Stalin appears to have been defied}}

Instead:

    people:
      k: George F. Kennan
    sources:
      russia: {title: Russia, author: k}
    claims:
      defied:
        text: Stalin was defied.
        stances:
          k: {stance: asserts, cite: "russia, p. 307", quote: Stalin appears to have been defied, hedge: appears}
"""

from collections.abc import Iterator

from argmap.document.nouns import Stance
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import HEDGES, split_words, words

CODE = "AM540"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"
LANGUAGES = ("en",)

_SURE = frozenset({"certain", "very-likely"})


def hedge_upgraded(graph: Graph) -> Iterator[Finding]:
    """Stances whose quotation holds a hedge that neither `hedge`, nor `confidence`, nor the claim itself takes up."""
    for name, claim in graph.claims.items():
        for stance in claim.stances:
            hedge = _dropped(stance) if stance.quote is not None else None
            if hedge is not None and stance.quote is not None and HEDGES.isdisjoint(words(graph)[name]):
                yield Finding(
                    "hedge-upgraded",
                    f"the words quoted of `{stance.person}` are hedged (“{hedge}”), and the map leaves the hedge out",
                    stance.quote.place,
                    (name, str(stance.person)),
                    help=f"Write `hedge: {hedge}`, and `confidence` if the words tell how sure they are.",
                )


def _dropped(stance: Stance) -> str | None:
    """The hedge that is quoted and not noted."""
    if stance.stance not in ("asserts", "denies", "concedes") or stance.arguendo or stance.hedge:
        return None
    if stance.confidence is not None and stance.confidence not in _SURE:
        return None
    return next((word for word in split_words(stance.quote or "") if word in HEDGES), None)
