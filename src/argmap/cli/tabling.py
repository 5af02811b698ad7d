"""What `argmap matrix` does once its options are understood."""

from pathlib import Path

from argmap import pipeline
from argmap.answers.matrix import FORMS
from argmap.cli.faults import fault_code
from argmap.cli.inputs import locate_one, require_form
from argmap.cli.writing import say
from argmap.evidence.matrix import matrix


def tell_matrix(path: Path | None, form: str) -> int:
    """Print the matrix."""
    require_form(form, FORMS)
    debate = pipeline.read(locate_one(path))
    say(FORMS[form](debate.graph, matrix(debate.graph)), form)
    return fault_code(debate)
