"""A word is used that did not exist when the source quoted was made, or when what is told took place.

Why: Either the text is later than it is said to be, or the words are a later hand's, or the term is older; and what is
told in a later word is told as later people saw it.

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
from argmap.graph.words import split_words, words
from argmap.source import Text

CODE = "AM666"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

_Dated = tuple[Term, Date, str]  # with its words, blanks about them


def anachronistic_term(graph: Graph) -> Iterator[Finding]:
    """Quotations with a term definitely younger than their source, and claims with one younger than their date."""
    terms = _terms(graph)
    if not terms:
        return
    lang = graph.debate.lang or "en"
    for owner, cite, quote in _quotes(graph):
        source = graph.debate.sources.get(cite.source)
        if source is None or source.issued is None:
            continue
        for term, start in _younger(terms, split_words(quote), source.issued):
            yield Finding(
                "anachronistic-term",
                f"`{source.id}` of {format_date(source.issued, lang)} is quoted with `{term.id}`, a term "
                f"in use from {format_date(start, lang)}",
                quote.place,
                (owner, source.id, term.id),
                (Related(term.id.place, "the term"),),
                help="Check the quotation, the date of the source, and since when the word is found.",
            )
    for name, claim in graph.claims.items():
        when = claim.when
        for term, start in _younger(terms, words(graph)[name], when) if when else ():
            yield Finding(
                "anachronistic-term",
                f"`{name}` tells of {format_date(when, lang) if when else ''} with `{term.id}`, a term in use "
                f"from {format_date(start, lang)}",
                claim.text.place,
                (name, term.id),
                (Related(term.id.place, "the term"),),
                help="Say it in a word of the time, or ask whose word it is.",
            )


def _younger(terms: Mapping[str, list[_Dated]], said: tuple[str, ...], when: Date) -> Iterator[tuple[Term, Date]]:
    """The terms among some words that are definitely younger than a date."""
    text = f" {' '.join(said)} "
    for term, start, phrase in (one for word in dict.fromkeys(said) for one in terms.get(word, ())):
        if phrase in text and definitely_before(when, start):
            yield term, start


def _terms(graph: Graph) -> Mapping[str, list[_Dated]]:
    """The terms with a beginning, by their first word."""
    found: dict[str, list[_Dated]] = {}
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
