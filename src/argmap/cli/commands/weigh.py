"""`argmap weigh`."""

from pathlib import Path

import click

from argmap.cli.assuming import assumption_options

SHELF = "Ask what stands"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--semantics", default="sceptical", show_default=True, metavar="NAME", help="`argmap explain NAME`.")
@assumption_options
@click.option("--standard", metavar="STANDARD", help="The standard of proof where a claim names none.")
@click.option("--weights", is_flag=True, help="Let the mapper's weights count.")
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown, html or json.")
def weigh(
    path: Path | None,
    semantics: str,
    grant: str,
    perspective: str | None,
    reject: tuple[str, ...],
    reject_kind: tuple[str, ...],
    accept: tuple[str, ...],
    standard: str | None,
    weights: bool,
    form: str,
) -> int:
    """Tell which claims stand, and why."""
    from argmap.cli.weighing import Wishes, weigh_once

    wishes = Wishes(path, form, grant, perspective, reject, reject_kind, accept, semantics, standard, weights)
    return weigh_once(wishes)
