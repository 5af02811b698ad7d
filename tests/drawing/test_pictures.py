"""Which claims and arguments come onto which picture, and what is written in their boxes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.document.loading import load
from argmap.document.locating import locate
from argmap.drawing import BoxKind, LineKind, Mark, Plan, Relation, dot
from argmap.drawing.pictures import Picture, focus_picture, pictures, side_picture, topic_picture
from argmap.graph import Graph, build

ROOT = """
argmap: 1
title: Who wrote the letter?
question: Did Lady Anne write the letter of 1402?
lang: en-GB
topics: [paper, hand]
sides:
  genuine: {label: Genuine, thesis: anne-wrote-it}
  forged: {label: Forged, thesis: a-forgery}
people:
  moor: {name: Edith Moor, side: genuine}
  pike: {name: Arthur Pike, side: forged}
  hall: {name: Agnes Hall}
sources:
  moor-1931: {type: book, author: moor, title: The Letters of Lady Anne, issued: 1931}
  pike-1940: {type: article-journal, author: pike, title: A Forgery Exposed, issued: 1940}
claims:
  anne-wrote-it: {text: Lady Anne wrote the letter of 1402., stances: {moor: asserts, pike: denies}}
  a-forgery: {text: The letter of 1402 is a forgery., stances: {pike: asserts}}
  letter-known: The letter was known before 1500.
  weather: {text: It rained that year., background: true}
"""
HAND = """
title: The hand
claims:
  her-hand:
    text: The hand is that of her other letters.
    stances: {moor: asserts, pike: concedes}
    evidence: ["moor-1931, p. 12", {source: nobody, via: "pike-1940, p. 9"}]
  clerk-imitated:
    text: Her clerk imitated her hand for years.
    stances: {pike: {stance: asserts, cite: "pike-1940, p. 3"}, hall: {stance: concedes, arguendo: true}}
    in-tension-with: [letter-known]
    presupposes: [her-hand]
  one-hand: {text: Nobody at her court wrote as she did., implicit: true, supplied-by: mapper}
arguments:
  same-hand: {title: The same hand, by: moor, premises: [her-hand, one-hand], supports: anne-wrote-it}
  imitation: {by: pike, premises: [clerk-imitated], rebuts: one-hand}
  silent-paper: {by: moor, premises: [her-hand, letter-known], undercuts: late-paper}
"""
PAPER = """
title: The paper
claims:
  mark-1450: {text: The paper bears a mark of 1450., evidence: ["pike-1940, p. 9"]}
arguments:
  late-paper: {by: pike, premises: [mark-1450], supports: a-forgery}
  burnt: {by: hall, premises: [A fire destroyed the originals.], explains: mark-1450}
"""

Debate = Callable[..., Graph]


@pytest.fixture
def debate(tmp_path: Path) -> Debate:
    """Files by name, as a graph."""

    def make(**files: str) -> Graph:
        folder = tmp_path / "letter"
        folder.mkdir()
        for name, text in files.items():
            (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
        return build(load(locate(folder)[0])[0])

    return make


@pytest.fixture
def graph(debate: Debate) -> Graph:
    """The dispute about the letter."""
    return debate(debate=ROOT, hand=HAND, paper=PAPER)


def drawn(graph: Graph) -> dict[str, Plan]:
    """All its pictures by name."""
    return {picture.name: picture.plan for picture in pictures(graph)}


def box(plan: Plan, name: str) -> dict[str, object]:
    """What the box says."""
    found = next(each for each in plan.boxes if each.id == name)
    return {field: getattr(found, field) for field in ("kind", "holders", "source", "implicit", "link")} | {
        "side": found.side.label if found.side else None
    }


def test_the_whole_and_each_topic_in_order(graph: Graph) -> None:
    """A topic that is missing, or under another name, is not found by those who link to it."""
    assert list(drawn(graph)) == ["letter", "letter/paper", "letter/hand"]


def test_the_whole_shows_everything_but_the_background(graph: Graph) -> None:
    """A claim left out must be counted, and a claim that serves no argument is orientation."""
    plan = drawn(graph)["letter"]
    assert {each.id for each in plan.boxes} == graph.claims.keys() - {"weather"}
    assert {each.id for each in plan.dots} == graph.arguments.keys()
    assert plan.notes == ("1 background claim is not drawn.",)
    assert (plan.title, plan.subtitle) == ("Who wrote the letter?", "Did Lady Anne write the letter of 1402?")
    assert plan.lang == "en-GB"


def test_a_topic_shows_its_own_and_fades_its_neighbours(graph: Graph) -> None:
    """An undercut ends on the dot it undercuts, be that dot argued elsewhere."""
    plan = drawn(graph)["letter/hand"]
    kinds = {each.id: each.kind for each in plan.boxes}
    assert kinds == {
        "anne-wrote-it": BoxKind.THESIS,
        "a-forgery": BoxKind.THESIS,
        "letter-known": BoxKind.ELSEWHERE,
        "her-hand": BoxKind.CLAIM,
        "clerk-imitated": BoxKind.CLAIM,
        "one-hand": BoxKind.CLAIM,
    }
    assert {each.id: each.faded for each in plan.dots} == {
        "same-hand": False,
        "imitation": False,
        "silent-paper": False,
        "late-paper": True,
    }
    assert plan.subtitle == "Topic: The hand"


def test_an_objection_from_another_topic_is_shown_with_its_premises(graph: Graph) -> None:
    """Whoever looks at the topic must see that it is attacked from elsewhere."""
    plan = drawn(graph)["letter/paper"]
    assert {each.id for each in plan.dots if each.faded} == {"silent-paper"}
    assert {each.id for each in plan.boxes if each.kind is BoxKind.ELSEWHERE} == {"her-hand", "letter-known"}


def test_boxes_say_whose_they_are_and_where_they_stand(graph: Graph) -> None:
    """The footer of a box is attribution: one side's, both sides', nobody's, the mapper's."""
    plan = drawn(graph)["letter/hand"]
    assert box(plan, "her-hand") == {
        "kind": BoxKind.CLAIM,
        "side": None,
        "holders": "Moor asserts; Pike concedes",
        "source": "Moor 1931, p. 12; nobody, via Pike 1940, p. 9",
        "implicit": False,
        "link": "",
    }
    assert box(plan, "one-hand")["source"] == "supplied by the mapper"
    assert box(plan, "one-hand")["side"] == "Genuine"
    assert box(plan, "clerk-imitated")["holders"] == "Pike asserts; Hall concedes for the sake of argument"
    assert box(plan, "clerk-imitated")["source"] == "Pike 1940, p. 3"
    assert box(plan, "letter-known")["source"] == "→ the whole debate"


def test_cross_references_lead_to_the_map_that_argues_them(graph: Graph) -> None:
    """A link that leads nowhere is worse than none."""
    plans = drawn(graph)
    assert box(plans["letter/hand"], "letter-known")["link"] == "../letter.svg#claim-letter-known"
    assert box(plans["letter/paper"], "her-hand")["link"] == "../letter/hand.svg#claim-her-hand"
    assert box(plans["letter"], "her-hand")["link"] == "letter/hand.svg#claim-her-hand"
    assert box(plans["letter"], "a-forgery")["link"] == ""


def test_without_sides_what_is_argued_about_stands_out(debate: Debate) -> None:
    """A first draft of ten lines has no sides, and still a point."""
    graph = debate(
        debate="argmap: 1\ntitle: T\nclaims: {a: A plenum met., b: It rained., c: They voted.}\n"
        "arguments: {x: {premises: [c], supports: a}}\n"
    )
    assert [each.kind for each in drawn(graph)["letter"].boxes] == [BoxKind.THESIS, BoxKind.CLAIM, BoxKind.CLAIM]


def test_lines_of_every_kind(graph: Graph) -> None:
    """Each relation that was typed or follows from the sides is drawn, once."""
    lines = [(line.kind, line.tail, line.head) for line in drawn(graph)["letter"].lines]
    assert len(lines) == len(set(lines))
    for line in (
        (LineKind.CONTRARY, "anne-wrote-it", "a-forgery"),
        (LineKind.UNDERCUTS, "silent-paper", "late-paper"),
        (LineKind.EXPLAINS, "burnt", "mark-1450"),
        (LineKind.REBUTS, "imitation", "one-hand"),
        (LineKind.TENSION, "clerk-imitated", "letter-known"),
        (LineKind.PRESUPPOSES, "clerk-imitated", "her-hand"),
    ):
        assert line in lines


def test_compatible_theses_are_not_drawn_as_rivals(debate: Debate) -> None:
    """That an assertion is unfounded does not say that it is false, and the map must not either."""
    graph = debate(debate=ROOT.replace("is a forgery., st", "is a forgery., compatible-with: [anne-wrote-it], st"))
    assert [line for line in drawn(graph)["letter"].lines if line.kind is LineKind.CONTRARY] == []


def test_who_cannot_see_it_is_told(graph: Graph) -> None:
    """The description names question, theses and counts; each claim and argument is a sentence."""
    plan = drawn(graph)["letter"]
    assert plan.summary.startswith("Question: Did Lady Anne write the letter of 1402? ")
    assert "“Lady Anne wrote the letter of 1402.” against “The letter of 1402 is a forgery.”" in plan.summary
    assert (
        "8 claims and 5 arguments: 2 that support, 1 that rebuts, 1 that undercuts and 1 that explains" in plan.summary
    )
    notes = {each.id: each.note for each in (*plan.boxes, *plan.dots)}
    assert notes["her-hand"] == (
        "Moor asserts; Pike concedes. Source: Moor 1931, p. 12; nobody, via Pike 1940, p. 9. "
        "Nothing on the map bears on it."
    )
    assert notes["one-hand"].endswith("Left unsaid by its author. 1 argument against it.")
    assert notes["imitation"] == (
        "Pike argues from “Her clerk imitated her hand for years” "
        "that it is false that “Nobody at her court wrote as she did”."
    )


def test_a_focus_shows_what_lies_around(graph: Graph) -> None:
    """`--focus ID --depth N` is how a lecture walks through a large map."""
    near = focus_picture(graph, "one-hand", 1)
    assert near.name == "letter/focus-one-hand"
    assert {each.id for each in near.plan.dots} == {"same-hand", "imitation"}
    assert next(each.folded for each in near.plan.boxes if each.id == "her-hand") == 1
    assert near.plan.notes == ("+ counts the arguments that go on beyond a box.",)
    alone = focus_picture(graph, "one-hand", 0).plan
    assert ([each.id for each in alone.boxes], alone.dots) == (["one-hand"], ())
    argument = focus_picture(graph, "late-paper", 0).plan
    assert {each.id for each in argument.boxes} == {"mark-1450", "a-forgery"}
    with pytest.raises(KeyError):
        focus_picture(graph, "nothing", 1)


def test_a_side_shows_its_own_case(graph: Graph) -> None:
    """A role sheet holds what the side says and what it answers, not the other side's reasons."""
    plan = side_picture(graph, "genuine").plan
    assert {each.id for each in plan.dots if not each.faded} == {"same-hand", "silent-paper"}
    assert {each.id for each in plan.dots if each.faded} == {"late-paper"}
    assert "clerk-imitated" not in {each.id for each in plan.boxes}
    with pytest.raises(KeyError):
        side_picture(graph, "nobody")


def test_a_folded_debate_points_to_its_topics(debate: Debate) -> None:
    """The reader of a folded map is told where the rest is."""
    many = "title: Many\narguments:\n" + "".join(
        f"  a{n}: {{premises: [Ground number {n}.], supports: her-hand}}\n" for n in range(70)
    )
    plan = drawn(debate(debate=ROOT, hand=HAND, paper=PAPER, many=many))["letter"]
    assert plan.notes[-1] == "Each topic has a map of its own."
    assert not any(each.holders or each.source or each.remarks for each in plan.boxes)
    assert sum(each.folded for each in plan.boxes) >= 70


def test_a_topic_alone(graph: Graph) -> None:
    """`--topic` draws the same picture as the whole run does."""
    assert topic_picture(graph, "hand") == Picture("letter/hand", drawn(graph)["letter/hand"])
    with pytest.raises(KeyError):
        topic_picture(graph, "nothing")


def test_marks_stand_on_their_boxes(graph: Graph) -> None:
    """`--findings` writes glyph and word, never a glyph alone."""
    mark = Mark("○", "unsupported")
    plan = next(iter(pictures(graph, {"mark-1450": (mark,)}))).plan
    assert [each.id for each in plan.boxes if each.marks] == ["mark-1450"]
    assert "○ unsupported" in dot(plan)


def test_a_long_claim_is_shortened_and_kept(debate: Debate) -> None:
    """Fifty thousand characters stay in the description, and the picture says that it shortens."""
    long = "plenum " * 7000 + "."
    plan = drawn(debate(debate=ROOT.replace("The letter was known before 1500.", long)))["letter"]
    each = next(each for each in plan.boxes if each.id == "letter-known")
    assert len(each.text) <= 600
    assert each.full == long
    assert "1 long claim is shortened; its description holds the whole." in plan.notes


def test_faults_do_not_stop_the_drawing(debate: Debate) -> None:
    """A broken map is drawn as far as it is understood."""
    broken = ROOT.replace("topics: [paper, hand]", "") + (
        "arguments:\n"
        "  a: {premises: [nowhere], supports: anne-wrote-it}\n"
        "  b: {premises: [letter-known], supports: nowhere}\n"
        "  c: {premises: [letter-known]}\n"
        "  d: {premises: [letter-known], undercuts: d}\n"
        "  e: {premises: [anne-wrote-it], supports: anne-wrote-it}\n"
        "  f: {premises: [a-forgery], supports: anne-wrote-it}\n"
    )
    plan = drawn(debate(debate=broken))["letter"]
    ids = {each.id for each in plan.boxes} | {each.id for each in plan.dots}
    assert all({line.tail, line.head} <= ids for line in plan.lines)
    assert {each.relation for each in plan.dots} == {Relation.SUPPORTS, Relation.UNDERCUTS}


def test_what_no_line_can_show_is_told_in_words(graph: Graph) -> None:
    """A tie to another topic, or to the thesis, must not be lost because nobody could follow its line."""
    hand = {each.id: each.remarks for each in drawn(graph)["letter/hand"].boxes}
    assert hand["clerk-imitated"] == ("in tension with: “The letter was known before 1500”",)
    assert hand["letter-known"] == ()
    whole = {each.id: each.remarks for each in drawn(graph)["letter"].boxes}
    assert set(whole.values()) == {()}


def test_many_neighbours_are_told_of_instead_of_drawn(debate: Debate) -> None:
    """A topic that ten others bear on would be drowned by them."""
    lines = [f"  a{n}: {{premises: [Ground number {n}.], supports: her-hand}}" for n in range(10)]
    lines += [f"  u{n}: {{premises: [her-hand], supports: Point number {n}.}}" for n in range(10)]
    others = "title: Others\narguments:\n" + "\n".join(lines) + "\n"
    plan = drawn(debate(debate=ROOT, hand=HAND, paper=PAPER, others=others))["letter/hand"]
    assert not {each.id for each in plan.dots} & {f"{kind}{n}" for kind in "au" for n in range(10)}
    her_hand = next(each for each in plan.boxes if each.id == "her-hand")
    assert her_hand.remarks == ("supported in: Others (10)", "used in: Others (10)")
