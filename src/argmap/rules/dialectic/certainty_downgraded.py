"""The words quoted are certain, and the map makes them doubtful.

Why: A map that makes somebody less sure than they were spares them an answer they would have owed.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    sources:
      answer: {title: An answer, author: a}
    claims:
      nkvd:
        text: The notice came from the NKVD.
        stances: {a: {stance: asserts, cite: "answer, p. 6", quote: must certainly have come, confidence: likely}}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    sources:
      answer: {title: An answer, author: a}
    claims:
      nkvd:
        text: The notice came from the NKVD.
        stances: {a: {stance: asserts, cite: "answer, p. 6", quote: must certainly have come, confidence: very-likely}}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import split_words, word_list

CODE = "AM541"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en",)

_CERTAIN = word_list("certainly undoubtedly doubtless definitely unquestionably indisputably undeniably surely")
_NOT = word_list("not no never hardly scarcely almost perhaps probably apparently seems appears nearly")
_LOW = frozenset({"likely", "even", "unlikely", "very-unlikely", "excluded"})


def certainty_downgraded(graph: Graph) -> Iterator[Finding]:
    """Stances of low confidence and without a hedge, whose quotation holds a word of certainty, unlessened."""
    for name, claim in graph.claims.items():
        for stance in claim.stances:
            if stance.confidence in _LOW and stance.quote is not None and not stance.hedge:
                said = split_words(stance.quote)
                sure = next((word for word in said if word in _CERTAIN), None)
                if sure is not None and _NOT.isdisjoint(said) and stance.confidence is not None:
                    yield Finding(
                        "certainty-downgraded",
                        f"`{stance.person}` says “{sure}”, and the map notes `confidence: {stance.confidence}`",
                        stance.confidence.place,
                        (name, str(stance.person)),
                        help="Raise the confidence, or quote the words that lower it as `hedge`.",
                    )
