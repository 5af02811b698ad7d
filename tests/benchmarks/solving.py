"""Measure `argmap solve` against clingo with plain encodings: `python tests/benchmarks/solving.py [SIZE…]`.

Frameworks of four shapes and, by default, 1,000, 5,000, 10,000, 20,000 and 50,000 arguments. Every figure is CPU
seconds of a whole process, start-up and reading included; what takes longer than a limit is ended and counted apart.
Answers are compared: where YES and NO differ, the measurement ends.
"""

import math
import resource
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from frameworks import SHAPES, framework
from yardstick import argmap, say

SIZES = (1_000, 5_000, 10_000, 20_000, 50_000)
TASKS = ("SE-PR", "SE-ST", "DC-CO", "DS-PR", "SE-ID", "SE-SST", "DC-ST")
ENUMERATED = ("EE-PR", "EE-ST")
LIMIT = 20  # CPU seconds
REFERENCE = Path(__file__).with_name("reference.py")


def answer(command: list[str]) -> tuple[str, float] | None:
    """What a command prints and its CPU seconds; None beyond the limit."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run(
        ["bash", "-c", f'ulimit -t {LIMIT}; exec "$@"', "-", *command], capture_output=True, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ran.returncode:
        return None
    return ran.stdout.decode(), after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def gist(task: str, printed: str) -> str | int:
    """What two right answers have in common."""
    return len(printed.splitlines()) if task.startswith("EE") else printed.split(maxsplit=1)[0]


def cases(sizes: tuple[int, ...]) -> Iterator[tuple[str, int, str, int]]:
    """Shape, size, task, query."""
    for shape in SHAPES:
        for size in sizes:
            for task in TASKS:
                yield shape, size, task, size // 3
    for shape in SHAPES:
        for task in ENUMERATED:
            yield shape, 60, task, 0


def main(sizes: tuple[int, ...]) -> None:
    """Run all measurements."""
    ratios: defaultdict[str, list[float]] = defaultdict(list)
    unsolved: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    with tempfile.TemporaryDirectory() as folder:
        for shape, size, task, query in cases(sizes):
            path = Path(folder, f"{shape}-{size}.af")
            if not path.exists():
                path.write_text(framework(shape, size), encoding="utf-8")
            asked = ["-a", str(query)] if task.startswith("D") else []
            ours = answer(argmap("solve", "-p", task, "-f", str(path), *asked))
            theirs = answer([sys.executable, str(REFERENCE), task, str(path), str(query)])
            for side, found in enumerate((ours, theirs)):
                unsolved[task][side] += found is None
            row = "  ".join(f"{found[1]:7.2f}" if found else f"  > {LIMIT:3}" for found in (ours, theirs))
            say(f"{task:7} {shape:11} {size:6,}  {row}  {ours[0].split()[0] if ours else ''}")
            if ours and theirs:
                ratios[task].append(ours[1] / theirs[1])
                if gist(task, ours[0]) != gist(task, theirs[0]):
                    raise SystemExit(f"the answers differ: {gist(task, ours[0])} and {gist(task, theirs[0])}")
    say("\nratio of CPU, geometric mean; cases both solved; unsolved by argmap and by clingo")
    for task, found in ratios.items():
        mean = math.exp(sum(map(math.log, found)) / len(found))
        say(f"{task:7} {mean:5.2f}  {len(found):3}  {unsolved[task][0]} / {unsolved[task][1]}")


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
