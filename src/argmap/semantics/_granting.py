"""What a grant or a perspective grants: which evidence, and which presumptions."""

from collections.abc import Collection, Iterator

from argmap.document.nouns import Claim, Evidence
from argmap.graph import Graph
from argmap.graph.commitment import COMMITTING, commitments, last_stances, proponents
from argmap.semantics._assumptions import COMMON_GROUND, Assumptions


def granted_evidence(graph: Graph, assumptions: Assumptions) -> Iterator[tuple[Claim, Evidence]]:
    """Evidence from sources that are not rejected; in a perspective, for what the person is committed to."""
    person, rejected = assumptions.perspective, assumptions.rejected
    if person is None and assumptions.grant == COMMON_GROUND:
        return
    committed = committed_to(graph, person) if person else frozenset()
    for claim in graph.evidenced.values():
        for item in claim.evidence:
            if item.source in rejected:
                continue
            if person is None or _held_by(graph, person, committed, claim, item):
                yield claim, item


def committed_to(graph: Graph, person: str) -> Collection[str]:
    """The claims one person is committed to."""
    held = commitments(graph).get(person)
    return frozenset() if held is None else held.stated.keys() | held.derived.keys()


def presumable(graph: Graph, assumptions: Assumptions) -> set[str]:
    """The claims that would be presumed if nothing is a reason for them: no theses, and somebody is committed."""
    if assumptions.perspective is not None:
        found = set(committed_to(graph, assumptions.perspective))
    elif assumptions.grant in ("evidence", COMMON_GROUND):
        found = set()
    else:
        found = set()
        for held in commitments(graph).values():
            found.update(held.stated, held.derived)
    return found.difference(graph.theses)


def denied_by_viewer(graph: Graph, assumptions: Assumptions) -> Iterator[str]:
    """What the person whose perspective is taken denies by a stance."""
    person = assumptions.perspective
    if person is not None:
        for name, claim in graph.discussed.items():
            stance = last_stances(claim).get(person)
            if stance is not None and stance.stance == "denies" and not stance.arguendo:
                yield name


def _held_by(graph: Graph, person: str, committed: Collection[str], claim: Claim, item: Evidence) -> bool:
    """Whether a person is committed to what evidence speaks for."""
    if item.bears != "against":
        return claim.id in committed
    from argmap.graph.attack import denial

    named = denial(graph, claim.id)
    if named is not None:
        return named.id in committed
    stance = last_stances(claim).get(person)
    argued = any(person in proponents(argument) for argument in graph.rebutting.get(claim.id, ()))
    return argued and (stance is None or stance.stance not in COMMITTING)
