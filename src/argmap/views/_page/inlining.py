"""A finished picture made fit to stand in a page: no ids, no colours of its own, a fourth of the size.

Colours become classes, so that both schemes share one picture; boxes become rectangles whose place the script can
read; each thing has its own origin, so that its texts need few numbers. Heading, key and descriptions are left out:
the page tells them in its own words. Things bear `data-n`, their number in the data, lines the numbers of their ends.
"""

import re
from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element

from argmap.drawing.markup import parsed, written
from argmap.drawing.metrics import covered
from argmap.drawing.shapes import Area, Point, extent, shapes
from argmap.views._page.palettes import variables

PAD = 24  # points around the picture
_COMMAND = re.compile(r"([MCL ])(-?[0-9.]+),(-?[0-9.]+)")
_THIN, _COMMON, _MARGIN = 1.3, 16, 11.5  # line width, type size and left margin of texts, which the style knows


def inlined(picture: str, number: Mapping[str, int], label: str) -> Element:
    """The picture as an `svg` element; `number` leads from the ids of elements to the numbers of things."""
    graph = parsed(picture).find("g")
    lines: list[Element] = []
    things: list[Element] = []
    corners: list[Point] = []
    for group in graph if graph is not None else ():
        kind, name = group.get("class"), group.get("id", "")
        area = extent(each.get("d", "") for each in group.iter("path"))
        if kind == "node" and name in number:
            things.append(_thing(group, number[name]))
            corners += area.corners if group.find(".//path") is not None else ()
        elif kind == "edge" and "data-tail" in group.attrib:
            lines.append(_line(group, number))
            corners += area.corners
    svg = Element("svg", {"class": "picture", "data-label": label, "viewBox": _view(Area.around(corners))})
    svg.extend([*lines, *things])  # boxes and dots lie upon the lines
    return svg


def together(pictures: Iterable[Element]) -> str:
    """The pictures as markup. What the first one shows is not said again; whoever shows a picture copies it from there.

    Alike things of other pictures are left empty; texts that are only broken into other lines count their words.
    """
    said: dict[str, tuple[list[str], list[str]]] = {}
    pieces = []
    for at, svg in enumerate(pictures):
        for thing in svg.iterfind("g[@data-n]"):
            inner = [written(shape) for shape in thing]
            if at == 0:
                said[thing.attrib["data-n"]] = inner, _words(thing)
            elif (first := said.get(thing.attrib["data-n"])) is not None:
                if first[0] == inner:
                    thing[:] = []
                else:
                    _count_words(thing, first[1])
        pieces.append(written(svg))
    return "\n".join(pieces)


def _words(thing: Element) -> list[str]:
    return [word for text in thing.iterfind("text") for word in (text.text or "").split(" ")]


def _count_words(thing: Element, known: list[str]) -> None:
    """Put in the place of texts the number of known words they take, one after the other, while they are the same."""
    taken = 0
    for text in thing.iterfind("text"):
        words = (text.text or "").split(" ")
        if known[taken : taken + len(words)] == words:
            taken += len(words)
            text.set("data-w", str(len(words)))
            text.text = None


def _view(area: Area) -> str:
    wide, high = area.right - area.left, area.bottom - area.top
    return " ".join(map(_whole, (area.left - PAD, area.top - PAD, wide + 2 * PAD, high + 2 * PAD)))


def _thing(group: Element, at: int) -> Element:
    drawn = list(shapes(group))
    body = next(shape for shape in drawn if shape.tag in ("path", "ellipse"))
    if body.tag == "ellipse":
        return _dot(body, drawn, at)
    area = extent([body.get("d", "")])
    solid = body.get("fill") == body.get("stroke")
    texts = [shape for shape in drawn if shape.tag == "text" and (shape.text or "").strip()]
    ink = _paint(texts[0] if texts else body, "fill", solid=solid)
    left, top = round(area.left), round(area.top)
    made = Element("g", {"class": f"thing box {ink}", "data-n": str(at), "transform": f"translate({left},{top})"})
    made.append(_body(body, area))
    for shape in drawn:
        if shape.tag == "polygon":
            made.append(_hairline(shape, area.left, area.top, solid=solid))
    made.extend(_text(text, area.left + _MARGIN, area.top, ink, solid=solid) for text in texts)
    return made


def _dot(body: Element, drawn: list[Element], at: int) -> Element:
    sign = next((shape.text or "" for shape in drawn if shape.tag == "text"), "")
    where = f"translate({_whole(float(body.attrib['cx']))},{_whole(float(body.attrib['cy']))})"
    made = Element("g", {"class": "thing dot", "data-n": str(at), "transform": where})
    radius = _short(float(body.get("rx", "9")))
    made.append(Element("circle", {"class": _paint(body, "fill"), "r": radius}))
    text = Element("text", {"y": "5"})
    text.text = sign
    made.append(text)
    return made


def _body(shape: Element, area: Area) -> Element:
    made = Element("rect", {"class": f"{_paint(shape, 'fill')} {_paint(shape, 'stroke')}"})
    made.set("width", _whole(area.right - area.left))
    made.set("height", _whole(area.bottom - area.top))
    if shape.get("stroke-dasharray"):
        made.set("stroke-dasharray", shape.attrib["stroke-dasharray"])
    _width(shape, made)
    return made


def _width(shape: Element, made: Element) -> None:
    wide = float(shape.get("stroke-width", "1"))
    if wide != _THIN:
        made.set("stroke-width", _short(wide))


def _hairline(shape: Element, left: float, top: float, *, solid: bool) -> Element:
    area = extent([shape.get("points", "")])
    made = Element("path", {"class": _paint(shape, "stroke", solid=solid)})
    made.set("d", f"M{_short(area.left - left)} {_short(area.top - top)}H{_short(area.right - left)}")
    return made


def _text(shape: Element, left: float, top: float, ink: str, *, solid: bool) -> Element:
    made = Element("text")
    own, size = _paint(shape, "fill", solid=solid), float(shape.get("font-size", "16"))
    classes = [own] if own != ink else []
    classes += [f"t{_short(size)}"] if size != _COMMON else []
    classes += ["b"] if shape.get("font-weight") == "bold" else []
    classes += ["i"] if shape.get("font-style") == "italic" else []
    x = _short(float(shape.get("x", "0")) - left)
    wide = shape.get("textLength", "")
    settings = {
        "class": " ".join(classes),
        "x": "" if x in ("0", "-0") else x,
        "textLength": wide,
        # Where our fonts have no letters, those between them may be joined, and must not be drawn apart.
        "lengthAdjust": "" if not wide or covered(shape.text or "") else "spacingAndGlyphs",
    }
    for name, value in settings.items():
        if value:
            made.set(name, value)
    made.set("y", _short(float(shape.get("y", "0")) - top))
    made.text = shape.text
    return made


def _line(group: Element, number: Mapping[str, int]) -> Element:
    drawn = list(shapes(group))
    stroke = next((_paint(shape, "stroke") for shape in drawn if shape.tag in ("path", "polyline")), "")
    tail, head = number[group.attrib["data-tail"]], number[group.attrib["data-head"]]
    made = Element("g", {"class": f"line {stroke}".strip(), "data-t": str(tail), "data-h": str(head)})
    widths = {shape.get("stroke-width", "1") for shape in drawn if shape.tag in {"path", "polygon"}}
    wide = max(widths, key=float, default=str(_THIN))
    if float(wide) != _THIN:
        made.set("stroke-width", _short(float(wide)))
    for shape in drawn:
        hollow = shape.get("fill") == "none"
        rounded = shape.tag == "path" and shape.get("d", "").count(",") > 16 and shape.get("d", "").count("C") > 0
        if shape.tag == "text":
            made.append(_on_the_line(shape))
        elif rounded and not hollow:
            made.append(_plate(shape))
        elif not (rounded and made.find("rect") is not None):  # the border of a plate, which has one already
            made.append(_stroke(shape, hollow=hollow))
    return made


def _on_the_line(shape: Element) -> Element:
    made = Element("text", {"class": f"{_paint(shape, 'fill')} t{_short(float(shape.get('font-size', '12')))}"})
    made.set("x", _whole(float(shape.get("x", "0"))))
    made.set("y", _short(float(shape.get("y", "0"))))
    made.text = shape.text
    return made


def _plate(shape: Element) -> Element:
    area = extent([shape.get("d", "")])
    made = Element("rect", {"class": _paint(shape, "fill"), "x": _whole(area.left), "y": _whole(area.top)})
    made.set("width", _whole(area.right - area.left))
    made.set("height", _whole(area.bottom - area.top))
    return made


def _stroke(shape: Element, *, hollow: bool) -> Element:
    made = Element("path")
    if not hollow:
        made.set("class", _paint(shape, "fill"))
    if shape.get("stroke-dasharray"):
        made.set("stroke-dasharray", shape.attrib["stroke-dasharray"])
    drawn = shape.get("d") or "M" + shape.get("points", "").strip()
    made.set("d", _relative(drawn, 1 if hollow else 10) + ("z" if shape.tag == "polygon" else ""))
    return made


def _paint(shape: Element, channel: str, *, solid: bool = False) -> str:
    """The class that fills or strokes; white on solid colour is another white than the page's."""
    colour = shape.get(channel, "").lower()
    if solid and colour == "#ffffff":
        colour = "solid"
    known = variables().get(colour)
    return f"{channel[0]}{known[0]}" if known else ""


def _relative(drawn: str, exact: int) -> str:
    """A path of absolute points as one of steps, in units of one `exact`th of a point."""
    pieces: list[str] = []
    at = start = (0, 0)
    command, said, place = "", "", 0
    for found in _COMMAND.finditer(drawn):
        point = (round(float(found[2]) * exact), round(float(found[3]) * exact))
        letter = found[1]
        if letter == "M":
            pieces.append(f"M{_part(point[0], exact)} {_part(point[1], exact)}")
            at, command, said, place = point, "L", "", 0
            continue
        if letter in "CL":
            command, place = letter, 0
        if place == 0:
            start = at
        pieces.append(command.lower() if command != said else " ")
        pieces.append(f"{_part(point[0] - start[0], exact)} {_part(point[1] - start[1], exact)}")
        at, said, place = point, command, (place + 1) % (3 if command == "C" else 1)
    return "".join(pieces).replace(" -", "-")


def _part(number: int, exact: int) -> str:
    return str(number) if exact == 1 else _short(number / exact)


def _whole(number: float) -> str:
    return str(round(number))


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
