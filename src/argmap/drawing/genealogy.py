"""Who had it from whom, as a picture: claims at the bottom, sources above them, and the people it goes back to on top.

Persons are ellipses, sources boxes, claims boxes with a heavy border; what is not stated is a question mark. A solid
line says that one rests on the other, a dashed one that a text is an edition or a translation, a dotted one only that
a passage was seen through another work.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graphviz import Digraph
from graphviz.quoting import nohtml

from argmap.document.dates import format_date
from argmap.drawing.dot import FONT
from argmap.drawing.engine import Engine
from argmap.drawing.identifiers import node_names
from argmap.drawing.labels import escaped, printable
from argmap.drawing.plan import Box, Plan
from argmap.drawing.style import LIGHT
from argmap.drawing.svg import finished
from argmap.drawing.wrap import shortened, wrap
from argmap.evidence.accounts import Account
from argmap.evidence.provenance import is_unstated, steps
from argmap.graph import Graph

ROOM, SIZE, SMALL, LONGEST = 190, 13, 11, 140
_STYLE = {"edition-of": "dashed", "translation-of": "dashed"}
_SAID = {"edition-of": "edition", "translation-of": "translation", "informant": "told", "author": ""}
_LEFT = ' ALIGN="LEFT"'
_KEY = "solid: rests on   dashed: edition or translation of   dotted: seen through   ?: not stated"


@dataclass(frozen=True, slots=True)
class Knot:
    """A thing on the picture: `kind` is claim, source, person or unknown."""

    id: str
    kind: str
    text: str
    small: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """A line from what lies behind to what rests on it."""

    tail: str
    head: str
    style: str = "solid"
    said: str = ""


@dataclass(frozen=True, slots=True)
class Genealogy:
    """What is drawn, in the order of the document."""

    title: str
    summary: str
    lang: str
    knots: tuple[Knot, ...]
    threads: tuple[Thread, ...]


def genealogy(graph: Graph, found: Iterable[Account]) -> Genealogy:
    """The genealogy of what testifies to some claims; O(passages + what lies behind them)."""
    found = list(found)
    claims = [Knot(f"claim {one.claim.id}", "claim", str(one.claim.label or one.claim.text)) for one in found]
    cited = dict.fromkeys(passage.source for one in found for passage in one.passages)
    behind = list(_behind(graph, cited))
    through = dict.fromkeys(name for one in found for passage in one.passages for name in passage.through)
    threads = dict.fromkeys(
        (
            *(Thread(p.source, f"claim {one.claim.id}") for one in found for p in one.passages),
            *(thread for name in behind for thread in _threads(graph, name)),
            *(Thread(*pair, "dotted") for one in found for p in one.passages for pair in _ways(p.source, p.through)),
        )
    )
    names = dict.fromkeys([*behind, *through])
    unknown = [Knot(f"? {name}", "unknown", "?") for name in behind if _is_unstated(graph, name)]
    summary = " ".join(
        f"{one.claim.text} {one.lines.citations} citations, {_lines(one.lines.least, one.lines.most)}." for one in found
    )
    return Genealogy(
        graph.debate.heading,
        summary,
        graph.debate.lang or "en",
        (*claims, *(_knot(graph, name) for name in names), *unknown),
        tuple(threads),
    )


def _lines(least: int, most: int) -> str:
    return f"{most} line{'s' * (most > 1)}" if least == most else f"between {least} and {most} lines"


def _behind(graph: Graph, cited: Iterable[str]) -> Iterator[str]:
    seen, queue = set[str](), list(cited)
    for name in queue:  # grows while it is walked through
        if name not in seen:
            seen.add(name)
            yield name
            queue.extend(step.parent for step in steps(graph).get(name, ()))


def _threads(graph: Graph, name: str) -> Iterator[Thread]:
    """One line for each parent: that it is an edition or a translation says more than that it rests on it."""
    kinds: dict[str, str] = {}
    for step in steps(graph).get(name, ()):
        if kinds.get(step.parent) in (None, "derives-from"):
            kinds[step.parent] = step.kind
    for parent, kind in kinds.items():
        yield Thread(parent, name, _STYLE.get(kind, "solid"), _SAID.get(kind, ""))
    if _is_unstated(graph, name):
        yield Thread(f"? {name}", name)


def _is_unstated(graph: Graph, name: str) -> bool:
    return name in graph.debate.sources and is_unstated(graph.debate.sources[name])


def _ways(source: str, through: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield from zip((source, *through), through, strict=False)


def _knot(graph: Graph, name: str) -> Knot:
    source = graph.debate.sources.get(name)
    if source is None:
        person = graph.debate.people.get(name)
        return Knot(name, "person", str(person.name) if person is not None else name)
    date = format_date(source.issued, graph.debate.lang or "en") if source.issued is not None else ""
    knew = "" if source.knowledge in (None, "unknown") else str(source.knowledge)
    told = "; ".join(part for part in (date, str(source.kind or ""), knew) if part)
    return Knot(name, "source", str(source.title), f"{name}; {told}" if told else name)


def genealogy_dot(tree: Genealogy) -> str:
    """The genealogy as one `digraph`; the same tree gives the same bytes."""
    names = node_names("n", (knot.id for knot in tree.knots))
    heading = _line(f"Who had it from whom: {tree.title}", 18, bold=True, side=_LEFT)
    label = f"<{heading}{_line(_KEY, SMALL, side=_LEFT)}{_line(' ', SMALL)}>"
    graph = Digraph(
        "genealogy",
        graph_attr={
            "rankdir": "TB",
            "nodesep": ".25",
            "ranksep": ".5",
            "pad": ".3",
            "bgcolor": LIGHT.page,
            "fontname": FONT,
            "labelloc": "t",
            "labeljust": "l",
            "label": label,
            "comment": nohtml(printable(tree.summary).replace("\\", "\\\\")[:3000]),
        },
        node_attr={"fontname": FONT, "color": "#1A1A1A", "fontcolor": "#1A1A1A", "penwidth": "1.2"},
        edge_attr={"fontname": FONT, "fontsize": str(SMALL), "color": "#1A1A1A", "arrowsize": ".7"},
    )
    graph.body += (_node(names[knot.id], knot) for knot in tree.knots)
    graph.body += (
        f"\t{names[line.tail]} -> {names[line.head]} [style={line.style}"
        f"{f' label=<{escaped(line.said)}>' if line.said else ''}{' constraint=false' * (line.style == 'dotted')}]\n"
        for line in tree.threads
        if line.tail in names and line.head in names
    )
    return str(graph.source)


_LOOKS = {
    "claim": "shape=box style=filled fillcolor=white penwidth=3",
    "source": 'shape=box style="rounded,filled" fillcolor=white',
    "person": 'shape=ellipse style=filled fillcolor="#F1F1F1"',
    "unknown": "shape=circle style=dashed",
}


def _node(name: str, knot: Knot) -> str:
    lines = wrap(shortened(printable(knot.text), LONGEST) or " ", ROOM, SIZE)
    small = wrap(shortened(printable(knot.small), LONGEST), ROOM, SMALL) if knot.small else ()
    label = "".join(_line(line, SIZE) for line in lines) + "".join(_line(line, SMALL) for line in small)
    return f"\t{name} [label=<{label}> {_LOOKS[knot.kind]}]\n"


def _line(text: str, size: int, *, bold: bool = False, side: str = "") -> str:
    inner = escaped(text) or " "
    return f'<FONT POINT-SIZE="{size}">{f"<B>{inner}</B>" if bold else inner}</FONT><BR{side}/>'


def genealogy_svg(tree: Genealogy, engine: Engine) -> str:
    """The genealogy as SVG; raises EngineError."""
    source = genealogy_dot(tree)
    boxes = tuple(Box(knot.id, f"{knot.text} ({knot.small})" if knot.small else knot.text) for knot in tree.knots)
    plan = Plan(tree.title, "Who had it from whom", boxes, summary=tree.summary, lang=tree.lang)
    return finished(plan, source, engine.svg(source))
