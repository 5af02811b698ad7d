"""`argmap timeline`."""

from pathlib import Path

import click

from argmap.cli.options import output_option

SHELF = "Ask the sources"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
@click.option("-f", "--format", "picture", metavar="FORMAT", help="Draw it: svg.")
@output_option
def timeline(path: Path | None, form: str, picture: str | None, output: Path) -> int:
    """Put events, the debate and its witnesses in order of time."""
    from argmap.cli.timing import draw_timeline, tell_timeline

    return draw_timeline(path, picture, output) if picture else tell_timeline(path, form)
