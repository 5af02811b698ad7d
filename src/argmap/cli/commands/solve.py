"""`argmap solve`."""

from pathlib import Path

import click


@click.command()
@click.option("-p", "--problem", metavar="TASK", help="SE-PR, DC-CO, DS-ST, EE-SST …: see --problems.")
@click.option("-f", "--file", type=click.Path(path_type=Path), metavar="FILE", help="The framework: `p af n`, attacks.")
@click.option("-a", "--argument", metavar="NUMBER", help="The argument that DC and DS ask about.")
@click.option("--problems", is_flag=True, help="List the tasks.")
@click.option("--timeout", type=click.FloatRange(0), metavar="SECONDS", help="Give up after so long.")
def solve(problem: str | None, file: Path | None, argument: str | None, problems: bool, timeout: float | None) -> int:
    """Answer questions about abstract frameworks, with the interface of the ICCMA competition."""
    from argmap.cli.solving import PROBLEMS, Question, answer, introduction

    if problems:
        click.echo(f"[{','.join(PROBLEMS)}]")
        return 0
    if problem is None and file is None and argument is None:
        click.echo(introduction())
        return 0
    return answer(Question(problem, file, argument, timeout))
