"""`argmap worksheet`."""

from pathlib import Path

import click

from argmap.cli.papers import Wanted, paper_options

SHELF = "Teach"


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
def worksheet(wanted: Wanted, hide: str, seed: int) -> int:
    """Write a worksheet with blanks, and its solution.

    From the same run come a sheet for each side, questions and cards.

    Of one topic, where PATH is a topic's file. The same seed gives the same sheets. Sides' sheets, questions and cards
    tell what the worksheet asks for: they are for afterwards.
    """
    from argmap.cli.printing import print_worksheet

    return print_worksheet(wanted, hide, seed)
