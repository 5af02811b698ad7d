"""Small debates as graphs, and an engine to draw them with."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap import pipeline
from argmap.document.locating import Located
from argmap.drawing import Engine, find_engine
from argmap.graph import Graph

EARTH = Path(__file__).parents[2] / "arguments" / "does-the-earth-turn.yaml"


@pytest.fixture
def graph() -> Callable[[str], Graph]:
    """The graph of a debate written as YAML, without its first line."""

    def read(text: str) -> Graph:
        located = Located(Path("-"), "stdin", (Path("<stdin>"),), given=f"argmap: 1\n{text}".encode())
        return pipeline.read(located).graph

    return read


@pytest.fixture
def earth() -> Graph:
    """The small debate on whether the Earth turns."""
    return pipeline.read(pipeline.find([EARTH])[0]).graph


@pytest.fixture
def engine() -> Engine:
    """The default layout engine."""
    return find_engine()
