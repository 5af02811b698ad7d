"""The sides next to each other, issue by issue: what each concludes, from what, on what evidence, in reply to what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.analysis.standing import standing
from argmap.document.names import MAPPER
from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.reasons import grounds_of
from argmap.semantics import Label


@dataclass(frozen=True, slots=True)
class Entry:
    """One argument in its cell.

    `evidence` are claims among its premises with the source and the place; `replies` what it answers; `label` whether
    its step stands.
    """

    argument: str
    relation: str
    target: str
    premises: tuple[str, ...]
    evidence: tuple[tuple[str, str, str], ...]
    replies: tuple[str, ...]
    label: Label


@dataclass(frozen=True, slots=True)
class Row:
    """One issue: a topic, or the debate's own file (`topic` empty); from each side to its arguments on it."""

    topic: str
    cells: Mapping[str, tuple[Entry, ...]]


def side_by_side(graph: Graph) -> tuple[Row, ...]:
    """A row for each topic in which a side argues, in the debate's order; O(arguments)."""
    rows = []
    for topic in (None, *graph.debate.topics):
        arguments = [one for one in graph.arguments.values() if one.topic == topic]
        cells = {str(side): tuple(_entries(graph, arguments, str(side))) for side in graph.debate.sides}
        if any(cells.values()):
            rows.append(Row(str(topic or ""), cells))
    return tuple(rows)


def _entries(graph: Graph, arguments: list[Argument], side: str) -> Iterator[Entry]:
    people, labelling = graph.debate.people, standing(graph)
    for argument in arguments:
        if any(person in people and people[person].side == side for person in argument.by or (MAPPER,)):
            premises = grounds_of(graph)[argument.id]
            yield Entry(
                str(argument.id),
                argument.relation,
                str(argument.target or ""),
                premises,
                tuple(
                    (name, str(item.source), item.locator)
                    for name in premises
                    for item in graph.claims[name].evidence
                    if item.bears == "for"
                ),
                tuple(str(one) for one in argument.replies_to),
                labelling.argument(argument.id),
            )
