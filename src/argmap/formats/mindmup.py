"""MindMup's .mup files (format 2 and 3), as its argument maps are.

Groups of reasons become arguments, implicit claims are implicit, notes are notes. Layout, theme and every other
attribute are kept. Written are trees: an argument whose premise stands elsewhere repeats it, and undercuts have no
place.
"""

import json
import re
from collections.abc import Iterator
from html import escape, unescape
from typing import Any

from argmap.document.nouns import Argument, Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._json import json_object, text_of
from argmap.formats._losses import Loss, Written, merged, unexpressed, whole
from argmap.formats._mup import Branch, Reason, enter
from argmap.formats._net import OUR_ID, OURS

TITLE = "MindMup's .mup"
SUFFIXES = (".mup",)

EXPRESSED = {
    "": ("title",),
    "claims": ("text", "implicit", "note"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains"),
}
_IMPLICIT = "attr_implicit_claim"
_OPPOSING = "opposing"


def recognises(given: Given) -> bool:
    """Whether it has ideas and a format version."""
    return given.head.lstrip().startswith("{") and b'"ideas"' in given.raw and b'"formatVersion"' in given.raw


def read(given: Given) -> Draft:
    """The map as a document."""
    data = json_object(given)
    draft = Draft(given, "mindmup", text_of(data, "title"))
    roots = _children(data, given)
    is_claim = data.get("formatVersion") in (2, "2") or data.get("id") != "root"
    branches = [_branch(data, given, "")] if is_claim else [_branch(one, given, key) for key, one in roots]
    for branch in branches:
        enter(branch, draft)
    kept = [record for branch in branches for record in _kept(branch)]
    rest = {} if is_claim else {key: value for key, value in data.items() if key not in ("ideas", "title")}
    titled = {} if is_claim or data.get("title") == draft.tree["title"] else {"title": data.get("title")}
    roots_kept = [branch.ours for branch in branches]
    draft.keep({"single": is_claim, "roots": roots_kept, "ideas": kept, "rest": {**rest, **titled}})
    return draft


def _children(idea: Tree, given: Given) -> list[tuple[str, Tree]]:
    """The ideas below one, by rank: what has a negative rank stood on the left."""
    ideas = idea.get("ideas") or {}
    if not isinstance(ideas, dict) or not all(isinstance(one, dict) for one in ideas.values()):
        raise given.refuse(f"`ideas` of {text_of(idea, 'title')[:40]!r} should be an object of objects")
    return sorted(ideas.items(), key=lambda pair: _rank(pair[0]))


def _rank(key: str) -> tuple[bool, float]:
    try:
        number = float(key)
    except ValueError:
        return True, 0.0
    return number < 0, abs(number)


def _attributes(idea: Tree) -> Tree:
    return idea["attr"] if isinstance(idea.get("attr"), dict) else {}


def _styles(attributes: Tree) -> list[Any]:
    styles = attributes.get("styleNames")
    return styles if isinstance(styles, list) else []


def _branch(idea: Tree, given: Given, key: str) -> Branch:
    attributes = _attributes(idea)
    note = attributes.get("note")
    branch = Branch(
        _plain(text_of(idea, "title")),
        implicit=_IMPLICIT in _styles(attributes),
        note=_plain(text_of(note, "text")) if isinstance(note, dict) else "",
        record={"key": key, **{word: value for word, value in idea.items() if word != "ideas" or value == {}}},
        wish=text_of(attributes, OUR_ID),
    )
    for rank, child in _children(idea, given):
        group = _attributes(child).get("group")
        record = {"key": rank, **{word: value for word, value in child.items() if word != "ideas"}}
        if group:
            claims = [_branch(one, given, inner) for inner, one in _children(child, given)]
            wish = text_of(_attributes(child), OUR_ID)
            branch.reasons.append(Reason(group != _OPPOSING, claims, record, wish=wish))
        else:  # a claim right below a claim speaks for it
            branch.reasons.append(Reason(True, [_branch(child, given, rank)], None))
    return branch


def _plain(title: str) -> str:
    """A title without MindMup's markup and the line break it ends in."""
    text = re.sub(r"</?[a-zA-Z][^<>]*>", "", re.sub(r"<br */?>", "\n", title))
    return (unescape(text) if "&" in text else text).removesuffix("\n")


def _kept(branch: Branch) -> Iterator[Tree]:
    """What stood at a claim and below it, flat, with our ids; texts that are in the claims are left out."""
    record = dict(branch.record)
    if _plain(text_of(record, "title")) == branch.text and text_of(record, "title") == branch.text:
        record.pop("title", None)
    yield {OURS: branch.ours, "idea": record}
    for reason in branch.reasons:
        yield {OURS: reason.ours, "group": reason.record}
        for claim in reason.claims:
            yield from _kept(claim)


# ---------------------------------------------------------------------------------------------------------- writing


def write(debate: Debate) -> Written:
    """The debate as a map; one that came from there with its layout."""
    writer = _Writer(debate)
    data = writer.run()
    losses = merged([*unexpressed(debate, EXPRESSED, "mindmup"), *writer.losses])
    return whole(json.dumps(data, ensure_ascii=False) + "\n", losses)


class _Writer:
    """A tree being written: each claim where it was, or below the first argument that uses it."""

    def __init__(self, debate: Debate) -> None:
        self.debate = debate
        kept = debate.foreign.get("mindmup") if isinstance(debate.foreign, dict) else None
        self.kept: Tree = kept if isinstance(kept, dict) else {}
        self.losses: list[Loss] = []
        self.records: dict[str, Tree] = {}
        self.reasons: dict[str, Tree] = {}
        self.below: dict[str, list[str]] = {}
        self.told: set[str] = set()
        self.number = 0
        for record in self.kept.get("ideas") or ():
            self.remember(record)
        for name, argument in debate.arguments.items():
            if argument.relation in ("supports", "rebuts") and argument.target in debate.claims:
                self.below.setdefault(str(argument.target), []).append(str(name))
            else:
                self.losses.append(
                    Loss(f"arguments that {argument.relation[:-1] or 'lack a conclusion'}", (str(name),))
                )

    def remember(self, record: Tree) -> None:
        """Keep in mind what stood at a claim or group, and the highest number in use."""
        stood = record.get("idea") or record.get("group") or {}
        (self.records if "idea" in record else self.reasons)[record[OURS]] = stood if "idea" in record else record
        self.number = max(self.number, _number(stood.get("id")))

    def fresh(self) -> str:
        self.number += 1
        return str(self.number)

    def run(self) -> Tree:
        used = {str(premise.claim) for one in self.debate.arguments.values() for premise in one.premises}
        known = [one for one in self.kept.get("roots") or () if one in self.debate.claims]
        roots = [*known, *(str(name) for name in self.debate.claims if name not in used and name not in known)]
        trees = [self.claim(name, ()) for name in roots]
        # What only stands in circles; telling one tells others.
        trees.extend(self.claim(str(name), ()) for name in self.debate.claims if str(name) not in self.told)
        if self.kept.get("single") and len(trees) == 1:
            return trees[0][1]
        rest = self.kept.get("rest") or {"attr": {"theme": "argMappingSimple"}}
        ideas = dict(_ranked(trees))
        title = rest.get("title", str(self.debate.title or self.debate.heading))
        return {"id": "root", "formatVersion": 3, **rest, "title": title, "ideas": ideas}

    def claim(self, name: str, above: tuple[str, ...]) -> tuple[str, Tree]:
        """The idea of a claim, with the reasons below it the first time it is told."""
        claim, record = self.debate.claims[name], dict(self.records.get(name) or {})
        again = name in self.told
        self.told.add(name)
        if again:
            self.losses.append(Loss("claims told twice", (name,)))
            record = {}
        key = record.pop("key", "")
        idea = {"id": self.fresh(), "attr": {}, **record}
        if _plain(text_of(record, "title")) != claim.text or "title" not in record:
            idea["title"] = str(claim.text) if record else escape(str(claim.text), quote=False)
        if not record and not again:
            idea["attr"] = {OUR_ID: name}
        idea["attr"] = self.attributes(idea.get("attr"), claim.implicit, str(claim.note or ""))
        if record and "attr" not in record and not idea["attr"]:
            del idea["attr"]
        below = (
            []
            if again
            else [self.reason(one, (*above, name)) for one in self.below.get(name, ()) if not self.closes(one, above)]
        )
        if below or not record or "ideas" in record:
            idea["ideas"] = dict(_ranked(below))
        return key, idea

    def closes(self, name: str, above: tuple[str, ...]) -> bool:
        """Whether an argument leads back to a claim it stands below."""
        if any(premise.claim in above for premise in self.debate.arguments[name].premises) or len(above) > 150:
            self.losses.append(Loss("arguments in a circle", (name,)))
            return True
        return False

    def attributes(self, old: Any, implicit: bool, note: str) -> Any:
        if not isinstance(old, dict):
            old = {}
        styles = [one for one in _styles(old) if one != _IMPLICIT] + ([_IMPLICIT] if implicit else [])
        new = {**old, **({"styleNames": styles} if styles else {})}
        if not styles:
            new.pop("styleNames", None)
        was = old.get("note")
        if note and (not isinstance(was, dict) or _plain(text_of(was, "text")) != note):
            new["note"] = {"index": 3, "text": escape(note, quote=False)}
        return new

    def reason(self, name: str, above: tuple[str, ...]) -> tuple[str, Tree]:
        argument = self.debate.arguments[name]
        kept = self.reasons.get(name) or {}
        group = kept.get("group")
        claims = [self.claim(str(one.claim), above) for one in argument.premises if one.claim in self.debate.claims]
        if kept and group is None and len(claims) == 1 and argument.relation == "supports":
            return claims[0]
        return self.group(argument, group if isinstance(group, dict) else {}, claims)

    def group(self, argument: Argument, group: Tree, claims: list[tuple[str, Tree]]) -> tuple[str, Tree]:
        kind = "supporting" if argument.relation == "supports" else _OPPOSING
        record = dict(group)
        key = record.pop("key", "")
        old = _attributes(record)
        attributes = {
            **old,
            "group": old.get("group", kind) if (old.get("group") != _OPPOSING) == (kind != _OPPOSING) else kind,
        }
        attributes |= {} if group else {OUR_ID: str(argument.id), "contentLocked": "true"}
        return key, {"id": self.fresh(), "title": "group", **record, "attr": attributes, "ideas": dict(_ranked(claims))}


def _number(value: Any) -> int:
    text = str(value)
    return int(text) if text.isdecimal() and len(text) < 15 else 0


def _ranked(ideas: list[tuple[str, Tree]]) -> list[tuple[str, Tree]]:
    """Ideas under their old ranks; new ones behind them."""
    taken = {key for key, _ in ideas if key}
    number = int(max((abs(_rank(key)[1]) for key in taken), default=0))
    ranked: dict[str, Tree] = {}
    for key, idea in ideas:
        if key and key not in ranked:
            ranked[key] = idea
        else:
            number += 1
            ranked[str(number)] = idea
    return list(ranked.items())
