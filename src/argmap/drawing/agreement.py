"""The agreement map as a picture of its own: what two sides say of each claim both speak to, next to each other."""

from argmap.analysis.agreement import KINDS, Agreement, Place, agreement
from argmap.analysis.bedrock import Bedrock, bedrock
from argmap.drawing.metrics import fitted, width
from argmap.drawing.sheet import FAINT, INK, MARGIN, MOST_ROWS, PAGE, ROW, SIZE, SMALL, WIDE, Sheet, said
from argmap.graph import Graph

BAR, SIDE = 18, 180  # the height of the bar, and the room for what a side says
FILLS = ("#1A1A1A", "#555555", "#FFFFFF", "#E4E4E4", "#BDBDBD", "#F4F4F4", "#FFFFFF")  # beside counts in words
HEADS = {
    "agreed": "Agreed",
    "conceded": "Conceded",
    "disputed": "Disputed",
    "doubted": "Held by one side, doubted by the other",
    "divided": "Divided within a side",
}
_ATTITUDES = ("asserts", "committed", "concedes", "denies", "opposes", "doubts", "questions", "divided")


def agreement_svg(graph: Graph) -> str:
    """The picture, the same bytes for the same debate; at most `MOST_ROWS` claims, and how many are left out."""
    debate = graph.debate
    sheet = Sheet(
        debate.heading, "Where the sides agree: what each says of the claims both speak to", debate.lang or "en"
    )
    for found, bottom in zip(agreement(graph), bedrock(graph), strict=True):
        _between(sheet, graph, found, bottom)
    if len(debate.sides) < 2:
        sheet.write(MARGIN, "There are not two sides.")
        sheet.say("There are not two sides.")
    return sheet.finished()


def _between(sheet: Sheet, graph: Graph, found: Agreement, bottom: Bedrock) -> None:
    first, second = (str(graph.debate.sides[name].label) for name in found.sides)
    sheet.heading(f"{first} × {second}")
    _proportions(sheet, found)
    used = {attitude for place in found.of(*HEADS) for attitude in (place.first, place.second)}
    sheet.key([attitude for attitude in _ATTITUDES if attitude in used])
    if bottom.claims:
        sheet.write(MARGIN, "◆ in dispute, and resting on nothing else in dispute", SMALL, colour=FAINT)
        sheet.y += ROW
    if not used:
        return
    sheet.y += 4
    sheet.write(MARGIN + SIDE - 14, fitted(first, SIDE, SMALL), SMALL, bold=True, anchor="end")
    sheet.write(WIDE - MARGIN - SIDE + 14, fitted(second, SIDE - 14, SMALL), SMALL, bold=True)
    sheet.y += 8
    left = MOST_ROWS
    for kind, head in HEADS.items():
        places = found.of(kind)
        if places:
            _group(sheet, graph, head, places[:left], bottom)
            _omitted(sheet, len(places) - left)
            left = max(0, left - len(places))


def _omitted(sheet: Sheet, number: int) -> None:
    if number > 0:
        sheet.write(MARGIN + SIDE, f"{number} more are left out.", SMALL, colour=FAINT)
        sheet.y += ROW


def _proportions(sheet: Sheet, found: Agreement) -> None:
    """A bar as long as there are claims, and what its parts are, in words below it."""
    counts = [(kind, len(found.of(kind)), fill) for kind, fill in zip(KINDS, FILLS, strict=True)]
    total = sum(count for _, count, _ in counts) or 1
    x, room = float(MARGIN), WIDE - 2 * MARGIN
    sheet.y += BAR - 12
    for kind, count, fill in counts:
        wide = room * count / total
        if count:
            sheet.bar(x, wide, BAR, fill)
            label = f"{count} {kind}"
            if wide > width(label, SMALL) + 8:
                sheet.y -= 5
                sheet.write(x + 6, label, SMALL, colour=PAGE if fill in FILLS[:2] else INK)
                sheet.y += 5
        x += wide
    sheet.y += ROW - 2
    told = ", ".join(f"{count} {kind}" for kind, count, _ in counts if count)
    agreed, both = found.agreed_leaves
    share = f" Of the {both} claims nobody argues for that both sides speak to, they agree on {agreed}." if both else ""
    sheet.write(MARGIN, f"{total if told else 0} claims: {told or 'none'}.{share}", SMALL, colour=FAINT)
    sheet.say(f"{told}.{share}")
    sheet.y += ROW


def _group(sheet: Sheet, graph: Graph, head: str, places: tuple[Place, ...], bottom: Bedrock) -> None:
    if not places:
        return
    sheet.y += 8
    sheet.write(MARGIN + SIDE, f"{head} ({len(places)})", bold=True)
    sheet.y += ROW
    for place in places:
        _row(sheet, graph, place, at_bottom=place.claim in bottom.claims)


def _row(sheet: Sheet, graph: Graph, place: Place, *, at_bottom: bool) -> None:
    claim = graph.claims[place.claim]
    sheet.line(MARGIN, sheet.y + 6, WIDE - MARGIN, sheet.y + 6)
    sheet.write(MARGIN + SIDE - 36, place.first, SMALL, colour=FAINT, anchor="end")
    sheet.sign(MARGIN + SIDE - 22, place.first)
    sheet.write(
        MARGIN + SIDE, fitted(f"◆ {said(claim)}" if at_bottom else said(claim), WIDE - 2 * (MARGIN + SIDE), SIZE)
    )
    sheet.sign(WIDE - MARGIN - SIDE + 22, place.second)
    sheet.write(WIDE - MARGIN - SIDE + 36, place.second, SMALL, colour=FAINT)
    sheet.say(f"{said(claim)}: {place.first} against {place.second}.")
    sheet.y += ROW
