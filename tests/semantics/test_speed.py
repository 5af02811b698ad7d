"""What the default labelling costs, against one pass for strongly connected components over the same graph."""

import importlib.util
import time
from collections.abc import Callable
from pathlib import Path

import networkx as nx

from argmap.document.nouns import Argument, Claim, Debate, Premise
from argmap.graph import Graph, build
from argmap.semantics import Label, frame
from argmap.semantics.sceptical import sceptical
from argmap.source import Text

SIZE = 20_000
MOST = 3.0


def _tangled() -> Callable[[int, int], Graph]:
    """What the measurements make large debates with."""
    path = Path(__file__).parents[1] / "benchmarks" / "tangled.py"
    spec = importlib.util.spec_from_file_location("tangled", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.tangled


tangled = _tangled()


def cost(work: Callable[[], object]) -> float:
    """The least CPU time of three runs, in seconds."""
    found = []
    for _ in range(3):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def test_labelling_costs_little_more_than_looking() -> None:
    """A debate of a whole discipline could be drawn, and not be weighed."""
    graph = tangled(SIZE, 1)
    network = graph.network
    looking = cost(lambda: list(nx.strongly_connected_components(network)))
    framed = frame(graph)
    assert cost(lambda: sceptical(framed)) <= MOST * looking
    assert set(sceptical(framed).nodes) == set(Label)


def test_long_chains_of_undercuts_are_no_quadratic_matter() -> None:
    """Each round would look at the whole debate again: a chain twice as long would take four times as long."""

    def chain(size: int) -> float:
        known = Claim(Text("c"), Text("c"), common_ground=True)
        names = [Text(f"a{number}") for number in range(size)]
        made = {
            name: Argument(name, Text("undercuts"), after, premises=(Premise(Text("c")),))
            for name, after in zip(names, [*names[1:], Text("none")], strict=True)
        }
        framed = frame(build(Debate(Text("d"), Path("d"), claims={"c": known}, arguments=made)))
        return cost(lambda: sceptical(framed))

    assert chain(20_000) <= 3.5 * chain(10_000)
