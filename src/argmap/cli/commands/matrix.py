"""`argmap matrix`."""

from pathlib import Path

import click


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html, csv or json.")
def matrix(path: Path | None, form: str) -> int:
    """Set claims against sources: which speaks for, which against, at how many removes, and on which line."""
    from argmap.cli.tabling import tell_matrix

    return tell_matrix(path, form)
