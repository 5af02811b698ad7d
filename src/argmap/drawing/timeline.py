"""The timeline as a picture of its own: a row for what is dated, its interval as wide as nobody knows better.

A known day is a filled disc. An interval is an open bar from its first to its last day; a dashed border says that its
ends are only about right, an open end that there is none. Nothing is carried by colour.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from argmap.document.dates import Date, format_date
from argmap.drawing.labels import printable
from argmap.drawing.markup import written
from argmap.drawing.metrics import Face, fitted, width
from argmap.drawing.svg import FAMILIES
from argmap.drawing.timescale import Scale, marks, scale
from argmap.evidence.timeline import BANDS, DEBATE, Moment, timeline
from argmap.graph import Graph

WIDE, LABELS, DATES, MARGIN = 1200, 430, 172, 24
ROW, BAND, SIZE, SMALL, TITLE = 20, 64, 12, 11, 20
INK, FAINT, RULE = "#1A1A1A", "#4A4A4A", "#D8D8D8"
MOST_ROWS = 400


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the picture: `kind` tells events, claims, people and sources apart; `more` counts what shares it."""

    band: str
    kind: str
    text: str
    date: Date
    more: str = ""


def rows(graph: Graph) -> list[Row]:
    """The rows of a debate: claims of one date share a row, and so does what one person says at one time."""
    found: dict[tuple[str, ...], list[Moment]] = {}
    for moment in timeline(graph):
        date = f"{moment.date.text} {moment.date.earliest} {moment.date.latest}"
        if moment.kind == "claim":
            key: tuple[str, ...] = (moment.band, "claim", date)
        elif moment.band == DEBATE:
            key = (moment.band, "people", date, *moment.by)
        else:
            key = (moment.band, moment.kind, moment.id)
        found.setdefault(key, []).append(moment)
    return [
        Row(key[0], key[1], _text(graph, key[1], moments), moments[0].date, _more(key[1], len(moments) - 1))
        for key, moments in found.items()
    ]


def _more(kind: str, number: int) -> str:
    return f" – and {_count(number, 'more claim')}" if kind == "claim" and number else ""


def _text(graph: Graph, kind: str, moments: list[Moment]) -> str:
    first = moments[0]
    if kind == "people":
        people = graph.debate.people
        names = [str(people[name].name) if name in people else name for name in first.by] or ["the mapper"]
        stances = sum(1 for one in moments if one.kind == "stance")
        counted = [_count(stances, "position"), _count(len(moments) - stances, "argument")]
        return f"{', '.join(names)}: {', '.join(part for part in counted if part)}"
    return first.text


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number > 1)}" if number else ""


def timeline_svg(graph: Graph) -> str:
    """The timeline as SVG, the same bytes for the same debate; at most `MOST_ROWS` rows, and how many are left out."""
    found, lang = rows(graph), graph.debate.lang or "en"
    left_out = len(found) - MOST_ROWS
    found = found[:MOST_ROWS]
    bands = [(name, [row for row in found if row.band == name]) for name in BANDS]
    bands = [(name, inside) for name, inside in bands if inside]
    high = MARGIN * 2 + TITLE + 26 + sum(BAND + ROW * len(inside) for _, inside in bands) + (ROW if left_out > 0 else 0)
    root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "width": f"{WIDE}", "height": f"{high}"})
    root.attrib |= {
        "viewBox": f"0 0 {WIDE} {high}",
        "role": "img",
        "aria-labelledby": "t d",
        "lang": lang,
        "xml:lang": lang,
    }
    SubElement(root, "title", {"id": "t"}).text = printable(f"{graph.debate.heading} – timeline")
    SubElement(root, "desc", {"id": "d"}).text = printable(_described(bands, lang))
    SubElement(root, "rect", {"width": "100%", "height": "100%", "fill": "#FFFFFF"})
    picture = SubElement(root, "g", {"font-family": FAMILIES, "font-size": f"{SIZE}", "fill": INK})
    _write(
        picture,
        MARGIN,
        MARGIN + TITLE,
        fitted(graph.debate.heading, WIDE - 2 * MARGIN, TITLE, Face.BOLD),
        TITLE,
        bold=True,
    )
    _key(picture, MARGIN + TITLE + 20)
    top = MARGIN + TITLE + 26
    for name, inside in bands:
        _band(picture, top, BANDS[name], inside, lang)
        top += BAND + ROW * len(inside)
    if left_out > 0:
        _write(picture, MARGIN, top + ROW, f"{left_out} more rows are left out.", SMALL, FAINT)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written(root)}\n'


def _key(picture: Element, y: float) -> None:
    """What the signs mean, each with the sign itself before it."""
    SubElement(picture, "circle", {"cx": f"{MARGIN + 5}", "cy": f"{y - 4}", "r": "4.5"})
    _write(picture, MARGIN + 16, y, "a known day", SMALL, FAINT)
    for x, dashes, said in ((110, "", "some time within"), (240, "3 2", "about, or uncertain")):
        bar = {"x": f"{MARGIN + x}", "y": f"{y - 8}", "width": "24", "height": "8", "fill": "#FFFFFF", "stroke": INK}
        SubElement(picture, "rect", {**bar, **({"stroke-dasharray": dashes} if dashes else {})})
        _write(picture, MARGIN + x + 32, y, said, SMALL, FAINT)
    told = "Claims in italics. Each band has a scale of its own, with room where there are dates."
    _write(picture, MARGIN + 400, y, told, SMALL, FAINT)


def _described(bands: Iterable[tuple[str, list[Row]]], lang: str) -> str:
    told = (f"{format_date(row.date, lang)}: {row.text}{row.more}" for _, inside in bands for row in inside)
    return "; ".join(told)[:4000]


def _band(picture: Element, top: float, heading: str, inside: list[Row], lang: str) -> None:
    """One band with an axis of its own, since the debate is often a lifetime later than what it is about."""
    left, right = MARGIN + LABELS + DATES, WIDE - MARGIN
    days = [day for row in inside for day in (row.date.earliest, row.date.latest) if day is not None]
    axis = scale(days, left, right)
    _write(picture, MARGIN, top + 38, heading, SIZE + 2, bold=True)
    floor = top + BAND + ROW * len(inside) - 14
    for place, label in marks(axis, lambda label: width(label, SMALL) + 8) if days else ():
        _line(picture, place, top + 44, place, floor)
        _write(picture, place, top + 38, label, SMALL, FAINT, middle=True)
    for number, row in enumerate(inside):
        middle = top + 56 + ROW * number
        text = fitted(row.text, LABELS - 12 - width(row.more, SIZE), SIZE) + row.more
        _write(picture, MARGIN, middle + 4, text, SIZE, italic=row.kind == "claim")
        _write(
            picture, MARGIN + LABELS, middle + 4, fitted(format_date(row.date, lang), DATES - 8, SMALL), SMALL, FAINT
        )
        _interval(picture, axis, row, middle, lang)


def _interval(picture: Element, axis: Scale, row: Row, middle: float, lang: str) -> None:
    date = row.date
    group = SubElement(picture, "g")
    SubElement(group, "title").text = printable(f"{format_date(date, lang)}: {row.text}")
    start = axis.places[0] if date.earliest is None else axis.at(date.earliest)
    end = axis.places[-1] if date.latest is None else axis.at(date.latest)
    paint = {"stroke": INK, "stroke-width": "1.4", "fill": "#FFFFFF"}
    if date.is_qualified:
        paint["stroke-dasharray"] = "3 2"
    if date.earliest == date.latest and date.earliest is not None:
        paint["fill"] = "#FFFFFF" if date.is_qualified else INK
        SubElement(group, "circle", {"cx": f"{start:.1f}", "cy": f"{middle:.1f}", "r": "4.5", **paint})
        return
    start, end = (start, end) if end - start >= 6 else ((start + end) / 2 - 3, (start + end) / 2 + 3)
    low, high = f"{middle - 4:.1f}", f"{middle + 4:.1f}"
    # An end that is not there is left open.
    path = (
        f"M{end:.1f} {low}H{start:.1f}"
        + (f"M{start:.1f} {high}" if date.earliest is None else f"V{high}")
        + f"H{end:.1f}"
    )
    fill = {"d": f"M{start:.1f} {low}H{end:.1f}V{high}H{start:.1f}Z", "fill": "#FFFFFF", "stroke": "none"}
    SubElement(group, "path", fill)
    closing = "" if date.latest is None else f"V{low}"
    SubElement(group, "path", {**paint, "d": path + closing, "fill": "none"})


def _line(parent: Element, x: float, y: float, to_x: float, to_y: float) -> None:
    ends = {"x1": f"{x:.1f}", "y1": f"{y:.1f}", "x2": f"{to_x:.1f}", "y2": f"{to_y:.1f}"}
    SubElement(parent, "line", {**ends, "stroke": RULE, "stroke-width": "1"})


def _write(
    parent: Element,
    x: float,
    y: float,
    text: str,
    size: int,
    colour: str = INK,
    *,
    bold: bool = False,
    italic: bool = False,
    middle: bool = False,
) -> None:
    look = {"x": f"{x:.1f}", "y": f"{y:.1f}", "font-size": f"{size}", "fill": colour}
    if bold:
        look["font-weight"] = "bold"
    if italic:
        look["font-style"] = "italic"
    if middle:
        look["text-anchor"] = "middle"
    SubElement(parent, "text", look).text = printable(text)
