"""Ids in sentences, and long witnesses."""

from argmap.rules._lists import listed, witness


def test_ids_in_a_sentence() -> None:
    """A message that lists hundreds of ids is not read."""
    assert listed(["a"]) == "`a`"
    assert listed(["a", "b", "c"]) == "`a`, `b` and `c`"
    assert listed(list("abcde")) == "`a`, `b`, `c`, `d` and `e`"
    assert listed(list("abcdefg")) == "`a`, `b`, `c`, `d` and 3 more"


def test_long_witness() -> None:
    """A chain of ten thousand steps would bury its finding."""
    steps = [str(number) for number in range(20)]
    assert witness(steps[:12]) == tuple(steps[:12])
    assert witness(steps) == (*steps[:6], "… 8 more steps …", *steps[14:])
