"""`argmap import`."""

from pathlib import Path

import click

SHELF = "Exchange"


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False),
    help="Where the documents go.",
)  # fmt: skip
@click.option("--from", "form", metavar="FORMAT", help="What the files are; else told by content and ending.")
@click.option(
    "--report", type=click.Path(path_type=Path, dir_okay=False), help="Write the loss reports into this file, as JSON."
)
@click.option("--strict", is_flag=True, help="Fail where something is lost.")
def import_(files: tuple[Path, ...], output: Path, form: str | None, report: Path | None, strict: bool) -> int:
    """Turn maps of other programs into documents to edit.

    Many at once; broken ones are reported and passed by.
    """
    from argmap.cli.importing import import_all

    return import_all(files, output, form, report, strict=strict)
