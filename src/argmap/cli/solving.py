"""What `argmap solve` does once its options are understood: the interface of the ICCMA competition, 2023 and 2025."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from argmap import __version__
from argmap.abstract.attacks import Attacks, attacks
from argmap.abstract.solver import Budget, MissingSolverError, OutOfBudgetError
from argmap.abstract.tasks import SEMANTICS, each, some, with_argument, without_argument
from argmap.cli.inputs import Refusal, reason

TASKS = ("SE", "DC", "DS", "EE")
PROBLEMS = tuple(f"{task}-{semantics}" for task in TASKS for semantics in SEMANTICS)
MOST = 20_000_000  # arguments; a slip in the first line should not fill the memory

_PLAIN = re.compile(rb"p af (\d{1,8})\r?\n((?:[1-9]\d{0,7} [1-9]\d{0,7}\r?\n)*+)")
_HEAD = re.compile(rb"p\s+af\s+(\d+)")
_ATTACK = re.compile(rb"(\d{1,18})\s+(\d{1,18})")


@dataclass(frozen=True, slots=True)
class Question:
    """What the user asked, as typed."""

    problem: str | None
    file: Path | None
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
    framework = read(question.file)
    query = _query(question, task, len(framework))
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


def _query(question: Question, task: str, size: int) -> int:
    """The argument asked about, from 0; -1 where the task asks about none."""
    if task not in ("DC", "DS"):
        return -1
    if question.argument is None:
        raise Refusal(f"{question.problem} asks about an argument: -a NUMBER")
    if not question.argument.isdecimal() or not 1 <= int(question.argument) <= size:
        known = f"its arguments are 1 to {size}" if size else "it has no arguments"
        raise Refusal(f"{question.file} has no argument `{question.argument}`: {known}")
    return int(question.argument) - 1


def _lines(framework: Attacks, task: str, semantics: str, query: int, budget: Budget) -> Iterator[str]:
    if task == "EE":
        none = True
        for extension in each(framework, semantics, budget):
            none = False
            yield _witness(extension)
        if none:
            yield "NO"
        return
    if task == "DS":
        counterexample = without_argument(framework, semantics, query, budget)
        yield from ("YES",) if counterexample is None else ("NO", _witness(counterexample))
        return
    found = some(framework, semantics, budget) if task == "SE" else with_argument(framework, semantics, query, budget)
    if found is None:
        yield "NO"
        return
    if task == "DC":
        yield "YES"
    yield _witness(found)


def _witness(extension: Iterable[int]) -> str:
    return " ".join(("w", *(str(argument + 1) for argument in extension)))


def read(path: Path) -> Attacks:
    """The framework of a file; refused with the line that is none of it. O(bytes)."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise Refusal(f"{path}: cannot be opened: {reason(error)}") from error
    plain = _PLAIN.fullmatch(raw)
    if plain:
        size, numbers = int(plain[1]), list(map(int, plain[2].split()))
        if max(numbers, default=0) <= size <= MOST:
            return attacks(size, ((one - 1, other - 1) for one, other in zip(numbers[::2], numbers[1::2], strict=True)))
    return _carefully(path, raw)


def _carefully(path: Path, raw: bytes) -> Attacks:
    """The same line by line, with comments and blank lines."""
    size: int | None = None
    pairs: list[tuple[int, int]] = []
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        told = line.strip()
        if not told or told.startswith(b"#"):
            continue
        if size is None:
            size = _size(path, number, told)
            continue
        attack = _ATTACK.fullmatch(told)
        one, other = (int(attack[1]), int(attack[2])) if attack else (0, 0)
        if not (1 <= one <= size and 1 <= other <= size):
            wanted = f"an attack is two numbers from 1 to {size}" if size else "without arguments there are no attacks"
            raise Refusal(f"{path}:{number}: {wanted}, not {_shown(told)}")
        pairs.append((one - 1, other - 1))
    if size is None:
        raise Refusal(f"{path}: a framework begins with `p af` and the number of its arguments, and this says nothing")
    return attacks(size, pairs)


def _size(path: Path, number: int, line: bytes) -> int:
    head = _HEAD.fullmatch(line)
    if head is None:
        wanted = "a framework begins with `p af` and the number of its arguments"
        raise Refusal(f"{path}:{number}: {wanted}, not {_shown(line)}")
    if len(head[1]) > len(str(MOST)) or int(head[1]) > MOST:
        raise Refusal(f"{path}:{number}: more arguments than {MOST} are too many")
    return int(head[1])


def _shown(line: bytes) -> str:
    return repr(line[:40].decode("utf-8", "replace"))
