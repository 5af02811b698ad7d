"""How maps are drawn: plans, style, fonts and their metrics, and the layout engine."""

from argmap.drawing.digest import Freshness, digest, freshness
from argmap.drawing.dot import dot
from argmap.drawing.engine import Engine, EngineError, find_engine
from argmap.drawing.plan import Box, BoxKind, Dot, Line, LineKind, Mark, Plan, Relation, Side

__all__ = [
    "Box",
    "BoxKind",
    "Dot",
    "Engine",
    "EngineError",
    "Freshness",
    "Line",
    "LineKind",
    "Mark",
    "Plan",
    "Relation",
    "Side",
    "digest",
    "dot",
    "find_engine",
    "freshness",
]
