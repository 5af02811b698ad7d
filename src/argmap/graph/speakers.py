"""Who says a claim, and who takes part in the dispute."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from argmap.document.names import MAPPER
from argmap.graph.commitment import commitments
from argmap.graph.model import Graph


@lru_cache(maxsize=4)
def speakers(graph: Graph) -> Mapping[str, tuple[str, ...]]:
    """The people committed to each claim, by a stance or by an argument of theirs; the mapper is left out."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for person, held in commitments(graph).items():
        if person != MAPPER:
            for name in held.stated:
                found[name] += (person,)
            for name in held.derived:
                if name not in held.stated:
                    found[name] += (person,)
    return dict(found)


@lru_cache(maxsize=4)
def disputants(graph: Graph) -> frozenset[str]:
    """Those who take part in the dispute: whoever takes a side; where there are no sides, whoever is committed to a
    claim. A witness takes no side.
    """
    if graph.debate.sides:
        return frozenset(person.id for person in graph.debate.people.values() if person.side in graph.debate.sides)
    return frozenset(person for person in commitments(graph) if person != MAPPER)
