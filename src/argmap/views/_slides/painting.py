"""The map in the shapes of a slide, each named for what it shows, so that it can be edited and is read aloud."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE_DASH_STYLE as DASH
from pptx.enum.shapes import MSO_AUTO_SHAPE_TYPE as SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.util import Pt

from argmap.drawing.labels import printable
from argmap.drawing.shapes import Area, Point
from argmap.views._slides.camera import WINDOW, Camera, clipped
from argmap.views._slides.reading import Run, Stroke, Thing, Tie

FACE = "Arial"  # as wide as the face the map was measured in, and on every machine that shows slides
SMALLEST = 4.0  # points; smaller words are left out, since the shape says them aloud
CORNER = 10.0  # points, as on the map
_EXACT = 100  # units of a drawn path to a point
_ASCENT = 0.8  # of a line lies above its base line
_FIRST = 1.1  # of its size is the height of a first line
_TO_LEFT = ("R", "AL")

_PATH = """<a:custGeom xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:avLst/><a:gdLst/><a:ahLst/>
<a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{paths}</a:pathLst></a:custGeom>"""


def paint_thing(slide: Any, thing: Thing, camera: Camera, *, looked_at: bool) -> None:
    """A box with its words, or a dot with its sign."""
    area = camera.area(thing.area)
    shape = _added(slide, SHAPE.OVAL if thing.round else SHAPE.ROUNDED_RECTANGLE, area)
    if not thing.round:
        shape.adjustments[0] = min(0.5, CORNER * camera.scale / min(area.width, area.height))
    _named(shape, thing.name, thing.told)
    shape.fill.solid()
    shape.fill.fore_color.rgb = _colour(thing.fill)
    shape.line.color.rgb = _colour("#1a1a1a" if looked_at else thing.border)
    shape.line.width = Pt(thing.width * camera.scale * (2.5 if looked_at else 1))
    if thing.dashed:
        shape.line.dash_style = DASH.DASH
    for rule in () if camera.scale * 10 < SMALLEST else thing.rules:
        _rule(slide, camera.area(rule), thing)
    _write(shape, thing.runs, thing.area, camera, centred=thing.round)


def paint_tie(slide: Any, tie: Tie, camera: Camera) -> None:
    """A line with its heads, as far as it lies in the window."""
    strokes = [found for stroke in tie.strokes if (found := _seen(stroke, camera))]
    if not strokes:
        return
    area = Area.around(point for _, pieces in strokes for piece in pieces for point in piece)
    shape = _added(slide, SHAPE.RECTANGLE, area)
    _named(shape, " – ".join(tie.ends), "")
    paths = "".join(_path(pieces, area, filled=filled) for filled, pieces in strokes)
    properties = shape._element.spPr
    properties.replace(properties.prstGeom, parse_xml(_PATH.format(paths=paths)))
    shape.fill.solid()
    shape.fill.fore_color.rgb = _colour(tie.colour)
    shape.line.color.rgb = _colour(tie.colour)
    shape.line.width = Pt(max(0.25, tie.width * camera.scale))
    if tie.dash:
        shape.line.dash_style = DASH.ROUND_DOT if tie.dash.startswith("1") else DASH.DASH
    legible = all(run.size * camera.scale >= SMALLEST for run in tie.runs)
    if tie.plate and legible and camera.area(tie.plate).within(WINDOW):
        _plate(slide, tie, tie.plate, camera)


def write_line(shape: Any, words: str, size: float, colour: str, *, bold: bool = False, right: bool = False) -> None:
    """Put one line of words into a shape, cut to what it holds by nobody: callers keep it short."""
    paragraph = shape.text_frame.paragraphs[0]
    _aligned(paragraph, words, right=right)
    _run(paragraph, printable(words), size, colour, bold=bold)


def _added(slide: Any, kind: Any, area: Area) -> Any:
    wide, high = max(area.width, 0.1), max(area.height, 0.1)
    shape = slide.shapes.add_shape(kind, Pt(area.left), Pt(area.top), Pt(wide), Pt(high))
    return _plain(shape)


def _plain(shape: Any) -> Any:
    """The shape without the colours and shadows of the presentation's theme."""
    shape.shadow.inherit = False
    style = shape._element.find(".//{*}style")
    if style is not None:
        shape._element.remove(style)
    return shape


def _named(shape: Any, name: str, told: str) -> None:
    shape.name = printable(name)
    shape._element.nvSpPr.cNvPr.set("descr", printable(told))


def _colour(code: str) -> Any:
    from_code: Any = RGBColor.from_string
    return from_code(code.removeprefix("#").upper())


def _rule(slide: Any, area: Area, thing: Thing) -> None:
    line = _plain(slide.shapes.add_connector(1, Pt(area.left), Pt(area.top), Pt(area.right), Pt(area.top)))
    line.line.color.rgb = _colour("#ffffff" if thing.fill == thing.border else thing.border)
    line.line.width = Pt(0.5)
    line.name = "rule"


def _plate(slide: Any, tie: Tie, plate: Area, camera: Camera) -> None:
    shape = _added(slide, SHAPE.ROUNDED_RECTANGLE, camera.area(plate))
    _named(shape, "relation", " ".join(run.words for run in tie.runs))
    shape.fill.solid()
    shape.fill.fore_color.rgb = _colour("#ffffff")
    shape.line.color.rgb = _colour("#bdbdbd")
    shape.line.width = Pt(0.75 * camera.scale)
    _write(shape, tie.runs, plate, camera, centred=True)


def _write(shape: Any, runs: Sequence[Run], area: Area, camera: Camera, *, centred: bool) -> None:
    """Put words into a shape, each line on the base line that it has on the map, or all in the middle."""
    frame = shape.text_frame
    frame.word_wrap = False
    frame.auto_size = MSO_AUTO_SIZE.NONE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE if centred else MSO_ANCHOR.TOP
    shown = [run for run in runs if run.size * camera.scale >= SMALLEST]
    lines = [list(line) for _, line in groupby(shown, key=lambda run: run.y)]
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        _aligned(paragraph, line[0].words, centred=centred)
        for at, run in enumerate(line):
            size = max(1.0, run.size * camera.scale)
            _run(paragraph, ("  " if at else "") + run.words, size, run.colour, bold=run.bold, italic=run.italic)
    if lines and not centred:
        frame.margin_left = frame.margin_right = Pt((shown[0].x - area.left) * camera.scale)
        _space(frame, [line[0] for line in lines], area, camera)


def _space(frame: Any, firsts: Sequence[Run], area: Area, camera: Camera) -> None:
    """The distances between base lines, and that of the first one from the upper edge."""
    high = firsts[0].size * _FIRST
    frame.margin_top = Pt(max(0, (firsts[0].y - area.top - _ASCENT * high) * camera.scale))
    heights = [high, *(below.y - above.y for above, below in pairwise(firsts))]
    for paragraph, height in zip(frame.paragraphs, heights, strict=True):
        paragraph.line_spacing = Pt(height * camera.scale)


def _run(paragraph: Any, words: str, size: float, colour: str, *, bold: bool = False, italic: bool = False) -> None:
    run = paragraph.add_run()
    run.text = words
    run.font.name, run.font.size = FACE, Pt(round(size, 1))
    run.font.bold, run.font.italic = bold, italic
    run.font.color.rgb = _colour(colour)


def _aligned(paragraph: Any, words: str, *, centred: bool = False, right: bool = False) -> None:
    """In the direction of the words, which their first strong letter gives."""
    strong = next((kind for kind in map(unicodedata.bidirectional, words) if kind in ("L", *_TO_LEFT)), "L")
    paragraph.alignment = PP_ALIGN.CENTER if centred else PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
    if strong in _TO_LEFT:
        paragraph._p.get_or_add_pPr().set("rtl", "1")
        paragraph.alignment = paragraph.alignment if centred else PP_ALIGN.LEFT if right else PP_ALIGN.RIGHT


def _seen(stroke: Stroke, camera: Camera) -> tuple[bool, list[tuple[Point, ...]]] | None:
    """What of a stroke lies in the window, on the slide."""
    if stroke.corners:
        corners = tuple(map(camera.point, stroke.corners))
        inside = Area.around(corners).meets(WINDOW)
        return (stroke.filled, [corners]) if inside else None
    pieces = (tuple(map(camera.point, piece)) for piece in stroke.pieces)
    kept = list(clipped(((a, b, c, d) for a, b, c, d in pieces), WINDOW))
    return (False, [*kept]) if kept else None


def _path(pieces: Iterable[tuple[Point, ...]], area: Area, *, filled: bool) -> str:
    wide, high = (max(1, round(each * _EXACT)) for each in (area.width, area.height))
    told = "".join(_told(pieces, area, closed=filled))
    hollow = "" if filled else ' fill="none"'
    return f'<a:path w="{wide}" h="{high}"{hollow}>{told}</a:path>'


def _told(pieces: Iterable[tuple[Point, ...]], area: Area, *, closed: bool) -> Iterator[str]:
    at: Point | None = None
    for piece in pieces:
        spots = [_spot(point, area) for point in piece]
        if closed or len(piece) != 4:
            yield f"<a:moveTo>{spots[0]}</a:moveTo>" + "".join(f"<a:lnTo>{spot}</a:lnTo>" for spot in spots[1:])
            yield "<a:close/>" if closed else ""
            continue
        if piece[0] != at:
            yield f"<a:moveTo>{spots[0]}</a:moveTo>"
        yield f"<a:cubicBezTo>{''.join(spots[1:])}</a:cubicBezTo>"
        at = piece[3]


def _spot(point: Point, area: Area) -> str:
    return f'<a:pt x="{round((point[0] - area.left) * _EXACT)}" y="{round((point[1] - area.top) * _EXACT)}"/>'
