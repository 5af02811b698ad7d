"""Measure `argmap import` against arguebuf: `python tests/benchmarks/importing.py PYTHON`, a Python that has arguebuf.

Both read the same maps in one run, one after the other: 1,000 of 50 to 100 nodes, and one of 10,000. Figures are CPU
seconds of whole processes, the least of several runs, ours with the documents it writes divided by theirs, which only
loads. Memory is the largest resident set, less that of importing a map of three nodes, by the size of the file.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from aif_maps import aif_map
from measure import argmap, cpu, line, peak_megabytes

LOAD = """
import sys, warnings
from pathlib import Path
warnings.simplefilter("ignore")
import arguebuf
given = Path(sys.argv[1])
for file in sorted(given.iterdir()) if given.is_dir() else [given]:
    arguebuf.load.file(file)
"""
RUNS = 7


def write_maps(folder: Path) -> None:
    """A thousand maps in a folder of their own, one of 10,000 nodes, and one of three."""
    dice = Random(1967)
    (folder / "thousand").mkdir()
    for number in range(1_000):
        one = aif_map(dice, dice.randint(50, 100), dialogue=number % 2 == 0)
        (folder / "thousand" / f"nodeset{number}.json").write_text(json.dumps(one), encoding="utf-8")
    for name, nodes in (("large", 10_000), ("small", 3)):
        (folder / f"{name}.json").write_text(json.dumps(aif_map(dice, nodes)), encoding="utf-8")


def seconds(given: Path, folder: Path, python: str) -> tuple[float, float]:
    """CPU seconds of importing here and of loading there, the least of some runs in turn."""
    ours, theirs = [], []
    for number in range(RUNS):  # each into a folder of its own: to replace a file costs the disk more than to make one
        ours.append(cpu(argmap("import", str(given), "-o", str(folder / f"{given.stem}-{number}")), 1))
        theirs.append(cpu([python, "-c", LOAD, str(given)], 1))
    return min(ours), min(theirs)


def main() -> None:
    """Run all measurements."""
    python = sys.argv[1]
    subprocess.run([python, "-c", "import arguebuf"], check=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_maps(folder)
        for what, given in (
            ("1,000 AIF maps", folder / "thousand"),
            ("one AIF map of 10,000 nodes", folder / "large.json"),
        ):
            ours, theirs = seconds(given, folder, python)
            line(f"import of {what} / arguebuf's loading", ours / theirs, f"at most 1 ({ours:.2f} s / {theirs:.2f} s)")
        peaks = [
            min(
                peak_megabytes(argmap("import", str(folder / f"{size}.json"), "-o", str(folder / "out")))
                for _ in range(3)
            )
            for size in ("large", "small")
        ]
        megabytes = (folder / "large.json").stat().st_size / 2**20
        line(
            "peak memory of importing 10,000 nodes / size of the file", (peaks[0] - peaks[1]) / megabytes, "at most 30"
        )
        line("the same with Python and all of argmap", peaks[0] / megabytes, "at most 30")


if __name__ == "__main__":
    main()
