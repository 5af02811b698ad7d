"""`argmap new`."""

from pathlib import Path

import click

SHELF = "Write and check"


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path, file_okay=False))
def new(folder: Path | None) -> None:
    """Start a debate, with comments that teach the format."""
    from argmap.cli.starting import start

    for path in start(folder or Path("arguments/my-debate")):
        click.echo(path)
