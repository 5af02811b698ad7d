"""`argmap burdens`."""

from pathlib import Path

import click

SHELF = "Ask what stands"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
def burdens(path: Path | None, form: str) -> int:
    """List who owes whom an answer.

    And what would follow if it stayed away.
    """
    from argmap.cli.analysing import tell
    from argmap.cli.weighing import Wishes

    return tell(Wishes(path, form), ("burdens",))
