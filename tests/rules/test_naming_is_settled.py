"""A word that misses two names is said to be a spelling of the same one in every run."""

import os
import subprocess
import sys
from pathlib import Path

MAP = """\
argmap: 1
title: Names
lang: en
people:
  one: {name: Ivan Nevenenko}
  two: {name: Ivan Nevorenko}
  three: {name: Ivan Nevolenko}
claims:
  both: Nevenenko met Nevorenko and Nevolenko.
  typed: Nevonenko was there.
"""


def test_one_name_is_named_in_every_run(tmp_path: Path) -> None:
    """A baseline would take the finding for a new one whenever another of the names that are near were chosen."""
    path = tmp_path / "names.yaml"
    path.write_text(MAP, encoding="utf-8")
    command = [sys.executable, "-m", "argmap", "check", str(path), "--select", "AM912", "--output-format", "concise"]
    said = {
        subprocess.run(
            command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True, timeout=60
        ).stdout
        for seed in "12345"
    }
    assert len(said) == 1
    assert "Nevonenko" in said.pop()
