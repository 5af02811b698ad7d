"""What measurements share: CPU seconds of processes and of calls, and rows of a report."""

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
Made = TypeVar("Made")


def cpu(command: list[str], runs: int = 3, stdin: bytes = b"") -> float:
    """User and system seconds of a command and what it starts, the least of some runs."""
    taken = []
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, input=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return min(taken)


def timed(work: Callable[[], Made], runs: int = 1) -> tuple[Made, float]:
    """What a call gives, and its CPU seconds, the least of some runs."""
    taken = []
    for _ in range(runs):
        began = time.process_time()
        made = work()
        taken.append(time.process_time() - began)
    return made, min(taken)


def python(code: str, *args: str) -> list[str]:
    """A command that runs some Python."""
    return [sys.executable, "-c", code, *args]


def argmap(*args: str) -> list[str]:
    """A command line of argmap."""
    return [sys.executable, "-m", "argmap", *args]


def say(text: str) -> None:
    """Print a line as soon as it is known."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def line(what: str, value: float, limit: str) -> None:
    """One row of a report."""
    say(f"{what:<66} {value:8.2f}   {limit}")
