"""Debates of ours made at random, with what every section may hold, and texts that other formats could stumble over."""

from random import Random
from typing import Any

WORDS = """
abbey bell charter copy court deed king letter monk record river seal stone tower witness
""".split()  # noqa: SIM905 - words
ODD = [
    "It was *so* and _thus_.", "See [1] and <b>: {x}.", "A & B; C < D > E.", "50% of #7 / 8 \\ 9", "“Quoted” and 'so'.",
    "Ωμέγα — кворум не был.", "no", "1936-09-10", "Line one.\nLine two.", "a: b, c - d", "+ not a sign", "(1) numbered",
    "1. Listed", "// not a comment", "a .->. b :star: c", "x -> y", "- dash", "@[S] mentions", "Tab\there.", "ends\\",
    "𝔘nicode 😀", '"', "'", "`code`", "~", "a|b", "$x$", "== not front ==", "Pro: this", "A: b", "-> See 1.1.",
]  # fmt: skip
STANCES = ["asserts", "denies", "concedes", "doubts", "questions"]
IDS = [
    "plain",
    "two words",
    "Кворум",
    "with.dot",
    "Ünï",
    "1812",
    "a,b",
    "no",
    "x-y-z",
    "q?",
    "a/b",
    "(x)",
    "A",
]


class _Making:
    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)
        self.claims: dict[str, Any] = {}
        self.arguments: dict[str, Any] = {}
        self.names = self.dice.sample(IDS, len(IDS)) + [f"c{number}" for number in range(30)]

    def some(self, chance: float) -> bool:
        return self.dice.random() < chance

    def text(self) -> str:
        if self.some(0.35):
            return f"{self.dice.choice(ODD)} ({self.dice.randrange(10**6)})"
        words = self.dice.choices(WORDS, k=self.dice.randint(2, 9))
        return f"The {' '.join(words)} {self.dice.randrange(10**6)}."

    def claim(self, people: list[str]) -> dict[str, Any]:
        entry: dict[str, Any] = {"text": self.text()}
        if self.some(0.2):
            entry["label"] = self.dice.choice(WORDS).capitalize()
        if self.some(0.2):
            entry["note"] = self.text()
        if self.some(0.15):
            entry["tags"] = self.dice.sample(WORDS, 2)
        if self.some(0.15):
            entry["kind"] = self.dice.choice(["fact", "interpretation", "normative"])
        if self.some(0.1):
            entry["implicit"] = "true"
        if self.some(0.1):
            entry["weight"] = "0.5"
        if people and self.some(0.4):
            entry["stances"] = {
                one: self.dice.choice([*STANCES, {"stance": "asserts", "quote": "so"}])
                for one in self.dice.sample(people, self.dice.randint(1, len(people)))
            }
        return entry

    def argument(self, people: list[str]) -> dict[str, Any]:
        claims = list(self.claims)
        entry: dict[str, Any] = {}
        if people and self.some(0.5):
            entry["by"] = self.dice.sample(people, self.dice.randint(1, len(people)))
        if self.some(0.2):
            entry["title"] = self.text()
        if self.some(0.2):
            entry["scheme"] = self.dice.choice(["position-to-know", "analogy", "My own scheme"])
        premises: list[Any] = self.dice.sample(claims, self.dice.randint(1, min(3, len(claims))))
        if self.some(0.3):
            here = f"Written in place {self.dice.randrange(10**6)}."
            premises.append(self.dice.choice([here, {"text": self.text()}]))
        entry["premises"] = premises
        relations = ["supports", "supports", "rebuts", "explains", *(["undercuts"] if self.arguments else [])]
        relation = self.dice.choice(relations)
        entry[relation] = self.dice.choice(list(self.arguments) if relation == "undercuts" else claims)
        if self.some(0.15):
            entry["mode"] = "defeasible"
        if self.some(0.15):
            entry["note"] = self.text()
        return entry

    def document(self) -> dict[str, Any]:
        people = [f"p{number}" for number in range(self.dice.randint(0, 3))]
        tree: dict[str, Any] = {"argmap": "1", "title": self.text()}
        if self.some(0.3):
            tree |= {"question": self.text(), "mapper": "A. Mapper", "date": "2026-11-22"}
        if people:
            tree["people"] = {one: {"name": f"Person {one}"} for one in people}
        for _ in range(self.dice.randint(2, 8)):
            self.claims[self.names.pop(0)] = self.claim(people)
        names = list(self.claims)
        for name in names:
            if self.some(0.2):
                other = self.dice.choice(names)
                if other != name:
                    self.claims[name][self.dice.choice(["contradicts", "contrary-to", "presupposes"])] = [other]
        for _ in range(self.dice.randint(0, 6)):
            self.arguments[self.names.pop(0)] = self.argument(people)
        schemes = {"My own scheme": {"note": "A scheme."}}
        return {**tree, "schemes": schemes, "claims": self.claims, "arguments": self.arguments}


def debate_at_random(seed: int) -> dict[str, Any]:
    """A document as data; the same seed gives the same."""
    return _Making(seed).document()
