"""Dung's semantics: every task against enumeration by definition, and witnesses against the definitions."""

from collections.abc import Iterable
from itertools import combinations, product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.abstract.attacks import (
    IN,
    OUT,
    UNDECIDED,
    Attacks,
    attacks,
    completed,
    defended,
    islands,
    members,
)
from argmap.abstract.solver import Budget, OutOfBudgetError
from argmap.abstract.tasks import SEMANTICS, each, some, with_argument, without_argument

pytest.importorskip("pysat", reason="the SAT solver is an extra: argmap[solve]")

FREE = Budget()
Extension = frozenset[int]
MOST = 8


def by_definition(framework: Attacks) -> dict[str, set[Extension]]:
    """All extensions under every semantics, straight from their definitions."""
    everything = range(len(framework))
    subsets = [frozenset(one) for size in range(len(framework) + 1) for one in combinations(everything, size)]
    hit = {one: frozenset(other for argument in one for other in framework.attacked[argument]) for one in subsets}
    free = [one for one in subsets if not one & hit[one]]

    def defends(one: Extension) -> Extension:
        return frozenset(argument for argument in everything if hit[one].issuperset(framework.attackers[argument]))

    admissible = [one for one in free if one <= defends(one)]
    complete = {one for one in admissible if one == defends(one)}
    preferred = maximal(admissible, key=frozenset)
    below = [one for one in admissible if all(one <= other for other in preferred)]
    return {
        "CO": complete,
        "GR": {min(complete, key=len)},
        "PR": preferred,
        "ST": {one for one in free if len(one | hit[one]) == len(framework)},
        "SST": maximal(complete, key=lambda one: one | hit[one]),
        "STG": maximal(free, key=lambda one: one | hit[one]),
        "ID": maximal(below, key=frozenset),
    }


def maximal(sets: Iterable[Extension], key) -> set[Extension]:
    """Those with a key that no other's contains."""
    listed = list(sets)
    keys = {key(one) for one in listed}
    greatest = {one for one in keys if not any(one < other for other in keys)}
    return {one for one in listed if key(one) in greatest}


@st.composite
def frameworks(draw: st.DrawFn, most: int = MOST) -> Attacks:
    """Small frameworks of every density, self-attacks included."""
    size = draw(st.integers(0, most))
    pairs = [(one, other) for one in range(size) for other in range(size)]
    density = draw(st.sampled_from((1, 2, 3, 5)))
    picked = draw(st.lists(st.sampled_from(pairs), max_size=density * size, unique=True)) if pairs else []
    return attacks(size, picked)


def check(framework: Attacks, semantics: str) -> None:
    """Every task under one semantics."""
    expected = by_definition(framework)[semantics]
    found = [frozenset(one) for one in each(framework, semantics, FREE)]
    assert len(found) == len(set(found))
    assert set(found) == expected
    one = some(framework, semantics, FREE)
    assert (one is None) == (not expected)
    assert one is None or frozenset(one) in expected
    for query in range(len(framework)):
        containing = with_argument(framework, semantics, query, FREE)
        lacking = without_argument(framework, semantics, query, FREE)
        assert (containing is None) == (not any(query in one for one in expected)), query
        assert (lacking is None) == all(query in one for one in expected), query
        assert containing is None or (query in containing and frozenset(containing) in expected)
        assert lacking is None or (query not in lacking and frozenset(lacking) in expected)


@pytest.mark.parametrize("semantics", SEMANTICS)
@given(framework=frameworks())
@settings(max_examples=150, deadline=None)
def test_every_task_is_what_the_definitions_say(framework: Attacks, semantics: str) -> None:
    """An extension would be missing, invented, or a query answered wrongly or with a witness that is none."""
    check(framework, semantics)


@pytest.mark.parametrize("portion", [1, 3])
@given(framework=frameworks())
@settings(max_examples=150, deadline=None)
def test_portions_change_nothing(framework: Attacks, portion: int) -> None:
    """What components depend on each other for would get lost between them."""
    from argmap.abstract import complete

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(complete, "PORTION", portion)
        check(framework, "PR")
        check(framework, "ID")


@pytest.mark.parametrize("budget", [None, 600.0])
@pytest.mark.parametrize("semantics", ["PR", "ID", "SST"])
def test_turns_of_the_solver_change_nothing(semantics: str, budget: float | None) -> None:
    """What is answered would depend on how often the solver was interrupted, and with what it began again."""
    from argmap.abstract import solver

    random = Random(7)
    pairs = [(random.randrange(40), random.randrange(40)) for _ in range(110)]
    framework = attacks(40, pairs)
    expected = sorted(map(tuple, each(framework, semantics, FREE)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(solver, "TURN", 1)
        patch.setattr(solver, "SLICE", 0.0)
        limit = Budget(budget)
        assert sorted(map(tuple, each(framework, semantics, limit))) == expected
        found = some(framework, semantics, limit)
        assert found is not None
        assert tuple(found) in expected


SPECIAL = {
    "empty": attacks(0, []),
    "one": attacks(1, []),
    "self-attacker": attacks(1, [(0, 0)]),
    "self-attacker attacks": attacks(2, [(0, 0), (0, 1)]),
    "self-attacker attacked": attacks(2, [(0, 0), (1, 0)]),
    "isolated": attacks(4, []),
    "odd circle": attacks(3, [(0, 1), (1, 2), (2, 0)]),
    "even circle": attacks(4, [(0, 1), (1, 2), (2, 3), (3, 0)]),
    "floating": attacks(4, [(0, 1), (1, 0), (0, 2), (1, 2), (2, 3)]),
    "stage leaves the unattacked out": attacks(3, [(0, 1), (1, 2), (2, 2)]),
    "same attack twice": attacks(3, [(0, 1), (0, 1), (1, 2), (1, 2), (2, 1)]),
}


@pytest.mark.parametrize("semantics", SEMANTICS)
@pytest.mark.parametrize("name", SPECIAL)
def test_special_cases(name: str, semantics: str) -> None:
    """Where hardly anything is there, or it attacks itself, the general case would be assumed."""
    check(SPECIAL[name], semantics)


@pytest.mark.parametrize("semantics", ["PR", "ST", "SST", "STG"])
def test_many_in_mutual_attack(semantics: str) -> None:
    """Twenty-four rivals of which any one can stand would take forever."""
    rivals = attacks(24, [(one, other) for one in range(24) for other in range(24) if one != other])
    assert sorted(each(rivals, semantics, FREE)) == [[one] for one in range(24)]
    assert with_argument(rivals, semantics, 7, FREE) == [7]
    assert without_argument(rivals, semantics, 7, FREE) is not None
    assert some(rivals, "ID", FREE) == []


def test_pairs_multiply() -> None:
    """Twelve pairs have 4,096 preferred extensions, which need no search."""
    pairs = attacks(24, [pair for one in range(0, 24, 2) for pair in ((one, one + 1), (one + 1, one))])
    found = {tuple(one) for one in each(pairs, "PR", FREE)}
    assert found == {tuple(2 * place + bit for place, bit in enumerate(bits)) for bits in product((0, 1), repeat=12)}


@given(frameworks())
@settings(max_examples=100, deadline=None)
def test_what_can_be_worked_out_without_a_solver(framework: Attacks) -> None:
    """The grounded labelling, the parts or what defends itself would be wrong, and all that builds on them."""
    labels = completed(framework)
    assert {frozenset(members(labels))} == by_definition(framework)["GR"]
    for one, attackers in enumerate(framework.attackers):
        around = {labels[attacker] for attacker in attackers}
        assert labels[one] == (IN if around <= {OUT} else OUT if IN in around else UNDECIDED)
    parts = list(islands(framework, range(len(framework))))
    place = {one: number for number, part in enumerate(parts) for one in part}
    assert sorted(place) == list(range(len(framework))) == sorted(one for part in parts for one in part)
    assert all(place[one] == place[other] for one in place for other in framework.attacked[one])
    expected = by_definition(framework)
    for preferred in expected["PR"]:
        for left in preferred:
            inside = [one for one in expected["CO"] if one <= preferred - {left}]
            kept = defended(framework, set(preferred - {left}))
            assert kept <= preferred - {left}
            assert all(one <= kept for one in inside)


def test_a_budget_is_kept() -> None:
    """A question too hard for the time allowed would run on."""
    with pytest.raises(OutOfBudgetError, match="within 0 s"):
        some(SPECIAL["even circle"], "PR", Budget(0))
    assert some(SPECIAL["even circle"], "PR", Budget(60)) in ([0, 2], [1, 3])
