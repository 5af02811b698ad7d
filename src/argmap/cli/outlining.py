"""What `argmap outline` does."""

from pathlib import Path

from argmap import pipeline
from argmap.answers.outlines import FORMS
from argmap.answers.sentences import Telling
from argmap.cli.faults import fault_code
from argmap.cli.inputs import locate_one, require_form
from argmap.cli.writing import say


def outline_once(path: Path | None, form: str) -> int:
    """Tell one debate on standard output, and return the exit code."""
    require_form(form, FORMS)
    debate = pipeline.read(locate_one(path))
    say(FORMS[form](Telling(debate.graph)), form)
    return fault_code(debate)
