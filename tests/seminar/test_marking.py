"""Students' maps against a reference: each misconception is named, and what is accepted is not."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.building import build
from argmap.seminar.marking import mark
from argmap.seminar.marks import Marking

Read = Callable[[str], Graph]
WORDS = ["archive", "seal", "letter", "census", "ledger", "oath", "tariff", "charter"]

REFERENCE = """
people: {p: {name: Ann Author}, q: {name: Bob Baker}}
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
        "stances": 1,
        "conflicts": 0,
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
        ("{p: {stance: asserts, cite", "{p: {stance: denies, cite", "other-stance"),
        ('    stances: {p: {stance: asserts, cite: "letter, p. 1"}}\n', "", "missing-stance"),
        ("stances: {p: {stance: asserts", "stances: {q: {stance: asserts", "stance-of-another"),
        ("  sole: Nobody else in town wrote that hand.",
         "  sole: {text: Nobody else in town wrote that hand., stances: {p: asserts}}", "extra-stance"),
        ("  sole: Nobody else in town wrote that hand.",
         "  sole: {text: Nobody else in town wrote that hand., contradicts: [forged]}", "extra-conflict"),
    ],
)  # fmt: skip
def test_a_misconception_is_named(graph: Read, old: str, new: str, kind: str) -> None:
    """A student would learn that something is wrong and not what."""
    assert REFERENCE.count(old) == 1
    text = REFERENCE.replace(old, new)
    assert kinds(mark(graph(REFERENCE), graph(text))) == [kind]


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


def test_a_missing_claim_is_told_once(graph: Read) -> None:
    """Of one claim left out, a student would hear twice: that it is missing, and that an argument lacks it."""
    text = REFERENCE.replace("  sole: Nobody else in town wrote that hand.\n", "").replace("[hand, sole]", "[hand]")
    marking = mark(graph(REFERENCE), graph(text))
    assert kinds(marking) == ["missing-claim"]
    assert "“Hand” needs it" in marking.remarks[0].told
    assert marking.scores["premises"].right == 4


def test_a_missing_argument_ends_in_one_full_stop(graph: Read) -> None:
    """A claim's own full stop would stand before the mark, and the sentence's after it."""
    theirs = "claims:\n  t: The treaty was signed.\narguments:\n"
    one = "  one: {premises: [The court met.], supports: t}\n"
    marking = mark(graph(theirs + one + "  two: {premises: [It snowed.], rebuts: t}\n"), graph(theirs + one))
    told = next(remark.told for remark in marking.remarks if remark.kind == "missing-argument")
    assert told.endswith("“The treaty was signed”.")


CONFLICT = "claims:\n  a: {text: It rained., KIND: [b]}\n  b: The day was dry.\n"


@pytest.mark.parametrize(
    ("mine", "theirs", "kind"),
    [
        ("contradicts", "contrary-to", "contradictory-taken-for-contrary"),
        ("contrary-to", "contradicts", "contrary-taken-for-contradictory"),
        ("contradicts", "in-tension-with", "missing-conflict"),
        ("in-tension-with", "contrary-to", "extra-conflict"),
    ],
)
def test_conflicts_are_told_apart(graph: Read, mine: str, theirs: str, kind: str) -> None:
    """That two claims exclude each other would be taken for one of them having to be true."""
    assert kinds(mark(graph(CONFLICT.replace("KIND", mine)), graph(CONFLICT.replace("KIND", theirs)))) == [kind]


def test_to_rebut_is_to_support_what_contradicts(graph: Read) -> None:
    """Two drawings of one argument, which weigh the same, would be marked differently."""
    both = CONFLICT.replace("KIND", "contradicts")
    rebuts = graph(f"{both}arguments: {{x: {{premises: [The gauge was empty.], rebuts: a}}}}\n")
    supports = graph(f"{both}arguments: {{x: {{premises: [The gauge was empty.], supports: b}}}}\n")
    assert not mark(rebuts, supports).remarks
    assert not mark(supports, rebuts).remarks


def test_ids_that_only_count_are_no_names(graph: Read) -> None:
    """A student's `c1` would be taken for the reference's `c1`, whatever either says."""
    mine = "claims: {c1: It rained all day., c2: The river rose.}\narguments: {a1: {premises: [c1], supports: c2}}\n"
    theirs = "claims: {c2: It rained all day, c1: The river rose}\narguments: {a7: {premises: [c2], supports: c1}}\n"
    assert not mark(graph(mine), graph(theirs)).remarks
    reworded = theirs.replace("It rained all day", "It rained the whole day")
    assert not mark(graph(mine), graph(reworded)).remarks


def test_people_and_sources_are_known_by_name(graph: Read) -> None:
    """Whoever calls Ann Author `ann` would have all stances and citations wrong."""
    renamed = REFERENCE.replace("people: {p:", "people: {ann:").replace("author: p", "author: ann")
    renamed = renamed.replace("stances: {p:", "stances: {ann:").replace("diary: {", "d-1850: {")
    renamed = renamed.replace('["diary, p. 3"]', '["d-1850, p. 3"]')
    assert not mark(graph(REFERENCE), graph(renamed)).remarks


@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_every_map_is_right_by_itself(graph: Read, debates: st.SearchStrategy[str], data: st.DataObject) -> None:
    """A perfect copy of some map would get remarks."""
    text = data.draw(debates)
    marking = mark(graph(text), graph(text))
    assert not marking.remarks
    assert all(score.right == score.of and not score.extra for score in marking.scores.values())


@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_the_order_of_keys_means_nothing(graph: Read, debates: st.SearchStrategy[str], data: st.DataObject) -> None:
    """The same map typed in another order would get other marks."""
    reference, text = data.draw(debates), data.draw(debates)
    head, _, tail = text.partition("arguments:\n")
    claims, arguments = head.splitlines()[1:], tail.splitlines()
    turned = "\n".join(["claims:", *data.draw(st.permutations(claims))])
    turned += "\narguments:\n" + "\n".join(data.draw(st.permutations(arguments))) if arguments else ""
    one, other = mark(graph(reference), graph(text)), mark(graph(reference), graph(turned + "\n"))
    assert one.scores == other.scores
    assert sorted(map(str, one.remarks)) == sorted(map(str, other.remarks))


@given(data=st.data(), number=st.integers(1, 8))
@settings(max_examples=20, deadline=None)
def test_other_ids_change_nothing(graph: Read, data: st.DataObject, number: int) -> None:
    """A student's own ids would cost marks, even where they are the reference's ids in another place."""
    texts = [f"The {word} of the council was burnt in {1800 + at}." for at, word in enumerate(WORDS[:number])]
    reasons = data.draw(
        st.lists(
            st.tuples(
                st.lists(st.integers(0, number - 1), min_size=1, max_size=3, unique=True),
                st.sampled_from(["supports", "rebuts"]),
                st.integers(0, number - 1),
            ).filter(lambda one: one[2] not in one[0]),
            max_size=4,
            unique_by=lambda one: (frozenset(one[0]), one[2]),
        )
    )

    def written(ids: list[int]) -> str:
        lines = ["claims:", *(f"  c{ids[at]}: {text}" for at, text in enumerate(texts))]
        lines += ["arguments:"] if reasons else []
        for at, (premises, relation, target) in enumerate(reasons):
            named = ", ".join(f"c{ids[one]}" for one in premises)
            lines.append(f"  a{at}: {{premises: [{named}], {relation}: c{ids[target]}}}")
        return "\n".join(lines) + "\n"

    ids = list(range(number))
    assert not mark(graph(written(ids)), graph(written(data.draw(st.permutations(ids))))).remarks


def flipped(relation: str, other: str) -> Callable[[Graph, Argument], list[Argument] | None]:
    """An argument of one relation drawn as if it had another."""
    return lambda _, one: [replace(one, relation=other)] if one.relation == relation else None


def without_one(graph: Graph, one: Argument) -> list[Argument] | None:
    """The first premise that is spoken aloud left out, where others remain."""
    spoken = [each for each in one.premises if not graph.claims[each.claim].implicit]
    kept = tuple(each for each in one.premises if spoken and each is not spoken[0])
    return [replace(one, premises=kept)] if spoken and kept else None


def with_another(graph: Graph, one: Argument) -> list[Argument] | None:
    """A premise too many."""
    own = {each.claim for each in one.premises} | {one.target}
    other = next(name for name in graph.claims if name not in own)
    return [replace(one, premises=(*one.premises, replace(one.premises[0], claim=other)))]


def split(graph: Graph, one: Argument) -> list[Argument] | None:
    """Linked premises drawn as reasons each by itself."""
    spoken = [each for each in one.premises if not graph.claims[each.claim].implicit]
    if len(spoken) < 2:
        return None
    rest = [each for each in one.premises if each is not spoken[0]]
    others = [replace(one, id=f"{one.id}-{at}", premises=(each,)) for at, each in enumerate(rest)]
    return [replace(one, premises=(spoken[0],)), *others]


def turned(_: Graph, one: Argument) -> list[Argument] | None:
    """The conclusion drawn as a premise, and a premise as the conclusion."""
    if one.relation not in ("supports", "rebuts"):
        return None
    first, *rest = one.premises
    return [replace(one, target=first.claim, premises=(replace(first, claim=one.target), *rest))]


def lifted(graph: Graph, one: Argument) -> list[Argument] | None:
    """An undercut drawn as a rebuttal of the conclusion."""
    undercut = graph.arguments.get(str(one.target)) if one.relation == "undercuts" else None
    shown = undercut and undercut.target in graph.claims
    return [replace(one, relation="rebuts", target=undercut.target)] if undercut and shown else None


def left_out(_: Graph, __: Argument) -> list[Argument]:
    """Nothing at all."""
    return []


@pytest.mark.parametrize(
    ("slip", "kind", "least"),
    [
        (flipped("supports", "rebuts"), "support-drawn-as-attack", 50),
        (flipped("rebuts", "supports"), "attack-drawn-as-support", 10),
        (without_one, "missing-premise", 50),
        (with_another, "extra-premise", 50),
        (split, "linked-drawn-as-convergent", 50),
        (turned, "conclusion-and-premise-swapped", 50),
        (lifted, "undercut-drawn-as-rebuttal", 10),
        (left_out, "missing-argument", 50),
    ],
)
def test_each_slip_in_the_founding_debate_is_named(
    plenum: Graph, slip: Callable[[Graph, Argument], list[Argument] | None], kind: str, least: int
) -> None:
    """On a real map, with premises that several arguments share, one slip would be told as another, or as several."""
    debate, tried = plenum.debate, 0
    for name, argument in debate.arguments.items():
        made = slip(plenum, argument)
        if made is not None:
            tried += 1
            drawn = {key: one for key, one in debate.arguments.items() if key != name} | {one.id: one for one in made}
            assert kinds(mark(plenum, build(replace(debate, arguments=drawn)))) == [kind]
    assert tried >= least
