"""`argmap report`."""

from pathlib import Path

import click

from argmap.cli.assuming import assumption_options
from argmap.cli.options import output_option

SHELF = "Ask what stands"


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
@click.option("-f", "--format", "picture", metavar="FORMAT", help="Draw agreement, perspectives and history: svg.")
@output_option
def report(
    path: Path | None,
    only: tuple[str, ...],
    grant: str,
    perspective: str | None,
    reject: tuple[str, ...],
    reject_kind: tuple[str, ...],
    accept: tuple[str, ...],
    form: str,
    picture: str | None,
    output: Path,
) -> int:
    """Tell the whole state of a debate, chapter by chapter.

    Each analysis is a chapter.
    """
    from argmap.cli.analysing import chosen, tell
    from argmap.cli.weighing import Wishes

    if picture:
        from argmap.cli.charting import draw

        return draw(path, chosen(only), picture, output)

    wishes = Wishes(path, form, grant, perspective, reject, reject_kind, accept)
    return tell(wishes, chosen(only))
