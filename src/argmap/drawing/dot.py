"""A plan as Graphviz source: the same plan gives the same bytes, whatever the machine.

The direction is right to left, from premise to thesis: top-down, maps grow four times as wide as they are high.
Premises enter their dot from the right and leave at the left; an undercut ends on the dot it undercuts. What the
picture means stands in the tooltips.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from graphviz import Digraph
from graphviz.quoting import nohtml

from argmap.drawing.columns import Columns, columns
from argmap.drawing.digest import digest
from argmap.drawing.identifiers import address, element_id, node_names
from argmap.drawing.labels import box_label, font, printable
from argmap.drawing.legend import heading, key, leading
from argmap.drawing.metrics import width
from argmap.drawing.plan import Box, BoxKind, Dot, Line, LineKind, Plan
from argmap.drawing.sizing import text_width
from argmap.drawing.strokes import dot_node, stroke
from argmap.drawing.style import KEY, LIGHT, ON_THE_LINE, Palette, colours

# As wide as the shipped font, and known to every engine; some take "Liberation Sans" for a serif.
FONT = "Arial"
LARGE, VAST = 500, 1000  # boxes and dots
DEEP = 5  # columns of boxes from which on the gaps between them are narrower
FIRM = 2  # how much straighter the lines from dots are than those to them
LONGEST = 3000  # characters of a string; Graphviz of Debian 12 reads sixteen thousand bytes, escapes included

_SHAPE = {"shape": "box", "style": "rounded,filled", "margin": ".09,.05", "penwidth": "1.3", "fontname": FONT}


@dataclass(frozen=True, slots=True)
class Fit:
    """How a map is fitted to a sheet of paper: `room` points for the words of claims, `gap` inches between columns.

    Lines between claims bear no words, which the sheet says in larger type.
    """

    room: int
    gap: float


def dot(plan: Plan, palette: Palette = LIGHT, fit: Fit | None = None) -> str:
    """The plan as one `digraph`, in the order of the plan; about 40 µs for each thing on it.

    Where no sheet asks for a `fit`, boxes are as wide as lets the map fill a page.
    """
    names = node_names("n", (box.id for box in plan.boxes)) | node_names("i", (dot.id for dot in plan.dots))
    placed = columns(plan) if plan.size <= LARGE else None
    sizes = fit or _own_fit(plan, placed)
    graph = Digraph("map", graph_attr=_graph(plan, palette, sizes.gap), node_attr=_SHAPE, edge_attr=_edge(palette))
    first = leading(plan)
    graph.body += (_box(names[box.id], box, palette, sizes.room) for box in plan.boxes)
    graph.body += _inferences(plan, names, palette, placed)
    graph.body += _ties(plan, names, palette, first, worded=fit is None)
    graph.body += key(plan, names, palette, first, placed.parts if placed else ())
    return str(graph.source)


def _own_fit(plan: Plan, placed: Columns | None) -> Fit:
    """The more columns, the narrower the gaps between them."""
    return Fit(text_width(plan, placed), 0.55 if placed and placed.deepest < DEEP else 0.4)


def _graph(plan: Plan, palette: Palette, gap: float) -> dict[str, str]:
    attributes = {
        "rankdir": "RL",
        "nodesep": ".16",
        "ranksep": f"{gap:g}",
        "pad": ".3",
        "bgcolor": palette.page,
        "fontname": FONT,
        "labelloc": "t",
        "labeljust": "l",
        "label": heading(plan, palette),
        "comment": nohtml(f"{plan.lang}: {_readable(plan.summary)}"),
    }
    return attributes | _haste(plan.size)


def _haste(size: int) -> dict[str, str]:
    """What engines need not take pains with on large maps: half the layout time, and a tenth of it on vast ones."""
    if size > VAST:
        return {"nslimit": ".1", "nslimit1": ".1", "mclimit": ".05", "splines": "line"}
    return {"nslimit": "2", "mclimit": ".3", "splines": "polyline"} if size > LARGE else {}


def _edge(palette: Palette) -> dict[str, str]:
    return {"dir": "none", "penwidth": "1.3", "color": palette.lines[LineKind.PREMISE], "fontname": FONT}


def _about(prefix: str, name: str, told: str, link: str) -> str:
    where = f' URL="{address(link)}" target=_self' if link else ""
    return f' id="{element_id(prefix, name)}" tooltip="{_literal(told or name)}"{where}'


def _literal(text: str) -> str:
    """The text within quotation marks, which end at the first quotation mark."""
    return _readable(text).replace('"', '\\"')


def _readable(text: str) -> str:
    """The text as engines take it: they expand backslashes, and read no further than some length.

    Beyond that a digest stands for the rest, so that no change goes unseen.
    """
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]}… ({digest(text)})"
    return printable(text).replace("\\", "\\\\").replace("\n", " ")


def _box(name: str, box: Box, palette: Palette, room: int) -> str:
    paint = (
        palette.elsewhere if box.kind is BoxKind.ELSEWHERE else colours(palette, box.side.slot if box.side else None)
    )
    fill = paint.border if box.kind is BoxKind.THESIS else paint.fill
    about = _about("claim", box.id, f"{box.full} {box.note}" if box.full else box.note, box.link)
    label = box_label(box, palette, paint, room)
    return f'\t{name} [label={label} color="{paint.border}" fillcolor="{fill}"{_outline(box)}{about}]\n'


def _outline(box: Box) -> str:
    """Every other side has square corners, so that two sides differ in grey as well; what is left unsaid is dashed."""
    corners = ["filled"] if box.side and box.side.slot % 2 else ["rounded", "filled"]
    dashes = ["dashed"] if box.implicit else []
    style = f' style="{",".join(corners + dashes)}"' if dashes or len(corners) == 1 else ""
    return f"{style} penwidth=1.6" if dashes else style


def _inferences(plan: Plan, names: dict[str, str], palette: Palette, placed: Columns | None) -> Iterator[str]:
    """Each dot with its premises and its conclusion, so that the order of arguments is that of the layout."""
    premises: dict[str, list[Line]] = {}
    conclusions: dict[str, list[Line]] = {}
    for line in plan.lines:
        if line.kind is LineKind.PREMISE:
            premises.setdefault(line.head, []).append(line)
        elif line.kind not in ON_THE_LINE:
            conclusions.setdefault(line.tail, []).append(line)
    arriving = Counter(line.head for lines in conclusions.values() for line in lines)
    for each in plan.dots:
        yield dot_node(
            names[each.id], each.relation, palette, each.faded, _about("argument", each.id, _note(each), each.link)
        )
        for line in premises.get(each.id, ()):
            paint = stroke(line.kind, palette, True) if line.faded else ""
            look = f"{paint}{_span(line, placed)}".strip()
            yield f"\t{names[line.tail]}:w -> {names[line.head]}:e{f' [{look}]' if look else ''}\n"
        for line in conclusions.get(each.id, ()):
            look = f"{stroke(line.kind, palette, line.faded)} weight={FIRM}{_span(line, placed)}"
            port = ":e" if arriving[line.head] == 1 and line.kind is not LineKind.UNDERCUTS else ""
            yield f"\t{names[line.tail]}:w -> {names[line.head]}{port} [{look}]\n"


def _note(each: Dot) -> str:
    return each.note or each.title


def _span(line: Line, placed: Columns | None) -> str:
    """How many columns a line crosses, where that is fixed; one that runs back in a circle moves nothing."""
    if placed is None:
        return " minlen=2" if line.kind is LineKind.UNDERCUTS else ""
    span = placed.between(line.tail, line.head)
    if span < 1:
        return " constraint=false"
    return f" minlen={span}" if span > 1 else ""


def _ties(plan: Plan, names: dict[str, str], palette: Palette, theses: list[str], *, worded: bool) -> Iterator[str]:
    """The lines between boxes: those between theses say what they mean, the key tells what the others do."""
    for line in plan.lines:
        if line.kind not in ON_THE_LINE:
            continue
        joined = f"{names[line.tail]} -> {names[line.head]}"
        paint = stroke(line.kind, palette, line.faded)
        if line.tail in theses and line.head in theses:
            words = f"label={_on_the_line(line.kind, palette)} " if worded else ""
            yield f"\t{{rank=same {joined} [{words}{paint}]}}\n"
        else:
            yield f"\t{joined} [{paint} constraint=false]\n"


def _on_the_line(kind: LineKind, palette: Palette) -> str:
    """The words on a line, with room for the heads at its ends."""
    words = font(ON_THE_LINE[kind], KEY, palette.faint)
    room = round(width(ON_THE_LINE[kind], KEY)) + 8
    frame = f'BORDER="1" COLOR="{palette.key_border}" STYLE="ROUNDED" BGCOLOR="{palette.page}" CELLBORDER="0"'
    inner = f'<TABLE {frame} CELLPADDING="4"><TR><TD ALIGN="LEFT" WIDTH="{room}">{words}</TD></TR></TABLE>'
    return f'<<TABLE BORDER="0" CELLPADDING="14"><TR><TD>{inner}</TD></TR></TABLE>>'
