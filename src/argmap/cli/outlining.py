"""What `argmap outline` does."""

from pathlib import Path

import click

from argmap import pipeline
from argmap.cli.faults import fault_code
from argmap.cli.inputs import locate_one, require_form
from argmap.cli.outlines import FORMS
from argmap.cli.telling import Telling


def outline_once(path: Path | None, form: str) -> int:
    """Tell one debate on standard output, and return the exit code."""
    require_form(form, FORMS)
    debate = pipeline.read(locate_one(path))
    click.echo(FORMS[form](Telling(debate.graph)), nl=False)
    return fault_code(debate)
