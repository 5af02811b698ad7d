"""What stands in whose eyes, as a picture of its own: a row for each claim on which perspectives differ."""

from collections.abc import Mapping

from argmap.analysis.perspectives import NOBODY, Perspectives, perspectives
from argmap.analysis.standing import standing
from argmap.drawing.marks import STATUSES
from argmap.drawing.metrics import fitted
from argmap.drawing.sheet import FAINT, MARGIN, MOST_ROWS, ROW, SIZE, SMALL, WIDE, Sheet, said
from argmap.drawing.wording import short_names
from argmap.graph import Graph
from argmap.semantics import Status, status

LABELS, MOST_COLUMNS = 560, 8


def perspectives_svg(graph: Graph) -> str:
    """The picture, the same bytes for the same debate: by default, in each disputant's eyes, and from common ground.

    Theses come first, then the claims by topic; what is unsupported to everybody is left out, and counted. At most
    `MOST_ROWS` rows and `MOST_COLUMNS` people.
    """
    debate, found = graph.debate, perspectives(graph)
    labelling = standing(graph)
    columns = {"by default": {name: status(labelling, name) for name in graph.claims}, **_columns(graph, found)}
    sheet = Sheet(debate.heading, "What stands in whose eyes, and from common ground alone", debate.lang or "en")
    _key(sheet)
    _heads(sheet, list(columns))
    shown = [name for name in graph.claims if any(one[name] is not Status.UNSUPPORTED for one in columns.values())]
    rest, topic = len(graph.claims) - len(shown), "-"
    ordered = [*(name for name in shown if name in graph.theses), *(name for name in shown if name not in graph.theses)]
    for name in ordered[:MOST_ROWS]:
        part = "The theses" if name in graph.theses else _topic(graph, name)
        if part != topic:
            topic = part
            sheet.heading(part)
        _row(sheet, graph, name, columns)
    left = len(ordered) - MOST_ROWS
    told = [f"{left} more rows are left out."] if left > 0 else []
    told += [f"{rest} claims are unsupported in every column."] if rest else []
    if told:
        sheet.y += ROW
        sheet.write(MARGIN, " ".join(told), SMALL, colour=FAINT)
    return sheet.finished()


def _columns(graph: Graph, found: Perspectives) -> Mapping[str, Mapping[str, Status]]:
    people = [*[person for person in found.people if person != NOBODY][:MOST_COLUMNS], NOBODY]
    names = {NOBODY: "common ground", **short_names(graph.debate)}
    return {names.get(person, person): found.statuses[person] for person in people}


def _topic(graph: Graph, name: str) -> str:
    topic = graph.debate.topics.get(graph.claims[name].topic or "")
    return topic.heading if topic is not None else "Of the whole debate"


def _key(sheet: Sheet) -> None:
    told = "   ".join(f"{mark.glyph} {mark.word}" for mark in STATUSES.values())
    sheet.write(MARGIN, told, SMALL, colour=FAINT)
    sheet.y += ROW


def _room(columns: int) -> float:
    return (WIDE - 2 * MARGIN - LABELS) / columns


def _heads(sheet: Sheet, names: list[str]) -> None:
    room = _room(len(names))
    for number, name in enumerate(names):
        place = MARGIN + LABELS + room * (number + 0.5)
        sheet.write(place, fitted(name, room - 8, SMALL), SMALL, bold=True, anchor="middle")
    sheet.line(MARGIN, sheet.y + 6, WIDE - MARGIN, sheet.y + 6)
    sheet.y += 6


def _row(sheet: Sheet, graph: Graph, name: str, columns: Mapping[str, Mapping[str, Status]]) -> None:
    claim = graph.claims[name]
    sheet.write(MARGIN, fitted(said(claim), LABELS - 16, SIZE))
    for number, statuses in enumerate(columns.values()):
        mark = STATUSES[str(statuses[name])]
        faint = statuses[name] is Status.UNSUPPORTED
        place = MARGIN + LABELS + _room(len(columns)) * (number + 0.5)
        sheet.write(place, mark.glyph, SIZE + 2, colour=FAINT if faint else "#1A1A1A", anchor="middle")
    if name in graph.theses:
        told = ", ".join(f"{column}: {statuses[name]}" for column, statuses in columns.items())
        sheet.say(f"{said(claim)}: {told}.")
    sheet.line(MARGIN, sheet.y + 6, WIDE - MARGIN, sheet.y + 6)
    sheet.y += ROW
