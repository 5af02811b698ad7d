"""`argmap outline`."""

from pathlib import Path

import click


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
def outline(path: Path | None, form: str) -> int:
    """Tell the whole debate in words, thesis down, with every relation."""
    from argmap.cli.outlining import outline_once

    return outline_once(path, form)
