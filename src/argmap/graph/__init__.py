"""A debate as a graph: inferences are nodes, and questions about it have names."""

from argmap.graph.building import build
from argmap.graph.model import Conflict, Graph

__all__ = ["Conflict", "Graph", "build"]
