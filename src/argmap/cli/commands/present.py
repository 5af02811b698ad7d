"""`argmap present`."""

from pathlib import Path

import click

from argmap.cli.options import engine_option, output_option
from argmap.cli.styles import style_option

SHELF = "Draw and tell"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@output_option
@click.option("-f", "--format", "form", default="html", show_default=True, metavar="FORMAT", help="html or pptx.")
@engine_option
@style_option
def present(path: Path | None, output: Path, form: str, engine: str | None, style: str | None) -> int:
    """Make a talk of the debate, as a page or as slides.

    The page, DEBATE.present.html, opens at the first step.

    With `-f pptx` the same steps become slides with notes, DEBATE.pptx, for rooms where only that runs.

    The steps are those of the document, else depth first: thesis, reason, its objections, replies.
    """
    from argmap.cli.presenting import present_once

    return present_once(path, output, form, engine, style)
