"""Baselines hide what was known, each finding as often as it was known."""

import json
from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from argmap.checking import read_baseline, without_known, write_baseline
from argmap.findings import Finding, Place

findings = st.lists(
    st.builds(
        Finding,
        rule=st.sampled_from(["a", "b"]),
        message=st.sampled_from(["One.", "Two, line 3."]),
        place=st.builds(Place, st.just("map.yaml"), st.integers(1, 9)),
        ids=st.sampled_from([(), ("x",)]),
    ),
    max_size=12,
)


@given(findings)
def test_what_is_known_is_hidden(known: list[Finding]) -> None:
    """A baseline just written would not hide what it was written of."""
    assert without_known(known, read_baseline(write_baseline(known))) == []


@given(findings, findings)
def test_what_is_new_is_shown(known: list[Finding], new: list[Finding]) -> None:
    """A finding that reads like a known one would hide behind it."""
    left = without_known([*known, *new], read_baseline(write_baseline(known)))
    assert len(left) == len(new)
    assert Counter(one.rule for one in left) == Counter(one.rule for one in new)


@given(findings, st.randoms(use_true_random=False))
def test_a_baseline_is_the_same_in_any_order(known: list[Finding], random: Random) -> None:
    """Two runs would write two baselines, and a diff of them show nothing."""
    written = write_baseline(known)
    random.shuffle(known)
    assert write_baseline(known) == written
    assert json.loads(written)["version"] == 1
