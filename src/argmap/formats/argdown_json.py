"""The JSON that Argdown's command line exports: statements, arguments, relations and sections of a document.

The whole export is kept. Written back unchanged it is the same; a debate that was changed is exported afresh, without
colours and line numbers. The derived `map`, where there is one, is not read.
"""

import json
from typing import Any

from argmap.document.nouns import Debate
from argmap.formats._argdown_model import (
    ARGUMENT,
    STATEMENT,
    UNTITLED,
    Inference,
    Model,
    Relation,
    Section,
    Text,
    Thing,
)
from argmap.formats._argdown_reading import draft_of
from argmap.formats._argdown_writing import Leaving
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree, UnreadableError
from argmap.formats._json import json_object, text_of
from argmap.formats._losses import Loss, Written, merged, unexpressed, whole
from argmap.formats._tree import tree_of
from argmap.formats.argdown import EXPRESSED as _SOURCE

TITLE = "Argdown's JSON export"
SUFFIXES = (".json",)

EXPRESSED = {**_SOURCE, "": ()}
_KINDS = {"support": "support", "entails": "support", "attack": "attack", "contrary": "attack"}
_KINDS |= {"contradictory": "contradictory", "undercut": "undercut"}
_TYPES = {"argument": ARGUMENT, "equivalence-class": STATEMENT, "inference": "inference"}


def recognises(given: Given) -> bool:
    """Whether statements are equivalence classes."""
    return b'"equivalence-class"' in given.raw or (b'"pcs"' in given.raw and b'"statements"' in given.raw)


def read(given: Given) -> Draft:
    """The exported document as one of ours."""
    data = json_object(given)
    draft = draft_of(_model(data, given), given, "argdown-json")
    draft.keep({"export": data})
    return draft


def _model(data: Tree, given: Given) -> Model:
    model = Model()
    places = _sections(data.get("sections"), model)
    for kind, key in ((STATEMENT, "statements"), (ARGUMENT, "arguments")):
        entries = data.get(key)
        if not isinstance(entries, dict):
            raise given.refuse(f"`{key}` should be an object")
        for title, record in entries.items():
            if not isinstance(record, dict):
                raise given.refuse(f"`{key}.{title}` should be an object")
            model.things[kind, title] = _thing(kind, title, record, places)
    for thing in model.things.values():
        for line in thing.lines:
            if (STATEMENT, line) not in model.things:
                raise given.refuse(f"`{thing.title}` has a line `{line}`, which is no statement")
        if thing.lines and (not thing.inferences or thing.inferences[-1].concludes != len(thing.lines) - 1):
            raise given.refuse(f"`{thing.title}` ends in a premise: nothing is concluded from it")
    for record in _items(data.get("relations")):
        _enter_relation(record, model)
    return model


def _sections(sections: Any, model: Model, level: int = 1) -> dict[str, int]:
    """The sections, outer before inner, and their numbers by id."""
    places: dict[str, int] = {}
    for one in sections if isinstance(sections, list) else ():
        if isinstance(one, dict):
            depth = one.get("level") if isinstance(one.get("level"), int) else level
            assert isinstance(depth, int)
            model.sections.append(Section(depth, text_of(one, "title"), one.get("data") or {}))
            places[text_of(one, "id")] = len(model.sections) - 1
            places |= _sections(one.get("children"), model, depth + 1)
    return places


def _thing(kind: str, title: str, record: Tree, places: dict[str, int]) -> Thing:
    members = _records(record.get("members"))
    told = [one for one in members if not one.get("isReference") and text_of(one, "text").strip()]
    roles = {text_of(one, "role") for one in members}
    place = (
        "top" if any(one.get("isTopLevel") for one in members) else "child" if "relation-statement" in roles else "pcs"
    )
    thing = Thing(kind, title, not title.startswith(UNTITLED), place=place)
    thing.tags = [tag for tag in _items(record.get("tags")) if isinstance(tag, str)]
    lines = [_line(text_of(one, "text")) for one in told]
    thing.texts = [Text(line, _without_tags(line, thing.tags)) for line in lines]
    thing.data = record["data"] if isinstance(record.get("data"), dict) else {}
    thing.section = places.get(text_of(record, "section"))
    for line in _records(record.get("pcs")):
        inference = line.get("inference")
        if isinstance(inference, dict):
            rules = [str(rule) for rule in _items(inference.get("inferenceRules"))]
            data = inference["data"] if isinstance(inference.get("data"), dict) else {}
            thing.inferences.append(Inference(len(thing.lines), rules, data))
        thing.lines.append(text_of(line, "title"))
    return thing


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _records(value: Any) -> list[Tree]:
    return [one for one in _items(value) if isinstance(one, dict)]


def _line(text: str) -> str:
    return " ".join(text.split())


def _without_tags(text: str, tags: list[str]) -> str:
    for tag in sorted(tags, key=len, reverse=True):
        text = text.replace(f"#({tag})", "").replace(f"#{tag}", "")
    return _line(text)


def _enter_relation(record: Any, model: Model) -> None:
    if not isinstance(record, dict) or text_of(record, "relationType") not in _KINDS:
        return
    ends = []
    for end in ("from", "to"):
        kind, name = _TYPES.get(text_of(record, f"{end}Type"), ""), record.get(end)
        if kind == "inference":
            name = name.get("argumentTitle") if isinstance(name, dict) else name
            kind, name = _inference(str(name), model)
        ends.append((kind, str(name)))
    known = [end for end in ends if end in model.things or end[0] == "inference"]
    if len(known) == 2:
        model.relations[Relation(_KINDS[record["relationType"]], ends[0], ends[1])] = None


def _inference(name: str, model: Model) -> tuple[str, str]:
    """An inference is named by its argument; it is that argument's last."""
    thing = model.things.get((ARGUMENT, name))
    return ("inference", f"{name}/{len(thing.inferences)}") if thing is not None and thing.inferences else ("", name)


# ---------------------------------------------------------------------------------------------------------- writing


def write(debate: Debate) -> Written:
    """The debate as an export."""
    kept = (debate.foreign or {}).get("argdown-json")
    data = kept.get("export") if isinstance(kept, dict) else None
    if isinstance(data, dict) and _unchanged(debate, data):
        return whole(
            json.dumps(data, ensure_ascii=False, indent=2) + "\n",
            unexpressed(
                debate,
                {
                    **EXPRESSED,
                    "claims": (*EXPRESSED["claims"], "label"),
                    "arguments": (*EXPRESSED["arguments"], "title"),
                },
                "argdown-json",
            ),
        )
    leaving = Leaving(debate, "")
    exported = _export(leaving.run())
    losses = [*unexpressed(debate, EXPRESSED, "argdown-json"), *leaving.losses]
    if data is not None:
        losses.append(Loss("colours and line numbers of the export", (str(debate.id),)))
    return whole(json.dumps(exported, ensure_ascii=False, indent=2) + "\n", merged(losses))


def _unchanged(debate: Debate, data: Tree) -> bool:
    """Whether the debate says what the export it came from says."""
    try:
        given = Given("foreign", b"")
        draft = draft_of(_model(data, given), given, "argdown-json")
    except (UnreadableError, TypeError, KeyError, ValueError, AttributeError):
        return False
    now = tree_of(debate)
    return all((now.get(key) or {}) == draft.tree[key] for key in ("claims", "arguments"))


def _export(model: Model) -> Tree:
    """A model in the shape of the export."""
    relations = [_relation(one) for one in model.relations]
    by_title: dict[str, list[Tree]] = {}
    for one in relations:
        for title in dict.fromkeys((one["from"], one["to"])):
            by_title.setdefault(title, []).append(one)
    roles = _roles(model)
    found: Tree = {"arguments": {}, "statements": {}}
    for thing in model.things.values():
        entry = _exported(thing, roles.get(thing.title, "top-level-statement"), by_title.get(thing.title, []))
        if thing.kind == ARGUMENT:
            entry["pcs"] = _lines(thing, model)
        found["arguments" if thing.kind == ARGUMENT else "statements"][thing.title] = entry
    sections = [
        {"type": "section", "id": f"s{number}", "level": one.level, "title": one.title, "children": []}
        for number, one in enumerate(model.sections, 1)
    ]
    tags = {tag: {"tag": tag} for thing in model.things.values() for tag in thing.tags}
    return {**found, "relations": relations, "sections": sections, "tags": tags}


def _roles(model: Model) -> dict[str, str]:
    """What each line of a reconstruction is there: the first role counts."""
    roles: dict[str, str] = {}
    for thing in model.things.values():
        ends = {one.concludes for one in thing.inferences}
        for number, line in enumerate(thing.lines):
            conclusion = "main-conclusion" if number == len(thing.lines) - 1 else "intermediary-conclusion"
            roles.setdefault(line, conclusion if number in ends else "premise")
    return roles


def _exported(thing: Thing, role: str, relations: list[Tree]) -> Tree:
    """A statement or argument, without its reconstruction."""
    is_argument = thing.kind == ARGUMENT
    member = {"type": "statement", "role": "argument-description" if is_argument else role, "title": thing.title}
    top = thing.place == "top"
    entry: Tree = {"type": "argument" if is_argument else "equivalence-class", "title": thing.title}
    entry["members"] = [{**member, "text": one.plain, "isTopLevel": top} for one in thing.texts]
    entry["relations"] = relations
    entry |= {"tags": thing.tags} if thing.tags else {}
    entry |= {"data": thing.data} if thing.data else {}
    return entry | ({"section": f"s{thing.section + 1}"} if thing.section is not None else {})


def _lines(thing: Thing, model: Model) -> list[Tree]:
    steps = {one.concludes: one for one in thing.inferences}
    lines = []
    for number, title in enumerate(thing.lines):
        line: Tree = {
            "type": "statement",
            "title": title,
            "text": model.things[STATEMENT, title].text,
            "argumentTitle": thing.title,
        }
        step = steps.get(number)
        line["role"] = (
            "premise"
            if step is None
            else "main-conclusion"
            if number == len(thing.lines) - 1
            else "intermediary-conclusion"
        )
        if step is not None:
            line["inference"] = {
                "type": "inference", "relations": [], "inferenceRules": step.rules, "conclusionIndex": number,
                "argumentTitle": thing.title, **({"data": step.data} if step.data else {}),
            }  # fmt: skip
        lines.append(line)
    return lines


def _relation(relation: Relation) -> Tree:
    types = {kind: name for name, kind in _TYPES.items()}
    record: Tree = {"type": "relation", "relationType": relation.kind}
    for word, end in (("from", relation.source), ("to", relation.target)):
        record[word] = end[1].rpartition("/")[0] if end[0] == "inference" else end[1]
        record[f"{word}Type"] = types[end[0]]
    return record
