"""Worksheets: what is hidden is asked for once, answered once, and given away nowhere."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.drawing import Engine
from argmap.graph import Graph
from argmap.seminar import HIDDEN, PAPERS, NothingToHideError, Sheet, Task, printed, worksheet
from argmap.seminar.blocks import Block, Leaf, Listing, Picture
from argmap.seminar.worksheets import OF_CLAIMS

A4 = PAPERS["a4"]
DEBATE = """
title: Who wrote it?
sides: {pro: {label: He wrote it, thesis: wrote}, con: {label: He did not, thesis: not-he}}
people:
  ann: {name: Ann Abel, side: pro}
  bob: {name: Bob Baker, side: con}
  cyd: {name: Cyd Cole}
sources:
  letter: {type: book, title: A letter, author: ann, issued: 1900}
  diary: {type: book, title: A diary, author: cyd, issued: 1850}
  files: {title: Files of the court, issued: 1849}
claims:
  wrote: The mayor was the author.
  not-he: Somebody else was the author.
  hand: {text: The hand is his., stances: {ann: {stance: asserts, cite: "letter, p. 1"}, bob: concedes}}
  sole: {text: Nobody else in town wrote such a hand., implicit: true}
  seal: {text: The seal is his., evidence: ["diary, p. 3"], stances: {cyd: asserts}}
  abroad: {text: He was abroad in May., evidence: ["files, fol. 2"], stances: {bob: asserts}}
  may: {text: The letter is of May., stances: {ann: concedes}, common-ground: true}
  clerk: {text: A clerk could copy any hand., stances: {bob: asserts}}
  fond: {text: He was fond of the addressee., stances: {ann: {stance: asserts, cite: "letter, p. 9"}}}
arguments:
  by-hand: {title: The hand, by: ann, premises: [hand, sole], supports: wrote}
  by-seal: {title: The seal, by: ann, premises: [seal], supports: wrote}
  journey: {title: The journey, by: bob, premises: [abroad, may], rebuts: wrote}
  copying: {title: The copy, by: bob, premises: [clerk], undercuts: by-hand}
  fondness: {title: Fondness, by: ann, premises: [fond], explains: wrote}
"""


@pytest.fixture(scope="module")
def debate(graph: Callable[[str], Graph]) -> Graph:
    """A small debate in which everything can be hidden."""
    return graph(DEBATE)


@pytest.fixture(scope="module")
def founding(plenum: Graph, engine: Engine) -> dict[str, Sheet]:
    """The worksheet on the founding debate and what goes with it, by name."""
    return {sheet.name: sheet for sheet in worksheet(plenum, engine, A4, Task("premises"))}


def listings(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """The items of the list of answers: label and words."""
    for block in sheet.blocks:
        if isinstance(block, Listing) and all(re.fullmatch(r"[a-z]+\)|\(\d+\)", one.label) for one in block.items):
            yield from ((one.label, "".join(run.text for run in one.words)) for one in block.items)


def on_the_maps(sheet: Sheet) -> str:
    """Every word that stands on the maps or below them, in pictures and in what describes them as well."""
    return " ".join(_words([block for block in sheet.blocks if isinstance(block, Leaf)]))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _words(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _words(inner)
    else:
        yield from _words(asdict(value)) if hasattr(value, "__dataclass_fields__") else ()


def pictures(blocks: tuple[Block, ...]) -> Iterator[Picture]:
    """The maps of a sheet."""
    for block in blocks:
        if isinstance(block, Leaf):
            yield from (inner for inner in block.blocks if isinstance(inner, Picture))


def match(blank: Sheet, solution: Sheet) -> None:
    """Every blank has one answer and every answer its blanks, the same on both sheets."""
    bank: dict[str, str] = {}
    many: Counter[str] = Counter()
    for label, words in listings(blank):
        answer, _, times = words.partition(" (×")
        assert label.rstrip(")") not in bank
        bank[label.rstrip(")")] = answer
        many[answer] = int(times.rstrip(")") or 1)
    solved = {}
    for label, words in listings(solution):
        letter, _, answer = words.partition(") ")
        assert bank[letter] == answer
        solved[int(label.strip("()"))] = answer
    assert sorted(solved) == list(range(1, len(solved) + 1))
    assert Counter(solved.values()) == many
    shown = on_the_maps(blank)
    circled = {int(each) for picture in pictures(blank.blocks) for each in re.findall(r">(\d+)</text>", picture.svg)}
    for number in solved:
        assert f"({number})" in shown or number in circled


@pytest.mark.parametrize("hide", HIDDEN)
def test_blanks_and_answers_match_one_to_one(debate: Graph, engine: Engine, hide: str) -> None:
    """A blank would have no answer, an answer no blank, or the solution another answer than the list."""
    blank, solution, *_ = worksheet(debate, engine, A4, Task(hide))
    assert list(listings(blank))
    match(blank, solution)


@given(data=st.data(), hide=st.sampled_from(["premises", "relations", "implicit", "statuses"]))
@settings(max_examples=8, deadline=None)
def test_blanks_and_answers_match_in_any_debate(
    graph: Callable[[str], Graph], engine: Engine, debates: st.SearchStrategy[str], data: st.DataObject, hide: str
) -> None:
    """Claims of the same words, circles or lonely claims would upset the count of blanks."""
    try:
        blank, solution, *_ = worksheet(graph(data.draw(debates)), engine, A4, Task(hide))
    except NothingToHideError:
        return
    match(blank, solution)


@pytest.mark.parametrize("hide", [hide for hide in HIDDEN if hide != "relations"])
def test_no_answer_is_on_the_maps(debate: Graph, engine: Engine, hide: str) -> None:
    """A tooltip, a description, or a cell below another map would give an answer away."""
    blank, solution, *_ = worksheet(debate, engine, A4, Task(hide))
    shown, filled = (" ".join(on_the_maps(sheet).split()) for sheet in (blank, solution))
    for answer in dict(listings(solution)).values():
        words = answer.partition(") ")[2]
        assert words not in shown
        assert words.split()[0] in filled
        if hide in OF_CLAIMS:
            assert words in filled


def test_no_relation_is_on_the_maps(debate: Graph, engine: Engine) -> None:
    """The sign in a dot, the head of a line or its dashes would tell what is asked for."""
    blank, solution, *_ = worksheet(debate, engine, A4, Task("relations"))
    for word in ("supports", "rebuts", "undercuts", "explains"):
        assert word not in on_the_maps(blank)
        assert word in on_the_maps(solution)
    for picture in pictures(blank.blocks):
        dots = re.findall(r"<ellipse[^>]*/>\s*<text[^>]*>([^<]*)</text>", picture.svg)
        assert dots
        assert all(each.isdigit() for each in dots)
        edges = re.findall(r'<g class="edge">(.*?)</g>', picture.svg, re.DOTALL)
        assert not [edge for edge in edges if "dasharray" in edge]


@pytest.mark.parametrize("form", ["html", "markdown", "pdf", "docx"])
def test_no_answer_is_in_the_file(
    debate: Graph, engine: Engine, reader: Callable[[str], Callable[[bytes], str]], form: str
) -> None:
    """What the sheet hides, the file would tell: in its title, in what describes a map, in the map in words."""
    blank, *_ = worksheet(debate, engine, A4, Task("premises"))
    content = printed(blank, form, A4).content
    told = reader(form)(content)
    raw = content.decode("utf-8", "replace")
    for _, words in listings(blank):
        assert told.count(words) == 1
        if form in ("html", "markdown"):
            assert raw.count(words) == 1


def test_who_holds_a_claim_is_not_told_by_its_number(debate: Graph, engine: Engine) -> None:
    """The letter of a side before a number would answer who holds what."""
    blank, *_ = worksheet(debate, engine, A4, Task("stances"))
    labels = set(re.findall(r"\[([A-Z]*)\d+\]", on_the_maps(blank)))
    assert labels == {"", "A", "B"}  # the theses', which the question tells
    assert len(re.findall(r"\[[A-Z]\d+\]", " ".join(picture.svg for picture in pictures(blank.blocks)))) == 2


@given(seed=st.integers(-(2**40), 2**40))
@settings(max_examples=5, deadline=None)
def test_a_seed_decides_the_order_and_nothing_else(debate: Graph, engine: Engine, seed: int) -> None:
    """A solution printed later would have other letters, or another seed other answers."""
    one, again, other = (worksheet(debate, engine, A4, Task("premises", each)) for each in (seed, seed, seed + 1))
    assert one == again
    assert sorted(words for _, words in listings(one[0])) == sorted(words for _, words in listings(other[0]))
    assert on_the_maps(one[0]) == on_the_maps(other[0])


def test_answers_are_not_in_the_order_of_the_blanks(founding: dict[str, Sheet]) -> None:
    """Whoever copies the list from top to bottom would be right."""
    answered = [words.partition(")")[0] for _, words in listings(founding["solution"])]
    first = [each for each in answered if len(each) == 1]
    assert first != sorted(first)


def test_blanks_leave_room_to_write(debate: Graph, engine: Engine) -> None:
    """A claim would have to be written into a line of type."""
    blank, *_ = worksheet(debate, engine, A4, Task("premises"))
    (picture,) = pictures(blank.blocks)
    scale = picture.width / float(re.search(r'width="([\d.]+)pt"', picture.svg)[1])  # type: ignore[index]
    rules = [float(y) for y in re.findall(r'<path d="M-?[\d.]+ (-?[\d.]+) L', picture.svg)]
    assert len(rules) >= 3 * 7
    gaps = [abs(below - above) * scale for above, below in pairwise(rules)]
    assert min(gaps) >= 18  # points, as on ruled paper


@pytest.mark.parametrize("hide", HIDDEN)
def test_nothing_to_hide_is_said(graph: Callable[[str], Graph], engine: Engine, hide: str) -> None:
    """A worksheet without a blank would be handed out."""
    with pytest.raises(NothingToHideError, match="nothing to hide: the map has no "):
        worksheet(graph("title: Nothing\n"), engine, A4, Task(hide))


def test_role_sheets_tell_nothing_of_the_other_side(debate: Graph, engine: Engine) -> None:
    """A side that knows the other's case beforehand has nothing to find out."""
    sheets = {sheet.subtitle: sheet for sheet in worksheet(debate, engine, A4, Task("premises"))}
    mine = " ".join(_words(sheets["For the side: He wrote it"].blocks))
    theirs = " ".join(_words(sheets["For the side: He did not"].blocks))
    assert "The seal is his." not in theirs
    assert "A clerk could copy any hand." not in mine
    assert "The hand is his." in mine


def test_cards_are_the_claims_and_the_signs(debate: Graph, engine: Engine) -> None:
    """A map could not be laid with the cards: one would be missing, or tell where it belongs."""
    *_, sheet = worksheet(debate, engine, A4, Task("premises"))
    cards = Counter(
        (card.label, card.text) for block in sheet.blocks if hasattr(block, "cards") for card in block.cards
    )
    assert {text for label, text in cards if label == "Claim"} == {str(claim.text) for claim in debate.claims.values()}
    assert sum(number for (label, _), number in cards.items() if label == "Argument") == len(debate.arguments)


def test_questions_come_in_the_order_of_what_hangs_on_them(founding: dict[str, Sheet]) -> None:
    """The hour would be spent on what changes nothing."""
    sheet = founding["questions"]
    changing, others = (block.items for block in sheet.blocks if isinstance(block, Listing))
    assert [item.label for item in (*changing, *others)] == [f"{at}." for at in range(1, 26)]
    told = ["".join(run.text for run in item.words) for item in (*changing, *others)]
    on_theses = [bool(re.search(r"\[(A1|B\d+)\] goes from", words)) for words in told[: len(changing)]]
    assert all(" goes from " in words for words in told[: len(changing)])
    assert not [words for words in told[len(changing) :] if " goes from " in words]
    assert on_theses == sorted(on_theses, reverse=True)
    assert on_theses[0]
