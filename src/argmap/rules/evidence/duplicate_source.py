"""One work is listed as two sources.

Why: Evidence from it is counted twice, and looks like agreement.

Example:

    sources:
      liu-1961: {title: The Bridge, author: "Liu, Wen", issued: 1961}
      bridge-book: {title: "The Bridge.", author: "Liu, Wen", issued: 1961}

Instead:

    sources:
      liu-1961: {title: The Bridge, author: "Liu, Wen", issued: 1961}
      liu-1970: {title: The Bridge, author: "Liu, Wen", issued: 1970, edition-of: liu-1961}
"""

from collections.abc import Iterator

from argmap.document.nouns import Source
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.words import split_words

CODE = "AM657"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def duplicate_source(graph: Graph) -> Iterator[Finding]:
    """Sources of one DOI and page, or alike in title, makers, container, volume, pages and date."""
    seen: dict[tuple[object, ...], Source] = {}
    for source in graph.debate.sources.values():
        first = next((seen[key] for key in _keys(source) if key in seen), None)
        for key in _keys(source):
            seen.setdefault(key, source)
        if first is not None:
            yield Finding(
                "duplicate-source",
                f"`{source.id}` is the work that `{first.id}` is",
                source.id.place,
                (source.id, first.id),
                (Related(first.id.place, "listed first"),),
                help="Keep one, and cite that; where they are two, say in what they differ.",
            )


def _keys(source: Source) -> Iterator[tuple[object, ...]]:
    words = split_words(str(source.title))
    if words and source.issued is not None:
        makers = tuple(split_words(str(author.name)) for author in source.authors)
        alike = ("type", "container-title", "volume", "issue", "page", "edition", "number", "event-title")
        apart = tuple(str(source.csl.get(key, "")).lower() for key in alike)
        yield words, makers, apart, source.issued.text, source.text_pages
    doi = str(source.csl.get("DOI", "")).lower().removeprefix("https://doi.org/")
    if doi and "chapter" not in str(source.csl.get("type", "")):
        yield "doi", doi
