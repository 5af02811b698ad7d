"""A source lacks what a bibliography says of works of its type.

Why: A reader has to be able to find it.

Example:

    sources:
      history: {type: book, title: History}

Instead:

    sources:
      history: {type: book, author: "Liu, Wen", title: History, publisher-place: London, issued: 1961}
"""

from collections.abc import Iterator

from argmap.document.dates import day_number
from argmap.document.nouns import Source
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM656"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


_PRINT = day_number(1450, 1, 1)
_MAKER = ("author", "editor", "editor-translator", "compiler", "translator", "director")
_PUBLISHED = ("publisher", "publisher-place")
_IN = ("container-title",)
_TITLE = ("title",)
_KEPT = ("archive", "archive_location", "archive-place", "archive_collection", "call-number")
_WANTED = {
    **dict.fromkeys(("book", "thesis", "report", "pamphlet"), (_MAKER, _TITLE, _PUBLISHED, ("issued",))),
    **dict.fromkeys(("chapter", "paper-conference"), (_MAKER, _TITLE, _IN, ("issued",))),
    **dict.fromkeys(("article-journal", "article-magazine"), (_MAKER, _TITLE, _IN, ("issued",))),
    **dict.fromkeys(("review", "review-book"), (_MAKER, _IN, ("issued",))),
    "article-newspaper": (_IN, ("issued",)),
    "manuscript": (_KEPT,),
    "speech": (("author",), ("issued", "event-date")),
    **dict.fromkeys(("webpage", "post-weblog", "post"), (("URL",),)),
}


def bibliography_incomplete(graph: Graph) -> Iterator[Finding]:
    """Sources whose type is known and that lack one of the things wanted of it; alternatives count as one."""
    for source in graph.debate.sources.values():
        wanted = _WANTED.get(str(source.csl.get("type", "")), ())
        lacking = [keys for keys in wanted if not any(_has(source, key) for key in keys)]
        if _PUBLISHED in lacking and _is_older_than_print(source):
            lacking.remove(_PUBLISHED)
        if lacking:
            named = ", ".join(" or ".join(f"`{key}`" for key in keys[:2]) for keys in lacking)
            yield Finding(
                "bibliography-incomplete",
                f"`{source.id}` lacks {named}",
                source.id.place,
                (source.id,),
                help="Fill in what is known.",
            )


def _is_older_than_print(source: Source) -> bool:
    return source.issued is not None and source.issued.latest is not None and source.issued.latest < _PRINT


def _has(source: Source, key: str) -> bool:
    if key == "author":
        return bool(source.authors)
    if key == "title":
        return source.title is not source.id  # what has none is called by its id
    return source.issued is not None if key == "issued" else bool(source.csl.get(key))
