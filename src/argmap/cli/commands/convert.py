"""`argmap convert`."""

from pathlib import Path

import click

SHELF = "Exchange"


@click.command()
@click.argument("given", metavar="IN", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--from", "source_form", metavar="FORMAT", help="What IN is; else told by its content and ending.")
@click.option("--to", "target_form", metavar="FORMAT", help="What OUT shall be; else told by its ending.")
@click.option(
    "--report", type=click.Path(path_type=Path, dir_okay=False), help="Write the loss report into this file, as JSON."
)
@click.option("--strict", is_flag=True, help="Fail where something is lost.")
def convert(
    given: Path, target: Path, source_form: str | None, target_form: str | None, report: Path | None, strict: bool
) -> int:
    """Turn a map into another format, and say what is lost.

    `argmap explain` lists the formats.
    """
    from argmap.cli.converting import Journey, convert_one

    return convert_one(Journey(given, target, source_form, target_form), report, strict=strict)
