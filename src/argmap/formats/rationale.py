"""Rationale's .rtnl maps; read only.

They look like a program: `map0_0 = Create("Claim")`, `SetText("…")`, `map0_1 = CreateChild(map0_0, "CompoundReason")`.
They are read line by line and never run. Experimental: developed against the published reader of AIFdb, without a map
of others at hand.
"""

import re
from dataclasses import dataclass, field

from argmap.formats._draft import Draft
from argmap.formats._given import Given

TITLE = "Rationale's .rtnl"
SUFFIXES = (".rtnl",)

_STRING = r'"(?P<text>(?:[^"\\]|\\.)*)"'
_CREATE = re.compile(r"\s*(?P<name>\w+)\s*=\s*(?:\w+\.)?Create\(\s*\"(?P<kind>\w+)\"")
_CHILD = re.compile(r"\s*(?P<name>\w+)\s*=\s*(?:\w+\.)?CreateChild\(\s*(?P<parent>\w+)\s*,\s*\"(?P<kind>\w+)\"")
_TEXT = re.compile(rf"\s*(?:(?P<name>\w+)\.)?SetText\(\s*{_STRING}", re.DOTALL)
_REASONS = {"CompoundReason": "supports", "Reason": "supports", "CompoundObjection": "rebuts", "Objection": "rebuts"}
_ESCAPES = {"n": "\n", "r": "", "t": "\t"}


@dataclass(slots=True)
class _Box:
    """A box of the map, in the order created."""

    kind: str
    parent: str | None
    text: str = ""
    children: list[str] = field(default_factory=list)


def recognises(given: Given) -> bool:
    """Whether it begins as Rationale's files do."""
    return given.head.lstrip().startswith("#Rationale")


def read(given: Given) -> Draft:
    """The map as a document."""
    boxes = _boxes(given)
    draft = Draft(given, "rationale")
    steps: dict[str, str] = {}  # the reasons and objections, by name
    ours = {name: draft.claim(box.text) for name, box in boxes.items() if box.kind not in (*_REASONS, "Inference")}
    for name, box in boxes.items():
        target = boxes.get(box.parent or "")
        if box.kind in _REASONS and target is not None:
            premises = [ours[child] for child in box.children if child in ours]
            if not premises and box.text.strip():  # a plain reason is its own premise
                premises = [draft.claim(box.text)]
            claim = ours.get(box.parent or "")
            step = steps.get(target.parent or "") if target.kind == "Inference" else None
            if claim is not None:
                steps[name] = draft.argument(_REASONS[box.kind], claim, premises)
            elif step is not None and _REASONS[box.kind] == "rebuts":
                steps[name] = draft.argument("undercuts", step, premises)
            else:
                draft.lose("reasons for inferences", [name], kept=False)
        elif box.kind in _REASONS:
            raise given.refuse(f"{name} is a {box.kind} of nothing")
    return draft


def _boxes(given: Given) -> dict[str, _Box]:
    boxes: dict[str, _Box] = {}
    last, at, text = "", 0, given.text
    prelude = text.find("End of Prelude")
    at = text.find("\n", prelude) + 1 if prelude >= 0 else 0
    while at < len(text):
        child, create, said = _CHILD.match(text, at), _CREATE.match(text, at), _TEXT.match(text, at)
        match = child or create or said
        if text.startswith("GetFernViews", at) or "GetFernViews" in text[at : text.find("\n", at)]:
            break
        if child is not None and child["parent"] not in boxes:
            raise given.refuse(f"{child['name']} stands below {child['parent']}, which there is none", at)
        if child is not None or create is not None:
            last = (child or create)["name"]  # type: ignore[index]
            boxes[last] = _Box((child or create)["kind"], child["parent"] if child else None)  # type: ignore[index]
            if child is not None:
                boxes[child["parent"]].children.append(last)
        elif said is not None:
            name = said["name"] or last
            if name in boxes:
                boxes[name].text = _unescaped(said["text"])
        end = text.find("\n", match.end() if match else at)
        at = len(text) if end < 0 else end + 1
    if not boxes:
        raise given.refuse("no map is created in this file")
    return boxes


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda match: _ESCAPES.get(match[1], match[1]), text, flags=re.DOTALL).strip()
