"""What commands that print share: format, paper, folder, layout engine."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click

from argmap.cli.options import engine_option, output_option


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be printed, how, and where."""

    path: Path | None
    forms: str
    paper: str
    output: Path
    engine: str | None
    check: bool


def paper_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that prints, which is given them as what is `wanted`."""

    @wraps(command)
    def wanting(
        path: Path | None, forms: str, paper: str, output: Path, engine: str | None, check: bool, **others: Any
    ) -> Any:
        return command(Wanted(path, forms, paper, output, engine, check), **others)

    options = (
        click.option(
            "-f", "--format", "forms", default="pdf", metavar="FORMATS", help="pdf, html, markdown, docx; with commas."
        ),
        click.option("--paper", default="a4", show_default=True, metavar="PAPER", help="a4 or letter."),
        output_option,
        engine_option,
        click.option("--check", is_flag=True, help="Write nothing; say which sheets are missing or stale."),
    )
    decorated: Callable[..., Any] = wanting
    for option in reversed(options):
        decorated = option(decorated)
    return decorated
