"""A claim says more than the passage quoted for it: a hedge is gone, or *some* have become *all*.

Why: The evidence then bears out a weaker claim than the one that is argued from.

Example:

    lang: en
    sources:
      chronicle: {title: The chronicle}
    claims:
      rotten:
        text: The count sold rotten timber.
        evidence: [{source: chronicle, locator: p. 42, quote: it seems that the count sold rotten timber}]

Instead:

    lang: en
    sources:
      chronicle: {title: The chronicle}
    claims:
      rotten:
        text: The count seems to have sold rotten timber.
        evidence: [{source: chronicle, locator: p. 42, quote: it seems that the count sold rotten timber}]
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import HEDGES, split_words, word_list, words

CODE = "AM611"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"
LANGUAGES = ("en",)

_HEDGED = HEDGES | word_list("possible likely may could suggests doubt doubtful unlikely improbable hardly")
_SOME = word_list("some many several few most often sometimes usually almost nearly partly")
_ALL = word_list("all every everybody everyone always never none nobody entirely wholly completely")


def paraphrase_stronger(graph: Graph) -> Iterator[Finding]:
    """Evidence for a claim whose quotation holds a hedge, or only some, where the claim holds none, or all.

    A claim about what a text says (`textual`) may leave the hedge to the text.
    """
    for name, claim in graph.evidenced.items():
        for item in claim.evidence:
            if item.quote is None or item.bears == "against" or claim.kind == "textual":
                continue
            lost = _lost(set(words(graph)[name]), split_words(item.quote))
            if lost:
                yield Finding(
                    "paraphrase-stronger",
                    f"`{name}` is stronger than the words quoted for it, which have “{lost}”",
                    item.quote.place,
                    (name, str(item.source)),
                    help="Take the word up in the claim, or quote what says it without.",
                )


def _lost(own: set[str], quoted: tuple[str, ...]) -> str:
    """The first word that weakens what is quoted and is not taken up."""
    hedge = next((word for word in quoted if word in HEDGES), "") if own.isdisjoint(_HEDGED) else ""
    some = next((word for word in quoted if word in _SOME), "")
    return hedge or (some if some and _SOME.isdisjoint(own) and own & _ALL and _ALL.isdisjoint(quoted) else "")
