"""`argmap independence`."""

from pathlib import Path

import click


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--claim", metavar="ID", help="Only this claim.")
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
@click.option("-f", "--format", "picture", metavar="FORMAT", help="Draw the genealogy: svg or dot.")
@click.option(
    "-o",
    "--output",
    default="renders",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Where to write it; else renders.",
)
@click.option("--engine", metavar="NAME", help="graphviz-pure, dot, or the path of a layout engine.")
def independence(
    path: Path | None, claim: str | None, form: str, picture: str | None, output: Path, engine: str | None
) -> int:
    """Count the independent lines of testimony for each claim, and draw who had it from whom."""
    from argmap.cli.tracing import Wishes, draw_genealogy, tell_lines

    wishes = Wishes(path, claim, form, picture, output, engine)
    return draw_genealogy(wishes) if picture else tell_lines(wishes)
