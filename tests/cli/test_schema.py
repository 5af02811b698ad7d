"""`argmap schema` says the same as the tables that read."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import jsonschema
import pytest
import yaml

from argmap.document.debates import DEBATE_TABLE, DEFINITIONS, TOPIC_TABLE
from argmap.document.json_schema import json_schema

Argmap = Callable[..., Any]  # answers with what was written, and the exit code
Write = Callable[[Mapping[str, str | bytes]], None]
SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


class Core(yaml.SafeLoader):
    """YAML 1.2 as editors read it: `no` and dates are text, `1936` is a number."""


Core.yaml_implicit_resolvers = {}
Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:null|~|)$"), ["n", "~", ""])
Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), ["t", "f"])
Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
Core.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+\.[0-9]+$"), list("-+0123456789"))


def faults(text: str) -> list[str]:
    """What the schema says against a document."""
    return [error.message for error in VALIDATOR.iter_errors(yaml.load(text, Core))]


def test_schema_is_one(argmap: Argmap) -> None:
    """Editors would refuse it, or the command print another than the tables make."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    ran = argmap("schema")
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out) == SCHEMA


def objects(schema: object) -> Iterator[dict[str, Any]]:
    """Every schema in a schema that names properties."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for inner in schema.values():
            yield from objects(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from objects(inner)


def test_every_key_is_explained() -> None:
    """An editor would complete a key without saying what it means."""
    found = list(objects(SCHEMA))
    assert len(found) > 12
    for one in found:
        assert one["additionalProperties"] is False
        for name, key in one["properties"].items():
            assert len(key["description"]) > 2, name


@pytest.mark.parametrize("table", [*DEFINITIONS.values(), DEBATE_TABLE, TOPIC_TABLE], ids=lambda table: table.noun)
def test_every_key_of_the_tables(table: Any) -> None:
    """A key that is read would be underlined by editors."""
    whole = SCHEMA["$defs"][table.noun]
    assert set(table.keys) in [set(one["properties"]) for one in objects(whole)]


ACCEPTED = """\
argmap: 1
title: 1984
date: 2026
lang: no
sides: {us: Ours, them: {label: Theirs, thesis: [a]}}
people: {anna: Anna Weber, karl: {name: Karl Braun, born: 1891, posts: Clerk, aka: Carl}}
sources:
  orwell: 1984
  book: {title: A Book, author: [anna, {family: Weber, given: Max}], issued: 1936-09, volume: 26, seen: no, note: 12}
  letter: {title: B, derives-from: [], accessed: 2026-11-22, tendency: [{toward: us, direction: for}]}
  other: {title: C, derives-from: unknown, complete: false, text-first-page: 1}
bibliography: references.bib
events: {fire: It burnt.}
terms: {plenum: A session., word: {definitions: [A meaning., {text: Another., by: anna}], from: 1903}}
schemes: {own: {roles: {r: It is so.}, questions: {q: Is it so, p: {ask: Was it so, burden: exception}}}}
claims:
  a: A claim.
  b:
    text: Another.
    stances: {anna: asserts, karl: [denies, {stance: concedes, arguendo: yes, hedge: "", cite: "book, p. 1"}]}
    evidence: ["book, p. 2", {source: book, locator: 3, bears: against, via: {source: letter, via: orwell}}]
    contradicts: a
    weight: 0.5
    when: 1936
    implicit: true
    note:
    tags: [1936, early]
    allow: {no-thesis: It has none.}
  c: {text: A third., stances: , evidence: , presupposes: }
arguments:
  one: {by: anna, premises: [a, New claim., {text: Newer}], supports: {text: Concluded}, questions: {q: open}}
  two: {by: [anna, karl], premises: {r: a, s: [b, Also new.], also: {text: More}}, undercuts: one, scheme: own}
  three: {premises: , rebuts: a, date: 1967, mode: defeasible, replies-to: [one, a]}
steps: [{show: [a, one], focus: a, note: Look.}]
"""


def test_what_is_read_is_valid(argmap: Argmap, write: Write) -> None:
    """An editor would underline what the program takes."""
    write({"map.yaml": ACCEPTED, "references.bib": ""})
    ran = argmap("check", "map.yaml", "--select", "AM1,AM2", "--profile", "draft", "--output-format", "json")
    assert [one["message"] for one in json.loads(ran.out)["findings"] if one["severity"] == "error"] == []
    assert faults(ACCEPTED) == []
    assert faults("title: A topic\nclaims: {a: A claim.}\n") == []


REJECTED = [
    "argmap: 1\nclams: {}\n",
    "argmap: 2\n",
    "title: A\nquestion: Is it?\n",
    "argmap: 1\nprofile: strict\n",
    "argmap: 1\nclaims: [a]\n",
    "argmap: 1\nclaims: {a: {txt: A claim.}}\n",
    "argmap: 1\nclaims: {a: {text: A claim., evidnce: []}}\n",
    "argmap: 1\nclaims: {a: {text: A claim., weight: 7}}\n",
    "argmap: 1\nclaims: {a: {text: A claim., kind: factual}}\n",
    "argmap: 1\nclaims: {a: {text: A claim., stances: {anna: asserst}}}\n",
    "argmap: 1\nclaims: {a: {text: A claim., stances: {anna: {stance: asserts, sits: x}}}}\n",
    "argmap: 1\nclaims: {a: {text: A claim., evidence: [{locator: p. 1}]}}\n",
    "argmap: 1\nclaims: {a: {text: A claim., allow: {x: }}}\n",
    "argmap: 1\narguments: {a: words}\n",
    "argmap: 1\narguments: {a: {premises: [A b.], suports: c}}\n",
    "argmap: 1\narguments: {a: {premises: [{txt: A b.}]}}\n",
    "argmap: 1\narguments: {a: {questions: {q: maybe}}}\n",
    "argmap: 1\nsources: {s: {title: A, authro: x}}\n",
    "argmap: 1\nschemes: {s: {questions: {q: {burden: x}}}}\n",
]


@pytest.mark.parametrize("text", REJECTED)
def test_what_is_not_read_is_invalid(text: str, argmap: Argmap, write: Write) -> None:
    """An editor would be content with what the program does not read."""
    assert faults(text)
    write({"map.yaml": text})
    ran = argmap("check", "map.yaml", "--profile", "draft", "--strict")
    assert ran.code == 1 or text.startswith("title")
