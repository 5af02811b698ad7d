"""What joins two claims without an inference: conflicts, tensions, presuppositions; as lines or in words."""

from collections.abc import Iterator, Mapping

from argmap.drawing.plan import Line, LineKind
from argmap.drawing.selection import Selection
from argmap.drawing.wording import brief
from argmap.graph import Graph

_KINDS = {"contradicts": LineKind.CONTRADICTS, "contrary-to": LineKind.CONTRARY, "theses": LineKind.CONTRARY}
TOLD = {
    LineKind.CONTRADICTS: "contradicts",
    LineKind.CONTRARY: "cannot be true together with",
    LineKind.TENSION: "in tension with",
    LineKind.PRESUPPOSES: "presupposes",
}
"""What a claim does to another, in words."""


def ties(graph: Graph) -> list[Line]:
    """All ties of the debate, each pair once, in the order of the claims; O(claims + ties)."""
    return [
        tie
        for name in graph.claims
        for tie in (*_conflicts(graph, name), *_tensions(graph, name), *_presuppositions(graph, name))
    ]


def _conflicts(graph: Graph, name: str) -> Iterator[Line]:
    for other, conflict in graph.conflicting.get(name, {}).items():
        if conflict.first == name:
            yield Line(_KINDS[conflict.kind], name, other)


def _tensions(graph: Graph, name: str) -> Iterator[Line]:
    for other in dict.fromkeys(graph.claims[name].in_tension_with):
        mutual = other in graph.claims and name in graph.claims[other].in_tension_with
        if other in graph.claims and other != name and not (mutual and other < name):
            yield Line(LineKind.TENSION, name, str(other))


def _presuppositions(graph: Graph, name: str) -> Iterator[Line]:
    for other in dict.fromkeys(graph.claims[name].presupposes):
        if other in graph.claims and other != name:
            yield Line(LineKind.PRESUPPOSES, name, str(other))


def by_claim(found: list[Line]) -> Mapping[str, list[Line]]:
    """The ties of each claim; a presupposition belongs to the claim that makes it."""
    belonging: dict[str, list[Line]] = {}
    for tie in found:
        for end in (tie.tail, tie.head) if tie.kind.symmetric else (tie.tail,):
            belonging.setdefault(end, []).append(tie)
    return belonging


def is_line(graph: Graph, tie: Line, selection: Selection) -> bool:
    """Whether a tie is drawn: not to another topic, and not to the thesis, which half the map presupposes."""
    ends = {tie.tail, tie.head}
    if tie.kind is LineKind.PRESUPPOSES and tie.head in graph.theses:
        return False
    shown = ends <= selection.claims
    return shown or (ends <= graph.theses.keys() and ends <= selection.claims | selection.elsewhere)


def in_words(graph: Graph, claim: str, own: list[Line], selection: Selection) -> Iterator[str]:
    """The ties of a claim that are no line on this picture."""
    for tie in own:
        if not is_line(graph, tie, selection):
            other = tie.head if tie.tail == claim else tie.tail
            yield f"{TOLD[tie.kind]}: {brief(graph.claims[other])}"
