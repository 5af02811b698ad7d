"""A Markdown outline: theses, and under each claim what speaks for and against it; written only.

A claim is told in full once; where it comes up again, its label or id stands for it.
"""

import re
from collections.abc import Iterator

from argmap.document.nouns import Debate
from argmap.formats._losses import Written, unexpressed, whole
from argmap.graph import build

TITLE = "a Markdown outline"
SUFFIXES = (".md",)

EXPRESSED = {
    "": ("title", "question"),
    "people": ("name",),
    "sides": ("label", "thesis"),
    "claims": ("text", "label"),
    "arguments": ("premises", "roles", "supports", "rebuts", "undercuts", "explains", "by", "title"),
}
DEEPEST = 12
_SIGNS = {"supports": "For", "rebuts": "Against", "undercuts": "Against the step", "explains": "Explained"}


def write(debate: Debate) -> Written:
    """The outline: theses of the sides first, then what nothing else rests on, then the rest."""
    lines = [f"# {escaped(debate.heading)}", ""]
    if debate.question:
        lines += [f"*{escaped(str(debate.question))}*", ""]
    outline = _Outline(debate)
    for name in roots(debate):
        lines += outline.claim(name, 0)
    lines += [line for name in debate.claims if name not in outline.told for line in outline.claim(str(name), 0)]
    return whole("\n".join(lines) + "\n", unexpressed(debate, EXPRESSED))


def roots(debate: Debate) -> list[str]:
    """The claims an outline begins with."""
    theses = [str(name) for side in debate.sides.values() for name in side.theses if name in debate.claims]
    used = {premise.claim for argument in debate.arguments.values() for premise in argument.premises}
    used |= {one.target for one in debate.arguments.values() if one.relation == "explains" and one.target}
    return list(dict.fromkeys([*theses, *(str(name) for name in debate.claims if name not in used)]))


class _Outline:
    """An outline being told."""

    def __init__(self, debate: Debate) -> None:
        self.debate, self.graph = debate, build(debate)
        self.told: set[str] = set()
        self.below: dict[str, list[str]] = {}
        for name, argument in debate.arguments.items():
            self.below.setdefault(str(argument.target), []).append(str(name))

    def claim(self, name: str, depth: int) -> Iterator[str]:
        claim = self.debate.claims[name]
        indent = "  " * depth
        again = name in self.told
        words = f"{escaped(str(claim.label or claim.text))} *(above)*" if again else escaped(str(claim.text))
        yield f"{indent}- {words}"
        self.told.add(name)
        if again or depth > DEEPEST:
            return
        for argument in self.below.get(name, ()):
            yield from self.argument(argument, depth + 1)

    def argument(self, name: str, depth: int) -> Iterator[str]:
        """What an argument does and who says it, its premises below, and what undercuts it."""
        if name in self.told or depth > DEEPEST:
            return
        self.told.add(name)
        argument = self.debate.arguments[name]
        people = [str(self.debate.people[one].name) for one in argument.by if one in self.debate.people]
        words = escaped(" ".join([str(argument.title or ""), f"({', '.join(people)})" if people else ""]))
        yield f"{'  ' * depth}- **{_SIGNS.get(argument.relation, 'Argument')}** {words}".rstrip()
        for premise in argument.premises:
            if premise.claim in self.debate.claims:
                yield from self.claim(str(premise.claim), depth + 1)
        for other in self.below.get(name, ()):
            yield from self.argument(other, depth + 1)


def escaped(text: str) -> str:
    """A text in which no character is markup."""
    return re.sub(r"[\\`*_\[\]<>]|^(?=[#+-]|\d+[.)])", r"\\\g<0>", " ".join(text.split()))
