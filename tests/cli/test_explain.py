"""`argmap explain`: what every finding means, by name or code."""

from collections.abc import Callable
from typing import Any

import pytest

from argmap.checking import all_rules

Argmap = Callable[..., Any]  # answers with what was written, and the exit code


@pytest.mark.parametrize("name", ["circular-support", "AM312", "am312", "Circular-Support"])
def test_a_rule(name: str, argmap: Argmap) -> None:
    """Who reads a code in a report could not look it up."""
    ran = argmap("explain", name)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("circular-support (AM312): warning about the debate, shown ")
    assert {"Why:", "Example:", "Instead:"} <= set(ran.out.split())


def test_every_rule(argmap: Argmap) -> None:
    """A rule would be found that cannot be explained."""
    listed = argmap("explain").out
    for rule in all_rules().values():
        assert f"{rule.code}  {rule.name}: " in listed
        assert argmap("explain", rule.name).out.startswith(f"{rule.name} ({rule.code})")


def test_formats(argmap: Argmap) -> None:
    """`explain` would know rules alone."""
    assert argmap("explain", "sarif").out.startswith("sarif: report\n\n")
    assert argmap("explain", "svg").out.startswith("svg: picture format\n\n")


def test_language_of_a_rule(argmap: Argmap) -> None:
    """That a rule reads English alone would stay a riddle to who writes Russian."""
    bound = [rule for rule in all_rules().values() if rule.languages]
    assert all("; reads texts in: " in argmap("explain", rule.name).out.splitlines()[0] for rule in bound[:3])


def test_names_that_are_none(argmap: Argmap) -> None:
    """A mistyped name would lead nowhere."""
    ran = argmap("explain", "circular-suport")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("argmap: nothing is called `circular-suport`; did you mean `circular-support`")
    assert argmap("explain", "argument-from-silence").err.endswith("did you mean `silence`?\n")
    assert argmap("explain", "0").err == "argmap: nothing is called `0`; `argmap explain` lists what there is\n"
