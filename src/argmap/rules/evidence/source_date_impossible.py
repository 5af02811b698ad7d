"""The dates of a source cannot be right.

Why: Nothing is published before it was made, made before its author was born, or made after its author died.

Example:

    people:
      liu: {name: Liu Wen, born: 1890}
    sources:
      memoir: {title: Memoir, author: liu, issued: 1880}

Instead:

    people:
      liu: {name: Liu Wen, born: 1890}
    sources:
      memoir: {title: Memoir, author: liu, issued: 1980}
"""

from collections.abc import Iterator

from argmap.document.dates import Date, definitely_before, format_date
from argmap.document.nouns import Source
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM652"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def source_date_impossible(graph: Graph) -> Iterator[Finding]:
    """Sources with dates that are definitely in the wrong order; one finding for each."""
    for source in graph.debate.sources.values():
        wrong = next(_wrong(graph, source), "") if source.issued is not None or source.csl else ""
        if wrong:
            yield Finding(
                "source-date-impossible",
                f"`{source.id}` {wrong}",
                source.id.place,
                (source.id,),
                help="Correct one of the dates; what appeared after the author's death has an `original-date`.",
            )


def _wrong(graph: Graph, source: Source) -> Iterator[str]:
    lang = graph.debate.lang or "en"
    issued, made, seen = source.issued, _date(source, "original-date"), _date(source, "accessed")
    if issued is not None and made is not None and definitely_before(issued, made):
        yield f"was published in {format_date(issued, lang)} and made only in {format_date(made, lang)}"
    if issued is not None and seen is not None and definitely_before(seen, issued):
        yield f"was read in {format_date(seen, lang)} and published only in {format_date(issued, lang)}"
    for author in source.authors:
        person = graph.debate.people.get(author.person or "")
        born, died = (person.born, person.died) if person is not None else (None, None)
        for date in (issued, made):
            if born is not None and date is not None and definitely_before(date, born):
                yield f"is of {format_date(date, lang)}, when `{author.person}` was not born"
        if died is not None and made is not None and definitely_before(died, made):
            yield f"was made in {format_date(made, lang)}, when `{author.person}` was dead"


def _date(source: Source, key: str) -> Date | None:
    value = source.csl.get(key)
    return value if isinstance(value, Date) else None
