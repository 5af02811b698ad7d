"""Large maps stay legible, and say what they leave out."""

import time
from dataclasses import replace

import pytest

from argmap.document.nouns import Argument, Claim, Debate, Premise, Side
from argmap.drawing.folding import FOLDED, LEGIBLE, SHALLOW, folded, folded_behind
from argmap.drawing.pictures import pictures
from argmap.drawing.selection import Selection, whole
from argmap.graph import Graph, build
from argmap.source import Text


def tree(claims: int, width: int) -> Graph:
    """A debate in which each claim has `width` reasons of one premise, breadth first, with a thesis at the top."""
    from pathlib import Path

    nouns = {f"c{n}": Claim(Text(f"c{n}"), Text(f"Claim number {n}.")) for n in range(claims)}
    reasons = {
        f"a{n}": Argument(Text(f"a{n}"), "supports", Text(f"c{(n - 1) // width}"), premises=(Premise(Text(f"c{n}")),))
        for n in range(1, claims)
    }
    sides = {"s": Side(Text("s"), Text("Side"), (Text("c0"),))}
    return build(Debate(Text("tree"), Path("tree"), Text("Tree"), claims=nouns, arguments=reasons, sides=sides))


def depths(graph: Graph, selection: Selection) -> int:
    """The greatest number of inferences between a claim shown and the thesis."""

    def depth(claim: str) -> int:
        return 1 + depth(str(graph.using[claim][0].target)) if claim in graph.using else 0

    return max(map(depth, selection.claims))


def test_a_small_map_is_left_alone() -> None:
    """Sixty claims are legible."""
    graph = tree(LEGIBLE, 2)
    assert folded(graph, whole(graph)) == whole(graph)


@pytest.mark.parametrize(("claims", "width"), [(61, 2), (200, 2), (300, 3), (61, 1)])
def test_a_middling_map_is_folded_at_the_greatest_depth_that_fits(claims: int, width: int) -> None:
    """What is folded is counted on the box it lies behind, and nothing is lost."""
    graph = tree(claims, width)
    cut = folded(graph, whole(graph))
    assert len(cut.claims) <= FOLDED
    assert len(cut.claims) + sum(cut.folded.values()) == claims
    next_level = len(cut.claims) + sum(
        1 for a in graph.arguments.values() if a.target in cut.claims and a.id not in cut.arguments
    )
    assert next_level > FOLDED
    assert cut.notes == (
        f"Folded: {claims - len(cut.claims)} of {claims} claims are not drawn; + counts those behind a box.",
    )


def test_what_serves_no_argument_gives_way_to_what_bears_on_the_theses() -> None:
    """An overview filled with what nobody concludes anything from would not show what the debate is about."""
    graph = tree(61, 2)
    aside = {f"x{n}": Claim(Text(f"x{n}"), Text("An aside.")) for n in range(30)}
    with_asides = build(replace(graph.debate, claims={**aside, **graph.debate.claims}))
    cut = folded(with_asides, whole(with_asides))
    assert not cut.claims & aside.keys()
    assert cut.claims == {f"c{n}" for n in range(31)}


def test_a_large_map_becomes_an_overview_with_parts() -> None:
    """Beyond three hundred claims, three inferences are an overview, and each fold gets a picture of its own."""
    graph = tree(400, 2)
    cut = folded(graph, whole(graph))
    assert depths(graph, cut) == SHALLOW
    drawn = list(pictures(graph))
    assert [picture.name for picture in drawn[:2]] == ["tree", "tree/claim-c7"]
    assert len(drawn) == 1 + len(cut.folded)
    assert all(len(picture.plan.boxes) <= LEGIBLE for picture in drawn)


def test_asked_for_everything_it_draws_everything() -> None:
    """`--force` is the author's decision."""
    plan = next(iter(pictures(tree(400, 2), unfolded=True))).plan
    assert len(plan.boxes) == 400
    assert plan.notes == ()


@pytest.mark.parametrize("width", [1, 70, 5000])
def test_no_shape_hangs_or_overflows(width: int) -> None:
    """Five thousand claims in a chain, a star or between: a picture of legible size, at once."""
    graph = tree(5000, width)
    start = time.process_time()
    cut = folded(graph, whole(graph))
    assert time.process_time() - start < 5
    assert 0 < len(cut.claims) <= LEGIBLE
    assert cut.folded
    assert all(graph.arguments[name].target in cut.claims for name in cut.arguments)


def test_a_circle_hangs_on_nothing_and_is_shown() -> None:
    """Claims that support each other have no thesis above them; they must not vanish."""
    graph = tree(80, 1)
    first = graph.arguments["a1"]
    ring = {**graph.arguments, "back": Argument(Text("back"), "supports", Text("c79"), premises=(Premise(Text("c0")),))}
    assert first.target == "c0"
    looped = build(Debate(Text("ring"), graph.debate.path, claims=graph.claims, arguments=ring))
    assert 0 < len(folded(looped, whole(looped)).claims) <= LEGIBLE


def test_isolated_claims_are_cut_in_order() -> None:
    """A list of a thousand claims without an argument is shown from its beginning."""
    claims = {f"c{n}": Claim(Text(f"c{n}"), Text("A claim.")) for n in range(1000)}
    graph = build(Debate(Text("list"), tree(2, 1).debate.path, claims=claims))
    cut = folded(graph, whole(graph))
    assert cut.claims == {f"c{n}" for n in range(FOLDED)}
    assert "960 of 1000" in cut.notes[0]


def test_pictures_of_what_lies_behind_are_those_of_each_alone() -> None:
    """All are counted in one walk, in which the folds of one must not stop the other."""
    graph = tree(2000, 2)
    starts = ["c1", "c2", "c8", "c1000", "c500"]
    together = folded_behind(graph, starts)
    assert together == [folded_behind(graph, [start])[0] for start in starts]
    assert [len(each.claims) + sum(each.folded.values()) for each in together] == [1023, 976, 255, 1, 3]
    assert together[0].notes == ("Folded: 1008 of 1023 claims are not drawn; + counts those behind a box.",)
    assert together[3].notes == ()
