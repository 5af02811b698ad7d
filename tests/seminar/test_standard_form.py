"""Arguments in standard form, as a philosopher would have them."""

from collections.abc import Callable

import pytest

from argmap.drawing import Engine
from argmap.graph import Graph
from argmap.seminar import PAPERS, handout
from argmap.seminar.blocks import Inference, Item

DEBATE = """
people: {ann: {name: Ann Abel}, bob: {name: Bob Baker}}
sources: {letter: {type: book, title: Letter, author: ann, issued: 1900}, notes: {title: Notes, issued: 1901}}
claims:
  rain: {text: It rained., contradicts: [dry]}
  dry: The day was dry.
  wet: The street was wet.
  hose: {text: Nobody hosed the street., implicit: true}
  umbrellas: Everybody carried umbrellas.
  hosed: The street was hosed at noon.
  cloud: There was a cloud.
arguments:
  street:
    title: The street
    by: ann
    premises: [wet, hose]
    supports: rain
    mode: defeasible
    scheme: sign
    cite: "letter, pp. 3-4"
    via: "notes, p. 7"
    despite: [dry]
  many: {title: Umbrellas, by: bob, premises: [umbrellas], supports: rain, mode: deductive}
  noon: {title: Noon, by: bob, premises: [hosed], undercuts: street, replies-to: street}
  gauge: {premises: [The gauge was empty.], rebuts: rain}
  sun: {premises: [The sun shone.], rebuts: wet}
  why: {title: Why, premises: [cloud], explains: rain}
"""


def words(item: Item) -> str:
    """An item with its label."""
    return f"{item.label} {''.join(run.text for run in item.words)}".strip()


@pytest.fixture(scope="module")
def told(graph: Callable[[str], Graph], engine: Engine) -> dict[str, Inference]:
    """The arguments of the debate, by the beginning of their titles."""
    blocks = handout(graph(DEBATE), engine, PAPERS["a4"]).blocks
    return {block.title[0].text: block for block in blocks if isinstance(block, Inference)}


def named(told: dict[str, Inference], title: str) -> tuple[int, Inference]:
    """The argument of a title, and its number."""
    (found,) = (name for name in told if name.endswith(title))
    return int(found.partition(".")[0]), told[found]


def test_arguments_are_numbered_through(told: dict[str, Inference]) -> None:
    """A reference to an argument would lead to two, or to none."""
    assert [int(name.partition(".")[0]) for name in told] == [1, 2, 3, 4, 5, 6]
    assert [one.anchor for one in told.values()] == [f"argument-{at}" for at in range(1, 7)]


def test_premises_name_what_argues_for_and_against_them(told: dict[str, Inference]) -> None:
    """A reader could not go on from a premise to its own reasons, or see that it is disputed or left unsaid."""
    _, street = named(told, "The street")
    against_wet = next(
        number for number, one in enumerate(told.values(), 1) if "The sun shone." in words(one.premises[0])
    )
    first, second = map(words, street.premises)
    assert first.endswith(f"The street was wet. (disputed in {against_wet})")
    assert second.endswith("Nobody hosed the street. (left unsaid)")


def test_the_line_says_how_firmly_and_by_what(told: dict[str, Inference]) -> None:
    """A presumption would pass for a proof, and an undercut step for one that holds."""
    noon, _ = named(told, "Noon")
    assert named(told, "The street")[1].step == f"therefore, presumably (scheme: sign; undercut in {noon})"
    assert named(told, "Umbrellas")[1].step == "therefore, necessarily"
    assert named(told, "Why")[1].step == "which explains why"


def test_what_follows(told: dict[str, Inference]) -> None:
    """A rebuttal would conclude the very claim that it denies, an undercut a title."""
    street, _ = named(told, "The street")
    _, noon = named(told, "Noon")
    conclusion = words(noon.conclusion)
    assert conclusion.startswith(f"The step of argument {street} (“The street”) does not hold here: ")
    gauge = next(one for one in told.values() if "gauge" in words(one.premises[0]))
    assert "The day was dry." in words(gauge.conclusion)  # what contradicts the claim
    assert "so it is false that" in words(gauge.conclusion)
    sun = next(one for one in told.values() if "sun" in words(one.premises[0]))
    assert words(sun.conclusion).startswith("(¬")
    assert words(sun.conclusion).endswith("It is false that: The street was wet.")


def test_notes(told: dict[str, Inference]) -> None:
    """Where an argument stands, what it answers and what it admits would be lost."""
    street, one = named(told, "The street")
    notes = ["".join(run.text for run in note) for note in one.notes]
    assert notes[0] == "Abel 1900, pp. 3–4, quoted in Notes 1901, p. 7."
    assert notes[1].startswith("Admits that ")
    assert notes[1].endswith(" speaks against it.")
    assert "".join(run.text for run in named(told, "Noon")[1].notes[0]) == f"In reply to argument {street}."
