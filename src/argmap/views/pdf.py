"""Portable Document Format: one tagged page, exactly as large as the map, with its fonts inside."""

import re
from datetime import UTC, datetime

from argmap.drawing.digest import digest
from argmap.drawing.dot import dot
from argmap.drawing.engine import Engine
from argmap.drawing.labels import printable
from argmap.drawing.metrics import FAMILY, FONTS, covered
from argmap.drawing.plan import Plan
from argmap.drawing.svg import finished, points
from argmap.views._extras import MissingExtra

SUFFIX = ".pdf"
NEEDS_ENGINE = True
# The same map gives the same bytes: no clock is asked.
_TIMESTAMP = datetime(2000, 1, 1, tzinfo=UTC)
_DIGEST = re.compile(rb"argmap-dot-sha256[:=]([0-9a-f]{64})")

_PAGE = """\
#set document(title: sys.inputs.title, keywords: (sys.inputs.digest,), date: none)
#set page(width: {width}pt, height: {height}pt, margin: 0pt)
#set text(font: "{family}", lang: sys.inputs.lang)
#image(bytes(sys.inputs.picture), format: "svg", width: 100%, alt: sys.inputs.alt)
"""


def pdf(plan: Plan, engine: Engine) -> bytes:
    """The plan as PDF; raises EngineError, and MissingExtra without typst."""
    try:
        import typst
    except ImportError as error:
        raise MissingExtra("pdf") from error
    source = dot(plan)
    drawn = finished(plan, source, engine.svg(source))
    width, height = points(drawn)
    inputs = {
        "title": printable(plan.title),
        "digest": f"argmap-dot-sha256={digest(source)}",
        "lang": plan.lang.partition("-")[0],
        "alt": printable(plan.summary or plan.title),
        "picture": drawn,
    }
    page = _PAGE.format(width=width, height=height, family=FAMILY)
    fonts = typst.Fonts(
        include_system_fonts=not covered(source),
        include_embedded_fonts=False,
        font_paths=[str(FONTS)],
    )
    compiler = typst.Compiler(page.encode(), font_paths=fonts, sys_inputs=inputs)
    made = compiler.compile(format="pdf", timestamp=_TIMESTAMP)
    return made if isinstance(made, bytes) else b""


def carried(picture: bytes) -> str | None:
    """The digest of the source the picture was drawn from."""
    found = _DIGEST.search(picture)
    return found[1].decode() if found else None
