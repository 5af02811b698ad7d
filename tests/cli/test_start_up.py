"""A command loads what it uses, and nothing that another one needs."""

import subprocess
import sys
from pathlib import Path

import pytest

RUN = """\
import sys
from argmap.cli import main
try:
    main(sys.argv[1:])
except SystemExit as end:
    print(end.code, *sys.modules, file=sys.stderr)
"""
MAP = """\
argmap: 1
lang: en
claims: {met: The plenum met in September 1936.}
arguments: {one: {premises: [The notice speaks of a plenum.], supports: met}}
"""
ALWAYS = {"networkx", "numpy", "rapidfuzz", "bibtexparser", "citeproc", "typst", "rdflib", "starlette"}
WITHOUT = {
    ("--help",): {"yaml", "argmap.findings", "argmap.document", "argmap.graph", "argmap.checking"},
    ("check", "map.yaml"): {"argmap.drawing", "argmap.views", "argmap.formats", "argmap.seminar"},
    ("render", "map.yaml", "-f", "dot"): {"argmap.rules", "argmap.formats", "argmap.seminar"},
    ("schema",): {"argmap.graph", "argmap.rules", "argmap.drawing"},
}


@pytest.mark.parametrize("command", WITHOUT, ids=lambda command: command[0])
def test_nothing_is_loaded_in_vain(command: tuple[str, ...], tmp_path: Path) -> None:
    """Every run of every command would wait for what a single import at the top of a module drags in."""
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", RUN, *command], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    code, *loaded = ran.stderr.splitlines()[-1].split()
    assert code == "0"
    assert not (ALWAYS | WITHOUT[command]).intersection(loaded)
