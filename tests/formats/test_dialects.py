"""What formats that are only read, or that come in many dialects, become."""

from typing import Any

import pytest

from argmap.catalogue import entry
from argmap.formats import Given

FORMATS = "argmap.formats"


def _draft(form: str, text: str) -> Any:
    return entry(FORMATS, form).read(Given(f"x.{form}", text.encode()))


@pytest.mark.parametrize("head", ["source,target,type", "Source\tTarget\tRelation"], ids=["type", "relation"])
def test_table_of_edges_is_told_by_its_ends(head: str) -> None:
    """A table of edges as graph tools export it would become claims without a text."""
    comma = "," if "," in head else "\t"
    rows = [["It rained.", "The street is wet.", "support"], ["The sun shone.", "The street is wet.", "attack"]]
    draft = _draft("csv", "\n".join([head, *(comma.join(row) for row in rows)]))
    said = [(one.get("supports"), one.get("rebuts"), one["premises"]) for one in draft.arguments.values()]
    assert said == [("street-wet", None, ["rained"]), (None, "street-wet", ["sun-shone"])]


def test_table_of_edges_keeps_its_other_columns(maps) -> None:
    """Weights and comments of a table of edges would be dropped without a word."""
    draft = _draft("csv", "source,target,relation,weight\na,b,supports,3\nc,b,frobs,\n")
    kinds = {loss.kind: loss.kept for loss in draft.losses}
    assert kinds == {"relations called 'frobs', taken for support": False, "columns": True}
    assert b",3\n" in maps.written("csv", maps.through(draft))


def test_table_without_types_tells_claims_by_what_they_lack() -> None:
    """A plain list of claims would be refused."""
    draft = _draft("csv", "id,text,premises,target\na,It rained.,,\nb,The street is wet.,,\nr,,a,b\n")
    assert list(draft.claims) == ["a", "b"]
    assert draft.arguments["r"] == {"premises": ["a"], "supports": "b"}


def test_addresses_of_pages_are_not_in_ids() -> None:
    """An id would be a web address cut into words."""
    draft = _draft("kialo", "1. Zoos exist.\n1.1. Pro: As [a study](https://x.y/z) shows.\n")
    assert list(draft.claims) == ["zoos-exist", "study-shows"]


def test_objection_to_an_inference_undercuts_it() -> None:
    """What Rationale says against a step would be lost."""
    lines = [
        "#Rationale Version 160", 'm0 = Create("Claim")', 'SetText("It stood.")',
        'm1 = CreateChild(m0, "CompoundReason")', 'm2 = CreateChild(m1, "Claim")', 'SetText("A deed says so.")',
        'm3 = CreateChild(m1, "Inference")', 'm4 = CreateChild(m3, "CompoundObjection")',
        'm5 = CreateChild(m4, "Claim")', 'SetText("It is a copy.")',
    ]  # fmt: skip
    draft = _draft("rationale", "\n".join(lines))
    assert draft.losses == []
    assert draft.arguments["undercut-stood"] == {"premises": ["copy"], "undercuts": "for-stood"}


def test_what_is_assumed_false_is_not_taken_for_granted() -> None:
    """A statement that everybody rejects would become common ground."""
    graph = (
        "<lkif><argument-graphs><argument-graph><statements>"
        '<statement id="s" value="false" assumption="true"><s>It was forged.</s></statement>'
        "</statements></argument-graph></argument-graphs></lkif>"
    )
    claims = _draft("lkif", graph).claims
    assert claims["forged"] == {"text": "It was forged.", "tags": ["rejected"]}
    assert claims["not-forged"]["contradicts"] == ["forged"]
    assert claims["not-forged"]["common-ground"] is True
