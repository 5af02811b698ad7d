"""Dung's semantics against answer set programs that say no more than the definitions, on frameworks of every shape."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from argmap.abstract.attacks import Attacks, attacks
from argmap.abstract.solver import Budget
from argmap.abstract.tasks import SEMANTICS, each, some, with_argument, without_argument

pytest.importorskip("pysat", reason="the SAT solver is an extra: argmap[solve]")
pytest.importorskip("clingo", reason="the answer set solver is for development: argmap[dev]")

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
FREE = Budget()
LARGER = [semantics for semantics in SEMANTICS if semantics not in ("CO", "STG")]  # of those there are too many


def load(name: str) -> ModuleType:
    """What the measurements use."""
    spec = importlib.util.spec_from_file_location(name, BENCHMARKS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


frameworks, reference = load("frameworks"), load("reference")
SHAPES = list(frameworks.SHAPES)


def understood(text: str) -> Attacks:
    """A framework from its file."""
    head, *lines = text.splitlines()
    return attacks(int(head.split()[2]), ((int(one) - 1, int(two) - 1) for one, two in map(str.split, lines)))


def told(extension: list[int] | None) -> tuple[int, ...] | None:
    """An extension by the numbers of the file."""
    return None if extension is None else tuple(one + 1 for one in extension)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("size", [5, 9, 14, 30, 42])
def test_every_task_is_what_clingo_says(shape: str, size: int) -> None:
    """An answer would be wrong where there are too many sets to try them all."""
    for seed in range(4):
        text = frameworks.framework(shape, size, seed)
        framework = understood(text)
        for semantics in SEMANTICS if size < 15 else LARGER:
            expected = set(reference.extensions(text, semantics))
            assert sorted(map(told, each(framework, semantics, FREE))) == sorted(expected), semantics
            one = told(some(framework, semantics, FREE))
            assert one in expected if expected else one is None
            query = (7 * seed + size) % len(framework)
            having = told(with_argument(framework, semantics, query, FREE))
            lacking = told(without_argument(framework, semantics, query, FREE))
            assert having in {one for one in expected if query + 1 in one} | {None}
            assert lacking in {one for one in expected if query + 1 not in one} | {None}
            assert (having is None) == (not any(query + 1 in one for one in expected))
            assert (lacking is None) == all(query + 1 in one for one in expected)
