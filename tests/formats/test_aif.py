"""AIF: who said what, what was edited, and maps with defects."""

import json
from pathlib import Path
from typing import Any

import pytest

from argmap import pipeline
from argmap.catalogue import entry
from argmap.document.locating import Located
from argmap.formats import Given
from argmap.formats._net import meanings

AIF = entry("argmap.formats", "aif")


def _node(key: str, kind: str, text: str = "", **more: Any) -> dict[str, Any]:
    return {"nodeID": key, "text": text or kind, "type": kind, "timestamp": "2020-01-01 10:00:00", **more}


def _map(nodes: list[dict[str, Any]], *edges: str) -> bytes:
    pairs = [edge.split(">") for edge in edges]
    listed = [{"edgeID": str(100 + i), "fromID": a, "toID": b, "formEdgeID": None} for i, (a, b) in enumerate(pairs)]
    return json.dumps({"nodes": nodes, "edges": listed, "locutions": []}).encode()


def _read(raw: bytes, maps: Any) -> Any:
    return maps.through(AIF.read(Given("x.json", raw)))


def _edited(raw: bytes, old: str, new: str, maps: Any) -> Any:
    """The map written back after its YAML was edited."""
    text = maps.yaml_of(AIF.read(Given("x.json", raw))).decode()
    assert old in text
    debate, findings = maps.loaded(text.replace(old, new).encode())
    assert [finding.message for finding in findings] == []
    return json.loads(AIF.write(debate).files[""])


def _rules(raw: bytes, maps: Any) -> set[str]:
    """The rules that `check` names for an imported map."""
    from argmap.checking import Choice

    path = Path("x.yaml")
    text = maps.yaml_of(AIF.read(Given("x.json", raw)))
    return {
        one.rule
        for one in pipeline.examine(
            pipeline.read(Located(path, "x", (path,), given=text)), Choice(profile="publication")
        )
    }


def test_speakers_hold_what_they_assert_and_question(maps) -> None:
    """Who said what would be buried under foreign keys."""
    debate = maps.through(maps.read("aif", maps.SAMPLES / "small.aif.json"))
    held = {
        (str(debate.people[stance.person].name), stance.stance, claim.text)
        for claim in debate.claims.values()
        for stance in claim.stances
    }
    assert held == {
        ("A. Reader", "asserts", "A deed of 1398 mentions its bell."),
        ("B. Doubter", "questions", "The tower stood in 1400."),
    }
    argument = next(one for one in debate.arguments.values() if one.relation == "supports")
    assert [debate.people[name].name for name in argument.by] == ["A. Reader"]


def test_linked_premises_and_undercuts(maps) -> None:
    """Linked premises would fall apart, an undercut would hit the conclusion."""
    claims = [_node(str(number), "I", text) for number, text in enumerate("abcd", 1)]
    raw = _map([*claims, _node("5", "RA"), _node("6", "CA"), _node("7", "CA")],
               "2>5", "3>5", "5>1", "4>6", "6>5", "1>7", "7>6")  # fmt: skip
    debate = _read(raw, maps)
    said = {
        (one.relation, str(one.target), tuple(str(premise.claim) for premise in one.premises))
        for one in debate.arguments.values()
    }
    assert said == {("supports", "a", ("b", "c")), ("undercuts", "for-a", ("d",)), ("undercuts", "undercut-a", ("a",))}


def test_changed_text_is_written_and_all_else_stays(maps) -> None:
    """An edit would be lost, or would cost the locutions that hang on the claim."""
    raw = (maps.SAMPLES / "small.aif.json").read_bytes()
    expected = json.loads(raw)
    expected["nodes"][1]["text"] = "A deed of 1397 mentions its bell."
    assert _edited(raw, "text: A deed of 1398 mentions", "text: A deed of 1397 mentions", maps) == expected


def test_deleted_argument_goes_with_its_edges(maps) -> None:
    """An argument that was struck out would come back, or leave edges to nothing."""
    raw = (maps.SAMPLES / "small.aif.json").read_bytes()
    gone = "\n  undercut-tower-stood-1400:\n    premises: [deed-copy-late]\n    undercuts: for-tower-stood-1400\n"
    data = _edited(raw, gone, "\n", maps)
    assert {node["nodeID"] for node in data["nodes"]} == {str(i) for i in range(1, 14)} - {"5"}
    assert {edge["edgeID"] for edge in data["edges"]} == {str(i) for i in range(100, 114)} - {"102", "103"}


def test_new_premise_gets_an_edge_and_a_fresh_number(maps) -> None:
    """What was added here would not arrive there, or take the number of something else."""
    raw = (maps.SAMPLES / "small.aif.json").read_bytes()
    data = _edited(
        raw, "premises: [deed-1398-mentions-bell]", "premises: [deed-1398-mentions-bell, A new premise.]", maps
    )
    old = json.loads(raw)
    new = [node for node in data["nodes"] if node not in old["nodes"]]
    assert [(node["nodeID"], node["text"], node["type"]) for node in new] == [("14", "A new premise.", "I")]
    edges = [edge for edge in data["edges"] if edge not in old["edges"]]
    assert [(edge["edgeID"], edge["fromID"], edge["toID"]) for edge in edges] == [("114", "14", "4")]


def test_reversed_argument_loses_its_old_edges(maps) -> None:
    """An argument turned round would say both."""
    raw = _map([_node("1", "I", "a"), _node("2", "I", "b"), _node("3", "RA")], "1>3", "3>2")
    text = maps.yaml_of(AIF.read(Given("x.json", raw))).decode()
    text = text.replace("premises: [a]\n    supports: b", "premises: [b]\n    supports: a")
    data = json.loads(AIF.write(maps.loaded(text.encode())[0]).files[""])
    assert [(edge["fromID"], edge["toID"]) for edge in data["edges"]] == [("2", "3"), ("3", "1")]
    assert len(data["nodes"]) == 3


def test_contradictions_go_out_and_come_back(maps) -> None:
    """A declared contradiction would come back as two rebuttals."""
    claims = "a: {text: It was., contradicts: [b]}", "b: {text: It was not., contrary-to: [c]}", "c: So."
    debate, _ = maps.loaded("\n  ".join(["argmap: 1\nclaims:", *claims]).encode())
    written = AIF.write(debate)
    assert written.losses == ()
    again = _read(written.files[""], maps)
    assert again.claims["a"].contradicts == ("b",)
    assert again.claims["b"].contrary_to == ("c",)
    assert not again.arguments
    assert json.loads(AIF.write(again).files[""]) == json.loads(written.files[""])


_A, _B = _node("1", "I", "It is a."), _node("2", "I", "It is b.")


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (_map([_A, _B, _node("3", "RA"), _node("4", "RA")], "1>3", "3>2", "2>4", "4>1"), "circular-support"),
        (_map([_node("1", "I", "It is a."), _node("2", "CA")], "1>2", "2>2"), "self-reference"),
        (_map([_node("1", "I", "It is a.")], "1>1"), "direct-circularity"),
        (_map([_node("1", "I", "It is a."), _node("2", "RA")], "1>2"), "inference-without-conclusion"),
        (_map([_node("1", "I", "It is a."), _node("2", "RA")], "2>1"), "inference-without-premise"),
        (_map([_node("1", "I", "It is a."), _node("2", "RA")], "1>2", "2>2"), "inference-without-conclusion"),
        (_map([_A, _node("2", "I", "It is a."), _node("3", "RA")], "1>3", "3>2"), "duplicate-claim"),
    ],
    ids=["circle", "conflict to itself", "claim to itself", "no conclusion", "no premise", "to itself", "twice"],
)  # fmt: skip
def test_defective_map_is_imported_and_checked(raw: bytes, rule: str, maps) -> None:
    """A defect would keep a map out, or nobody would be told of it; and it would not survive the way back."""
    debate = maps.through(AIF.read(Given("x.json", raw)))
    assert json.loads(AIF.write(debate).files[""]) == json.loads(raw)
    assert rule in _rules(raw, maps)


def test_empty_map_is_imported(maps) -> None:
    """Corpora hold empty maps, and one of them would stop an import."""
    raw = _map([])
    assert AIF.recognises(Given("x.json", raw))
    assert json.loads(AIF.write(_read(raw, maps)).files[""]) == json.loads(raw)


def test_two_nodes_with_one_number_are_both_kept(maps) -> None:
    """The second would be dropped in silence."""
    raw = _map([_node("1", "I", "a"), _node("1", "I", "b")])
    assert json.loads(AIF.write(_read(raw, maps)).files[""]) == json.loads(raw)


def test_meaning_of_an_edge_is_the_first_target() -> None:
    """Reading and writing would disagree on what an inference with two conclusions concludes."""
    net = AIF.read_net(
        json.loads(_map([_node("1", "I"), _node("2", "I"), _node("3", "RA")], "3>1", "3>2")), Given("x", b"")
    )
    steps, direct = meanings(net)
    assert steps["3"].target == ("1", 0)
    assert direct == []
