"""`argmap matrix`."""

from pathlib import Path

import click

SHELF = "Ask the sources"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html, csv or json.")
def matrix(path: Path | None, form: str) -> int:
    """Set claims against sources: for, against, silent.

    At how many removes each source speaks, how much later, and on which line of testimony.
    """
    from argmap.cli.tabling import tell_matrix

    return tell_matrix(path, form)
