"""A page that holds the whole debate in one file: pictures to move about in, outline, search, presentation."""

import re

from argmap.drawing.engine import Engine
from argmap.views._dossier import Dossier
from argmap.views._page import assembled, draw, sources

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


def source(dossier: Dossier) -> str:
    """What the page is made from, as one text."""
    return sources(dossier)


def carried(page: bytes) -> str | None:
    """The digest of what the page was made from."""
    found = _DIGEST.search(page[:2000])
    return found[1].decode() if found else None
