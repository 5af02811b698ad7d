"""`argmap mark`: students' maps beside a reference."""

import json
from collections.abc import Callable

import pytest

SOLUTION = """argmap: 1
claims: {t: The treaty was signed.}
arguments: {at-court: {premises: [The court met., Who met signed.], supports: t}}
"""
RIGHT = SOLUTION
SPLIT = SOLUTION.replace(
    "[The court met., Who met signed.], supports: t}",
    "[The court met.], supports: t}, more: {premises: [Who met signed.], supports: t}",
)


@pytest.fixture
def class_(write: Callable[..., None]) -> None:
    """A reference and the maps of a class."""
    write({"solution.yaml": SOLUTION, "ann.yaml": RIGHT, "bob.yaml": SPLIT, "cyd.yaml": "argmap: 1\nclaims: [\n"})


@pytest.mark.usefixtures("class_")
def test_each_student_is_marked(argmap: Callable[..., object]) -> None:
    """One broken file, or one that is not there, would leave the rest of the class without marks."""
    ran = argmap("mark", "solution.yaml", "ann.yaml", "none.yaml", "cyd.yaml", "bob.yaml")
    assert ran.code == 2
    assert "none.yaml: there is no such file" in ran.err
    assert "cyd.yaml: an error" in ran.err
    told = {part.split("\n", 1)[0]: part for part in ran.out.split("\n\n")}
    assert list(told) == ["ann.yaml", "cyd.yaml", "bob.yaml"]
    assert "Nothing to correct." in told["ann.yaml"]
    assert "- linked-drawn-as-convergent: You drew 2 separate reasons" in told["bob.yaml"]
    assert "missing-claim" in told["cyd.yaml"]


@pytest.mark.usefixtures("class_")
def test_exit_codes(argmap: Callable[..., object]) -> None:
    """Marks would look like a failure of the program, or an error in a map like none."""
    assert argmap("mark", "solution.yaml", "ann.yaml", "bob.yaml").code == 0
    assert argmap("mark", "solution.yaml", "cyd.yaml").code == 1
    assert argmap("mark", "none.yaml", "ann.yaml").code == 2
    assert argmap("mark", "solution.yaml").code == 2
    assert argmap("mark", "solution.yaml", "ann.yaml", "--output-format", "xml").code == 2


@pytest.mark.usefixtures("class_")
def test_marks_as_data(argmap: Callable[..., object]) -> None:
    """A register of marks would have to be read out of sentences."""
    ran = argmap("mark", "solution.yaml", "ann.yaml", "bob.yaml", "--output-format", "json")
    told = json.loads(ran.out)
    assert told["version"] == 1
    assert [one["file"] for one in told["students"]] == ["ann.yaml", "bob.yaml"]
    assert told["students"][0]["scores"]["premises"] == {"right": 1, "of": 1, "extra": 0}
    assert told["students"][0]["remarks"] == []
    (remark,) = told["students"][1]["remarks"]
    assert (remark["kind"], remark["ids"]) == ("linked-drawn-as-convergent", ["at-court", "more"])


@pytest.mark.usefixtures("class_")
def test_marks_to_hand_back(argmap: Callable[..., object]) -> None:
    """A student would be handed a table that no program shows."""
    ran = argmap("mark", "solution.yaml", "bob.yaml", "--output-format", "markdown")
    assert ran.out.startswith("# bob.yaml\n\n| | right |\n| --- | --- |\n| claims | 3 of 3 |\n")
    assert "- **linked drawn as convergent**: You drew" in ran.out
