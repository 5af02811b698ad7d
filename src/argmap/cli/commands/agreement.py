"""`argmap agreement`."""

from pathlib import Path

import click


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
def agreement(path: Path | None, form: str) -> int:
    """Tell where the sides agree, what they dispute, and what is at the bottom of it."""
    from argmap.cli.analysing import tell
    from argmap.cli.weighing import Wishes

    return tell(Wishes(path, "sceptical", "unchallenged", None, (), (), (), None, False, form), ("agreement",))
