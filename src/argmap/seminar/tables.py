"""What is said of a map's claims below it: who holds them, where they stand, and on which other maps they recur."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from argmap.analysis.standing import standing
from argmap.drawing.plan import Line
from argmap.drawing.selection import Selection
from argmap.drawing.ties import TOLD, by_claim, is_line, ties
from argmap.drawing.wording import holders, listed, places, where
from argmap.drawing.wrap import LONGEST
from argmap.graph import Graph
from argmap.graph.voices import named
from argmap.semantics import status
from argmap.seminar.blocks import Block, Item, Listing, Paragraph, Run, Table, Words, said
from argmap.seminar.maps import Part
from argmap.seminar.maps import places as occurrences
from argmap.seminar.press import Press

CITATIONS, STANCES, STATUSES = "citations", "stances", "statuses"
ELSEWHERE = "elsewhere"
HEADS = {"": "No.", STANCES: "Who holds it", CITATIONS: "Where it stands", STATUSES: "Status", ELSEWHERE: "Other maps"}
SHARES = {"": 2, ELSEWHERE: 5, STATUSES: 4}
"""How wide the columns are; the others take seven parts."""

ROOM = "_" * 18


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells left blank, by column and claim; `filled` shows number and answer."""

    blanks: Mapping[tuple[str, str], int] = field(default_factory=dict)
    filled: bool = False

    @property
    def to_fill(self) -> bool:
        """Whether somebody is to write into them."""
        return bool(self.blanks) and not self.filled


def answer(press: Press, column: str, claim: str) -> str:
    """What a cell says."""
    noun = press.graph.claims[claim]
    if column == STANCES:
        return holders(noun, press.names)
    if column == CITATIONS:
        return places(where(noun, press.graph.debate))
    return str(status(standing(press.graph), claim))


def table(press: Press, part: Part, parts: Sequence[Part], cells: Cells, columns: Sequence[str]) -> tuple[Block, ...]:
    """A row for each claim that no earlier map shows and of which there is something to say; no empty column."""
    first, later = told_here(part, parts)
    rows = _rows(press, part, parts, first, cells, columns)
    kept = [column for column in ("", *columns, ELSEWHERE) if any(row.get(column) for row in rows)]
    told: list[Block] = [*_in_full(press, first), *_ties(press, part, first), *_told_elsewhere(press, later)]
    if rows:
        filled = tuple(tuple(row[column] or said("–") for column in kept) for row in rows)
        shares = tuple(SHARES.get(column, 7) for column in kept)
        told.insert(0, Table(tuple(HEADS[column] for column in kept), filled, shares, cells.to_fill))
    return tuple(told)


def _rows(
    press: Press, part: Part, parts: Sequence[Part], first: Sequence[str], cells: Cells, columns: Sequence[str]
) -> list[dict[str, Words]]:
    about, using = occurrences(parts, press)
    rows = []
    for name in first:
        told = {column: said(_cell(press, column, name, cells)) for column in columns}
        told[ELSEWHERE] = _elsewhere(name, part, about, using)
        if any(told.values()):
            rows.append({"": said(press.label(name))} | told)
    return rows


def _in_full(press: Press, first: Sequence[str]) -> Iterator[Block]:
    """The claims whose box shows only how they begin."""
    cut = [name for name in first if len(press.graph.claims[name].text) > LONGEST and name not in press.blanks.claims]
    if cut:
        yield Paragraph(said("In full:"))
        yield Listing(tuple(Item(press.label(name), said(press.text(name))) for name in cut))


def _ties(press: Press, part: Part, first: Sequence[str]) -> Iterator[Block]:
    """The conflicts and presuppositions of claims that are no lines on the map, since it shows one end alone."""
    selection, found = Selection(frozenset(part.claims), frozenset()), []
    for name in first:
        far = [tie for tie in _tied(press.graph).get(name, ()) if not is_line(press.graph, tie, selection)]
        words = [f"{TOLD[tie.kind]} {press.label(tie.head if tie.tail == name else tie.tail)}" for tie in far]
        found += [f"{press.label(name)}: {listed(words)}"] if words else []
    if found:
        yield Paragraph(said(f"{'; '.join(found)}."))


@lru_cache(maxsize=4)
def _tied(graph: Graph) -> Mapping[str, list[Line]]:
    return by_claim(ties(graph))


def told_here(part: Part, parts: Sequence[Part]) -> tuple[list[str], dict[str, list[str]]]:
    """The claims that this map is the first to show, and the others by the anchor of the map that is."""
    earlier = {name: each.anchor for each in reversed(parts) if each.number < part.number for name in each.claims}
    later: dict[str, list[str]] = {}
    for name in part.claims:
        if name in earlier:
            later.setdefault(earlier[name], []).append(name)
    return [name for name in part.claims if name not in earlier], later


def _told_elsewhere(press: Press, later: Mapping[str, list[str]]) -> tuple[Paragraph, ...]:
    if not later:
        return ()
    runs: list[Run] = []
    for at, (anchor, names) in enumerate(later.items()):
        runs += [Run(("; on " if at else "On ") + listed(map(press.label, names)) + " see "), *_references([anchor])]
    return (Paragraph((*runs, Run("."))),)


def _cell(press: Press, column: str, name: str, cells: Cells) -> str:
    blank = cells.blanks.get((column, name))
    if blank is None:
        return answer(press, column, name) or (_used_by(press, name) if column == STANCES else "")
    return f"({blank}) {answer(press, column, name)}" if cells.filled else f"({blank}) {ROOM}"


def _used_by(press: Press, claim: str) -> str:
    """Who argues from a claim that nobody is said to hold."""
    users = dict.fromkeys(by for each in press.graph.using.get(claim, ()) for by in named(each))
    return f"used by {listed(press.names.get(by, by) for by in users)}" if users else ""


def _elsewhere(name: str, part: Part, about: Mapping[str, list[str]], using: Mapping[str, list[str]]) -> Words:
    argued = [one for one in dict.fromkeys(about.get(name, ())) if one != part.anchor]
    used = [one for one in dict.fromkeys(using.get(name, ())) if one != part.anchor and one not in argued]
    runs: list[Run] = []
    for told, anchors in (("argued on ", argued), ("used on ", used)):
        if anchors:
            runs.append(Run(("; " if runs else "") + told))
            runs += _references(anchors)
    return tuple(runs)


def _references(anchors: Sequence[str]) -> Iterator[Run]:
    for at, anchor in enumerate(anchors[:4]):
        yield from (Run(", "),) * (at > 0)
        yield Run(anchor.replace("-", "\u00a0"), to=anchor)
    if len(anchors) > 4:
        yield Run(f" and {len(anchors) - 4} more")
