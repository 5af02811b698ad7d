"""Many scenarios at once against the sceptical labelling, scenario by scenario."""

from collections.abc import Callable
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.analysis._leaves import Change, changes
from argmap.analysis._scenarios import Scenarios
from argmap.analysis._verdicts import verdict_in, verdicts
from argmap.semantics import Assumptions, IncompatibleError, frame, status
from argmap.semantics.sceptical import sceptical

SEEDS = st.randoms(use_true_random=False)
GRANTS = ("evidence", "unchallenged", "asserted")


@given(random=SEEDS)
@settings(max_examples=120, deadline=None)
def test_scenario_by_scenario(random: Random, document: Callable, graph_of: Callable, changed: Callable) -> None:
    """A crux would be none: the labels it was found by are not those the debate gets."""
    made, grant = document(random), random.choice(GRANTS)
    base = sceptical(frame(graph_of(made), Assumptions(grant)))
    known = changes(base)
    drawn: list[set[Change]] = [set()]
    for _ in range(6):
        picked = random.sample(known, min(len(known), random.randint(1, 4)))
        one = {change for change in picked if sum(other.leaf == change.leaf for other in picked) == 1}
        drawn.append(one)
    scenarios, slow = [], []
    for one in drawn:
        try:
            slow.append(changed(made, one, grant))
        except IncompatibleError:
            continue
        scenarios.append(one)
    bits = {change: sum(1 << at for at, one in enumerate(scenarios) if change in one) for change in known}
    target = random.choice(base.frame.claims)
    for names in (base.frame.claims, [target]):
        plan = Scenarios(base.frame, [base.frame.nodes[name] for name in names])
        marks = plan.label({change: bits[change] for change in known if plan.touches(change)}, len(scenarios))
        for name in names:
            found = verdicts(base.frame, marks, name)
            assert [verdict_in(found, at) for at in range(len(scenarios))] == [status(one, name) for one in slow]
