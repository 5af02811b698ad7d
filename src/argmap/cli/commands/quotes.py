"""`argmap quotes`."""

from pathlib import Path

import click

from argmap.cli.inputs import paths_argument

SHELF = "Ask the sources"


@click.command()
@paths_argument
@click.option(
    "--source", "given", multiple=True, metavar="ID=FILE", help="The text of a source: plain text, PDF, hOCR or ALTO."
)
@click.option(
    "--sources",
    "folder",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="A folder with the texts, named as in the document or after the sources' ids.",
)
@click.option("--record", is_flag=True, help="Write into the document what was verified: the text's hash, and today.")
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text or json.")
def quotes(paths: tuple[Path, ...], given: tuple[str, ...], folder: Path | None, record: bool, form: str) -> int:
    """Verify quotations against the texts of their sources.

    Each difference is shown.
    """
    from argmap.cli.quoting import Wishes, quotes_once

    return quotes_once(Wishes(paths, given, folder, record, form))
