"""`argmap outline`."""

from pathlib import Path

import click

SHELF = "Draw and tell"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
def outline(path: Path | None, form: str) -> int:
    """Tell the whole debate in words, thesis down.

    Every relation is told; it is what a screen reader reads.
    """
    from argmap.cli.outlining import outline_once

    return outline_once(path, form)
