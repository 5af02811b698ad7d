"""Round trips are laws: X → own → X says the same, and own → X → own but for what the loss report lists."""

import copy
import json
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest

from argmap.catalogue import entry
from argmap.cli.formats import recognised
from argmap.document.json_schema import whole_schema
from argmap.document.nouns import Debate
from argmap.formats._losses import SECTIONS, Loss
from argmap.formats._tree import flat_tree

FORMATS = "argmap.formats"
ROOT = Path(__file__).parents[2]
OWN = [Path(__file__).parent / "samples" / "own.yaml", ROOT / "arguments" / "september-plenum"]


def test_every_format_read_has_a_sample(maps) -> None:
    """A format without a document to read would be under no law at all."""
    from argmap.catalogue import names

    readable = {name for name in names(FORMATS) if hasattr(entry(FORMATS, name), "read")}
    assert readable == set(maps.SAMPLE_OF)


def test_document_is_recognised(document, maps) -> None:
    """A map without --from would be read as something else, or not at all."""
    form, path = document
    assert recognised(maps.given(path), None) == form


def test_there_and_back_says_the_same(document, maps) -> None:
    """Something that another program wrote would be lost, or changed, on its way through ours."""
    form, path = document
    if form not in maps.SAYS:
        pytest.skip("this format is only read")
    debate = maps.through(maps.read(form, path))
    written = entry(FORMATS, form).write(debate)
    assert maps.SAYS[form](written.files[""]) == maps.SAYS[form](path.read_bytes())


def test_there_and_back_loses_nothing(document, maps) -> None:
    """The report would call lost what is there."""
    form, path = document
    if form not in maps.SAYS:
        pytest.skip("this format is only read")
    if form == "tgf":
        pytest.skip("supports have no place in a framework, though the labels of edges are kept")
    debate = maps.through(maps.read(form, path))
    assert entry(FORMATS, form).write(debate).losses == ()


@pytest.mark.parametrize("form", ["sadface", "mindmup", "iccma", "aspartix", "arggraph", "graphml", "carneades"])
def test_maps_at_random_come_back_saying_the_same(form: str, maps) -> None:
    """What one corner of a format says would get lost on the way through ours."""
    make = maps.module_at(Path(__file__).with_name("maps_at_random.py")).MAKERS[form]
    for seed in range(25):
        raw = make(Random(seed)).encode()
        written = entry(FORMATS, form).write(maps.through(entry(FORMATS, form).read(maps.Given("x", raw))))
        assert maps.SAYS[form](written.files[""]) == maps.SAYS[form](raw)
        assert written.losses == ()


def test_document_reads_the_same_twice(document, maps) -> None:
    """An import would give other ids each time."""
    form, path = document
    assert maps.yaml_of(maps.read(form, path)) == maps.yaml_of(maps.read(form, path))


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_ours_to_another_and_back_but_for_the_losses(path: Path, both: str, maps) -> None:
    """A loss would go unreported: what the report does not list has to come back as it was."""
    _comes_back(maps.debate_at(path), both, maps)


def test_debates_at_random_come_back_but_for_the_losses(both: str, maps) -> None:
    """Two keys together, or an odd text under one of them, would be lost without a word."""
    random = maps.module_at(Path(__file__).with_name("debates_at_random.py"))
    for seed in range(25):
        document = json.dumps(random.debate_at_random(seed), ensure_ascii=False).encode()
        debate, findings = maps.loaded(document)
        assert [finding for finding in findings if finding.severity == "error"] == []
        _comes_back(debate, both, maps)


def _comes_back(debate: Debate, both: str, maps: Any) -> None:
    written = entry(FORMATS, both).write(debate)
    draft = entry(FORMATS, both).read(maps.Given(f"x{entry(FORMATS, both).SUFFIXES[0]}", written.files[""]))
    again = maps.through(draft)
    if both in ("iccma", "aspartix", "tgf"):  # other nodes, and no text: see the tests of frameworks
        assert len(again.claims) > 0
        return
    if any(loss.kind == "claims told twice" for loss in written.losses):  # a tree repeats what is used twice
        assert {str(claim.text) for claim in again.claims.values()} == {
            str(claim.text) for claim in debate.claims.values()
        }
        return
    assert _said(again, written.losses, debate) == _said(debate, written.losses, debate)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_what_is_written_is_valid_for_our_reader(path: Path, both: str, maps) -> None:
    """Our own export would not even be recognised here."""
    written = maps.written(both, maps.debate_at(path))
    assert entry(FORMATS, both).recognises(maps.Given(f"x{entry(FORMATS, both).SUFFIXES[0]}", written))


def _said(debate: Debate, losses: tuple[Loss, ...], first: Debate) -> dict[str, Any]:
    """What a debate says, without what the losses list; claims written in place are compared by their text."""
    tree = copy.deepcopy(flat_tree(debate))
    tree.setdefault("arguments", {})
    for loss in losses:
        _lose(tree, loss)
    return _normal(tree, losses)


def _lose(tree: dict[str, Any], loss: Loss) -> None:
    section, _, key = loss.kind.partition(": ")
    if section in SECTIONS and key:
        for entry_ in (tree.get(section) or {}).values():
            _forget(entry_, key)
    elif loss.kind.startswith("arguments "):
        for name in loss.ids:
            tree["arguments"].pop(name, None)
    elif loss.kind.startswith("stances: "):
        for name in loss.ids:
            _forget_stances(tree["claims"][name], loss.kind.removeprefix("stances: "))
    elif loss.kind == "ids":  # which may come back as labels and titles
        _lose(tree, Loss("claims: label", ()))
        _lose(tree, Loss("arguments: title", ()))
    elif loss.kind == "white space of texts":
        _squeeze(tree["claims"], "text")
        _squeeze(tree["arguments"], "note")
    else:
        tree.pop(loss.kind, None)


def _squeeze(entries: dict[str, Any], word: str) -> None:
    for one in entries.values():
        one.update({word: " ".join(one[word].split())} if word in one else {})


def _forget(entry_: Any, key: str) -> None:
    if not isinstance(entry_, dict):
        return
    if key == "roles of premises":
        premises = entry_.get("premises")
        if isinstance(premises, dict):
            parts = [one if isinstance(one, list) else [one] for one in premises.values()]
            entry_["premises"] = [name for part in parts for name in part]
    elif key.startswith("stances: "):
        _without(entry_.get("stances") or {}, key.removeprefix("stances: "))
    else:
        entry_.pop(key, None)


def _without(stances: dict[str, Any], word: str) -> None:
    for held in stances.values():
        for one in held if isinstance(held, list) else [held]:
            if isinstance(one, dict):
                one.pop(word, None)


def _forget_stances(claim: dict[str, Any], stance: str) -> None:
    for person, held in list(claim.get("stances", {}).items()):
        kept = [
            one
            for one in (held if isinstance(held, list) else [held])
            if (one["stance"] if isinstance(one, dict) else one) != stance
        ]
        claim["stances"][person] = kept
        if not kept:
            del claim["stances"][person]


def _normal(tree: dict[str, Any], losses: tuple[Loss, ...]) -> dict[str, Any]:
    """People by name and claims by text, in sets: ids of what has none in the other format are made anew."""
    people = {name: one["name"] for name, one in (tree.get("people") or {}).items()}
    texts = {name: one["text"] for name, one in tree["claims"].items()}
    claims = []
    for one in tree["claims"].values():
        known = {
            key: value
            for key, value in one.items()
            if key not in ("stances", "contradicts", "contrary-to") and value is not False
        }
        stances = {
            (people.get(person, person), stance["stance"] if isinstance(stance, dict) else stance)
            for person, held in (one.get("stances") or {}).items()
            for stance in (held if isinstance(held, list) else [held])[:1]
        }
        claims.append((sorted(known.items(), key=str), sorted(stances)))
    excluded = {
        (key, frozenset((one["text"], texts[other])))
        for one in tree["claims"].values()
        for key in ("contradicts", "contrary-to")
        for other in one.get(key, ())
    }
    steps = tree.get("arguments") or {}
    arguments: Any = {name: _argument(one, texts, people) for name, one in steps.items()}
    if any(loss.kind == "ids" for loss in losses):
        for one in arguments.values():
            if one.get("undercuts") in arguments:
                one["undercuts"] = sorted(arguments[one["undercuts"]]["premises"])
        arguments = sorted(arguments.values(), key=str)
    top = {key: value for key, value in tree.items() if key not in ("claims", "arguments", "people", "foreign")}
    if any(loss.kind == "title" for loss in losses):
        top.pop("title", None)
    return {**top, "claims": sorted(claims, key=str), "excluded": excluded, "arguments": arguments}


def _argument(one: dict[str, Any], texts: dict[str, str], people: dict[str, str]) -> dict[str, Any]:
    premises = one.get("premises") or []
    if isinstance(premises, dict):
        said: Any = {
            role: [texts[name] for name in (given if isinstance(given, list) else [given])]
            for role, given in premises.items()
        }
    else:
        said = [texts[name] for name in premises]
    found = {key: texts.get(value, value) if isinstance(value, str) else value for key, value in one.items()}
    return {**found, "premises": said, "by": [people.get(name, name) for name in one.get("by", ())]}


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_json_of_ours_is_what_its_schema_says(path: Path, maps) -> None:
    """Whoever reads our JSON by its schema would refuse it, or the schema let anything pass."""
    validator = jsonschema.Draft202012Validator(whole_schema())
    validator.check_schema(validator.schema)
    data = json.loads(maps.written("argmap-json", maps.debate_at(path)))
    assert [error.message for error in validator.iter_errors(data)] == []
    data["claims"]["spoilt"] = {"txt": "x"}
    data["topics"] = {"spoilt": {"claims": [1]}}
    assert len(list(validator.iter_errors(data))) == 2


def test_map_without_relations_is_recognised_again(both: str, maps) -> None:
    """A map of one claim could be written, and not be read back without being told what it is."""
    debate, _ = maps.loaded(b"argmap: 1\ntitle: x\nclaims: {a: It was.}\n")
    written = maps.written(both, debate)
    assert recognised(maps.Given(f"x{entry(FORMATS, both).SUFFIXES[0]}", written), None) == both
