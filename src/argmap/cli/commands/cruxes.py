"""`argmap cruxes`."""

from pathlib import Path

import click

from argmap.cli.assuming import assumption_options

SHELF = "Ask what stands"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@assumption_options
@click.option(
    "--size",
    default=3,
    show_default=True,
    type=click.IntRange(1, 3),
    metavar="N",
    help="How many changes together at most, 1 to 3.",
)
@click.option("--claim", "claims", multiple=True, metavar="ID", help="Of this claim, and not of the theses.")
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
def cruxes(
    path: Path | None,
    grant: str,
    perspective: str | None,
    reject: tuple[str, ...],
    reject_kind: tuple[str, ...],
    accept: tuple[str, ...],
    size: int,
    claims: tuple[str, ...],
    form: str,
) -> int:
    """Find what each thesis hangs on.

    That is, the fewest things whose change would change its verdict.
    """
    from argmap.cli.analysing import tell
    from argmap.cli.weighing import Wishes

    wishes = Wishes(path, form, grant, perspective, reject, reject_kind, accept)
    return tell(wishes, ("cruxes",), {"size": size}, claims)
