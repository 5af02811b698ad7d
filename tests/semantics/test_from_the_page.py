"""Verdicts of `argmap weigh` against the definition run naively on the page alone: plain lists and mappings from YAML.

Nothing of argmap is used but the command, so that what a key means is read twice, by two readers.
"""

import itertools
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from argmap.cli.group import group

Page = dict[str, Any]
PEOPLE = ["ann", "bob", "cat"]
EVERYBODY = [*PEOPLE, "mapper"]
STANCES = ["asserts", "asserts", "denies", "denies", "concedes", "doubts", "questions", "reports", "retracts", "silent"]
SCHEME = {
    "roles": {"role": "It is so.", "other": "It is so."},
    "questions": {
        "about-role": {"ask": "Is it?", "burden": "premise", "role": "role"},
        "whole": {"ask": "Is it?", "burden": "assumption"},
        "exception": {"ask": "Is it?", "burden": "exception", "role": "role"},
        "rebuttal": {"ask": "Is it?", "burden": "rebuttal", "role": "role"},
    },
}


# --- pages at random


def few(dice: Random, things: list[str], most: int) -> list[str]:
    """Some of the things, or none."""
    return dice.sample(things, min(len(things), dice.randint(0, most)))


def stance(dice: Random) -> Any:
    """A stance in one of the three ways to write it."""

    def record(dated: bool) -> Page:
        found = {"stance": dice.choice(STANCES), "arguendo": dice.choice(["true", "false", "false", "false"])}
        return found | ({"date": dice.choice(["1936", "1936-09", "1936-09-10", "1961", "1967"])} if dated else {})

    kind, dated = dice.random(), dice.random() < 0.6
    if kind < 0.5:
        return dice.choice(STANCES)
    if kind < 0.7:
        return record(dated)
    return [record(dated or dice.random() < 0.5) for _ in range(dice.randint(1, 3))]


def evidence(dice: Random) -> Any:
    """A passage in one of the two ways to write it."""
    if dice.random() < 0.5:
        return dice.choice(["s1", "s1, p. 3", "s2, p. 3-4"])
    return {"source": dice.choice(["s1", "s2"]), "bears": dice.choice(["for", "against"])}


def claim(dice: Random, names: list[str]) -> Page:
    """A claim with whatever may matter."""
    kinds = {"contradicts": 0.15, "contrary-to": 0.2, "presupposes": 0.2, "compatible-with": 0.1}
    found: Page = {key: few(dice, names, 2) for key, chance in kinds.items() if dice.random() < chance}
    if dice.random() < 0.5:
        found["stances"] = {person: stance(dice) for person in few(dice, EVERYBODY, 3)}
    if dice.random() < 0.3:
        found["evidence"] = [evidence(dice) for _ in range(dice.randint(1, 2))]
    if dice.random() < 0.08:
        found["common-ground"] = "true"
    if dice.random() < 0.15:
        found["implicit"] = "true"
        if dice.random() < 0.5:
            found["supplied-by"] = dice.choice(EVERYBODY)
    return {"text": f"It is so in {dice.randrange(10**9)}.", **{key: value for key, value in found.items() if value}}


def argument(dice: Random, names: list[str], arguments: list[str]) -> Page:
    """An argument, its premises by reference, in place, or by roles."""

    def put() -> Any:
        return dice.choice([*names, *names, f"It is new in {dice.randrange(10**9)}.", claim(dice, names)])

    found: Page = {"by": few(dice, EVERYBODY, 2) or "ann"} if dice.random() < 0.7 else {}
    if dice.random() < 0.3:
        roles = few(dice, ["role", "other"], 2) or ["role"]
        found["scheme"] = "scheme"
        found["premises"] = {role: put() if dice.random() < 0.8 else [put(), put()] for role in roles}
        found["questions"] = {asked: dice.choice(["raised", "raised", "answered"]) for asked in SCHEME["questions"]}
    else:
        found["premises"] = dice.sample(names, min(len(names), dice.randint(0, 2)))
        if not found["premises"] or dice.random() < 0.3:
            found["premises"].append(claim(dice, names))
    relation = dice.choice(["supports"] * 4 + ["rebuts", "rebuts", "undercuts", "undercuts", "explains"])
    new = relation in ("supports", "explains") and dice.random() < 0.15
    found[relation] = claim(dice, names) if new else dice.choice(arguments if relation == "undercuts" else names)
    return found


def page(dice: Random) -> Page:
    """A whole debate, its keys in any order."""
    names = [f"c{number}" for number in range(dice.randint(2, 7))]
    arguments = [f"a{number}" for number in range(dice.randint(1, 8))]
    sides = {f"side{number}": {"label": "It", "thesis": thesis} for number, thesis in enumerate(few(dice, names, 3))}
    sections = {
        "people": {person: person for person in PEOPLE},
        "sources": {"s1": "One", "s2": "Two"},
        "schemes": {"scheme": SCHEME},
        "claims": {name: claim(dice, names) for name in names},
        "arguments": {name: argument(dice, names, arguments) for name in arguments},
        **({"sides": sides} if sides else {}),
    }
    return {"argmap": "1", **dict(dice.sample(list(sections.items()), len(sections)))}


# --- the definition


class Definition:
    """What stands by a page, set by set; `given` are the assumptions."""

    def __init__(self, read: Page, given: Page) -> None:
        self.given, self.claims, self.arguments = given, dict(read["claims"]), {}
        for name, typed in read["arguments"].items():
            self._enter(name, typed)
        self.theses = {side["thesis"]: name for name, side in read.get("sides", {}).items()}
        self.contradicted = {
            name: {other for other in self.claims if other in self._listed(name, "contradicts")} for name in self.claims
        }
        self.conflicts = set(self._conflicts())
        self.nodes = {*self.claims, *(node for pair in self.conflicts for node in pair)}

    def _enter(self, name: str, typed: Page) -> None:
        """An argument, with the claims that are written in it."""

        def place(written: Any, address: str) -> str:
            if isinstance(written, dict):
                self.claims[address] = written
            elif written not in self.claims:
                self.claims[address] = {"text": written}
            else:
                return str(written)
            return address

        premises: list[tuple[str, str | None]] = []
        if isinstance(typed["premises"], dict):
            for role, put in typed["premises"].items():
                several = (
                    [(f"{name}.{role}.{at}", one) for at, one in enumerate(put, 1)] if isinstance(put, list) else []
                )
                premises += [(place(one, at), role) for at, one in several or [(f"{name}.{role}", put)]]
        else:
            premises = [(place(one, f"{name}.{at}"), None) for at, one in enumerate(typed["premises"], 1)]
        relation = next(key for key in ("supports", "rebuts", "undercuts", "explains") if key in typed)
        by = typed.get("by", "mapper")
        self.arguments[name] = {
            "relation": relation,
            "target": place(typed[relation], f"{name}.conclusion")
            if relation in ("supports", "explains")
            else typed[relation],
            "premises": premises,
            "by": [by] if isinstance(by, str) else by,
            "raised": {asked for asked, state in typed.get("questions", {}).items() if state == "raised"},
        }

    def _listed(self, name: str, key: str) -> set[str]:
        """What is related to a claim, whichever of the two says so."""
        own = set(self.claims[name].get(key, ()))
        return (own | {other for other, told in self.claims.items() if name in told.get(key, ())}) - {name}

    def _conflicts(self) -> Iterator[tuple[str, str]]:
        for name in self.claims:
            yield from (
                (name, other) for other in self._listed(name, "contradicts") | self._listed(name, "contrary-to")
            )
            if self.denial(name) not in self.claims:
                yield from ((name, f"~{name}"), (f"~{name}", name))
        for one, other in itertools.permutations(self.theses, 2):
            if other not in self._listed(one, "compatible-with"):
                yield one, other

    def denial(self, name: str) -> str:
        """What a rebuttal concludes."""
        declared = self.contradicted[name]
        return next(iter(declared)) if len(declared) == 1 else f"~{name}"

    def against(self, node: str) -> set[str]:
        """OPP."""
        return {other for one, other in self.conflicts if one == node}

    def presupposed(self, node: str) -> set[str]:
        """What a claim presupposes, without links that run in a circle."""

        def reached(start: str) -> set[str]:
            seen, stack = {start}, [start]
            while stack:
                more = set(self.claims[stack.pop()].get("presupposes", ())) - seen
                seen |= more
                stack += more
            return seen

        listed = self.claims[node].get("presupposes", ()) if node in self.claims else ()
        return {other for other in listed if node not in reached(other)}

    def concluded(self, name: str) -> str | None:
        """The node an argument is a reason for."""
        told = self.arguments[name]
        if told["relation"] == "supports":
            return str(told["target"])
        return self.denial(told["target"]) if told["relation"] == "rebuts" else None

    def held(self, name: str) -> Page:
        """Each person's last stance on a claim; one for the sake of argument is none."""
        found = {}
        for person, told in self.claims[name].get("stances", {}).items():
            records = [
                one if isinstance(one, dict) else {"stance": one}
                for one in (told if isinstance(told, list) else [told])
            ]
            dates = [f"{one['date']}-01-01"[:10] if "date" in one else None for one in records]
            last = max(range(len(records)), key=lambda at: (dates[at], at)) if None not in dates else -1
            found[person] = "none" if records[last].get("arguendo") == "true" else records[last]["stance"]
        return found

    def committed(self, person: str) -> set[str]:
        """The nodes somebody is committed to."""
        found = {name for name in self.claims if self.held(name).get(person) in ("asserts", "concedes")}
        for name, told in self.arguments.items():
            put = {self.concluded(name)} if person in told["by"] else set()
            for premise, _ in told["premises"]:
                implicit = self.claims[premise].get("implicit")
                if person in ([self.claims[premise].get("supplied-by", "mapper")] if implicit else told["by"]):
                    put.add(premise)
            for node in put - {None}:
                spoken = self.held(str(node).removeprefix("~")).get(person)
                otherwise = spoken if node in self.claims else spoken in ("asserts", "concedes")
                if not otherwise:
                    found.add(str(node))
        while (
            more := {one for node in found & self.claims.keys() for one in self.claims[node].get("presupposes", ())}
            - found
        ):
            found |= more
        return found

    def _reasons(self) -> tuple[dict[str, tuple[str | None, set[str]]], set[str]]:
        """R with PREM, without what is rejected; and every node for which there is or was a reason."""
        viewer, rejected, accepted = (self.given[key] for key in ("perspective", "reject", "accept"))
        lost = {name for name in rejected if name in self.claims}.union(*map(self.against, accepted)) - accepted
        disowned = {name for name in self.claims if viewer and self.held(name).get(viewer) == "denies"} - accepted
        stripped = lost | disowned
        every: dict[str, tuple[str | None, set[str], bool]] = {}
        for name, told in self.arguments.items():
            node = self.concluded(name)
            needed = {premise for premise, _ in told["premises"]} | self.presupposed(node or "")
            needed |= {told["target"]} if told["relation"] == "explains" else set()
            every[name] = node, needed, name not in rejected and node not in stripped
        for name, told in self.claims.items():
            for at, typed in enumerate(told.get("evidence", ())):
                item = typed if isinstance(typed, dict) else {"source": typed.partition(",")[0]}
                node = self.denial(name) if item.get("bears") == "against" else name
                seen = not viewer or node in self.committed(viewer)
                kept = item["source"] not in rejected and node not in stripped and seen
                every[f"{name} evidence {at}"] = node, self.presupposed(node), kept
            if "common-ground" in told:
                every[f"{name} common"] = name, self.presupposed(name), name not in lost
        for name in accepted:
            every[f"{name} accepted"] = name, set(), True
        known = {name: (node, needed) for name, (node, needed, kept) in every.items() if kept}
        return known, {str(node) for node, _, _ in every.values()} | stripped

    def _doubted(self) -> tuple[set[str], set[str]]:
        """BARE, and the arguments that a question leaves open."""
        if self.given["grant"] == "asserted" and not self.given["perspective"]:
            return set(), set()
        bare, open_ = set(), set()
        for name in self.claims:
            for person, spoken in self.held(name).items():
                own = {self.concluded(one) for one, told in self.arguments.items() if person in told["by"]}
                if spoken == "denies" and not own & self.against(name):
                    bare.add(name)
        for name, told in self.arguments.items():
            for asked in told["raised"] & {"about-role", "whole"}:
                met = {premise for premise, role in told["premises"] if asked == "about-role" and role == "role"}
                bare |= met
                open_ |= set() if met else {name}
        return bare, open_

    def verdicts(self) -> dict[str, Any]:
        """Label and status of each claim, label of each argument."""
        reasons, reasoned = self._reasons()
        bare, open_ = self._doubted()
        viewer, nobody = self.given["perspective"], self.given["grant"] == "evidence"
        people = [viewer] if viewer else [] if nobody else EVERYBODY
        presumed = set().union(*map(self.committed, people)) & self.claims.keys() - self.theses.keys() - reasoned
        undercuts = {(one, told["target"]) for one, told in self.arguments.items() if told["relation"] == "undercuts"}
        cut = {name: {one for one, hit in undercuts if hit == name and one in reasons} for name in reasons}
        rivals = {node: self.against(node) for node in self.nodes}
        pro = {node: {name for name, (about, _) in reasons.items() if about == node} for node in self.nodes}
        con = {node: set().union(*(pro[rival] for rival in rivals[node])) for node in self.nodes}
        needs = {node: self.presupposed(node) for node in self.nodes}
        stand: set[str] = set()
        while True:
            was = frozenset(stand)
            may = least(
                lambda found: (
                    {name for name, (_, needed) in reasons.items() if needed <= found and not cut[name] & was}  # noqa: B023
                    | {
                        node
                        for node in self.nodes
                        if not rivals[node] & was and (pro[node] & found or (node in presumed and needs[node] <= found))  # noqa: B023
                    }
                )
            )
            stand = least(
                lambda found: (
                    {
                        name
                        for name, (_, needed) in reasons.items()
                        if needed <= found and not cut[name] & may and name not in open_  # noqa: B023
                    }
                    | {
                        node
                        for node in self.nodes
                        if not con[node] & may  # noqa: B023
                        and (
                            pro[node] & found
                            or (node in presumed - bare and needs[node] <= found and not rivals[node] & presumed & may)  # noqa: B023
                        )
                    }
                )
            )
            if stand == was:
                break

        def label(name: str) -> str:
            return "in" if name in stand else "undecided" if name in may else "out"

        def status(name: str) -> str:
            if label(name) == "in":
                return "established"
            if label(name) == "undecided":
                live = con[name] & may or rivals[name] & presumed & may or name in bare
                return "contested" if live else "undetermined"
            taken = {name}
            while more := set().union(*(needs[one] for one in taken)) - taken:
                taken |= more
            return "refuted" if any(rivals[one] & stand for one in taken) else "unsupported"

        return {
            "claims": {name: (label(name), status(name)) for name in self.claims},
            "arguments": {name: label(name) for name in self.arguments},
        }


def least(step: Callable[[set[str]], set[str]]) -> set[str]:
    """The least set that a step, which only adds, does not change."""
    found: set[str] = set()
    while (more := step(found)) != found:
        found = more
    return found


# --- the comparison


def assumptions(dice: Random, read: Page) -> Page:
    """What is granted, rejected and accepted."""
    things = [*read["claims"], *read["arguments"], "s1", "s2"]
    rejected = set(few(dice, things, 3)) if dice.random() < 0.35 else set()
    accepted = set(few(dice, list(read["claims"]), 1)) - rejected if dice.random() < 0.3 else set()
    viewer = dice.choice(EVERYBODY) if dice.random() < 0.25 else None
    grant = dice.choice(["evidence", "unchallenged", "asserted"])
    return {"grant": grant, "perspective": viewer, "reject": rejected, "accept": accepted}


@pytest.mark.parametrize("seed", range(100))
def test_what_is_printed_is_what_the_page_means(seed: int, tmp_path: Path) -> None:
    """A key would be read otherwise than the format says, or a verdict be another than the definition gives."""
    dice = Random(seed)
    text = yaml.dump(page(dice), sort_keys=False)
    path = tmp_path / "debate.yaml"
    path.write_text(text, encoding="utf-8")
    read = yaml.load(text, yaml.BaseLoader)  # all scalars are texts
    given = assumptions(dice, read)
    options = ["--grant", given["grant"], *(["--perspective", given["perspective"]] if given["perspective"] else [])]
    for key in ("reject", "accept"):
        options += [word for name in sorted(given[key]) for word in (f"--{key}", name)]
    command = ["weigh", os.fspath(path), "--output-format", "json", *options]
    ran = CliRunner().invoke(group, command, standalone_mode=False)
    assert ran.exception is None, ran.output
    printed = json.loads(ran.stdout)
    expected = Definition(read, given).verdicts()
    assert {name: (one["label"], one["status"]) for name, one in printed["claims"].items()} == expected["claims"]
    assert {name: one["label"] for name, one in printed["arguments"].items()} == expected["arguments"]
