"""The pictures a debate gets: the whole, each topic, and what an overview had to fold."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import replace as changed

from argmap.drawing.folding import OVERVIEW, folded, folded_behind
from argmap.drawing.identifiers import element_id
from argmap.drawing.mapping import Mapper
from argmap.drawing.plan import Mark, Plan
from argmap.drawing.selection import around, part, side, topic, whole
from argmap.graph import Graph

_NO_MARKS: Mapping[str, tuple[Mark, ...]] = {}


@dataclass(frozen=True, slots=True)
class Picture:
    """A plan and where it is drawn to: `name` is a path below the folder of renders, with `/`, without a suffix."""

    name: str
    plan: Plan


def pictures(
    graph: Graph, marks: Mapping[str, tuple[Mark, ...]] = _NO_MARKS, *, unfolded: bool = False
) -> Iterator[Picture]:
    """The whole debate as `DEBATE`, then each topic as `DEBATE/TOPIC`, in order; `unfolded` draws everything.

    Of a debate without topics that is too large to fold, the claims at its folds get pictures of their own,
    `DEBATE/claim-ID`.
    """
    mapper = Mapper(graph, marks)
    first = _whole(mapper, unfolded)
    yield first
    for name in graph.debate.topics:
        yield _topic(mapper, name, unfolded)
    if not graph.debate.topics and len(graph.claims) > OVERVIEW and not unfolded:
        yield from _parts(mapper, [box.id for box in first.plan.boxes if box.folded])


def topic_picture(
    graph: Graph, name: str, marks: Mapping[str, tuple[Mark, ...]] = _NO_MARKS, *, unfolded: bool = False
) -> Picture:
    """One topic; KeyError where the debate has no such topic."""
    if name not in graph.debate.topics:
        raise KeyError(name)
    return _topic(Mapper(graph, marks), name, unfolded)


def focus_picture(graph: Graph, name: str, depth: int, marks: Mapping[str, tuple[Mark, ...]] = _NO_MARKS) -> Picture:
    """What lies within `depth` inferences of a claim or argument; KeyError where there is none of that id."""
    selection = folded(graph, around(graph, name, depth), [name])
    text = graph.claims[name].text if name in graph.claims else graph.arguments[name].title or name
    plan = Mapper(graph, marks).plan(selection, f"Around: {text}")
    return Picture(f"{graph.debate.id}/{element_id('focus', name)}", plan)


def side_picture(
    graph: Graph, name: str, marks: Mapping[str, tuple[Mark, ...]] = _NO_MARKS, *, unfolded: bool = False
) -> Picture:
    """The case of one side; KeyError where there is no such side."""
    selection = side(graph, name)
    plan = Mapper(graph, marks).plan(
        selection if unfolded else folded(graph, selection), f"Side: {graph.debate.sides[name].label}"
    )
    return Picture(f"{graph.debate.id}/{element_id('side', name)}", plan)


def part_plan(graph: Graph, names: Iterable[str]) -> Plan:
    """The plan of some claims and arguments alone, with what they touch."""
    return Mapper(graph).plan(part(graph, names))


def _whole(mapper: Mapper, unfolded: bool) -> Picture:
    debate = mapper.graph.debate
    selection = whole(mapper.graph)
    if not unfolded:
        selection = folded(mapper.graph, selection)
    if selection.folded and (debate.topics or len(mapper.graph.claims) > OVERVIEW):
        told = "Each topic has a map of its own." if debate.topics else "Each fold has a map of its own."
        selection = changed(selection, notes=(*selection.notes, told), brief=True)
    name = str(debate.id)
    plan = mapper.plan(selection, str(debate.question or ""), _addresses(mapper.graph, name, name))
    return Picture(name, plan)


def _topic(mapper: Mapper, name: str, unfolded: bool) -> Picture:
    debate = mapper.graph.debate
    selection = topic(mapper.graph, name)
    if not unfolded:
        selection = folded(mapper.graph, selection)
    here = f"{debate.id}/{name}"
    title = debate.topics[name].title or name
    return Picture(here, mapper.plan(selection, f"Topic: {title}", _addresses(mapper.graph, str(debate.id), here)))


def _addresses(graph: Graph, whole_name: str, here: str) -> Callable[[str], str]:
    """The address of a claim or argument from the picture `here`: on the map of its topic, else on the whole one.

    Nothing for what is argued on `here` itself.
    """
    up = "../" if "/" in here else ""

    def address(name: str) -> str:
        thing = graph.claims.get(name) or graph.arguments[name]
        at = f"{whole_name}/{thing.topic}" if thing.topic in graph.debate.topics else whole_name
        if at == here:
            return ""
        return f"{up}{at}.svg#{element_id('claim' if name in graph.claims else 'argument', name)}"

    return address


def _parts(mapper: Mapper, starts: list[str]) -> Iterator[Picture]:
    """One picture for each fold of the whole: all that leads to the claim there, folded in turn."""
    graph = mapper.graph
    for start, selection in zip(starts, folded_behind(graph, starts), strict=True):
        name = f"{graph.debate.id}/{element_id('claim', start)}"
        yield Picture(name, mapper.plan(selection, f"What bears on: {graph.claims[start].text}"))
