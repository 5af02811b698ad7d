"""A source is said to rest on one that came out after it.

Why: Either a date or the link is wrong, or the older one used what was not yet printed. What is printed long after it
was written – diaries, letters, minutes, memoirs – is left alone.

Example:

    sources:
      handbook: {title: Handbook, issued: 1951, kind: secondary, derives-from: [survey]}
      survey: {title: Survey, issued: 1960, kind: secondary}

Instead:

    sources:
      handbook: {title: Handbook, issued: 1961, kind: secondary, derives-from: [survey]}
      survey: {title: Survey, issued: 1960, kind: secondary}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before, format_date
from argmap.evidence.testimony import spoken
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM621"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


# What may be at hand long before it is issued.
_WRITTEN_BEFORE = frozenset(
    {"relic", "contemporary-record", "minutes", "correspondence", "diary", "chronology", "speech"}
)


def derives_from_later(graph: Graph) -> Iterator[Finding]:
    """Links from a source to one that came out definitely later, and is of no kind at hand before it is issued."""
    sources, lang = graph.debate.sources, graph.debate.lang or "en"
    for source in sources.values():
        for name in source.derives_from or ():
            parent = sources.get(name)
            if parent is None or source.issued is None or parent.kind in _WRITTEN_BEFORE:
                continue
            made = spoken(parent)
            if made is not None and definitely_before(source.issued, made):
                yield Finding(
                    "derives-from-later",
                    f"`{source.id}` ({format_date(source.issued, lang)}) is said to rest on `{name}` "
                    f"({format_date(made, lang)}), which is later",
                    name.place,
                    (source.id, parent.id),
                    (Related(parent.id.place, "came out later"),),
                    help="Correct the date or the link; `original-date` says when a text was made, if not when issued.",
                )
