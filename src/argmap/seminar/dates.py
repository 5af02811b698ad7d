"""The timeline: what is argued about, and when each witness spoke, by date."""

from collections.abc import Iterator

from argmap.document.dates import format_date
from argmap.drawing.wording import short_source
from argmap.evidence.timeline import ARGUED, BANDS, Moment, timeline
from argmap.seminar.blocks import Block, Heading, Table, Words, said
from argmap.seminar.press import Press
from argmap.seminar.scope import Scope

_OF_THE_MAP = ("claim", "stance", "argument")


def dates(press: Press, scope: Scope) -> Iterator[Block]:
    """A table for each band of the timeline; nothing where nothing is dated."""
    rows: dict[str, list[tuple[Words, ...]]] = {}
    for moment in sorted(timeline(press.graph), key=_place):
        if _belongs(moment, scope):
            row = (said(format_date(moment.date, scope.lang)), said(_told(moment, press)))
            rows.setdefault(moment.band, []).append(row)
    if rows:
        yield Heading(1, said("Timeline"))
    for band, found in rows.items():
        yield Heading(2, said(BANDS[band]))
        yield Table(("When", "What"), tuple(found), (1, 4))


def _place(moment: Moment) -> tuple[int, float]:
    """Where it stands in its band: what began nobody knows when stands where it ended."""
    days = (moment.date.earliest, moment.date.latest)
    return list(BANDS).index(moment.band), next((day for day in days if day is not None), float("-inf"))


def _told(moment: Moment, press: Press) -> str:
    """What happened; a claim with its number, a source as it is cited for short."""
    if moment.kind == "claim":
        return f"{press.label(moment.id)} {press.graph.claims[moment.id].text}"
    if moment.kind == "source":
        short = short_source(moment.id, press.graph.debate)
        return moment.text if short.startswith(moment.text[:20]) else f"{short}: {moment.text}"
    return moment.text


def _belongs(moment: Moment, scope: Scope) -> bool:
    """Whether it is among what the sheet tells; who said what when, the maps tell."""
    if moment.kind in _OF_THE_MAP:
        return moment.id in scope.told and moment.band == ARGUED
    return moment.kind != "source" or moment.id in scope.sources
