"""What `argmap present` does: the steps of a debate as a page, opened at the first of them, or as slides."""

from collections.abc import Callable
from pathlib import Path

import click

from argmap import pipeline
from argmap.cli.dossiers import whole_dossier
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_one, require_form
from argmap.cli.writing import write_whole
from argmap.drawing.engine import Engine, EngineError, find_engine
from argmap.views import Dossier, MissingExtra
from argmap.views.html import presentation
from argmap.views.pptx import pptx

FORMS: dict[str, tuple[str, Callable[[Dossier, Engine], bytes]]] = {
    "html": (".present.html", presentation),
    "pptx": (".pptx", pptx),
}
"""For each format the end of the file's name, and what makes it."""


def present_once(path: Path | None, output: Path, form: str, engine: str | None, style: str | None) -> int:
    """Write one presentation, print its path, and return the exit code."""
    require_form(form, FORMS)
    suffix, make = FORMS[form]
    debate = pipeline.read(locate_one(path))
    target = output / f"{debate.graph.debate.id}{suffix}"
    try:
        content = make(whole_dossier(debate, style), find_engine(engine))
    except (EngineError, MissingExtra) as error:
        raise Refusal(f"{target}: {error}") from error
    write_whole(target, content)
    click.echo(target)
    return fault_code(debate)
