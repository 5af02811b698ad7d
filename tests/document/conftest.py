"""Debates read from texts in the tests of reading."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from argmap.document.loading import load
from argmap.document.locating import Located, locate
from argmap.document.nouns import Debate
from argmap.findings import Finding

Reading = tuple[Debate, list[Finding]]


@pytest.fixture
def read() -> Callable[[str], Reading]:
    """A single document without its first line, read."""

    def reading(body: str) -> Reading:
        path = Path("map.yaml")
        return load(Located(path, "map", (path,), given=f"argmap: 1\n{body}".encode()))

    return reading


@pytest.fixture
def read_folder(tmp_path: Path) -> Callable[[Mapping[str, str]], Reading]:
    """A folder debate from file names and texts, read."""

    def reading(files: Mapping[str, str]) -> Reading:
        for name, text in files.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        return load(locate(tmp_path)[0])

    return reading
