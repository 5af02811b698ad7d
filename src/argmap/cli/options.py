"""Options that several commands share."""

from pathlib import Path

import click

output_option = click.option(
    "-o",
    "--output",
    default="renders",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Where to write; else renders.",
)
engine_option = click.option("--engine", metavar="NAME", help="graphviz-pure, dot, or the path of a layout engine.")
