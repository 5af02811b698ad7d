"""How positions moved, as a picture of its own: a row for a position that moved, was hedged or taken back, in time."""

from argmap.analysis.history import Position, history
from argmap.document.nouns import Stance
from argmap.drawing.metrics import fitted, width
from argmap.drawing.sheet import FAINT, MARGIN, MOST_ROWS, ROW, SIZE, SMALL, WIDE, Sheet, said
from argmap.drawing.timescale import Scale, marks, scale
from argmap.graph import Graph
from argmap.graph.voices import when_said

LABELS, UNDATED = 430, 90  # the room for claims, and for what has no date
_SAID = ("asserts", "concedes", "denies", "doubts", "questions", "retracts")


def history_svg(graph: Graph) -> str:
    """The picture, the same bytes for the same debate; at most `MOST_ROWS` positions, and how many are left out."""
    debate = graph.debate
    found = [one for one in history(graph) if len(one.stances) > 1 or one.hedged or one.retracted]
    sheet = Sheet(
        debate.heading,
        "Who held what when: positions stated more than once, hedged (dashed) or taken back",
        debate.lang or "en",
    )
    used = {str(stance.stance) for one in found for stance in one.stances}
    sheet.key([kind for kind in _SAID if kind in used])
    days = [day for one in found for stance in one.stances if (day := _day(graph, stance)) is not None]
    axis = scale(days, MARGIN + LABELS + UNDATED, WIDE - MARGIN) if days else None
    if any(_day(graph, stance) is None for one in found for stance in one.stances):
        sheet.write(MARGIN + LABELS + 20, "no date", SMALL, colour=FAINT, anchor="middle")
    _axis(sheet, axis)
    person = ""
    for position in found[:MOST_ROWS]:
        if position.person != person:
            person = position.person
            known = graph.debate.people.get(person)
            sheet.heading(str(known.name) if known is not None else person)
        _row(sheet, graph, position, axis)
    if not found:
        sheet.write(MARGIN, "Every position is stated once, without a hedge.")
        sheet.say("Every position is stated once, without a hedge.")
    elif len(found) > MOST_ROWS:
        sheet.write(MARGIN, f"{len(found) - MOST_ROWS} more are left out.", SMALL, colour=FAINT)
    return sheet.finished()


def _axis(sheet: Sheet, axis: Scale | None) -> None:
    """The years."""
    for place, label in marks(axis, lambda label: width(label, SMALL) + 8) if axis is not None else ():
        sheet.write(place, label, SMALL, colour=FAINT, anchor="middle")
        sheet.line(place, sheet.y + 4, place, sheet.y + 9)
    sheet.line(MARGIN + LABELS, sheet.y + 9, WIDE - MARGIN, sheet.y + 9)
    sheet.y += 16


def _row(sheet: Sheet, graph: Graph, position: Position, axis: Scale | None) -> None:
    claim = graph.claims[position.claim]
    sheet.write(MARGIN, fitted(said(claim), LABELS - 16, SIZE))
    days = [_day(graph, stance) for stance in position.stances]
    undated = MARGIN + LABELS + 20.0
    places = _apart([axis.at(day) if axis is not None and day is not None else undated for day in days])
    if len(places) > 1:
        sheet.line(min(places), sheet.y - 4, max(places), sheet.y - 4, FAINT)
    for stance, place in zip(position.stances, places, strict=True):
        sheet.sign(place, str(stance.stance), hedged=bool(stance.hedge) or stance.arguendo)
    told = ", then ".join(_in_words(graph, stance) for stance in position.stances)
    sheet.say(f"{said(claim)}: {told}.")
    sheet.line(MARGIN, sheet.y + 6, WIDE - MARGIN, sheet.y + 6)
    sheet.y += ROW


def _apart(places: list[float]) -> list[float]:
    """Signs of one day next to each other."""
    found: list[float] = []
    for place in places:
        found.append(place if not found or place - found[-1] >= 13 else found[-1] + 13)
    return found


def _in_words(graph: Graph, stance: Stance) -> str:
    when = when_said(graph, stance)
    hedge = f" (“{stance.hedge}”)" if stance.hedge else ""
    return f"{stance.stance}{hedge}{f' {when.text}' if when is not None else ''}"


def _day(graph: Graph, stance: Stance) -> int | None:
    when = when_said(graph, stance)
    return when.earliest if when is not None else None
