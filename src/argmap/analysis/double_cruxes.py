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
    """That `holder` holds a claim and `denier` denies it; with the other's view, a thesis of each were worse off."""

    claim: str
    holder: str
    denier: str
    holders_thesis: str
    deniers_thesis: str


def double_cruxes(graph: Graph) -> tuple[DoubleCrux, ...]:
    """The double cruxes between people of different sides.

    Each is judged in their own perspective: a thesis of theirs is worse off there (it stands no longer, or falls) if
    the claim is rejected by the one who holds it, or accepted by the one who denies it. O(differences × graph).
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
        lost = _worse(graph, theirs, Assumptions(perspective=holder, rejected=frozenset({name})))
        gone = _worse(graph, others, Assumptions(perspective=denier, accepted=frozenset({name})))
        if lost and gone:
            yield DoubleCrux(name, holder, denier, lost, gone)


def _held(graph: Graph, person: str) -> list[str]:
    held = commitments(graph).get(person)
    return [] if held is None else [name for name in graph.claims if name in held.stated or name in held.derived]


def _theses(graph: Graph, person: str) -> dict[str, int]:
    """The theses of somebody's side that have not fallen in their own perspective, each with how well it does."""
    side = graph.debate.people[person].side
    own = sceptical(frame(graph, Assumptions(perspective=person)))
    found = {name: _RANKS[own.claim(name)] for name, of in graph.theses.items() if of == side}
    return {name: rank for name, rank in found.items() if rank}


def _worse(graph: Graph, theses: dict[str, int], assumptions: Assumptions) -> str | None:
    """The first of the theses that does worse."""
    try:
        labelling = sceptical(frame(graph, assumptions))
    except IncompatibleError:
        return None
    return next((name for name, rank in theses.items() if _RANKS[labelling.claim(name)] < rank), None)


_RANKS = {Label.OUT: 0, Label.UNDECIDED: 1, Label.IN: 2}
