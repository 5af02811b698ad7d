"""`argmap check`."""

from pathlib import Path

import click

from argmap.cli.inputs import Refusal, paths_argument

SHELF = "Write and check"


@click.command()
@paths_argument
@click.option(
    "--output-format",
    "form",
    default="text",
    metavar="FORMAT",
    help="text, full, concise, json, sarif, github or junit.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    help="Only these rules: names, codes or beginnings of codes, with commas.",
)
@click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules.")
@click.option(
    "--profile",
    type=click.Choice(["draft", "seminar", "publication"]),
    help="How much is shown; else as the debate says.",
)
@click.option("--strict", is_flag=True, help="Warnings about the map count as errors.")
@click.option("--statistics", is_flag=True, help="Count the findings by rule instead of listing them.")
@click.option(
    "--baseline",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Hide the findings recorded in this file; record them where it does not exist yet.",
)
@click.option("--watch", is_flag=True, help="Check again whenever a file is saved.")
def check(
    paths: tuple[Path, ...],
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    profile: str | None,
    strict: bool,
    statistics: bool,
    baseline: Path | None,
    watch: bool,
) -> int:
    """Report slips of the maps, and what is open in the debates."""
    from argmap.cli.checking import Wishes, check_once, rules_named, watch_and_check

    if statistics and form != "text":
        raise Refusal("--statistics is a table of its own: leave --output-format away")
    wishes = Wishes(
        paths=paths,
        form="statistics" if statistics else form,
        select=rules_named(select),
        ignore=rules_named(ignore),
        profile=profile or "",
        strict=strict,
        baseline=baseline,
    )
    return watch_and_check(wishes) if watch else check_once(wishes)
