"""`argmap mark`."""

from pathlib import Path

import click

SHELF = "Teach"


@click.command()
@click.argument("solution", type=click.Path(path_type=Path))
@click.argument("students", metavar="STUDENT…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--output-format", "form", default="text", metavar="FORMAT", help="text, markdown or json.")
def mark(solution: Path, students: tuple[Path, ...], form: str) -> int:
    """Compare students' maps to a reference.

    What is right, what is missing, and which misconception is behind it.

    Claims are matched by id, else by wording. Premises may come in any order, implicit ones may be left out; an
    argument tagged `split-ok` may be drawn as several, arguments tagged `merge-ok` as one.
    """
    from argmap.cli.grading import mark_students

    return mark_students(solution, students, form)
