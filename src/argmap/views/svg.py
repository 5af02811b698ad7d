"""Scalable Vector Graphics: the picture as the layout engine drew it, titled, described and linked."""

import re

from argmap.drawing.dot import dot
from argmap.drawing.engine import Engine
from argmap.drawing.plan import Plan
from argmap.drawing.svg import finished

SUFFIX = ".svg"
NEEDS_ENGINE = True
_DIGEST = re.compile(rb'data-dot-sha256="([0-9a-f]{64})"')


def svg(plan: Plan, engine: Engine) -> bytes:
    """The plan as SVG in UTF-8; raises EngineError."""
    source = dot(plan)
    return finished(plan, source, engine.svg(source)).encode()


def carried(picture: bytes) -> str | None:
    """The digest of the source the picture was drawn from."""
    found = _DIGEST.search(picture[:4000])
    return found[1].decode() if found else None
