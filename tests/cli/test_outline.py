"""`argmap outline`: the whole debate in words."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.drawing.outline import numbers, outline, told_in_full

ROOT = Path(__file__).parents[2]
PLENUM = ROOT / "arguments" / "september-plenum"
EARTH = ROOT / "arguments" / "does-the-earth-turn.yaml"
FORMS = ("text", "markdown", "html", "json")
CIRCLE = """argmap: 1
claims: {a: The first holds., b: The second holds., c: The third is shared.}
arguments:
  up: {premises: [a, c], supports: b}
  down: {premises: [b, c], supports: a}
  cut: {premises: [c], undercuts: tuc}
  tuc: {premises: [c], undercuts: cut}
"""


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_missing(argmap: Callable[..., object], form: str) -> None:
    """Whoever reads the outline instead of the picture would miss a claim or an argument."""
    ran = argmap("outline", str(PLENUM), "--output-format", form)
    graph = pipeline.read(pipeline.find([PLENUM])[0]).graph
    assert ran.code == 0
    for name in (*graph.claims, *graph.arguments):
        assert name in ran.out
    for claim in graph.claims.values():
        assert claim.text[:20].replace("'", "") in ran.out.replace("\\", "").replace("&#x27;", "").replace("'", "")


def test_every_relation_in_words(argmap: Callable[..., object]) -> None:
    """A listener would not know whether a reason speaks for or against."""
    ran = argmap("outline", str(EARTH))
    assert ran.out.startswith("Does the Earth turn?\nQuestion: Does the Earth turn on its axis once a day?\n")
    for words in (
        "Thesis: 1.",
        "Supported by: ",
        "Rebutted by: ",
        "Undercut by: ",
        "From: 2.",
        "Cannot be true together",
    ):
        assert words in ran.out


def test_references_lead_to_what_was_told(argmap: Callable[..., object]) -> None:
    """A reference would name a number that no claim has, or another claim's."""
    found = argmap("outline", str(PLENUM)).out
    told = dict(re.findall(r"(?m)^ *(?:[^:\n]+: )?(\d+)\. .*\[([^\]]+)\]$", found))
    references = re.findall(r"\(see (\d+)\) \[([^\]]+)\]$", found, re.MULTILINE)
    assert len(references) > 20
    assert all(told[number] == name for number, name in references)


def test_circles_come_to_an_end(write: Callable[..., None], argmap: Callable[..., object]) -> None:
    """An outline of claims that support each other would never end, or leave arguments out that attack each other."""
    write({"circle.yaml": CIRCLE})
    ran = argmap("outline", "circle.yaml", "--output-format", "json")
    text = argmap("outline", "circle.yaml").out
    assert [text.count(f"{name}]") > 0 for name in ("a", "b", "c", "up", "down", "cut", "tuc")] == [True] * 7
    assert json.loads(ran.out)["chapters"][0]["entries"][0]["id"] == "a"


def test_marks_of_other_languages_are_words(write: Callable[..., None], argmap: Callable[..., object]) -> None:
    """A text would become a heading, a link or a script."""
    write({"hostile.yaml": 'argmap: 1\nclaims: {a: {text: "# <script>x</script> [a](javascript:b) *c* `d`"}}\n'})
    page = argmap("outline", "hostile.yaml", "--output-format", "html").out
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    markdown = argmap("outline", "hostile.yaml", "--output-format", "markdown").out
    assert r"\# \<script\>x\</script\> \[a\](javascript:b) \*c\* \`d\`" in markdown


def test_a_quotation_ends_in_one_full_stop(write: Callable[..., None], argmap: Callable[..., object]) -> None:
    """A quotation with its full stop would be followed by another."""
    write(
        {
            "d.yaml": "argmap: 1\npeople: {p: P}\nclaims:\n"
            "  c: {text: It rained., stances: {p: {stance: asserts, quote: It rained.}}}\n"
        }
    )
    for form in ("text", "markdown", "html"):
        out = argmap("outline", "d.yaml", "--output-format", form).out
        assert "“It rained.”" in out
        assert "”." not in out


def test_refusals(argmap: Callable[..., object]) -> None:
    """A mistyped format would print something else."""
    ran = argmap("outline", str(EARTH), "--output-format", "xml")
    assert (ran.code, ran.out) == (2, "")
    assert "choose from text, markdown, html, json" in ran.err


def test_an_empty_debate(write: Callable[..., None], argmap: Callable[..., object]) -> None:
    """Whoever has just begun would see a failure."""
    write({"empty.yaml": "argmap: 1\ntitle: Nothing yet\n"})
    for form in FORMS:
        assert argmap("outline", "empty.yaml", "--output-format", form).code == 0


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.booleans()), max_size=25))
def test_each_is_told_once(tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[int, int, bool]]) -> None:
    """Of whatever shape, some claim or argument would be told twice in full, or never."""
    claims = "".join(f"  c{number}: Claim {number} holds.\n" for number in range(10))
    arguments = "".join(
        f"  a{at}: {{premises: [c{premise}], {f'undercuts: a{target}' if cuts else f'supports: c{target}'}}}\n"
        for at, (premise, target, cuts) in enumerate(drawn)
    )
    path = tmp_path_factory.mktemp("drawn") / "drawn.yaml"
    path.write_text(f"argmap: 1\nclaims:\n{claims}{'arguments:' if drawn else ''}\n{arguments}", encoding="utf-8")
    graph = pipeline.read(pipeline.find([path])[0]).graph
    chapters = outline(graph)
    told = [entry.id for chapter in chapters for entry in told_in_full(chapter.entries)]
    assert sorted(told) == sorted([*graph.claims, *graph.arguments])
    assert sorted(numbers(chapters).values()) == list(range(1, len(graph.claims) + 1))
