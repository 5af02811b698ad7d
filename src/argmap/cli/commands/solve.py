"""`argmap solve`."""

from pathlib import Path

import click

SHELF = "Exchange"


@click.command()
@click.option("-p", "--problem", metavar="TASK", help="SE-PR, DC-CO, DS-ST, EE-SST …: see --problems.")
@click.option("-f", "--file", type=click.Path(path_type=Path), metavar="FILE", help="The framework, or -.")
@click.option("-fo", "--format", "form", metavar="FORMAT", help="af, apx or tgf; else the file's ending tells.")
@click.option("-a", "--argument", metavar="ARGUMENT", help="The argument that DC and DS ask about.")
@click.option("--problems", is_flag=True, help="List the tasks.")
@click.option("--formats", is_flag=True, help="List the formats.")
@click.option("--timeout", type=click.FloatRange(0), metavar="SECONDS", help="Give up after so long.")
def solve(
    problem: str | None,
    file: Path | None,
    form: str | None,
    argument: str | None,
    problems: bool,
    formats: bool,
    timeout: float | None,
) -> int:
    """Answer questions about abstract frameworks.

    With the interface of the ICCMA competition.
    """
    from argmap.cli.frameworks import FORMATS
    from argmap.cli.solving import PROBLEMS, Question, answer, introduction

    for asked, listed in ((problems, PROBLEMS), (formats, FORMATS)):
        if asked:
            click.echo(f"[{','.join(listed)}]")
            return 0
    if problem is None and file is None and argument is None:
        click.echo(introduction())
        return 0
    return answer(Question(problem, file, form, argument, timeout))
