"""What lies behind a box: as many claims as a walk from it finds."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from argmap.document.nouns import Argument, Claim, Debate, Premise
from argmap.drawing.counting import Cut, behind
from argmap.drawing.selection import backwards
from argmap.graph import Graph, build
from argmap.source import Text

STEPS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8), st.booleans()), max_size=20)
KEPT = st.tuples(st.sets(st.integers(0, 8)), st.sets(st.integers(0, 19)), st.booleans())


def walks(steps: list[tuple[int, int, bool]]) -> Graph:
    """Nine claims; each step is an argument from one to another, or one that undercuts an earlier one."""
    arguments: dict[str, Argument] = {}
    for number, (premise, target, cuts) in enumerate(steps):
        about = ("undercuts", f"a{target}") if cuts and target < number else ("supports", f"c{target}")
        name = f"a{number}"
        arguments[name] = Argument(Text(name), about[0], Text(about[1]), premises=(Premise(Text(f"c{premise}")),))
    claims = {f"c{n}": Claim(Text(f"c{n}"), Text("A claim.")) for n in range(9)}
    return build(Debate(Text("walk"), Path("walk"), claims=claims, arguments=arguments))


def walked(graph: Graph, start: str, cut: Cut) -> set[str]:
    """The claims that are gone which a walk from `start` meets that sets out on no argument drawn."""
    waiting = [name for name in backwards(graph)[start] if name not in cut.arguments]
    gone = graph.claims.keys() - set(cut.claims) if cut.gone is None else cut.gone
    met: set[str] = set()
    for name in waiting:
        if name not in met and (name in gone or name in graph.arguments):
            met.add(name)
            waiting += backwards(graph)[name]
    return met & gone


@given(STEPS, st.lists(KEPT, max_size=3))
def test_what_lies_behind_a_box_is_what_a_walk_from_it_finds(
    steps: list[tuple[int, int, bool]], kept: list[tuple[set[int], set[int], bool]]
) -> None:
    """A number that says less than there is hides claims; circles, shared premises and undercuts included."""
    graph = walks(steps)
    cuts = []
    for claims, arguments, some in kept:
        names = tuple(f"c{n}" for n in sorted(claims))
        gone = {f"c{n}" for n in range(7)} - set(names) if some else None
        cuts.append(Cut(names, {f"a{n}" for n in arguments} & graph.arguments.keys(), gone))
    for cut, found in zip(cuts, behind(graph, cuts), strict=True):
        met = {name: walked(graph, name, cut) for name in cut.claims}
        assert found.counts == {name: len(claims) for name, claims in met.items() if claims}
        assert found.gone == len(set().union(*met.values()))
