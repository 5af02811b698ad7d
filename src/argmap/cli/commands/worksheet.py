"""`argmap worksheet`."""

from pathlib import Path

import click

from argmap.cli.papers import paper_options


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option(
    "--hide",
    required=True,
    metavar="WHAT",
    help="premises, relations, citations, stances, statuses or implicit.",
)
@click.option("--seed", default=1, show_default=True, type=int, metavar="N", help="Another order of the answers.")
@paper_options
def worksheet(path: Path | None, hide: str, seed: int, form: str, paper: str, output: Path, engine: str | None) -> int:
    """Write a worksheet with blanks and, from the same run, its solution, a sheet for each side, questions and cards.

    Of one topic, where PATH is a topic's file. The same seed gives the same sheets.
    """
    from argmap.cli.papers import Wanted
    from argmap.cli.printing import print_worksheet

    return print_worksheet(Wanted(path, form, paper, output, engine), hide, seed)
