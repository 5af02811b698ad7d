"""`argmap agreement`."""

from pathlib import Path

import click

from argmap.cli.options import output_option

SHELF = "Ask what stands"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
@click.option("-f", "--format", "picture", metavar="FORMAT", help="Draw it: svg.")
@output_option
def agreement(path: Path | None, form: str, picture: str | None, output: Path) -> int:
    """Tell where the sides agree, and what they dispute.

    And what is at the bottom of it.
    """
    if picture:
        from argmap.cli.charting import draw

        return draw(path, ("agreement",), picture, output)
    from argmap.cli.analysing import tell
    from argmap.cli.weighing import Wishes

    return tell(Wishes(path, form), ("agreement",))
