"""Maps on paper: nothing is left out, everything can be read, and references lead somewhere."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.drawing import Engine
from argmap.graph import Graph
from argmap.seminar import PAPERS, Paper, Sheet, handout
from argmap.seminar.blocks import Block, Heading, Inference, Leaf, Listing, Paragraph, Picture, Run, Table
from argmap.seminar.maps import parts
from argmap.seminar.paper import CAPTION, LEAST, MARGIN
from argmap.seminar.press import Press
from argmap.seminar.scope import Scope


@pytest.fixture(scope="module")
def sheet(plenum: Graph, engine: Engine) -> Sheet:
    """The handout on the founding debate."""
    return handout(plenum, engine, PAPERS["a4"])


def smallest(picture: Picture) -> float:
    """The size in points of the smallest type on a map as printed."""
    sizes = [float(each) for each in re.findall(r'<text[^>]*font-size="([\d.]+)"', picture.svg)]
    whole = re.search(r'width="([\d.]+)pt"', picture.svg)
    assert whole is not None
    return min(sizes) * picture.width / float(whole[1])


def check(graph: Graph, engine: Engine, paper: Paper) -> None:
    """Each argument on one map, each claim on one at least, all type of nine points, nothing beyond the sheet."""
    scope = Scope(graph)
    drawn = parts(Press(graph, engine, paper), scope)
    assert Counter(name for part in drawn for name in part.arguments) == Counter(map(str, graph.arguments))
    shown = {name for part in drawn for name in part.claims}
    assert shown | set(scope.background) == set(graph.claims)
    assert [part.number for part in drawn] == list(range(1, len(drawn) + 1))
    for part in drawn:
        if part.picture is None:
            assert len(part.arguments) <= 1
            continue
        assert smallest(part.picture) >= LEAST - 0.01
        across, down = (paper.height, paper.width) if part.wide else (paper.width, paper.height)
        assert part.picture.width <= across - 2 * MARGIN + 0.1
        assert part.picture.height <= down - 2 * MARGIN - CAPTION + 0.1


@given(data=st.data(), name=st.sampled_from(sorted(PAPERS)))
@settings(max_examples=15, deadline=None)
def test_every_map_can_be_read_and_nothing_is_left_out(
    graph: Callable[[str], Graph], debates: st.SearchStrategy[str], engine: Engine, data: st.DataObject, name: str
) -> None:
    """A claim would be on no sheet, or in type too small to read."""
    check(graph(data.draw(debates)), engine, PAPERS[name])


@pytest.mark.parametrize("paper", PAPERS)
def test_the_founding_debate_can_be_read(plenum: Graph, engine: Engine, paper: str) -> None:
    """The largest real debate there is would be the first to break."""
    check(plenum, engine, PAPERS[paper])


def test_a_crowded_argument_is_told_in_words(graph: Callable[[str], Graph], engine: Engine) -> None:
    """An argument that fits no sheet would be lost, or shrunk until nobody can read it."""
    premises = ", ".join(f"{{text: Reason number {at} among many.}}" for at in range(60))
    debate = graph(f"claims: {{t: It follows.}}\narguments: {{a: {{premises: [{premises}], supports: t}}}}\n")
    (part,) = parts(Press(debate, engine, PAPERS["a4"]), Scope(debate))
    assert part.picture is None
    assert [item.words[0].text for item in part.told if item.words[0].text.startswith("Reason")] == [
        f"Reason number {at} among many." for at in range(60)
    ]


def runs(blocks: tuple[Block, ...]) -> Iterator[Run]:
    """All words of a sheet."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield from block.words
            case Listing():
                yield from (run for item in block.items for run in item.words)
            case Table():
                yield from (run for row in block.rows for cell in row for run in cell)
            case Inference():
                yield from block.title
                yield from (run for item in (*block.premises, block.conclusion) for run in item.words)
            case Leaf():
                yield from runs(block.blocks)


def anchors(blocks: tuple[Block, ...]) -> Iterator[str]:
    """What references can name."""
    for block in blocks:
        if isinstance(block, Heading | Inference) and block.anchor:
            yield block.anchor
        elif isinstance(block, Leaf):
            yield from anchors(block.blocks)


def test_references_lead_somewhere(sheet: Sheet) -> None:
    """A reference to a map would be printed where there is none."""
    blocks = sheet.blocks
    known = list(anchors(blocks))
    assert len(known) == len(set(known))
    led = {run.to for run in runs(blocks) if run.to}
    assert led
    assert led <= set(known)


def test_black_on_white(sheet: Sheet) -> None:
    """A copier would lose what colour says."""
    leaves = [block for block in sheet.blocks if isinstance(block, Leaf)]
    drawn = [inner.svg for leaf in leaves for inner in leaf.blocks if isinstance(inner, Picture)]
    assert len(drawn) == len(leaves)
    for svg in drawn:
        colours = {each.lower() for each in re.findall(r"#[0-9a-fA-F]{6}", svg)}
        assert all(each[1:3] == each[3:5] == each[5:7] for each in colours)


def test_a_tie_between_maps_is_told_in_words(graph: Callable[[str], Graph], engine: Engine) -> None:
    """Of two claims that cannot both be true, on two sheets, neither sheet would say so."""
    many = "".join(f"  a{at}: {{premises: [{{text: Reason {at} for one.}}], supports: one}}\n" for at in range(14))
    debate = graph(
        f"claims:\n  one: {{text: It was so., contradicts: [two]}}\n  two: It was not so.\n"
        f"arguments:\n{many}  z: {{premises: [A last reason.], supports: two}}\n"
    )
    told = " ".join(run.text for run in runs(handout(debate, engine, PAPERS["a4"]).blocks))
    assert re.search(r"1: contradicts \d+\.", told)


def test_what_bears_on_the_theses_is_told_at_the_start(plenum: Graph, sheet: Sheet) -> None:
    """Whoever has one minute would have to leaf through fifty pages for the main lines."""
    titles = {run.to: run.text for run in runs(sheet.blocks) if run.to.startswith("argument-")}
    on_theses = [
        one
        for thesis in plenum.theses
        for one in (*plenum.supporting.get(thesis, ()), *plenum.rebutting.get(thesis, ()))
    ]
    assert sorted(text.partition(". ")[2] for text in titles.values()) == sorted(str(one.title) for one in on_theses)
