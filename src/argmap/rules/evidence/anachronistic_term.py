"""A quotation uses a word that did not exist when its source was made.

Why: Either the text is later than it is said to be, or the words are a later hand's, or the term is older.

Example:

    people: {ann: Ann}
    sources:
      letter: {title: Letter, issued: 1930}
    terms:
      troika: {definitions: [A body of three], from: 1935}
    claims:
      sentenced:
        text: They were sentenced.
        stances: {ann: {stance: asserts, cite: "letter, fol. 1", quote: sentenced by the troika}}

Instead:

    people: {ann: Ann}
    sources:
      letter: {title: Letter, issued: 1937}
    terms:
      troika: {definitions: [A body of three], from: 1935}
    claims:
      sentenced:
        text: They were sentenced.
        stances: {ann: {stance: asserts, cite: "letter, fol. 1", quote: sentenced by the troika}}
"""

from collections.abc import Iterator, Mapping

from argmap.document.dates import Date, definitely_before, format_date
from argmap.document.nouns import Citation, Evidence, Term
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.words import split_words
from argmap.source import Text

CODE = "AM666"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def anachronistic_term(graph: Graph) -> Iterator[Finding]:
    """Quotations with a term that is definitely younger than the source they are cited from."""
    lang = graph.debate.lang or "en"
    terms = _terms(graph)
    for owner, cite, quote in _quotes(graph) if terms else ():
        source = graph.debate.sources.get(cite.source)
        if source is None or source.issued is None:
            continue
        said = split_words(quote)
        text = f" {' '.join(said)} "
        for term, start, phrase in (one for word in dict.fromkeys(said) for one in terms.get(word, ())):
            if phrase in text and definitely_before(source.issued, start):
                yield Finding(
                    "anachronistic-term",
                    f"`{source.id}` of {format_date(source.issued, lang)} is quoted with `{term.id}`, a term "
                    f"in use from {format_date(start, lang)}",
                    quote.place,
                    (owner, source.id, term.id),
                    (Related(term.id.place, "the term"),),
                    help="Check the quotation, the date of the source, and since when the word is found.",
                )


def _terms(graph: Graph) -> Mapping[str, list[tuple[Term, Date, str]]]:
    """The terms with a beginning, by their first word."""
    found: dict[str, list[tuple[Term, Date, str]]] = {}
    for term in graph.debate.terms.values():
        said = split_words(str(term.id))
        if term.start is not None and said:
            found.setdefault(said[0], []).append((term, term.start, f" {' '.join(said)} "))
    return found


def _quotes(graph: Graph) -> Iterator[tuple[Text, Citation | Evidence, Text]]:
    for claim in graph.claims.values():
        for stance in claim.stances:
            if stance.cite is not None and stance.quote is not None:
                yield claim.id, stance.cite, stance.quote
        yield from ((claim.id, item, item.quote) for item in claim.evidence if item.quote is not None)
    for argument in graph.arguments.values():
        if argument.cite is not None and argument.quote is not None:
            yield argument.id, argument.cite, argument.quote
