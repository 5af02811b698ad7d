"""A page that holds the whole debate in one file: pictures to move about in, outline, search, presentation."""

import re
from collections.abc import Sequence

from argmap.drawing.engine import Engine
from argmap.findings import Finding
from argmap.views._dossier import Dossier
from argmap.views._page import Drawn, assembled, draw, informed, sources, told

__all__ = ["Drawn", "carried", "draw", "html", "presentation", "served", "source", "told"]

SUFFIX = ".html"
NEEDS_ENGINE = True
WHOLE = True
_DIGEST = re.compile(rb'data-sources-sha256="([0-9a-f]{64})"')


def html(dossier: Dossier, engine: Engine) -> bytes:
    """The page in UTF-8; raises EngineError."""
    return assembled(dossier, draw(dossier, engine)).encode()


def presentation(dossier: Dossier, engine: Engine) -> bytes:
    """The same page, which opens at the first step of its presentation; raises EngineError."""
    return assembled(dossier, draw(dossier, engine), "present").encode()


def served(dossier: Dossier, drawn: Drawn, findings: Sequence[Finding], trouble: Sequence[str]) -> bytes:
    """The page as a server shows it: with what is found now, and asking that server for new versions."""
    return assembled(dossier, informed(dossier, drawn, findings, trouble), "live", "'self'").encode()


def source(dossier: Dossier) -> str:
    """What the page is made from, as one text."""
    return sources(dossier)


def carried(page: bytes) -> str | None:
    """The digest of what the page was made from."""
    found = _DIGEST.search(page[:2000])
    return found[1].decode() if found else None
