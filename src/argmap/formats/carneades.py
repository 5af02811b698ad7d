"""Carneades 4 YAML (Gordon, Walton): statements, arguments with undercutters, issues, assumptions.

An undercutter becomes an argument that undercuts, with that statement as its premise; the positions of an issue become
contraries, its standard theirs; what is assumed becomes common ground. A statement without a text of its own gets one
from the language's templates. Schemes, weighing functions, tests and all else stay as they are under `foreign`.
"""

import re
from collections.abc import Iterable
from typing import Any

from argmap.document.nouns import Argument, Claim, Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._ids import Names
from argmap.formats._losses import Loss, Written, unexpressed, whole
from argmap.formats._net import OURS, merged
from argmap.formats._schemes import scheme_id
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
_STANDARDS = {"PE": "preponderance", "CCE": "clear-and-convincing", "BRD": "beyond-reasonable-doubt"}
UNDERCUTTER = "undercutter"
_ATOM = re.compile(r"¬?[^\W\d_A-Z]\w*(?:\(.*\))?")
_TERM = re.compile(r"(?P<functor>[^(),\s]+)\((?P<terms>.*)\)", re.DOTALL)


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
    draft = Draft(given, "carneades", _words(meta.get("title")))
    note = _words(meta.get("note") or meta.get("notes"))
    if note:
        draft.tree["note"] = note
    statements = _section(data, "statements", given)
    made = {key for key, one in statements.items() if isinstance(one, dict) and one.get("meta") == {OURS: UNDERCUTTER}}
    statements = {key: one for key, one in statements.items() if key not in made}
    arguments = _section(data, "arguments", given)
    ours = _Names(draft, statements, data.get("language"))
    for key in statements:
        ours.claim(key)
    assumed = [*_listed(data.get("assumptions")), *(key for key, one in statements.items() if _assumed(one))]
    for key in assumed:
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


def _words(value: Any) -> str:
    return value.rstrip("\n") if isinstance(value, str) else ""


def _listed(value: Any) -> list[str]:
    found = value if isinstance(value, list) else [] if value is None else [value]
    return [str(one) for one in found if not isinstance(one, (dict, list))]


def _assumed(statement: Any) -> bool:
    return isinstance(statement, dict) and statement.get("assumed") is True


class _Names:
    """Our ids of statements; those that are only referred to get a claim when they are asked for."""

    def __init__(self, draft: Draft, statements: Tree, language: Any) -> None:
        self.draft, self.statements = draft, statements
        self.language = language if isinstance(language, dict) else {}
        self.ours: dict[str, str] = {}
        self.spelt = {_spelling(key): key for key in statements}

    def claim(self, typed: str) -> str:
        """The claim that a statement is; spaces in a term do not count."""
        key = self.spelt.setdefault(_spelling(typed), typed)
        if key not in self.ours:
            statement = self.statements.get(key)
            text = _words(statement)
            fields: Tree = {}
            if isinstance(statement, dict):
                text, fields = _words(statement.get("text")), {"label": _words(statement.get("label"))}
            text = text if text.strip() else _spoken(key, self.language)
            self.ours[key] = self.draft.claim(text, key, **fields)
        return self.ours[key]

    def kept(self, statements: Tree) -> list[Tree]:
        """The statements without the texts that now stand in claims."""
        records = []
        for key, value in statements.items():
            name = self.ours[key]
            same = self.draft.claims[name]["text"]
            if isinstance(value, dict):
                shown = {word: one for word, one in value.items() if word != "text" or _words(one) != same}
                record = {"as": shown, **({"strip": value["text"]} if value.get("text") not in (same, None) else {})}
                record["texted"] = "text" in value
            else:
                record = {} if value == same else {"as": value}
            records.append({OURS: name, "id": key, **record})
        return records


def _spelling(term: str) -> str:
    return re.sub(r"\s+", "", term)


def _spoken(term: str, language: Tree) -> str:
    """A term in words, by the language's template for its functor; as it stands where there is none."""
    negated = term.startswith("¬")
    bare = term[1:] if negated else term
    match = _TERM.fullmatch(bare)
    functor, parts = (match["functor"], _terms(match["terms"])) if match else (bare, [])
    template = language.get(f"{functor}/{len(parts)}")
    if not isinstance(template, str):
        return term
    for part in parts:
        template = re.sub("%[sv]", lambda _, part=part: _spoken(part, language).rstrip("."), template, count=1)  # type: ignore[misc]
    return f"It is not the case that: {template}" if negated else template


def _terms(text: str) -> list[str]:
    """The terms between the brackets, told apart by the commas outside of inner brackets."""
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == "," and not depth:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]


def _declare_issues(issues: Tree, ours: _Names, draft: Draft) -> None:
    """The positions of an issue exclude one another, and have to meet its standard."""
    for issue in issues.values():
        if not isinstance(issue, dict):
            continue
        names = list(dict.fromkeys(ours.claim(one) for one in _listed(issue.get("positions"))))
        for number, name in enumerate(names):
            others = [other for other in names[number + 1 :] if other not in draft.claims[name].get("contrary-to", ())]
            if others:
                draft.claims[name].setdefault("contrary-to", []).extend(others)
            if issue.get("standard") in _STANDARDS:
                draft.claims[name]["standard"] = _STANDARDS[issue["standard"]]


def _enter_arguments(arguments: Tree, ours: _Names, draft: Draft, given: Given, made: set[str]) -> list[Tree]:
    """The arguments as they stood, with our ids; `made` are undercutters that only stand for what concludes them."""
    kept, undercut, names, denied = [], [], dict[str, str](), list[tuple[str, str]]()
    for key, one in arguments.items():
        if not isinstance(one, dict):
            raise given.refuse(f"the argument `{key}` should be a mapping", max(given.text.find(f"{key}:"), 0))
        conclusion = one.get("conclusion")
        target = ours.claim(str(conclusion)) if conclusion is not None and conclusion not in made else None
        weight = one.get("weight")
        name = draft.argument(
            "supports" if target else "",
            target,
            (),
            key,
            title=_words((one.get("meta") or {}).get("title")) if isinstance(one.get("meta"), dict) else "",
            scheme=_words(one.get("scheme")),
            weight=weight if isinstance(weight, (int, float)) and 0 <= weight <= 1 else None,
        )
        entry = draft.arguments[name]
        draft.arguments[name] = {**entry, "premises": _premises(one.get("premises"), ours)}
        kept.append({OURS: name, "id": key, **one})
        if conclusion in made:
            denied.append((name, str(conclusion)))
        if one.get("undercutter") in made:
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
    return [ours.claim(one) for one in _listed(premises)]


# ---------------------------------------------------------------------------------------------------------- writing


def write(debate: Debate) -> Written:
    """The debate as an argument graph; one that came from there with everything it had."""
    graph = _Graph(debate)
    data = {**graph.meta(), **{key: value for key, value in graph.rest.items() if key != "meta"}}
    data |= {"statements": graph.statements(), "arguments": graph.arguments()}
    data |= graph.issues()
    data |= graph.assumptions()
    losses = merged([*unexpressed(debate, EXPRESSED, "carneades"), *graph.losses])
    order = ("meta", "language", "argument_schemes", "issue_schemes", "weighing_functions", "statements")
    ranked = {key: data[key] for key in (*order, *(key for key in data if key not in order)) if key in data}
    return whole(foreign_document({key: value for key, value in ranked.items() if value or key in graph.rest}), losses)


class _Graph:
    """An argument graph being written: what was kept of the old one, and what the debate says now."""

    def __init__(self, debate: Debate) -> None:
        self.debate = debate
        kept = debate.foreign.get("carneades") if isinstance(debate.foreign, dict) else None
        kept = kept if isinstance(kept, dict) else {}
        self.kept = bool(kept)
        self.old_statements = {one[OURS]: one for one in kept.get("statements") or () if OURS in one}
        self.old_arguments = {one[OURS]: one for one in kept.get("arguments") or () if OURS in one}
        self.rest = {key: value for key, value in kept.items() if key not in ("statements", "arguments")}
        self.had = {key for key in ("statements", "arguments") if kept.get(key)}
        self.losses: list[Loss] = []
        plain = {one["undercut"] for one in self.old_arguments.values() if "undercut" in one}
        self.undercutters = {
            str(one.target): str(one.premises[0].claim)
            for name, one in debate.arguments.items()
            if one.relation == "undercuts" and len(one.premises) == 1 and name in plain
        }
        self.made: dict[str, str] = {}
        self.atoms: dict[str, str] = {}
        self.names = Names()
        for old in (*self.old_statements.values(), *self.old_arguments.values()):
            self.names.take(str(old["id"]))

    def meta(self) -> Tree:
        meta = self.rest.get("meta")
        meta = dict(meta) if isinstance(meta, dict) else {}
        if (
            self.debate.title
            and _words(meta.get("title")) != self.debate.title
            and (meta.get("title") or not self.kept)
        ):
            meta["title"] = str(self.debate.title)
        spot = "notes" if "notes" in meta else "note"
        if self.debate.note and _words(meta.get(spot)) != self.debate.note:
            meta[spot] = str(self.debate.note)
        return {"meta": meta} if meta else {}

    def key(self, claim: str) -> str:
        """The id of a statement there: as it was, or ours, spelt as an atom of Prolog."""
        if claim in self.old_statements:
            return str(self.old_statements[claim]["id"])
        return self.spelt(claim)

    def spelt(self, name: str) -> str:
        """Our id where it is an atom or a term; else an atom like it that nothing else has."""
        if name not in self.atoms:
            atom = name if _ATOM.fullmatch(name) else re.sub(r"\W+", "_", name.lower()).strip("_") or "x"
            atom = atom if _ATOM.fullmatch(atom) else f"x_{atom}"
            self.atoms[name] = self.names.take(atom)
            if self.atoms[name] != name:
                self.losses.append(Loss("ids", (name,)))
        return self.atoms[name]

    def statements(self) -> Tree:
        found = {}
        for name, claim in self.debate.claims.items():
            if name in self.old_statements:
                found[self.key(name)] = _statement(self.old_statements[name], str(claim.text))
            elif not self.kept or not self._is_spoken(claim):
                label = {"label": str(claim.label)} if claim.label else {}
                found[self.key(str(name))] = {"text": str(claim.text), **label} if label else str(claim.text)
        for argument, premise in self._linked():
            found[premise] = {"text": f"{argument} does not apply.", "meta": {OURS: UNDERCUTTER}}
        return found

    def _is_spoken(self, claim: Claim) -> bool:
        """Whether a statement was only referred to, and has the text that its term gives."""
        language = self.rest.get("language")
        return claim.text == _spoken(str(claim.id), language if isinstance(language, dict) else {})

    def _linked(self) -> list[tuple[str, str]]:
        """Arguments with other undercuts than an undercutter: these conclude a statement made here."""
        sides: dict[str, list[Argument]] = {}
        for one in self.debate.arguments.values():
            if one.relation == "undercuts":
                sides.setdefault(str(one.target), []).append(one)
        several = [name for name, ones in sides.items() if len(ones) > 1 or name not in self.undercutters]
        for name in several:
            self.made[name] = f"¬app({self.argument_key(name)})"
            self.undercutters.pop(name, None)
        return [(name, self.made[name]) for name in several]

    def argument_key(self, name: str) -> str:
        """The id of an argument there."""
        return str(self.old_arguments[name]["id"]) if name in self.old_arguments else self.spelt(name)

    def arguments(self) -> Tree:
        found = {}
        for name, one in self.debate.arguments.items():
            if one.relation == "supports" or (one.relation == "undercuts" and str(one.target) in self.made):
                found[self.argument_key(str(name))] = self._argument(str(name), one)
            elif one.relation != "undercuts":
                self.losses.append(Loss(f"arguments that {one.relation[:-1] or 'conclude nothing'}", (str(name),)))
        return found

    def _argument(self, name: str, one: Argument) -> Tree:
        old = {
            key: value for key, value in self.old_arguments.get(name, {}).items() if key not in (OURS, "id", "undercut")
        }
        made = self.made.get(str(one.target)) if one.relation == "undercuts" else None
        now: Tree = {"conclusion": made or self._as_was(old.get("conclusion"), str(one.target))}
        premises = self._premises(one, old.get("premises"))
        if premises or "premises" in old:
            now["premises"] = premises
        if one.scheme and scheme_id(_words(old.get("scheme"))) != one.scheme:
            now["scheme"] = str(one.scheme)
        if one.weight is not None and old.get("weight") != one.weight:
            now["weight"] = one.weight
        if one.title and not old:
            now["meta"] = {"title": str(one.title)}
        undercutter = self.made.get(name) or self.undercutters.get(name)
        if undercutter is None:
            old.pop("undercutter", None)
        else:
            now["undercutter"] = self._as_was(old.get("undercutter"), undercutter)
        return {**old, **now}

    def _as_was(self, typed: Any, claim: str) -> str:
        """A statement as it was typed there, where it is still that one: terms may be spaced."""
        key = self.key(claim)
        return str(typed) if typed is not None and _spelling(str(typed)) == _spelling(key) else key

    def _premises(self, one: Argument, old: Any) -> Any:
        typed = {_spelling(key): key for key in (_listed(old) if not isinstance(old, dict) else map(str, old.values()))}
        keys = [(premise.role, self.key(str(premise.claim))) for premise in one.premises]
        keys = [(role, typed.get(_spelling(key), key)) for role, key in keys]
        if keys and all(role is not None for role, _ in keys) and len({role for role, _ in keys}) == len(keys):
            return {str(role): key for role, key in keys}
        if any(role is not None for role, _ in keys):  # there, a role has one premise
            self.losses.append(Loss("arguments: roles of premises", (str(one.id),)))
        return [key for _, key in keys]

    def issues(self) -> Tree:
        """The issues as they were, and one for each pair of contraries that is in none of them."""
        old = self.rest.get("issues") if isinstance(self.rest.get("issues"), dict) else {}
        assert isinstance(old, dict)
        known = [
            {_spelling(key) for key in _listed((one or {}).get("positions"))}
            for one in old.values()
            if isinstance(one, dict)
        ]
        new: Tree = {}
        for name, claim in self.debate.claims.items():
            for other in claim.contrary_to:
                pair = [self.key(str(name)), self.key(str(other))]
                if not any({_spelling(key) for key in pair} <= positions for positions in known):
                    same = (
                        claim.standard == self.debate.claims[other].standard if other in self.debate.claims else False
                    )
                    standard = (
                        {long: short for short, long in _STANDARDS.items()}.get(str(claim.standard)) if same else None
                    )
                    key = _free(f"i{len(old) + len(new) + 1}", (*old, *new))
                    new[key] = {"positions": pair, **({"standard": standard} if standard else {})}
        self.report_standards([*old.values(), *new.values()])
        return {"issues": {**old, **new}} if old or new else {}

    def report_standards(self, issues: list[Any]) -> None:
        """Only issues have standards there."""
        told = {
            (_spelling(key), _STANDARDS.get(str(issue.get("standard"))))
            for issue in issues
            if isinstance(issue, dict)
            for key in _listed(issue.get("positions"))
        }
        lost = [
            str(name)
            for name, claim in self.debate.claims.items()
            if claim.standard and (_spelling(self.key(str(name))), claim.standard) not in told
        ]
        self.losses += [Loss("claims: standard", tuple(lost))] if lost else []

    def assumptions(self) -> Tree:
        """What is assumed, as it was, and the claims that are common ground besides."""
        old = self.rest.get("assumptions")
        known = {_spelling(key) for key in _listed(old)}
        known |= {_spelling(one["id"]) for one in self.old_statements.values() if _assumed(one.get("as"))}
        new = [
            self.key(str(name))
            for name, claim in self.debate.claims.items()
            if claim.common_ground and _spelling(self.key(str(name))) not in known
        ]
        return {"assumptions": [*_listed(old), *new]} if new else {}


def _free(wish: str, taken: Iterable[str]) -> str:
    return wish if wish not in taken else _free(f"{wish}x", taken)


def _statement(old: Tree, text: str) -> Any:
    """A statement as it was typed, with the text it has now."""
    was = old.get("as")
    if isinstance(was, dict):
        spelt = old["strip"] if "strip" in old and _words(old["strip"]) == text else text
        return {
            **({"text": spelt} if old.get("texted") else {}),
            **{key: one for key, one in was.items() if key != "text"},
        }
    if was is not None and _words(was) == text:
        return was
    return text
