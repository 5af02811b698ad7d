"""`argmap report`."""

from pathlib import Path

import click

from argmap.cli.assuming import assumption_options


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option(
    "--only",
    multiple=True,
    metavar="CHAPTER",
    help="brief, side-by-side, agreement, strongest, burdens, cruxes, what-if, origins, perspectives, sensitivity, "
    "history, completeness.",
)
@assumption_options
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
def report(
    path: Path | None,
    only: tuple[str, ...],
    grant: str,
    perspective: str | None,
    reject: tuple[str, ...],
    reject_kind: tuple[str, ...],
    accept: tuple[str, ...],
    form: str,
) -> int:
    """Tell the whole state of a debate, chapter by chapter: each analysis is a chapter."""
    from argmap.cli.analysing import chosen, tell
    from argmap.cli.weighing import Wishes

    wishes = Wishes(path, "sceptical", grant, perspective, reject, reject_kind, accept, None, False, form)
    return tell(wishes, chosen(only))
