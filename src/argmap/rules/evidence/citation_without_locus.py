"""A long work is cited without a page or section.

Why: Nobody can check it. Where the page is known only to the work it was seen through, the page of that one does.

Example:

    sources:
      memoir: {type: book, title: Memoir}
    claims:
      bridge-fell: {text: The bridge fell., evidence: [memoir]}

Instead:

    sources:
      memoir: {type: book, title: Memoir}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}
"""

from collections.abc import Iterator

from argmap.document.nouns import Citation, Source
from argmap.evidence.locators import pages_of
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.passages import passages

CODE = "AM653"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


_LONG = frozenset({"book", "thesis", "report"})


def citation_without_locus(graph: Graph) -> Iterator[Finding]:
    """Citations without a locator, here or on the way they were seen, of works known to have more than one page."""
    for passage in passages(graph):
        source = graph.debate.sources.get(passage.source)
        if source is not None and not passage.locator and not _located(passage.via) and _is_long(source):
            yield Finding(
                "citation-without-locus",
                f"`{passage.owner}` cites `{passage.source}` without a page",
                passage.source.place,
                (passage.owner, passage.source),
                help="Add the page or section after a comma: `memoir, p. 4`.",
            )


def _located(via: Citation | None) -> bool:
    while via is not None:
        if via.locator:
            return True
        via = via.via
    return False


def _is_long(source: Source) -> bool:
    """Whether a work has more than one page, by its extent or pages, else by its type."""
    number = source.csl.get("number-of-pages")
    if isinstance(number, str) and number.isdecimal():
        return number != "1"
    for known in (source.text_pages, source.csl.get("page")):
        pages = pages_of(known) if isinstance(known, str) else ()
        if pages:
            return len(pages) > 1 or pages[0][0] != pages[0][1]
    return source.csl.get("type") in _LONG
