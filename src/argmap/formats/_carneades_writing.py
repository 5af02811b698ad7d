"""A debate as an argument graph of Carneades: what was kept of the one it came from, and what is new or changed."""

import re
from collections.abc import Iterable
from typing import Any

from argmap.document.nouns import Argument, Claim, Debate
from argmap.formats._carneades_terms import STANDARDS, UNDERCUTTER, assumed, listed, spelling, spoken, words
from argmap.formats._given import Tree
from argmap.formats._ids import Names
from argmap.formats._losses import Loss
from argmap.formats._net import OURS
from argmap.formats._schemes import scheme_id

_ATOM = re.compile(r"¬?[^\W\d_A-Z]\w*(?:\(.*\))?")


class Graph:
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
        if self.debate.title and words(meta.get("title")) != self.debate.title and (meta.get("title") or not self.kept):
            meta["title"] = str(self.debate.title)
        spot = "notes" if "notes" in meta else "note"
        if self.debate.note and words(meta.get(spot)) != self.debate.note:
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
        return claim.text == spoken(str(claim.id), language if isinstance(language, dict) else {})

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

    def _is_written(self, name: str) -> bool:
        return self.debate.arguments[name].relation in ("supports", "undercuts")

    def arguments(self) -> Tree:
        found = {}
        for name, one in self.debate.arguments.items():
            if one.relation == "supports" or (one.relation == "undercuts" and str(one.target) in self.made):
                found[self.argument_key(str(name))] = self._argument(str(name), one)
                if one.relation == "undercuts" and not self._is_written(str(one.target)):
                    self.losses.append(Loss("arguments: undercuts", (str(name),)))
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
        if one.scheme and scheme_id(words(old.get("scheme"))) != one.scheme:
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
        return str(typed) if typed is not None and spelling(str(typed)) == spelling(key) else key

    def _premises(self, one: Argument, old: Any) -> Any:
        typed = {spelling(key): key for key in (listed(old) if not isinstance(old, dict) else map(str, old.values()))}
        keys = [(premise.role, self.key(str(premise.claim))) for premise in one.premises]
        keys = [(role, typed.get(spelling(key), key)) for role, key in keys]
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
            {spelling(key) for key in listed((one or {}).get("positions"))}
            for one in old.values()
            if isinstance(one, dict)
        ]
        new: Tree = {}
        for name, claim in self.debate.claims.items():
            for other in claim.contrary_to:
                pair = [self.key(str(name)), self.key(str(other))]
                if not any({spelling(key) for key in pair} <= positions for positions in known):
                    same = (
                        claim.standard == self.debate.claims[other].standard if other in self.debate.claims else False
                    )
                    standard = (
                        {long: short for short, long in STANDARDS.items()}.get(str(claim.standard)) if same else None
                    )
                    key = _free(f"i{len(old) + len(new) + 1}", (*old, *new))
                    new[key] = {"positions": pair, **({"standard": standard} if standard else {})}
        self.report_standards([*old.values(), *new.values()])
        return {"issues": {**old, **new}} if old or new else {}

    def report_standards(self, issues: list[Any]) -> None:
        """Only issues have standards there."""
        told = {
            (spelling(key), STANDARDS.get(str(issue.get("standard"))))
            for issue in issues
            if isinstance(issue, dict)
            for key in listed(issue.get("positions"))
        }
        lost = [
            str(name)
            for name, claim in self.debate.claims.items()
            if claim.standard and (spelling(self.key(str(name))), claim.standard) not in told
        ]
        self.losses += [Loss("claims: standard", tuple(lost))] if lost else []

    def assumptions(self) -> Tree:
        """What is assumed, as it was, and the claims that are common ground besides."""
        old = self.rest.get("assumptions")
        known = {spelling(key) for key in listed(old)}
        known |= {spelling(one["id"]) for one in self.old_statements.values() if assumed(one.get("as"))}
        new = [
            self.key(str(name))
            for name, claim in self.debate.claims.items()
            if claim.common_ground and spelling(self.key(str(name))) not in known
        ]
        return {"assumptions": [*listed(old), *new]} if new else {}


def _free(wish: str, taken: Iterable[str]) -> str:
    return wish if wish not in taken else _free(f"{wish}x", taken)


def _statement(old: Tree, text: str) -> Any:
    """A statement as it was typed, with the text it has now."""
    was = old.get("as")
    if isinstance(was, dict):
        spelt = old["strip"] if "strip" in old and words(old["strip"]) == text else text
        return {
            **({"text": spelt} if old.get("texted") else {}),
            **{key: one for key, one in was.items() if key != "text"},
        }
    if was is not None and words(was) == text:
        return was
    return text
