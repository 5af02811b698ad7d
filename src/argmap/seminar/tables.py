"""What is said of a map's claims below it: who holds them, where they stand, and on which other maps they recur."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from argmap.analysis.standing import standing
from argmap.drawing.wording import holders, listed, places, where
from argmap.graph.voices import named
from argmap.semantics import status
from argmap.seminar.blocks import Block, Heading, Item, Listing, Paragraph, Run, Table, Words, said, strong
from argmap.seminar.maps import Part
from argmap.seminar.maps import places as occurrences
from argmap.seminar.press import Press

CITATIONS, STANCES, STATUSES = "citations", "stances", "statuses"
ELSEWHERE = "elsewhere"
HEADS = {"": "No.", STANCES: "Who holds it", CITATIONS: "Where it stands", STATUSES: "Status", ELSEWHERE: "Other maps"}
ROOM = "_" * 14


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells left blank, by column and claim; `filled` shows number and answer."""

    blanks: Mapping[tuple[str, str], int] = field(default_factory=dict)
    filled: bool = False


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
    about, using = occurrences(parts, press)
    shares = {"": 2, ELSEWHERE: 5} | {column: 4 if column == STATUSES else 7 for column in columns}
    rows = []
    first, later = told_here(part, parts)
    for name in first:
        told = {column: said(_cell(press, column, name, cells)) for column in columns}
        told[ELSEWHERE] = _elsewhere(name, part, about, using)
        rows.append({"": said(press.label(name))} | told)
    rows = [row for row in rows if any(words for column, words in row.items() if column)]
    kept = [column for column in shares if any(row.get(column) for row in rows)]
    order = [column for column in ("", *columns, ELSEWHERE) if column in kept]
    others = _told_elsewhere(press, later)
    if not rows:
        return others
    heads = tuple(HEADS[column] for column in order)
    filled = tuple(tuple(row[column] or said("–") for column in order) for row in rows)
    return (Table(heads, filled, tuple(shares[column] for column in order)), *others)


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
    runs = [Run("Told below other maps: ")]
    for at, (anchor, names) in enumerate(later.items()):
        runs += [Run("; " * (at > 0) + ", ".join(map(press.label, names)) + " on "), *_references([anchor])]
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


def key(press: Press) -> tuple[Heading, Paragraph, Listing]:
    """How the maps are to be read."""
    sides = [(press.letters.get(thesis, ""), side) for thesis, side in press.graph.theses.items()]
    named = dict.fromkeys((letter, str(press.graph.debate.sides[side].label)) for letter, side in sides if letter)
    signs = (
        ("+", "supports: the premises that meet in the dot, taken together, are a reason for the claim at the arrow"),
        ("−", "rebuts: they are a reason that the claim at the bar is false"),
        (
            "×",
            "undercuts: it grants the premises of another argument and denies that the step holds; the line is dashed",
        ),
        ("i", "explains: it takes the claim as given and says why it is so; the line is dotted"),
        ("◆–◆", "the two claims cannot both be true; the thicker line says that one of them must be"),
        ("◇–◇", "the two claims are in tension"),
        ("- -▷", "presupposes: the claim falls with the one at the arrow"),
        ("- - -", "a box with a dashed border was left unsaid by its author and is supplied by a reader"),
    )
    letters = [Run(f"{letter}: {label}. ") for letter, label in named]
    if letters:
        letters = [Run("The letter before a number says which side alone holds the claim. "), *letters]
    told = "Maps are read from right to left. White on black: the theses. "
    items = tuple(
        Item(sign, said(strong(words.partition(":")[0]), words[len(words.partition(":")[0]) :]))
        for sign, words in signs[:4]
    )
    rest = tuple(Item(sign, said(words)) for sign, words in signs[4:])
    return Heading(1, said("How to read the maps")), Paragraph((Run(told), *letters)), Listing(items + rest)
