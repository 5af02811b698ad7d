"""`argmap why`."""

from pathlib import Path

import click

from argmap.cli.assuming import assumption_options

SHELF = "Ask what stands"


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.argument("name", metavar="ID")
@assumption_options
@click.option("--depth", default=12, show_default=True, metavar="N", help="How many inferences deep to go.")
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
def why(
    path: Path,
    name: str,
    grant: str,
    perspective: str | None,
    reject: tuple[str, ...],
    reject_kind: tuple[str, ...],
    accept: tuple[str, ...],
    depth: int,
    form: str,
) -> int:
    """Explain why a claim or argument stands, falls or is open."""
    from argmap.cli.weighing import Wishes, why_once

    wishes = Wishes(path, form, grant, perspective, reject, reject_kind, accept)
    return why_once(wishes, name, depth)
