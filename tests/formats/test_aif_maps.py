"""Maps as AIFdb dumps them, sound and broken, hundreds of them: all import, come back as they were, and are checked."""

import importlib.util
import json
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import pytest

from argmap import pipeline
from argmap.catalogue import entry
from argmap.checking import Choice
from argmap.cli.formats import recognised
from argmap.document.locating import Located
from argmap.findings import Severity
from argmap.formats import Given

AIF = entry("argmap.formats", "aif")


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("aif_maps", Path(__file__).parents[1] / "benchmarks" / "aif_maps.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MAPS = _generator()


def _imported(one: Any, maps: Any) -> tuple[Any, Any]:
    """The map as it was read, and the document it became."""
    given = Given("x.json", json.dumps(one).encode())
    assert recognised(given, None) == "aif"
    draft = AIF.read(given)
    path = Path("x.yaml")
    return draft, pipeline.read(Located(path, "x", (path,), given=maps.yaml_of(draft)))


@pytest.mark.parametrize("dialogue", [True, False], ids=["dialogue", "monologue"])
def test_sound_maps_come_back_as_they_were(dialogue: bool, maps) -> None:
    """A corpus of debates would be another one once it went through here."""
    dice = Random(1967)
    for _ in range(40):
        one = MAPS.aif_map(dice, dice.randint(1, 100), dialogue=dialogue)
        draft, read = _imported(one, maps)
        assert [fault.message for fault in read.faults] == []
        assert all(loss.kept for loss in draft.losses)
        written = AIF.write(read.graph.debate)
        assert json.loads(written.files[""]) == one
        assert written.losses == ()


@pytest.mark.parametrize("defect", MAPS.DEFECTS, ids=lambda defect: defect.__name__)
def test_defective_maps_come_back_and_are_checked(defect: Any, maps) -> None:
    """A defect would keep a map out, be mended in silence, or go unnamed."""
    for seed in range(12):
        dice = Random(seed)
        one = MAPS.aif_map(dice, dice.randint(3, 60), dialogue=seed % 2 == 0)
        defect(dice, one)
        _, read = _imported(one, maps)
        errors = [fault for fault in read.faults if fault.severity is Severity.ERROR]
        assert [fault.message for fault in errors if not maps.unfinished(fault)] == []
        assert json.loads(AIF.write(read.graph.debate).files[""]) == one
        found = {finding.rule for finding in pipeline.examine(read, Choice(profile="publication"))}
        assert MAPS.DEFECTS[defect] in {*found, ""}


def test_maps_with_several_defects_come_back(maps) -> None:
    """Two defects together would do what one alone does not."""
    for seed in range(150):
        dice = Random(seed)
        one = MAPS.aif_map(dice, dice.randint(3, 40), dialogue=seed % 2 == 0)
        for defect in dice.sample(list(MAPS.DEFECTS)[:-2], 2):
            try:
                defect(dice, one)
            except (IndexError, KeyError, TypeError, ValueError):  # the one leaves nothing for the other to spoil
                break
        _, read = _imported(one, maps)
        assert json.loads(AIF.write(read.graph.debate).files[""]) == one


def test_losses_name_edges_to_nowhere_and_keys_given_twice(maps) -> None:
    """What lies under foreign keys for good would lie there without a word."""
    dice = Random(1)
    one = MAPS.aif_map(dice, 20, dialogue=False)
    MAPS.edges_to_nowhere(dice, one)
    MAPS.one_key_twice(dice, one)
    kinds = {loss.kind: len(loss.ids) for loss in _imported(one, maps)[0].losses}
    assert kinds["edges from or to no node"] == 2
    assert kinds["nodes whose key another has"] == 1


@pytest.mark.parametrize("around", [{"OVA": {"nodes": []}, "text": "<b>x</b>"}, {"ova": [], "dialog": True}])
def test_wrapped_maps_come_back_as_they_were(around: dict[str, Any], maps) -> None:
    """The text, the people and the layout around a map would get lost, or lists appear that nobody wrote."""
    xaif = entry("argmap.formats", "xaif")
    for seed in range(25):
        dice = Random(seed)
        inner: Any = MAPS.aif_map(dice, dice.randint(1, 40), dialogue=seed % 2 == 0)
        inner["participants"] = [{"participantID": 3000, "firstname": "Ann", "surname": "Bell"}]
        inner |= dice.choice(
            [{}, {"schemefulfillments": None}, {"schemefulfillments": [{"nodeID": 1, "schemeID": 72}]}]
        )
        draft = xaif.read(Given("x.json", json.dumps({"AIF": inner, **around}).encode()))
        assert json.loads(xaif.write(maps.through(draft)).files[""]) == {"AIF": inner, **around}
