"""Arguments as trees: the grounded semantics, preferences between arguments, and the part that is left open."""

import importlib.util
import itertools
import json
from pathlib import Path
from random import Random
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.semantics import Assumptions, Frame, Label, TooManyError, frame, status
from argmap.semantics._extending import IN, OUT, ground
from argmap.semantics._induced import Framework, induced
from argmap.semantics.aspic_last_link import aspic_last_link
from argmap.semantics.aspic_weakest_link_democratic import aspic_weakest_link_democratic
from argmap.semantics.aspic_weakest_link_elitist import aspic_weakest_link_elitist
from argmap.semantics.grounded import grounded
from argmap.semantics.sceptical import sceptical

ASPIC = [aspic_last_link, aspic_weakest_link_elitist, aspic_weakest_link_democratic]
SEEDS = st.randoms(use_true_random=False)


def _debates() -> ModuleType:
    """The debates at random of the tests of the default semantics."""
    path = Path(__file__).with_name("test_sceptical.py")
    spec = importlib.util.spec_from_file_location("debates_at_random", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


RANDOM = _debates()


def graph_of(document: dict[str, object]) -> Graph:
    """The graph of a document."""
    path = Path("debate.yaml")
    return pipeline.read(Located(path, "debate", (path,), given=json.dumps({"argmap": "1", **document}).encode())).graph


def frame_at_random(random: Random) -> Frame:
    """A small frame under default assumptions or others."""
    graph = RANDOM.graph_of(RANDOM.debate_at_random(random))
    return frame(graph, Assumptions(random.choice(["evidence", "unchallenged", "asserted"])))


# --- Dung's grounded semantics


@pytest.mark.parametrize(
    ("attackers", "expected"),
    [
        ([[], [0], [1]], [IN, OUT, IN]),
        ([[1], [0]], [0, 0]),
        ([[2], [0], [1]], [0, 0, 0]),
        ([[1], [0], [0, 1], [2]], [0, 0, 0, 0]),
        ([[0]], [0]),
        ([[0, 1], []], [OUT, IN]),
    ],
    ids=["reinstatement", "mutual", "odd circle", "floating", "self-attack", "attacked self-attack"],
)
def test_textbook_frameworks(attackers: list[list[int]], expected: list[int]) -> None:
    """The labels would not be those that every introduction prints."""
    assert ground(attackers)[0] == expected


def by_definition(attackers: list[list[int]]) -> set[int]:
    """The least fixed point of the characteristic function (Dung 1995)."""
    found: set[int] = set()
    while True:
        defended = {
            one
            for one, hitting in enumerate(attackers)
            if all(any(defender in found for defender in attackers[hit]) for hit in hitting)
        }
        if defended == found:
            return found
        found = defended


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 8).flatmap(lambda n: st.lists(st.lists(st.integers(0, n - 1)), min_size=n, max_size=n)))
def test_grounded_equals_its_definition(attackers: list[list[int]]) -> None:
    """What is in would not be what can be defended from unattacked arguments."""
    labels, rounds = ground(attackers)
    extension = by_definition(attackers)
    assert {one for one, label in enumerate(labels) if label == IN} == extension
    hit = {one for one, hitting in enumerate(attackers) if extension.intersection(hitting)}
    assert {one for one, label in enumerate(labels) if label == OUT} == hit
    assert all((label in (IN, OUT)) == (fixed >= 0) for label, fixed in zip(labels, rounds, strict=True))


@settings(max_examples=100, deadline=None)
@given(SEEDS)
def test_grounded_is_sceptical(random: Random) -> None:
    """Two ways to one result would disagree: one of them is wrong."""
    framed = frame_at_random(random)
    trees, default = grounded(framed), sceptical(framed)
    assert (trees.nodes, trees.reasons) == (default.nodes, default.reasons)


# --- what is left open


def preferred(framework: Framework) -> set[frozenset[int]]:
    """The conclusions of each maximal admissible set, by enumeration."""
    attackers = framework.attackers
    admissible = []
    for chosen in itertools.product([False, True], repeat=len(attackers)):
        inside = {one for one, taken in enumerate(chosen) if taken}
        free = all(inside.isdisjoint(attackers[one]) for one in inside)
        if free and all(inside.intersection(attackers[hit]) for one in inside for hit in attackers[one]):
            admissible.append(inside)
    largest = [one for one in admissible if not any(one < other for other in admissible)]
    return {
        frozenset(framework.trees[one].conclusion for one in found if one < len(framework.trees)) - {-1}
        for found in largest
    }


@settings(max_examples=80, deadline=None)
@given(SEEDS)
def test_the_open_part_has_the_same_coherent_views(random: Random) -> None:
    """Building only what is left open would lose a coherent view of the debate, or invent one."""
    framed = frame_at_random(random)
    decided = sceptical(framed)
    whole, rest = induced(framed), induced(framed, decided=decided)
    if len(whole.attackers) > 9:
        return
    standing = {node for node, label in enumerate(decided.nodes) if label is Label.IN}
    assert preferred(whole) == {frozenset(view | standing) for view in preferred(rest)}


# --- preferences


def weighed(arguments: dict[str, tuple[list[str], str, float]], contraries: dict[str, str]) -> Graph:
    """Arguments with weights from facts; `!c` stands for what is contrary to c."""
    concluded = {conclusion for _, conclusion, _ in arguments.values()}
    facts = {premise for premises, _, _ in arguments.values() for premise in premises} - concluded
    claims: dict[str, object] = {name: {"text": "It is known.", "common-ground": True} for name in facts}
    claims |= {name: {"text": "It follows.", "contrary-to": [contraries[name]]} for name in concluded & set(contraries)}
    claims |= dict.fromkeys(concluded - set(contraries), "It follows.")
    listed = {
        name: {"premises": premises, "supports": conclusion, "weight": str(weight), "weight-reason": "so"}
        for name, (premises, conclusion, weight) in arguments.items()
    }
    return graph_of({"claims": claims, "arguments": listed})


def test_last_and_weakest_link_differ() -> None:
    """The textbook case: a professor snores in the library (Modgil and Prakken 2014, on the two principles)."""
    graph = weighed(
        {
            "misbehaving": (["snores"], "misbehaves", 0.3),
            "sanction": (["misbehaves"], "denied", 0.9),
            "privilege": (["professor"], "admitted", 0.6),
        },
        {"denied": "admitted"},
    )
    given_ = frame(graph, Assumptions("evidence", weights=True))
    assert status(aspic_last_link(given_), "denied") == "established"
    assert status(aspic_last_link(given_), "admitted") == "refuted"
    assert status(aspic_weakest_link_elitist(given_), "denied") == "refuted"
    assert status(aspic_weakest_link_elitist(given_), "admitted") == "established"


def test_elitist_and_democratic_differ() -> None:
    """One strong step would not help under the democratic order, or would under the elitist."""
    graph = weighed(
        {
            "weak": (["seen"], "middle", 0.2),
            "strong": (["middle"], "yes", 0.9),
            "rival": (["heard"], "no", 0.5),
        },
        {"yes": "no"},
    )
    claims = graph.claims
    assert {"middle", "yes", "no"} <= set(claims)
    facts = Assumptions("evidence", weights=True)
    assert aspic_weakest_link_elitist(frame(graph, facts)).claim("no") is Label.IN
    assert aspic_weakest_link_democratic(frame(graph, facts)).claim("no") is not Label.IN


def steps(argument: tuple[object, ...]) -> set[object]:
    """All reasons an argument is built from."""
    return {part[0] for part in RANDOM.parts_of(argument)}


def is_weaker(these: list[float], those: list[float], order: str) -> bool:
    """Whether one set of weights is below another, by the letter of the orders (Modgil and Prakken 2013)."""
    if order == "elitist":
        return any(all(one < other for other in those) for one in these)
    return all(any(one < other for other in those) for one in these)


@pytest.mark.parametrize(
    ("semantics", "last", "order"),
    [
        (aspic_last_link, True, "elitist"),
        (aspic_last_link, True, "democratic"),
        (aspic_weakest_link_elitist, False, "elitist"),
        (aspic_weakest_link_democratic, False, "democratic"),
    ],
)
@settings(max_examples=50, deadline=None)
@given(random=SEEDS)
def test_preferences_equal_brute_force(semantics, last: bool, order: str, random: Random) -> None:
    """An attack would fail that succeeds by definition, or the other way round."""
    document = RANDOM.debate_at_random(random, plain=True)
    for kind in ("claims", "arguments"):
        for one in document[kind].values():
            one.pop("questions", None)
            if random.random() < 0.6:
                one["weight"], one["weight-reason"] = str(random.choice([0.2, 0.4, 0.6])), "so"
    graph = graph_of(document)
    facts = Assumptions("evidence", weights=True)
    slow = RANDOM.Slow(graph.debate, facts)

    def weight(reason: object) -> float:
        name, concluded = str(reason), str(slow.reasons[str(reason)][0])
        of = graph.arguments.get(name) or graph.claims.get(concluded)  # what is given weighs as its claim does
        return 1.0 if of is None or of.weight is None else float(of.weight)

    def compared(argument: tuple[object, ...]) -> list[float]:
        return [weight(argument[0])] if last else [weight(one) for one in steps(argument)]

    def succeeds(attacker: tuple[object, ...], part: tuple[object, ...]) -> bool:
        return not is_weaker(compared(attacker), compared(part), order)

    expected = RANDOM.aspic(graph.debate, slow, succeeds)
    if expected is not None:
        found = semantics(frame(graph, facts))
        assert {name: str(found.claim(name)) for name in graph.claims} == expected


@pytest.mark.parametrize("semantics", ASPIC)
@settings(max_examples=30, deadline=None)
@given(random=SEEDS)
def test_without_weights_nothing_is_preferred(semantics, random: Random) -> None:
    """Preferences would come from nowhere."""
    framed = frame_at_random(random)
    found, default = semantics(framed), sceptical(framed)
    assert (found.nodes, found.reasons) == (default.nodes, default.reasons)


@pytest.mark.parametrize("semantics", ASPIC)
def test_undercuts_succeed_whatever_the_weights(semantics) -> None:
    """A weak undercut would bounce off a strong argument, though it denies nothing that the argument concludes."""
    document = {
        "claims": {"p": {"text": "It is known.", "common-ground": True}, "c": "It follows."},
        "arguments": {
            "a": {"premises": ["p"], "supports": "c", "weight": "0.9", "weight-reason": "so"},
            "u": {"premises": ["p"], "undercuts": "a", "weight": "0.1", "weight-reason": "so"},
        },
    }
    found = semantics(frame(graph_of(document), Assumptions(weights=True)))
    assert found.argument("a") is Label.OUT
    assert found.claim("c") is Label.OUT


@pytest.mark.parametrize("semantics", ASPIC)
def test_presumptions_are_weaker_than_weak_reasons(semantics) -> None:
    """A claim that only stands because nobody denies it would outweigh a reason against it."""
    document = {
        "claims": {
            "p": {"text": "It is known.", "common-ground": True},
            "c": {"text": "It is so.", "stances": {"ann": "asserts"}},
        },
        "people": {"ann": "Ann"},
        "arguments": {"a": {"premises": ["p"], "rebuts": "c", "weight": "0.1", "weight-reason": "so"}},
    }
    assert status(semantics(frame(graph_of(document), Assumptions(weights=True))), "c") == "refuted"


def test_too_many_arguments_are_refused() -> None:
    """A map with many reasons for each claim would fill the memory instead of an answer."""
    claims = {f"c{level}": "It follows." for level in range(8)}
    claims["c0"] = {"text": "It is known.", "common-ground": True}
    arguments = {
        f"a{level}-{number}": {"premises": [f"c{level}"], "supports": f"c{level + 1}"}
        for level in range(7)
        for number in range(6)
    }
    framed = frame(graph_of({"claims": claims, "arguments": arguments}))
    with pytest.raises(TooManyError, match="50000 arguments"):
        grounded(framed)
    assert sceptical(framed).claim("c7") is Label.IN
