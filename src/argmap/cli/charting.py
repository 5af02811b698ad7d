"""What `-f svg` does for the analyses that one looks at: each has a picture of its own."""

from collections.abc import Callable
from pathlib import Path

import click

from argmap import pipeline
from argmap.catalogue import entry
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_one
from argmap.cli.writing import write_whole
from argmap.graph import Graph

DRAWN = ("agreement", "perspectives", "history")


def draw(path: Path | None, wanted: tuple[str, ...], picture: str, output: Path) -> int:
    """Draw the chapters that have a picture, each into a file; the paths written go to standard output."""
    if picture != "svg":
        raise Refusal(f"there is no format `{picture}` for analyses: choose svg")
    names = [name for name in wanted if name in DRAWN]
    if not names:
        raise Refusal(f"there is no picture of {' or '.join(wanted)}: choose from {', '.join(DRAWN)}")
    debate = pipeline.read(locate_one(path))
    for name in names:
        written = output / f"{debate.graph.debate.id}-{name}.svg"
        write_whole(written, _drawer(name)(debate.graph).encode())
        click.echo(written)
    return fault_code(debate)


def _drawer(name: str) -> Callable[[Graph], str]:
    drawer: Callable[[Graph], str] = getattr(entry("argmap.drawing", name), f"{name}_svg")
    return drawer
