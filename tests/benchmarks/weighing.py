"""Measure what verdicts and what-ifs cost: `python tests/benchmarks/weighing.py`.

CPU seconds within one process, the least of some runs; the labelling as a multiple of one pass of networkx for strongly
connected components over the same graph. A tangled debate has circles, conflicts and undercuts. The tower is the worst
case: whenever one of its grounds falls, all that rests on them has to look for another.
"""

import tempfile
from pathlib import Path

import networkx as nx
from generate import debate
from tangled import tangled
from yardstick import ROOT, line, say, timed

from argmap import pipeline
from argmap.analysis.cruxes import cruxes
from argmap.analysis.what_if import what_if
from argmap.document.locating import Located
from argmap.document.nouns import Argument, Claim, Debate, Premise
from argmap.graph import Graph, build
from argmap.semantics import Label, Labelling, frame
from argmap.semantics.preferred import preferred
from argmap.semantics.sceptical import sceptical
from argmap.source import Text


def founding() -> Graph:
    """The debate this program was begun for."""
    (located,) = pipeline.find([ROOT / "arguments" / "september-plenum"])
    return pipeline.read(located).graph


def generated(claims: int) -> Graph:
    """A debate of so many claims, through YAML."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "debate.yaml")
        path.write_text(debate(claims), encoding="utf-8")
        return pipeline.read(Located(path, "debate", (path,))).graph


def tower(size: int) -> Graph:
    """A long chain of support on as many grounds, which fall one after another, each in a round of its own."""
    made: dict[str, Argument] = {}

    def add(name: str, premise: str, relation: str, target: str) -> None:
        made[name] = Argument(Text(name), relation, Text(target), premises=(Premise(Text(premise)),))

    for step in range(size):
        add(f"step{step}", f"storey{step}", "supports", f"storey{step + 1}")
        add(f"ground{step}", "known", "supports", "storey0")
        for turn in (2 * step, 2 * step + 1):
            add(f"says{turn}", "known", "supports", f"report{turn}")
            add(f"denies{turn}", f"report{turn}", "undercuts", f"says{turn + 1}")
        add(f"shakes{step}", f"report{2 * step}", "undercuts", f"ground{step}")
    names = ["known", *(f"storey{n}" for n in range(size + 1)), *(f"report{n}" for n in range(2 * size))]
    claims = {name: Claim(Text(name), Text(name), common_ground=name == "known") for name in names}
    return build(Debate(Text("d"), Path("d"), claims=claims, arguments=made))


def labelling(sizes: tuple[int, ...]) -> None:
    """The default labelling of ever larger tangled debates."""
    for size in sizes:
        graph = tangled(size, 1)
        network = graph.network
        _, looking = timed(lambda: list(nx.strongly_connected_components(network)), 3)  # noqa: B023
        framed, framing = timed(lambda: frame(graph))  # noqa: B023
        found, weighing = timed(lambda: sceptical(framed), 3)  # noqa: B023
        line(f"labelling of {size:,} claims / strongly connected components", weighing / looking, "at most 3")
        line("  its frame, once / the same", framing / looking, "")
        say(f"  {told(found)}; {found.rounds} rounds")


def told(found: Labelling) -> str:
    """How many claims have which label."""
    return ", ".join(f"{found.nodes.count(label):,} {label}" for label in Label)


def worst_case(size: int) -> None:
    """How the cost grows where it grows fastest."""
    frames = [frame(tower(one)) for one in (size, 2 * size)]
    less, more = (timed(lambda: sceptical(one), 2)[1] for one in frames)  # noqa: B023
    line(f"the tower of {2 * size:,} / of {size:,}", more / less, "4: quadratic")


def main() -> None:
    """Run all measurements."""
    labelling((10_000, 100_000))
    worst_case(1_000)
    graph = generated(150)
    effects, seconds = timed(lambda: what_if(graph), 3)
    line(f"what-if of {len(effects)} changes in a debate of 150 claims, ms", 1000 * seconds, "below 1,000")
    plenum = founding()
    found, seconds = timed(lambda: cruxes(plenum), 3)
    leaves = ", ".join(f"{one.claim}: {len(one.cruxes)} of {one.leaves} leaves" for one in found)
    line("cruxes up to size 3 of the founding debate, ms", 1000 * seconds, "below 5,000")
    say(f"  {leaves}; up to size {min(one.size for one in found)}")
    views, seconds = timed(lambda: preferred(frame(plenum)), 3)
    line(f"{len(views.views)} preferred extensions of the founding debate, ms", 1000 * seconds, "below 1,000")


if __name__ == "__main__":
    main()
