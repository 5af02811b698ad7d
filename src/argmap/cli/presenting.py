"""What `argmap present` does: the page of a debate, opened at the first step."""

from pathlib import Path

import click

from argmap import pipeline
from argmap.cli.dossiers import whole_dossier
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_one
from argmap.cli.writing import write_whole
from argmap.drawing.engine import EngineError, find_engine
from argmap.views.html import presentation

SUFFIX = ".present.html"


def present_once(path: Path | None, output: Path, engine: str | None, style: str | None) -> int:
    """Write one presentation, print its path, and return the exit code."""
    debate = pipeline.read(locate_one(path))
    target = output / f"{debate.graph.debate.id}{SUFFIX}"
    try:
        page = presentation(whole_dossier(debate, style), find_engine(engine))
    except EngineError as error:
        raise Refusal(f"{target}: {error}") from error
    write_whole(target, page)
    click.echo(target)
    return fault_code(debate)
