"""A timeline, band by band, for the terminal, as Markdown, HTML and JSON."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from argmap.answers.chapters._page import Chapter, Page, Section, Table, in_html
from argmap.answers.markdown import marked, table
from argmap.document.dates import calendar_day, format_date
from argmap.drawing.wording import listed
from argmap.evidence.timeline import BANDS, Moment
from argmap.graph import Graph

_COLUMN = 26
_NOTHING = "Nothing is dated."


def _in_text(graph: Graph, moments: tuple[Moment, ...]) -> str:
    return "\n".join(_told(graph, moments)) if moments else _NOTHING


def _in_markdown(graph: Graph, moments: tuple[Moment, ...]) -> str:
    lang, lines = graph.debate.lang or "en", [f"# {marked(graph.debate.heading)}"]
    for band, heading in BANDS.items():
        rows = [[format_date(one.date, lang), _what(graph, one)] for one in moments if one.band == band]
        if rows:
            lines += ["", f"## {heading}", "", *table(["when", "what"], rows)]
    return "\n".join(lines if moments else [*lines, "", _NOTHING])


def _in_html(graph: Graph, moments: tuple[Moment, ...]) -> str:
    lang, sections = graph.debate.lang or "en", []
    for band, heading in BANDS.items():
        rows = [(format_date(one.date, lang), _what(graph, one)) for one in moments if one.band == band]
        if rows:
            sections.append(Section(heading, (), Table(("when", "what"), tuple(rows))))
    opening = () if moments else (_NOTHING,)
    chapter = Chapter("Timeline", opening, tuple(sections))
    return in_html(Page(graph.debate.heading, lang, ("timeline",), (chapter,), {})).rstrip("\n")


def _in_json(graph: Graph, moments: tuple[Moment, ...]) -> str:
    whole = {"version": 1, "debate": str(graph.debate.id), "moments": [_row(one) for one in moments]}
    return json.dumps(whole, indent=2, ensure_ascii=False)


def _told(graph: Graph, moments: tuple[Moment, ...]) -> Iterator[str]:
    """The bands with their moments; a date is printed once for all that share it."""
    lang, band, before = graph.debate.lang or "en", "", ""
    for moment in moments:
        if moment.band != band:
            yield from ([""] if band else [])
            yield BANDS[moment.band]
            band, before = moment.band, ""
        date = format_date(moment.date, lang)
        shown = date if date != before else ""
        before = date
        if len(shown) > _COLUMN - 2:
            yield f"  {shown}"
            shown = ""
        yield f"  {shown:{_COLUMN}}{_what(graph, moment)}"


def _what(graph: Graph, moment: Moment) -> str:
    people = graph.debate.people
    who = listed(str(people[name].name) if name in people else name for name in moment.by)
    if moment.kind in ("stance", "argument"):
        argues = "argue" if len(moment.by) > 1 else "argues"
        what = moment.text if moment.kind == "stance" else f"{argues}: {moment.text}"
        return f"{who or 'the mapper'} {what} ({moment.id})"
    if moment.kind == "source":
        return f"{moment.text} ({moment.id}{'; ' + who if who else ''})"
    return f"{moment.text} ({moment.kind} {moment.id})"


def _row(moment: Moment) -> dict[str, Any]:
    """A moment as JSON: days as [year, month, day], the year 0 being 1 BCE; null where there is no bound."""
    date = moment.date
    return {
        "band": moment.band,
        "kind": moment.kind,
        "id": moment.id,
        "text": moment.text,
        "by": list(moment.by),
        "date": date.text,
        "earliest": list(calendar_day(date.earliest)) if date.earliest is not None else None,
        "latest": list(calendar_day(date.latest)) if date.latest is not None else None,
        "approximate": date.approximate,
        "uncertain": date.uncertain,
    }


FORMS: Mapping[str, Callable[[Graph, tuple[Moment, ...]], str]] = {
    "text": _in_text,
    "markdown": _in_markdown,
    "html": _in_html,
    "json": _in_json,
}
