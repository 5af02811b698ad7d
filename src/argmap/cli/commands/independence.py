"""`argmap independence`."""

from pathlib import Path

import click

from argmap.cli.options import engine_option, output_option

SHELF = "Ask the sources"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.argument("name", required=False, metavar="[CLAIM]")
@click.option("--claim", metavar="ID", help="Only this claim.")
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
@click.option("-f", "--format", "picture", metavar="FORMAT", help="Draw the genealogy: svg or dot.")
@output_option
@engine_option
def independence(
    path: Path | None,
    name: str | None,
    claim: str | None,
    form: str,
    picture: str | None,
    output: Path,
    engine: str | None,
) -> int:
    """Count the independent lines of testimony for a claim.

    For each claim, or for one; and draw who had it from whom.

    Where the only argument is no file or folder, it is the CLAIM, of the debate at hand.
    """
    from argmap.cli.tracing import Wishes, draw_genealogy, tell_lines

    if path is not None and name is None and str(path) != "-" and not path.exists() and "." not in path.name:
        path, name = None, str(path)
    claim = claim or name
    wishes = Wishes(path, claim, form, picture, output, engine)
    return draw_genealogy(wishes) if picture else tell_lines(wishes)
