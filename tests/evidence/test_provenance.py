"""Who had it from whom: origins, removes and lines, against their definitions."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.document.nouns import Evidence
from argmap.evidence.independence import Lines, lines, lines_for
from argmap.evidence.provenance import ancestors, dependence, origins, provenance_cycles
from argmap.evidence.removes import removes
from argmap.graph import Graph
from argmap.source import Text

FOUNDING = Path(__file__).parents[2] / "arguments" / "september-plenum"


def graph(text: str) -> Graph:
    """The graph of a document."""
    path = Path("debate.yaml")
    return pipeline.read(Located(path, "debate", (path,), given=f"argmap: 1\n{text}".encode())).graph


def passage(source: str, knowledge: str | None = None) -> Evidence:
    """A passage of a source."""
    return Evidence(Text(source), knowledge=Text(knowledge) if knowledge else None)


# Memoir, biography built on it, article from an interview with the same man, and another man's diary.
TWO_MEN = """
people: {liu: Liu, wang: Wang}
sources:
  memoir: {title: Memoir, derives-from: [liu]}
  biography: {title: Biography, derives-from: [memoir]}
  interview: {title: Interview, informants: [liu]}
  article: {title: Article, derives-from: [interview]}
  diary: {title: Diary, author: wang, knowledge: eyewitness}
"""


def test_four_citations_two_lines() -> None:
    """Counting citations for witnesses is the very mistake the analysis is there to show."""
    found = lines(graph(TWO_MEN), [passage(name) for name in ("memoir", "biography", "article", "diary")])
    assert [line.sources for line in found.lines] == [("memoir", "biography", "article"), ("diary",)]
    assert (found.citations, found.least, found.most) == (4, 2, 2)
    assert [line.origins for line in found.lines] == [("liu",), ("wang",)]


def test_dependence() -> None:
    """Sources with one origin, with some in common, and with none stand differently to each other."""
    more = "  digest: {title: D, derives-from: [memoir, diary]}\n  both: {title: B, derives-from: [diary, x]}\n  x: X"
    debate = graph(TWO_MEN + more)
    assert dependence(debate, "memoir", "article") == "dependent"
    assert dependence(debate, "memoir", "diary") == "independent"
    assert dependence(debate, "digest", "memoir") == "dependent"
    assert dependence(debate, "digest", "both") == "partly dependent"


@pytest.mark.parametrize(
    ("sources", "cited", "bounds"),
    [
        ("a: A\n  b: B", "a b", (1, 2)),
        ("a: A", "a a", (1, 1)),
        ("a: {title: A, derives-from: []}\n  b: B", "a b", (1, 2)),
        ("a: {title: A, derives-from: []}\n  b: {title: B, derives-from: []}\n  c: C", "a b c", (2, 3)),
        ("a: {title: A, kind: minutes}\n  b: {title: B, knowledge: eyewitness}", "a b", (2, 2)),
        ("a: A\n  b: {title: B, translation-of: a}", "a b", (1, 1)),
        ("a: A\n  b: {title: B, edition-of: a}\n  c: {title: C, derives-from: [b]}", "c b", (1, 1)),
        ("a: {title: A, author: liu}\n  b: {title: B, author: liu}", "a b", (1, 1)),
        ("a: {title: A, author: {literal: Pravda}}\n  b: {title: B, author: {literal: Pravda}}", "a b", (1, 2)),
        ("a: {title: A, derives-from: [b]}\n  b: {title: B, derives-from: [a]}", "a b", (1, 1)),
        ("a: {title: A, derives-from: [nowhere]}", "a gone", (1, 1)),
    ],
)
def test_bounds(sources: str, cited: str, bounds: tuple[int, int]) -> None:
    """What nobody has stated must widen the bounds, and nothing else may."""
    found = lines(graph(f"people: {{liu: Liu}}\nsources:\n  {sources}\n"), [passage(name) for name in cited.split()])
    assert (found.least, found.most) == bounds


def test_own_knowledge_of_a_passage() -> None:
    """What an author saw does not go back to what else he read."""
    debate = graph(TWO_MEN + "  letters: {title: Letters, author: wang, derives-from: [memoir]}\n")
    assert lines(debate, [passage("memoir"), passage("letters")]).most == 1
    assert lines(debate, [passage("memoir"), passage("letters", "eyewitness")]).most == 2


@pytest.mark.parametrize(
    ("cited", "knowledge", "number", "chain"),
    [
        ("diary", None, 0, ("diary",)),
        ("memoir", None, 1, ("memoir", "liu")),
        ("biography", None, 2, ("biography", "memoir", "liu")),
        ("english", None, 1, ("english", "memoir", "liu")),
        ("biography", "eyewitness", 0, ("biography",)),
        ("rumour", None, 1, ("rumour",)),
    ],
)
def test_removes(cited: str, knowledge: str | None, number: int, chain: tuple[str, ...]) -> None:
    """A translation is no remove, an informant is one, and the shortest way counts."""
    more = "  english: {title: E, translation-of: memoir}\n  rumour: {title: R, knowledge: later-hearsay}\n"
    found = removes(graph(TWO_MEN + more), passage(cited, knowledge))
    assert found is not None
    assert (found.number, found.chain, found.broken) == (number, chain, cited == "rumour")


def test_nothing_known() -> None:
    """No number of removes may be made up."""
    assert removes(graph("sources: {a: A, b: {title: B, derives-from: [a]}}"), passage("b")) is None


NAMES = [f"s{number}" for number in range(6)]
DAGS = st.lists(st.sets(st.integers(0, 5)), min_size=6, max_size=6)


def drawn(parents: list[set[int]], *, cycles: bool = False) -> Graph:
    """Six sources, each resting on some of those before it, or on any; those on none rest on none."""
    rows = []
    for at, numbers in enumerate(parents):
        named = ", ".join(f"s{one}" for one in sorted(numbers) if cycles or one < at)
        rows.append(f"  s{at}: {{title: S, derives-from: [{named}]}}")
    return graph("sources:\n" + "\n".join(rows) + "\n")


def slow_ancestors(graph: Graph, name: str) -> set[str]:
    """The definition, as a fixed point."""
    found = {name}
    while True:
        more = found | {str(up) for one in found for up in graph.debate.sources[one].derives_from or ()}
        if more == found:
            return found
        found = more


def slow_lines(graph: Graph, cited: list[str]) -> set[frozenset[str]]:
    """The definition: join what shares an ancestor, until nothing does."""
    groups = [({name}, slow_ancestors(graph, name)) for name in dict.fromkeys(cited)]
    while True:
        for one in groups:
            other = next((group for group in groups if group is not one and group[1] & one[1]), None)
            if other is not None:
                groups = [group for group in groups if group is not one and group is not other]
                groups.append((one[0] | other[0], one[1] | other[1]))
                break
        else:
            return {frozenset(group[0]) for group in groups}


@settings(max_examples=60, deadline=None)
@given(DAGS, st.lists(st.sampled_from(NAMES), min_size=1), st.booleans())
def test_lines_are_components(parents: list[set[int]], cited: list[str], cycles: bool) -> None:
    """The quick walk must find the components of the definition, in circles too."""
    debate = drawn(parents, cycles=cycles)
    found = lines(debate, [passage(name) for name in cited])
    assert {frozenset(line.sources) for line in found.lines} == slow_lines(debate, cited)
    assert found.least == found.most == len(found.lines)


@settings(max_examples=60, deadline=None)
@given(DAGS, st.booleans())
def test_ancestors_and_origins(parents: list[set[int]], cycles: bool) -> None:
    """Ancestors are the fixed point, origins those with nothing behind them."""
    debate = drawn(parents, cycles=cycles)
    for name in NAMES:
        expected = slow_ancestors(debate, name)
        assert ancestors(debate, name) == expected
        ends = {one for one in expected if not set(debate.debate.sources[one].derives_from or ()) - {one}}
        assert origins(debate, name) == ends


@settings(max_examples=60, deadline=None)
@given(DAGS)
def test_cycles(parents: list[set[int]]) -> None:
    """A circle is found exactly where some source is among what its parents rest on."""
    debate = drawn(parents, cycles=True)
    up = {name: set(debate.debate.sources[name].derives_from or ()) - {name} for name in NAMES}
    circular = any(name in slow_ancestors(debate, one) for name in NAMES for one in up[name])
    assert bool(provenance_cycles(debate)) == circular


@settings(max_examples=60, deadline=None)
@given(st.lists(st.booleans(), min_size=1, max_size=5))
def test_bounds_are_all_merges(stated: list[bool]) -> None:
    """The bounds are those over every way in which what is unstated can run together with something."""
    rows = [f"  s{at}: {'{title: S, derives-from: []}' if one else 'S'}" for at, one in enumerate(stated)]
    found = lines(graph("sources:\n" + "\n".join(rows) + "\n"), [passage(f"s{at}") for at in range(len(stated))])
    counts = {len(set(groups)) for groups in _assignments(stated, 0, ())}
    assert (found.least, found.most) == (min(counts), max(counts))


def _assignments(stated: list[bool], at: int, groups: tuple[int, ...]) -> list[tuple[int, ...]]:
    if at == len(stated):
        return [groups]
    choices = [at] if stated[at] else range(len(stated))
    return [found for choice in choices for found in _assignments(stated, at + 1, (*groups, choice))]


def test_long_chain() -> None:
    """A chain of thousands of works must neither recurse nor be walked again for each of them."""
    rows = "\n".join(f"  s{at}: {{title: S, derives-from: [s{at + 1}]}}" for at in range(5000))
    cited = ", ".join(f"s{at}" for at in range(0, 5000, 2))
    debate = graph(f"sources:\n{rows}\n  s5000: S\nclaims:\n  c: {{text: C, evidence: [{cited}]}}\n")
    assert lines_for(debate)["c"].most == 1


def founding() -> Graph:
    """The founding debate."""
    [located] = pipeline.find([FOUNDING])
    return pipeline.read(located).graph


def test_founding_debate() -> None:
    """One line of testimony for the plenum is shown, and Kennan's independence is unknown: that is how things stand."""
    found: Lines = lines_for(founding())["plenum-met"]
    assert (found.citations, found.least, found.most) == (4, 1, 2)
    assert [line.sources for line in found.lines] == [
        ("kennan-1960",),
        ("staline-au-pouvoir-1951", "reign-of-stalin-1953"),
    ]
    assert not any(line.settled for line in found.lines)
