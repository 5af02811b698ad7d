"""Where it would pay two people to talk: a point on which they differ and on which each one's thesis hangs."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from argmap.analysis._leaves import Change
from argmap.analysis._scenarios import Scenarios
from argmap.graph import Graph
from argmap.graph.commitment import commitments, last_stances
from argmap.semantics import Assumptions, Label, frame
from argmap.semantics.sceptical import sceptical


@dataclass(frozen=True, slots=True)
class DoubleCrux:
    """That `holder` holds a claim and `denier` denies it; with the other's view, a thesis of each were worse off."""

    claim: str
    holder: str
    denier: str
    holders_thesis: str
    deniers_thesis: str


def double_cruxes(graph: Graph) -> tuple[DoubleCrux, ...]:
    """The double cruxes between people of different sides.

    Each is judged in their own perspective: a thesis of theirs is worse off there (it stands no longer, or falls) if
    the claim is rejected by the one who holds it, or accepted by the one who denies it.
    O(people × graph × points / 30).
    """
    points = list(_points(graph))
    held: defaultdict[str, list[str]] = defaultdict(list)
    denied: defaultdict[str, list[str]] = defaultdict(list)
    for name, holder, denier in points:
        held[holder].append(name)
        denied[denier].append(name)
    lost = {person: _worse(graph, person, names, "rejected") for person, names in held.items()}
    gone = {person: _worse(graph, person, names, "accepted") for person, names in denied.items()}
    return tuple(
        DoubleCrux(name, holder, denier, lost[holder][name], gone[denier][name])
        for name, holder, denier in points
        if name in lost[holder] and name in gone[denier]
    )


def _points(graph: Graph) -> Iterator[tuple[str, str, str]]:
    """What somebody holds and somebody of another side denies: the claim, the one and the other."""
    people = [person for person in graph.debate.people.values() if person.side in graph.debate.sides]
    for one, other in combinations(people, 2):
        if one.side != other.side:
            for holder, denier in ((str(one.id), str(other.id)), (str(other.id), str(one.id))):
                names = (name for name in _held(graph, holder) if _is_denied(graph, name, denier))
                yield from ((name, holder, denier) for name in names)


def _is_denied(graph: Graph, name: str, person: str) -> bool:
    claim = graph.claims[name]
    stance = last_stances(claim).get(person) if claim.stances else None
    return name not in graph.theses and stance is not None and stance.stance == "denies" and not stance.arguendo


def _held(graph: Graph, person: str) -> list[str]:
    held = commitments(graph).get(person)
    return [] if held is None else [name for name in graph.claims if name in held.stated or name in held.derived]


def _worse(graph: Graph, person: str, points: list[str], to: str) -> dict[str, str]:
    """From each point that makes a thesis of somebody's side worse off in their own perspective to the first of these.

    All points are tried in one labelling. A thesis that has fallen there without them cannot be worse off.
    """
    own = sceptical(frame(graph, Assumptions(perspective=person)))
    weighed, side = own.frame, graph.debate.people[person].side
    theses = [name for name, of in graph.theses.items() if of == side and own.claim(name) is not Label.OUT]
    plan = Scenarios(weighed, [weighed.nodes[name] for name in theses])
    changes = [Change("claim", name, to) for name in dict.fromkeys(points)]
    marks = plan.label({one: 1 << at for at, one in enumerate(changes) if plan.touches(one)}, len(changes))
    worse: dict[str, str] = {}
    for name in theses:
        node = weighed.nodes[name]
        kept = marks.stand[node] if own.claim(name) is Label.IN else marks.may[node]
        for at, change in enumerate(changes):
            if not kept >> at & 1:
                worse.setdefault(change.id, name)
    return worse
