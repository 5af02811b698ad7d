"""A page is cited that the work does not have.

Why: The page or the work is wrong, and a reader who looks it up finds nothing.

Example:

    sources:
      memoir: {type: book, title: Memoir, extent: "xii, 411 pp."}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 441"]}

Instead:

    sources:
      memoir: {type: book, title: Memoir, extent: "xii, 411 pp."}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 411"]}
"""

import re
from collections.abc import Iterator

from argmap.document.nouns import Source
from argmap.evidence.locators import pages_of
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.passages import passages

CODE = "AM654"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


_EXTENT = re.compile(r"(?:^|[\s,+])(\d{1,6})\s*(?:pp?\.?|pages?|S\.|с\.|стр\.|leaves|ff?\.)(?!\w)", re.IGNORECASE)
_VOLUMES = re.compile(r"\bvols?\b|\bBde?\b|\bт\.", re.IGNORECASE)


def locus_out_of_range(graph: Graph) -> Iterator[Finding]:
    """Pages in figures that lie outside the pages a source is said to have.

    Volumes and roman numbers are left alone.
    """
    known: dict[str, tuple[tuple[int, int], ...]] = {}
    for passage in passages(graph):
        source = graph.debate.sources.get(passage.source)
        if source is None or not passage.locator:
            continue
        if source.id not in known:
            known[source.id] = _pages(source)
        ranges = known[source.id]
        cited = pages_of(passage.locator) if ranges else ()
        if cited and not all(any(low <= first and last <= high for low, high in ranges) for first, last in cited):
            spans = " or ".join(f"{low}–{high}" if low != high else str(low) for low, high in ranges)
            yield Finding(
                "locus-out-of-range",
                f"`{passage.owner}` cites `{source.id}`, {passage.locator}, and its pages are {spans}",
                passage.source.place,
                (passage.owner, source.id),
                help="Correct the page, or the source's `extent`, `page` or `text-pages`.",
            )


def _pages(source: Source) -> tuple[tuple[int, int], ...]:
    """The ranges in which its pages may lie, by any numbering it is said to have; none where they are not known."""
    found: list[tuple[int, int]] = []
    own = pages_of(str(source.text_pages or ""))
    if own and source.complete:
        first = source.text_first_page if source.text_first_page is not None else own[0][0]
        found.extend((low - own[0][0] + first, high - own[0][0] + first) for low, high in own)
    page = source.csl.get("page")
    if isinstance(page, str):
        printed = pages_of(page)
        if not printed:
            return ()  # pages such as A1, or a list nobody can read: then no locator is out of range
        found.append((min(low for low, _ in printed), max(high for _, high in printed)))
    counts = _counts(source)
    if counts:
        found.append((0, max(counts)))
    return tuple(found)


def _counts(source: Source) -> list[int]:
    number = source.csl.get("number-of-pages")
    extent = str(source.extent or "")
    if _VOLUMES.search(extent) or source.csl.get("number-of-volumes"):
        return []
    counts = [int(found) for found in _EXTENT.findall(extent)]
    return [*counts, int(number)] if isinstance(number, str) and number.isdecimal() and len(number) < 7 else counts
