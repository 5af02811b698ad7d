"""A source is quoted in another language than its own, and whose translation that is is not said.

Why: The words are then the translator's, and a dispute about a word is a dispute with him.

Example:

    sources:
      memoires: {title: Mémoires, language: fr}
    claims:
      fell:
        text: The bridge fell.
        evidence: [{source: memoires, locator: p. 4, quote: on the eve of the feast the bridge fell into the river}]

Instead:

    sources:
      memoires: {title: Mémoires, language: fr, translator: A. Weber}
    claims:
      fell:
        text: The bridge fell.
        evidence: [{source: memoires, locator: p. 4, quote: on the eve of the feast the bridge fell into the river}]
"""

from collections.abc import Iterator

from argmap.document.nouns import Source
from argmap.evidence.quotations import quotations_of
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import language_of

CODE = "AM612"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def translation_unstated(graph: Graph) -> Iterator[Finding]:
    """Quotations in a language that is not the `language` of their source; one finding for each source."""
    told: set[str] = set()
    sources = {name: source for name, source in graph.debate.sources.items() if _language(source)}
    for quotation in quotations_of(graph.debate) if sources else ():
        source = sources.get(quotation.source)
        if source is None or source.id in told or _is_translated(source):
            continue
        written, quoted = _language(source), language_of(str(quotation.quote))
        if quoted and written != quoted:
            told.add(str(source.id))
            yield Finding(
                "translation-unstated",
                f"{quotation.short} is quoted in `{quoted}` from `{source.id}`, which is in `{written}`",
                quotation.quote.place,
                (quotation.id, str(source.id)),
                help="Name the `translator` of the source, or cite the translation (`translation-of`).",
            )


def _is_translated(source: Source) -> bool:
    return source.translation_of is not None or bool(source.csl.get("translator"))


def _language(source: Source) -> str:
    value = source.csl.get("language", "")
    return value.partition("-")[0].strip().lower() if isinstance(value, str) else ""
