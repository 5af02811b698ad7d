"""Whether each side meets the other's strongest: which lines against it a side takes up."""

from dataclasses import dataclass

from argmap.analysis.strongest import Line, Lines, strongest_at_face_value
from argmap.document.names import MAPPER
from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.attack import objections
from argmap.graph.commitment import proponents
from argmap.graph.voices import is_own, own_stances


@dataclass(frozen=True, slots=True)
class Coverage:
    """The other sides' lines against a side's theses and for their own, strongest first, and which of them it takes up.

    `rank` counts from 1: the place of the strongest line it leaves alone; None where there is none.
    """

    side: str
    lines: tuple[Line, ...]
    addressed: tuple[bool, ...]

    @property
    def rank(self) -> int | None:
        """The place of the strongest line that is left alone."""
        return next((place for place, met in enumerate(self.addressed, 1) if not met), None)


def coverage(graph: Graph) -> tuple[Coverage, ...]:
    """What each side does about the others' lines.

    Lines are ranked at their face value, since what answers a line also weakens it. One counts as taken up if somebody
    of the side replies to, undercuts or attacks any argument in it, or a premise.
    """
    found = strongest_at_face_value(graph)
    return tuple(_of(graph, str(side), found) for side in graph.debate.sides)


def _of(graph: Graph, side: str, found: tuple[Lines, ...]) -> Coverage:
    members = frozenset(str(person.id) for person in graph.debate.people.values() if person.side == side)
    heads: dict[str, Line] = {}
    for lines in found:
        for line in lines.con if graph.theses[lines.thesis] == side else lines.pro:
            head = graph.arguments[line.arguments[0]]
            if is_own(head) and not members.intersection(proponents(head)) and set(proponents(head)) != {MAPPER}:
                heads.setdefault(str(head.id), line)
    ordered = sorted(heads.values(), key=lambda line: (-line.grade, len(line.weakest), len(line.leaves)))
    return Coverage(side, tuple(ordered), tuple(_is_met(graph, line, members) for line in ordered))


def _is_met(graph: Graph, line: Line, members: frozenset[str]) -> bool:
    return any(_is_taken_up(graph, graph.arguments[name], members) for name in line.arguments)


def _is_taken_up(graph: Graph, argument: Argument, members: frozenset[str]) -> bool:
    answers = (*graph.replying.get(argument.id, ()), *objections(graph, argument))
    by_members = any(members.intersection(proponents(one)) for one in answers)
    return by_members or _speaks_to_premise(graph, argument, members)


def _speaks_to_premise(graph: Graph, argument: Argument, members: frozenset[str]) -> bool:
    """Whether somebody takes a stance against a premise, or grants it in so many words."""
    spoken = own_stances(graph)
    against = {"denies", "doubts", "questions", "concedes"}
    return any(
        stance.stance in against
        for person in members
        for premise in argument.premises
        for stance in spoken.get(person, {}).get(premise.claim, ())
    )
