"""What `argmap solve` does once its options are understood: the interface of the ICCMA competition, 2023 and 2025."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from argmap import __version__
from argmap.abstract.solver import Budget, MissingSolverError, OutOfBudgetError
from argmap.abstract.tasks import SEMANTICS, each, some, with_argument, without_argument
from argmap.cli.frameworks import FORMATS, Framework, read
from argmap.cli.inputs import Refusal, nearest

TASKS = ("SE", "DC", "DS", "EE")
PROBLEMS = tuple(f"{task}-{semantics}" for task in TASKS for semantics in SEMANTICS)


@dataclass(frozen=True, slots=True)
class Question:
    """What the user asked, as typed."""

    problem: str | None
    file: Path | None
    form: str | None
    argument: str | None
    timeout: float | None


def introduction() -> str:
    """Name, version and authors."""
    return f"argmap {__version__}\nThe argmap authors"


def answer(question: Question) -> int:
    """Print the answer, in the words of the competition and nothing else."""
    task, semantics = _problem(question.problem)
    if question.file is None:
        raise Refusal("there is no framework: -f FILE")
    budget = Budget(question.timeout)
    if question.form is not None and question.form not in FORMATS:
        raise Refusal(f"there is no format `{question.form}`: choose from {', '.join(FORMATS)}")
    framework = read(question.file, question.form)
    query = _query(question, task, framework)
    try:
        for line in _lines(framework, task, semantics, query, budget):
            click.echo(line)
    except (MissingSolverError, OutOfBudgetError) as error:
        raise Refusal(f"{question.file}: {question.problem}: {error}") from error
    return 0


def _problem(problem: str | None) -> tuple[str, str]:
    if problem is None:
        raise Refusal("there is no task: -p TASK, for instance SE-PR")
    if problem not in PROBLEMS:
        raise Refusal(f"there is no task `{problem}`: choose from {', '.join(PROBLEMS)}")
    task, _, semantics = problem.partition("-")
    return task, semantics


def _query(question: Question, task: str, framework: Framework) -> int:
    """The argument asked about, from 0; -1 where the task asks about none."""
    if task not in ("DC", "DS"):
        return -1
    if question.argument is None:
        raise Refusal(f"{question.problem} asks about an argument: -a NUMBER")
    query = framework.number(question.argument)
    if query is None:
        missing = f"{question.file} has no argument `{question.argument}`"
        if framework.names is not None:
            raise Refusal(f"{missing}{nearest(question.argument, framework.names)}")
        size = len(framework.attacks)
        known = f"its arguments are 1 to {size}" if size else "it has no arguments"
        raise Refusal(f"{missing}: {known}")
    return query


def _lines(named: Framework, task: str, semantics: str, query: int, budget: Budget) -> Iterator[str]:
    framework = named.attacks
    if task == "EE":
        none = True
        for extension in each(framework, semantics, budget):
            none = False
            yield named.witness(extension)
        if none:
            yield "NO"
        return
    if task == "DS":
        counterexample = without_argument(framework, semantics, query, budget)
        yield from ("YES",) if counterexample is None else ("NO", named.witness(counterexample))
        return
    found = some(framework, semantics, budget) if task == "SE" else with_argument(framework, semantics, query, budget)
    if found is None:
        yield "NO"
        return
    if task == "DC":
        yield "YES"
    yield named.witness(found)
