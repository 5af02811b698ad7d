"""Where it would pay two people to talk: a point on which they differ and on which each one's thesis hangs."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from argmap.graph import Graph
from argmap.graph.commitment import commitments, last_stances
from argmap.semantics import Assumptions, IncompatibleError, Label, frame
from argmap.semantics.sceptical import sceptical


@dataclass(frozen=True, slots=True)
class DoubleCrux:
    """That `holder` holds a claim and `denier` denies it, and each would lose a thesis by taking the other's view."""

    claim: str
    holder: str
    denier: str
    holders_thesis: str
    deniers_thesis: str


def double_cruxes(graph: Graph) -> tuple[DoubleCrux, ...]:
    """The double cruxes between people of different sides.

    Each is judged in their own perspective: the thesis stands there, and does not if the claim is rejected (for the
    one who holds it) or accepted (for the one who denies it). O(points of difference × graph).
    """
    people = [person for person in graph.debate.people.values() if person.side in graph.debate.sides]
    found = []
    for one, other in combinations(people, 2):
        if one.side != other.side:
            found += list(_between(graph, str(one.id), str(other.id)))
            found += list(_between(graph, str(other.id), str(one.id)))
    return tuple(found)


def _between(graph: Graph, holder: str, denier: str) -> Iterator[DoubleCrux]:
    theirs, others = _theses(graph, holder), _theses(graph, denier)
    if not theirs or not others:
        return
    for name in _held(graph, holder):
        claim = graph.claims[name]
        stance = last_stances(claim).get(denier) if claim.stances else None
        if name in graph.theses or stance is None or stance.stance != "denies" or stance.arguendo:
            continue
        lost = _lost(graph, theirs, Assumptions(perspective=holder, rejected=frozenset({name})))
        gone = _lost(graph, others, Assumptions(perspective=denier, accepted=frozenset({name})))
        if lost and gone:
            yield DoubleCrux(name, holder, denier, lost, gone)


def _held(graph: Graph, person: str) -> list[str]:
    held = commitments(graph).get(person)
    return [] if held is None else [name for name in graph.claims if name in held.stated or name in held.derived]


def _theses(graph: Graph, person: str) -> list[str]:
    """The theses of somebody's side that stand in their own perspective."""
    side = graph.debate.people[person].side
    own = sceptical(frame(graph, Assumptions(perspective=person)))
    return [name for name, of in graph.theses.items() if of == side and own.claim(name) is Label.IN]


def _lost(graph: Graph, theses: list[str], assumptions: Assumptions) -> str | None:
    """The first of the theses that does not stand."""
    try:
        labelling = sceptical(frame(graph, assumptions))
    except IncompatibleError:
        return None
    return next((name for name in theses if labelling.claim(name) is not Label.IN), None)
