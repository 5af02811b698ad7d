"""Slides: each step of the presentation with its part of the map and its notes, for rooms where only that runs."""

import io
import re
import zipfile

from argmap.drawing.digest import digest
from argmap.drawing.dot import dot
from argmap.drawing.engine import Engine
from argmap.drawing.identifiers import element_id
from argmap.drawing.pictures import part_plan
from argmap.drawing.plan import Plan
from argmap.drawing.steps import showings
from argmap.drawing.svg import finished
from argmap.views._dossier import Dossier
from argmap.views._extras import MissingExtra

SUFFIX = ".pptx"
NEEDS_ENGINE = True
WHOLE = True
_DIGEST = re.compile(rb"argmap-sources-sha256=([0-9a-f]{64})")


def pptx(dossier: Dossier, engine: Engine) -> bytes:
    """The slides; raises EngineError, and MissingExtra without python-pptx."""
    try:
        from argmap.views._slides import deck
    except ImportError as error:
        raise MissingExtra("pptx") from error
    from argmap.views._slides.reading import Drawing, read

    graph = dossier.graph
    names = {element_id("claim", name): str(name) for name in graph.claims}
    names |= {element_id("argument", name): str(name) for name in graph.arguments}

    def drawn(plan: Plan) -> Drawing:
        words = dot(plan)
        return read(finished(plan, words, engine.svg(words)), names)

    whole = drawn(dossier.pictures[0].plan)
    return deck(graph, whole, lambda part: drawn(part_plan(graph, part)), digest(source(dossier)))


def source(dossier: Dossier) -> str:
    """What the slides are made from, as one text."""
    graph = dossier.graph
    words = [f"{claim.id}\0{claim.label}\0{claim.text}" for claim in graph.claims.values()]
    words += [f"{argument.id}\0{argument.title}" for argument in graph.arguments.values()]
    return "\0".join([dot(dossier.pictures[0].plan), *words, *map(repr, showings(graph))])


def carried(slides: bytes) -> str | None:
    """The digest of what the slides were made from."""
    try:
        with zipfile.ZipFile(io.BytesIO(slides)) as parts:
            found = _DIGEST.search(parts.read("docProps/core.xml"))
    except (zipfile.BadZipFile, KeyError):
        return None
    return found[1].decode() if found else None
