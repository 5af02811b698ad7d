"""What follows from whose commitments: each disputant's, and what nobody disputes."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.graph import Graph
from argmap.graph.commitment import commitments
from argmap.semantics import COMMON_GROUND, Assumptions, Status, frame, status
from argmap.semantics.sceptical import sceptical

NOBODY = ""  # in place of a person: common ground is all there is


@dataclass(frozen=True, slots=True)
class Perspectives:
    """The status of every claim in each perspective; `people` are ids, NOBODY for common ground alone."""

    people: tuple[str, ...]
    statuses: Mapping[str, Mapping[str, Status]]

    def shared(self) -> tuple[str, ...]:
        """The claims that stand in the perspective of every disputant."""
        own = [self.statuses[person] for person in self.people if person != NOBODY]
        if not own:
            return ()
        return tuple(name for name in own[0] if all(one[name] is Status.ESTABLISHED for one in own))


def perspectives(graph: Graph) -> Perspectives:
    """The statuses in the perspective of everybody who takes a side and is committed; O(people × graph)."""
    committed = commitments(graph)
    people = [
        str(person.id)
        for person in graph.debate.people.values()
        if person.side in graph.debate.sides and person.id in committed
    ]
    found = {}
    for person in (*people, NOBODY):
        assumed = Assumptions(COMMON_GROUND) if person == NOBODY else Assumptions(perspective=person)
        labelling = sceptical(frame(graph, assumed))
        found[person] = {name: status(labelling, name) for name in labelling.frame.claims}
    return Perspectives((*people, NOBODY), found)
