"""Carneades 4 YAML (Gordon, Walton): statements, arguments with undercutters, issues, assumptions.

An undercutter becomes an argument that undercuts, with that statement as its premise; the positions of an issue become
contraries, its standard theirs; what is assumed becomes common ground. A statement without a text of its own gets one
from the language's templates. Schemes, weighing functions, tests and all else stay as they are under `foreign`.
"""

import re
from typing import Any

from argmap.document.nouns import Debate
from argmap.formats._carneades_terms import STANDARDS, UNDERCUTTER, assumed, listed, spelling, spoken, words
from argmap.formats._carneades_writing import Graph
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._losses import Written, merged, unexpressed, whole
from argmap.formats._net import OURS
from argmap.formats._yaml import foreign_document
from argmap.formats._yaml_in import yaml_object

TITLE = "Carneades 4 YAML"
SUFFIXES = (".yml", ".yaml")

EXPRESSED = {
    "": ("title", "note"),
    "claims": ("text", "label", "common-ground", "contrary-to", "standard"),
    "arguments": ("premises", "roles", "supports", "undercuts", "scheme", "weight", "title"),
}
_KEYS = ("statements", "arguments", "argument_schemes", "issues", "assumptions", "language")


def recognises(given: Given) -> bool:
    """Whether it has sections of Carneades and does not say our version."""
    if re.search(r"^[\"']?argmap[\"']?[ \t]*:", given.head, re.MULTILINE) or given.head.lstrip().startswith(("{", "<")):
        return False
    found = {
        key for key in _KEYS if re.search(rb"^[ \t]{0,2}" + key.encode() + rb":[ \t]*\r?$", given.raw, re.MULTILINE)
    }
    return bool(found & {"statements", "argument_schemes"}) or {"arguments", "language"} <= found


def read(given: Given) -> Draft:
    """The argument graph as a document."""
    data = yaml_object(given)
    meta: Tree = data["meta"] if isinstance(data.get("meta"), dict) else {}
    draft = Draft(given, "carneades", words(meta.get("title")))
    note = words(meta.get("note") or meta.get("notes"))
    if note:
        draft.tree["note"] = note
    statements = _section(data, "statements", given)
    made = {key for key, one in statements.items() if isinstance(one, dict) and one.get("meta") == {OURS: UNDERCUTTER}}
    statements = {key: one for key, one in statements.items() if key not in made}
    arguments = _section(data, "arguments", given)
    ours = _Names(draft, statements, data.get("language"))
    for key in statements:
        ours.claim(key)
    taken = [*listed(data.get("assumptions")), *(key for key, one in statements.items() if assumed(one))]
    for key in taken:
        draft.claims[ours.claim(key)]["common-ground"] = True
    _declare_issues(_section(data, "issues", given), ours, draft)
    kept = _enter_arguments(arguments, ours, draft, given, made)
    rest = {key: value for key, value in data.items() if key not in ("statements", "arguments")}
    draft.keep({"statements": ours.kept(statements), "arguments": kept, **rest})
    draft.lose("sections", [key for key in rest if key not in ("meta", "issues", "assumptions")])
    return draft


def _section(data: Tree, key: str, given: Given) -> Tree:
    found = data.get(key)
    if found is None:
        return {}
    if not isinstance(found, dict):
        offset = given.text.find(f"{key}:")
        raise given.refuse(f"`{key}` should be a mapping of ids", max(offset, 0))
    return found


class _Names:
    """Our ids of statements; those that are only referred to get a claim when they are asked for."""

    def __init__(self, draft: Draft, statements: Tree, language: Any) -> None:
        self.draft, self.statements = draft, statements
        self.language = language if isinstance(language, dict) else {}
        self.ours: dict[str, str] = {}
        self.spelt = {spelling(key): key for key in statements}

    def claim(self, typed: str) -> str:
        """The claim that a statement is; spaces in a term do not count."""
        key = self.spelt.setdefault(spelling(typed), typed)
        if key not in self.ours:
            statement = self.statements.get(key)
            text = words(statement)
            fields: Tree = {}
            if isinstance(statement, dict):
                text, fields = words(statement.get("text")), {"label": words(statement.get("label"))}
            text = text if text.strip() else spoken(key, self.language)
            self.ours[key] = self.draft.claim(text, key, **fields)
        return self.ours[key]

    def kept(self, statements: Tree) -> list[Tree]:
        """The statements without the texts that now stand in claims."""
        records = []
        for key, value in statements.items():
            name = self.ours[key]
            same = self.draft.claims[name]["text"]
            if isinstance(value, dict):
                shown = {word: one for word, one in value.items() if word != "text" or words(one) != same}
                record = {"as": shown, **({"strip": value["text"]} if value.get("text") not in (same, None) else {})}
                record["texted"] = "text" in value
            else:
                record = {} if value == same else {"as": value}
            records.append({OURS: name, "id": key, **record})
        return records


def _declare_issues(issues: Tree, ours: _Names, draft: Draft) -> None:
    """The positions of an issue exclude one another, and have to meet its standard."""
    for issue in issues.values():
        if not isinstance(issue, dict):
            continue
        names = list(dict.fromkeys(ours.claim(one) for one in listed(issue.get("positions"))))
        for number, name in enumerate(names):
            others = [other for other in names[number + 1 :] if other not in draft.claims[name].get("contrary-to", ())]
            if others:
                draft.claims[name].setdefault("contrary-to", []).extend(others)
            if issue.get("standard") in STANDARDS:
                draft.claims[name]["standard"] = STANDARDS[issue["standard"]]


def _enter_arguments(arguments: Tree, ours: _Names, draft: Draft, given: Given, made: set[str]) -> list[Tree]:
    """The arguments as they stood, with our ids; `made` are undercutters that only stand for what concludes them."""
    kept, undercut, names, denied = [], [], dict[str, str](), list[tuple[str, str]]()
    for key, one in arguments.items():
        if not isinstance(one, dict):
            raise given.refuse(f"the argument `{key}` should be a mapping", max(given.text.find(f"{key}:"), 0))
        conclusion = one.get("conclusion")
        target = ours.claim(str(conclusion)) if conclusion is not None and str(conclusion) not in made else None
        weight = one.get("weight")
        name = draft.argument(
            "supports" if target else "",
            target,
            (),
            key,
            title=words((one.get("meta") or {}).get("title")) if isinstance(one.get("meta"), dict) else "",
            scheme=words(one.get("scheme")),
            weight=weight if isinstance(weight, (int, float)) and 0 <= weight <= 1 else None,
        )
        entry = draft.arguments[name]
        draft.arguments[name] = {**entry, "premises": _premises(one.get("premises"), ours)}
        kept.append({OURS: name, "id": key, **one})
        if str(conclusion) in made:
            denied.append((name, str(conclusion)))
        if str(one.get("undercutter")) in made:
            names[str(one["undercutter"])] = name
        elif one.get("undercutter") is not None:
            undercut.append((kept[-1], name, ours.claim(str(one["undercutter"]))))
    for record, name, premise in undercut:
        record["undercut"] = draft.argument("undercuts", name, [premise])
    for name, statement in denied:
        draft.arguments[name] |= {"undercuts": names[statement]} if statement in names else {}
    return kept


def _premises(premises: Any, ours: _Names) -> Any:
    if isinstance(premises, dict):
        return {role: ours.claim(str(one)) for role, one in premises.items() if not isinstance(one, (dict, list))}
    return [ours.claim(one) for one in listed(premises)]


def write(debate: Debate) -> Written:
    """The debate as an argument graph; one that came from there with everything it had."""
    graph = Graph(debate)
    data = {**graph.meta(), **{key: value for key, value in graph.rest.items() if key != "meta"}}
    data |= {"statements": graph.statements(), "arguments": graph.arguments()}
    data |= graph.issues()
    data |= graph.assumptions()
    losses = merged([*unexpressed(debate, EXPRESSED, "carneades"), *graph.losses])
    order = ("meta", "language", "argument_schemes", "issue_schemes", "weighing_functions", "statements")
    ranked = {key: data[key] for key in (*order, *(key for key in data if key not in order)) if key in data}
    return whole(foreign_document({key: value for key, value in ranked.items() if value or key in graph.rest}), losses)
