"""Contradictions that follow from what somebody holds, against closing sets by hand."""

from itertools import combinations
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.graph.attack import denial
from argmap.graph.entailment import clashes

CLAIMS = "abcdef"


def debate(random: Random) -> Graph:
    """Claims of which Ann asserts some, a few conflicts, and steps some of which are deductive."""
    lines = ["argmap: 1", "people: {ann: Ann}", "claims:"]
    for name in CLAIMS:
        conflict = ""
        if random.random() < 0.3:
            conflict = f", {random.choice(('contradicts', 'contrary-to'))}: [{random.choice(CLAIMS)}]"
        stance = ", stances: {ann: asserts}" if random.random() < 0.5 else ""
        lines.append(f"  {name}: {{text: Point {name} holds.{stance}{conflict}}}")
    lines.append("arguments:")
    for number in range(random.randrange(1, 6)):
        premises = ", ".join(random.sample(CLAIMS, random.randrange(1, 3)))
        relation = random.choice(("supports", "rebuts"))
        mode = random.choice(("deductive", "deductive", "defeasible"))
        target = random.choice(CLAIMS)
        lines.append(f"  s{number}: {{by: bob, premises: [{premises}], {relation}: {target}, mode: {mode}}}")
    path = Path("d.yaml")
    return pipeline.read(Located(path, path.stem, (path,), given="\n".join(lines).encode())).graph


def closed(graph: Graph, held: tuple[str, ...]) -> set[tuple[str, bool]]:
    """Whatever follows, until nothing is added."""
    found = {(name, True) for name in held}
    while True:
        more = set()
        for argument in graph.arguments.values():
            if argument.mode != "deductive" or not all((one.claim, True) in found for one in argument.premises):
                continue
            target = str(argument.target)
            named = denial(graph, target) if argument.relation == "rebuts" else None
            more.add((str(named.id), True) if named is not None else (target, argument.relation == "supports"))
        if more <= found:
            return found
        found |= more


def contradicts(graph: Graph, found: set[tuple[str, bool]]) -> bool:
    """Whether a claim stands beside its denial, or beside a claim it conflicts with."""
    return any(
        truth and ((name, False) in found or any((rival, True) in found for rival in graph.conflicting.get(name, ())))
        for name, truth in found
    )


@given(st.randoms(use_true_random=False))
@settings(max_examples=400, deadline=None)
def test_against_closing_by_hand(random: Random) -> None:
    """Somebody would be told of a contradiction that is none, or of claims that have nothing to do with it."""
    graph = debate(random)
    found = [one for one in clashes(graph) if one.person == "ann"]
    held = tuple(name for name in CLAIMS if any(one.person == "ann" for one in graph.claims[name].stances))
    for one in found:
        assert set(one.held) <= set(held)
        assert contradicts(graph, closed(graph, one.held))
        assert one.steps
        for fewer in combinations(one.held, len(one.held) - 1):
            assert not contradicts(graph, closed(graph, fewer))
    if not contradicts(graph, {(name, True) for name in held}):
        assert bool(found) == contradicts(graph, closed(graph, held))
