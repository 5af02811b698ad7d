"""Students' maps against a reference: each misconception is named, and what is accepted is not."""

from collections.abc import Callable

import pytest

from argmap.graph import Graph
from argmap.seminar.marking import Marking, mark

Read = Callable[[str], Graph]

REFERENCE = """
people: {p: {name: Ann Author}}
sources:
  letter: {type: book, title: Letter, author: p, issued: 1900}
  diary: {type: book, title: Diary, issued: 1850}
claims:
  thesis: The mayor wrote the letter.
  hand: The letter is in the hand of the mayor.
  sole: Nobody else in town wrote that hand.
  abroad: The mayor was abroad in May.
  may: The letter was written in May.
  forged: The clerk could write the hand of the mayor.
  heard: {text: A neighbour saw the mayor write it., evidence: ["diary, p. 3"]}
  said:
    text: The mayor admired the addressee.
    stances: {p: {stance: asserts, cite: "letter, p. 1"}}
arguments:
  by-hand: {title: Hand, premises: [hand, sole], supports: thesis}
  neighbour: {title: Neighbour, premises: [heard], supports: thesis}
  journey: {title: Journey, premises: [abroad, may], rebuts: thesis}
  clerk: {title: Clerk, premises: [forged], undercuts: by-hand}
  friend: {title: Friend, premises: [said], supports: thesis}
"""


def kinds(marking: Marking) -> list[str]:
    """The misconceptions named, in order."""
    return [remark.kind for remark in marking.remarks]


def test_the_reference_itself_is_right(graph: Read) -> None:
    """A perfect map would get remarks, or less than full marks."""
    marking = mark(graph(REFERENCE), graph(REFERENCE))
    assert not marking.remarks
    assert all(score.right == score.of and not score.extra for score in marking.scores.values())
    assert {name: score.of for name, score in marking.scores.items()} == {
        "claims": 8,
        "relations": 5,
        "premises": 5,
        "evidence": 1,
    }


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("by-hand: {title: Hand, premises: [hand, sole], supports: thesis}",
         ("by-hand: {title: Hand, premises: [hand], supports: thesis}\n"
         "  second: {premises: [sole], supports: thesis}"), "linked-drawn-as-convergent"),
        ("premises: [heard], supports: thesis}\n", "premises: [thesis], supports: heard}\n",
         "conclusion-and-premise-swapped"),
        ("premises: [abroad, may], rebuts", "premises: [abroad, may], supports", "attack-drawn-as-support"),
        ("premises: [heard], supports", "premises: [heard], rebuts", "support-drawn-as-attack"),
        ("undercuts: by-hand", "rebuts: thesis", "undercut-drawn-as-rebuttal"),
        ("premises: [abroad, may], rebuts: thesis", "premises: [abroad, may], undercuts: by-hand",
         "rebuttal-drawn-as-undercut"),
        ("premises: [abroad, may], rebuts: thesis", "premises: [abroad, may], rebuts: hand", "wrong-target"),
        ("premises: [heard], supports", "premises: [heard], explains", "other-relation"),
        ("premises: [hand, sole]", "premises: [hand]", "missing-premise"),
        ("premises: [hand, sole]", "premises: [hand, sole, may]", "extra-premise"),
        ("  friend: {title: Friend, premises: [said], supports: thesis}\n", "", "missing-argument"),
        ("arguments:\n", "arguments:\n  more: {premises: [may], supports: hand}\n", "extra-argument"),
        ("arguments:\n", "  other: Ducks swim.\narguments:\n", "extra-claim"),
        (', evidence: ["diary, p. 3"]', "", "missing-evidence"),
        ('    stances: {p: {stance: asserts, cite: "letter, p. 1"}}', '    evidence: ["letter, p. 1"]',
         "attribution-as-evidence"),
        ("  sole: Nobody else in town wrote that hand.", "  sole: Nobody else.\n    evidence: []", "missing-claim"),
    ],
)  # fmt: skip
def test_a_misconception_is_named(graph: Read, old: str, new: str, kind: str) -> None:
    """A student would learn that something is wrong and not what."""
    if kind == "missing-claim":
        text = REFERENCE.replace("  sole: Nobody else in town wrote that hand.\n", "").replace("[hand, sole]", "[hand]")
    else:
        assert REFERENCE.count(old) == 1
        text = REFERENCE.replace(old, new)
    assert kind in kinds(mark(graph(REFERENCE), graph(text)))


def test_reasons_that_stand_by_themselves_are_not_linked(graph: Read) -> None:
    """Convergent reasons joined in one dot would pass, or be called a missing argument."""
    joined = REFERENCE.replace("premises: [heard], supports", "premises: [heard, said], supports")
    joined = joined.replace("  friend: {title: Friend, premises: [said], supports: thesis}\n", "")
    assert kinds(mark(graph(REFERENCE), graph(joined))) == ["convergent-drawn-as-linked"]


def test_what_the_reference_lets_pass(graph: Read) -> None:
    """Order of premises, a split or a merger that the reference allows would be marked as wrong."""
    turned = REFERENCE.replace("[hand, sole]", "[sole, hand]")
    assert not mark(graph(REFERENCE), graph(turned)).remarks
    may_split = REFERENCE.replace("{title: Hand,", "{title: Hand, tags: [split-ok],")
    split = REFERENCE.replace(
        "[hand, sole], supports: thesis}", "[hand], supports: thesis}\n  z: {premises: [sole], supports: thesis}"
    )
    assert not mark(graph(may_split), graph(split)).remarks
    may_merge = REFERENCE.replace("{title: Friend,", "{title: Friend, tags: [merge-ok],")
    may_merge = may_merge.replace("{title: Neighbour,", "{title: Neighbour, tags: [merge-ok],")
    merged = REFERENCE.replace("premises: [heard], supports", "premises: [heard, said], supports")
    merged = merged.replace("  friend: {title: Friend, premises: [said], supports: thesis}\n", "")
    assert not mark(graph(may_merge), graph(merged)).remarks


def test_other_ids_and_wordings_are_recognised(graph: Read) -> None:
    """A student who chose other ids, or wrote a word differently, would fail altogether."""
    renamed = REFERENCE
    for name in ("thesis", "hand", "sole", "abroad", "may", "forged", "heard", "said"):
        renamed = renamed.replace(f"  {name}: ", f"  my-{name}: ").replace(f"  {name}:\n", f"  my-{name}:\n")
        renamed = renamed.replace(f"[{name}", f"[my-{name}").replace(f", {name}]", f", my-{name}]")
        renamed = renamed.replace(f"s: {name}}}", f"s: my-{name}}}")
    renamed = (
        renamed.replace("by-hand", "x1")
        .replace("journey", "x2")
        .replace("was abroad in May.", "had been abroad in May")
    )
    assert "my-thesis}" in renamed
    assert not mark(graph(REFERENCE), graph(renamed)).remarks


def test_an_empty_map_misses_everything(graph: Read) -> None:
    """An empty file would be an accident of the program, or full marks."""
    marking = mark(graph(REFERENCE), graph("title: Nothing\n"))
    assert {score.right for score in marking.scores.values()} == {0}
    assert kinds(marking).count("missing-claim") == 8
