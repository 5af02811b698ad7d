"""Graphviz source, for those who lay maps out themselves."""

from argmap.drawing.digest import digest
from argmap.drawing.dot import dot as source
from argmap.drawing.engine import Engine
from argmap.drawing.plan import Plan

SUFFIX = ".dot"
NEEDS_ENGINE = False


def dot(plan: Plan, engine: Engine | None = None) -> bytes:  # noqa: ARG001 - every view is called alike
    """The plan as DOT in UTF-8; needs no engine."""
    return source(plan).encode("utf-8", "replace")


def carried(picture: bytes) -> str | None:
    """The digest of the source, which is the picture itself."""
    return digest(picture.decode("utf-8", "replace"))
