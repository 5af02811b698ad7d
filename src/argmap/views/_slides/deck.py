"""The slides of a presentation, one for each step, and the whole map at the end."""

import io
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pptx
from pptx.util import Pt

from argmap.drawing.labels import printable
from argmap.drawing.scenes import revealed, scenes
from argmap.drawing.shapes import Area
from argmap.drawing.steps import Showing, showings
from argmap.graph import Graph
from argmap.views._slides.camera import HIGH, SMALL, WIDE, WINDOW, Camera, on, on_scene, readable
from argmap.views._slides.painting import SMALLEST, paint_thing, paint_tie, write_line
from argmap.views._slides.reading import Drawing

WHOLE = "The whole map"
KEY = "+ supports    − rebuts    × undercuts: grants the premises, denies the step    one dot: needed together"
FAINT, TEXT = "#4a4a4a", "#1a1a1a"
_TITLE_ONLY = 5  # of the layouts that every new presentation has
_LONG = 96  # characters of a title in one line
_CLOCK = datetime(2000, 1, 1, tzinfo=UTC)  # the same debate gives the same bytes: no clock is asked


def deck(graph: Graph, drawing: Drawing, draw: Callable[[Iterable[str]], Drawing], digest: str) -> bytes:
    """The presentation as a file.

    `drawing` is the whole map, `draw` lays some claims and arguments out by themselves, `digest` is that of what the
    slides are made from.
    """
    made = pptx.Presentation()
    made.slide_width, made.slide_height = Pt(WIDE), Pt(HIGH)
    _told_of(made, graph, digest)
    steps = showings(graph)
    before: frozenset[str] = frozenset()
    for number, (step, shown) in enumerate(zip(steps, revealed(graph, steps), strict=True), 1):
        slide = _slide(made, _title(graph, step), f"{number} / {len(steps)}")
        _step(slide, graph, step, _sight(graph, step, drawing, draw, shown, shown - before))
        before = shown
    _whole(made, graph, drawing)
    return _same_bytes(made)


def _told_of(made: Any, graph: Graph, digest: str) -> None:
    about = made.core_properties
    about.title = printable(graph.debate.heading)[:250]
    about.subject = printable(graph.debate.question or "")[:250]
    about.author, about.last_modified_by, about.revision = "argmap", "argmap", 1
    about.language = printable(graph.debate.lang or "en")
    about.identifier = f"argmap-sources-sha256={digest}"
    about.created = about.modified = _CLOCK


@dataclass(frozen=True, slots=True)
class _Sight:
    """What a slide shows: a picture, where the camera stands, and what of the picture is there by now."""

    drawing: Drawing
    camera: Camera
    shown: Collection[str]


def _sight(
    graph: Graph,
    step: Showing,
    whole: Drawing,
    draw: Callable[[Iterable[str]], Drawing],
    shown: Collection[str],
    new: Collection[str],
) -> _Sight:
    """A window on the map, where all that is new can be read in it; else what is new, laid out by itself."""
    possible = scenes(graph, step)
    full = next((scene for scene in possible if set(step.show) <= set(scene)), ())
    camera = on_scene(full, whole)
    if camera:
        return _Sight(whole, camera, shown)
    own = draw({*new, *possible[-1]})
    everything = on(own.area)
    return _Sight(own, everything if everything.scale >= SMALL else readable(possible, own), own.things)


def _step(slide: Any, graph: Graph, step: Showing, sight: _Sight) -> None:
    seen = _paint(slide, sight, step.focus or "")
    hidden = [name for name in step.show if name in graph.claims and name not in seen]
    _strip(slide, f"Also new on the map: {_some(graph, hidden)}" if hidden else KEY)
    _notes(slide, graph, step)


def _title(graph: Graph, step: Showing) -> str:
    return step.title or _name(graph, step.focus or next(iter(step.show), ""))


def _whole(made: Any, graph: Graph, drawing: Drawing) -> None:
    slide = _slide(made, WHOLE if drawing.things else "There are no claims yet.", "")
    if drawing.things:
        sight = _Sight(drawing, on(drawing.area), drawing.things)
        _paint(slide, sight, "")
        _flags(slide, graph, sight)
    _strip(slide, printable(graph.debate.question or ""))


def _slide(made: Any, title: str, count: str) -> Any:
    slide = made.slides.add_slide(made.slide_layouts[_TITLE_ONLY])
    slide.shapes.turbo_add_enabled = True  # else each shape is counted anew for each that is added
    heading = slide.shapes.title
    heading.left, heading.top, heading.width, heading.height = Pt(24), Pt(12), Pt(WIDE - 130), Pt(52)
    heading.text_frame.word_wrap = True
    write_line(heading, _short(title), 24 if len(title) <= _LONG // 2 else 18, TEXT, bold=True)
    if count:
        write_line(_box(slide, Area(WIDE - 100, 20, WIDE - 24, 48), "count"), count, 14, FAINT, right=True)
    return slide


def _paint(slide: Any, sight: _Sight, focus: str) -> set[str]:
    """Paint what is shown and lies in the window; the names of what was painted."""
    camera = sight.camera
    there = [thing for name, thing in sight.drawing.things.items() if name in sight.shown]
    seen = [thing for thing in there if camera.area(thing.area).within(WINDOW)]
    for tie in sight.drawing.ties:
        if camera.area(tie.area).meets(WINDOW) and all(end in sight.shown for end in tie.ends):
            paint_tie(slide, tie, camera)
    for thing in seen:
        paint_thing(slide, thing, camera, looked_at=thing.name == focus)
    return {thing.name for thing in seen}


def _flags(slide: Any, graph: Graph, sight: _Sight) -> None:
    """What the theses say, beside them, where they are too small to be read."""
    for name, side in graph.theses.items():
        thing = sight.drawing.things.get(name)
        if thing is None or sight.camera.scale * 20 >= 2 * SMALLEST:
            continue
        area = sight.camera.area(thing.area)
        room = Area(24, area.middle[1] - 16, max(140, area.left - 4), area.middle[1] + 16)
        box = _box(slide, room, f"thesis {name}")
        write_line(box, _short(str(graph.debate.sides[side].label), 60), 14, thing.fill, bold=True, right=True)


def _strip(slide: Any, words: str) -> None:
    if words:
        write_line(_box(slide, Area(24, HIGH - 40, WIDE - 24, HIGH - 8), "below"), _short(words, 180), 12, FAINT)


def _box(slide: Any, area: Area, name: str) -> Any:
    box = slide.shapes.add_textbox(Pt(area.left), Pt(area.top), Pt(area.width), Pt(area.height))
    box.name = printable(name)
    box.text_frame.word_wrap = True
    return box


def _notes(slide: Any, graph: Graph, step: Showing) -> None:
    """What the speaker reads, then what is new, in full."""
    told = [printable(step.note)] if step.note else []
    told += _new(graph, step)
    slide.notes_slide.notes_text_frame.text = "\n".join(told)


def _new(graph: Graph, step: Showing) -> Iterator[str]:
    for name in step.show:
        if name in graph.claims:
            yield f"• {printable(graph.claims[name].text)}"
        elif graph.arguments[name].title:
            yield f"→ {printable(_name(graph, name))}"


def _name(graph: Graph, name: str) -> str:
    if name in graph.claims:
        return str(graph.claims[name].label or graph.claims[name].text)
    argument = graph.arguments.get(name)
    if argument is None or argument.title:
        return str(argument.title) if argument is not None else ""
    aim = str(argument.target)
    if aim in graph.claims:
        return f"{argument.relation.capitalize()}: {graph.claims[aim].label or graph.claims[aim].text}"
    other = graph.arguments.get(aim)
    return f"{argument.relation.capitalize()} {f'“{other.title}”' if other and other.title else 'an argument'}"


def _some(graph: Graph, names: list[str]) -> str:
    told = [_short(_name(graph, name), 60) for name in names[:3]]
    return "; ".join(told) + (f"; and {len(names) - 3} more" if len(names) > 3 else "")


def _short(words: str, most: int = _LONG) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _same_bytes(made: Any) -> bytes:
    """The file without the times at which its parts were written."""
    first = io.BytesIO()
    made.save(first)
    again = io.BytesIO()
    with zipfile.ZipFile(first) as parts, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as whole:
        for name in parts.namelist():
            whole.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), parts.read(name), zipfile.ZIP_DEFLATED)
    return again.getvalue()
