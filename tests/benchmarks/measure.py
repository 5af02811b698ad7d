"""Measure argmap as ratios within one run: `python tests/benchmarks/measure.py [--large]`.

Machines differ and are shared, so nothing here is asserted: every figure is CPU seconds of a whole process, the least
of several runs, divided by those of a yardstick measured beside it. `--large` adds the debate of 100,000 claims.
"""

import argparse
import os
import subprocess
import tempfile
from pathlib import Path

from generate import debate
from yardstick import ROOT, argmap, cpu, line, python

EVENTS = """
import sys, yaml
loader = yaml.CSafeLoader(open(sys.argv[1], encoding="utf-8").read())
while not isinstance(loader.get_event(), yaml.StreamEndEvent):
    pass
"""


def peak_megabytes(command: list[str]) -> float:
    """The largest resident set of one run, in MB."""
    quiet = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    _, _, usage = os.wait4(pid, 0)
    return usage.ru_maxrss / 1024


def start_up() -> None:
    """What it costs to begin."""
    click = cpu(python("import click"), 5)
    three = cpu(python("import click, yaml, networkx"), 5)
    line("argmap --help / import click", cpu(argmap("--help"), 5) / click, "at most 2")
    founding = str(ROOT / "arguments" / "september-plenum")
    line(
        "check of the founding debate / import click, yaml, networkx",
        cpu(argmap("check", founding), 5) / three,
        "at most 2",
    )


def growth(folder: Path, *, large: bool) -> None:
    """`check` and DOT of ever larger debates."""
    bare = cpu(python("import yaml"), 5)
    checks: dict[int, float] = {}
    for claims in (100, 1_000, 10_000, *((100_000,) if large else ())):
        path = folder / f"debate-{claims}.yaml"
        path.write_text(debate(claims), encoding="utf-8")
        events = cpu(python(EVENTS, str(path))) - bare
        checks[claims] = cpu(argmap("check", str(path), "--output-format", "json"), 1 if claims > 50_000 else 3)
        line(f"check of {claims:,} claims / bare event stream", checks[claims] / events, "at most 6 at 10,000")
    if large:
        line("check of 100,000 claims / check of 10,000", checks[100_000] / checks[10_000], "at most 12.5")
        path = folder / "debate-100000.yaml"
        above = peak_megabytes(argmap("check", str(path))) - peak_megabytes(
            argmap("check", str(folder / "debate-100.yaml"))
        )
        line("peak memory at 100,000 claims / size of the YAML", above / (path.stat().st_size / 2**20), "at most 40")
    ten_thousand = str(folder / "debate-10000.yaml")
    dot = cpu(argmap("render", ten_thousand, "-f", "dot", "--force", "-o", str(folder)))
    line("DOT of 10,000 claims / check of 10,000", dot / checks[10_000], "at most 1")
    folded = cpu(argmap("render", ten_thousand, "-f", "dot", "-o", str(folder)))
    line("DOT of 10,000 claims, folded / check of 10,000", folded / checks[10_000], "at most 1")


def drawing(folder: Path) -> None:
    """What drawing costs beyond the layout engine."""
    from argmap.drawing.engine import find_engine

    path = str(folder / "debate-100.yaml")
    subprocess.run(
        argmap("render", path, "-f", "dot", "--force", "-o", str(folder)), check=True, stdout=subprocess.DEVNULL
    )
    source = (folder / "debate-100.dot").read_bytes()
    engine = cpu([find_engine().program, "-Tsvg"], 5, source)
    whole = cpu(argmap("render", path, "--force", "-o", str(folder)), 5)
    line("render -f svg of 100 claims / the layout engine alone", whole / engine, "at most 1.5")


def printing(folder: Path) -> None:
    """What sheets and marks cost beside a check of the same debate."""
    for claims, most in ((100, 20), (1_000, 60)):
        path = str(folder / f"debate-{claims}.yaml")
        check = cpu(argmap("check", path))
        line(
            f"handout of {claims:,} claims as PDF / check",
            cpu(argmap("handout", path, "-o", str(folder))) / check,
            f"at most {most}",
        )
    path, student = folder / "debate-1000.yaml", folder / "student-1000.yaml"
    student.write_text(path.read_text(encoding="utf-8").replace(" the ", " that "), encoding="utf-8")
    line(
        "mark of 1,000 claims worded differently / check",
        cpu(argmap("mark", str(path), str(student))) / check,
        "at most 4",
    )


def main() -> None:
    """Run all measurements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="measure 100,000 claims too")
    large = parser.parse_args().large
    with tempfile.TemporaryDirectory() as folder:
        # What is installed is compiled once; an environment that forbids that would have it compiled at each start.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = f"{folder}/compiled"
        start_up()
        growth(Path(folder), large=large)
        drawing(Path(folder))
        printing(Path(folder))


if __name__ == "__main__":
    main()
