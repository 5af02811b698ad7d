"""What stands by default: worked out once for a graph, however many ask."""

from functools import lru_cache

from argmap.graph import Graph
from argmap.semantics import Labelling, frame
from argmap.semantics.sceptical import sceptical


@lru_cache(maxsize=4)
def standing(graph: Graph) -> Labelling:
    """The labelling of a debate under the default semantics and grant."""
    return sceptical(frame(graph))
