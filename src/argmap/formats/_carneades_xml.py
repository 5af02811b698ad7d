"""What Carneades' two XML formats have in common: statements, and arguments with premises by polarity and kind."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._xml import children

STANDARDS = {
    "SE": "scintilla", "DV": "dialectical-validity", "PE": "preponderance", "CCE": "clear-and-convincing",
    "BRD": "beyond-reasonable-doubt", "BA": "dialectical-validity",
}  # fmt: skip


class Entering:
    """Statements and arguments being entered; the negation of a statement is a claim that contradicts it."""

    def __init__(self, draft: Draft, given: Given) -> None:
        self.draft, self.given = draft, given
        self.claims: dict[str, str] = {}
        self.denials: dict[str, str] = {}
        self.lost: dict[str, list[str]] = {}

    def statement(self, element: Element, text: str, *, assumed: bool) -> None:
        """A statement with its standard, taken as given where it is assumed or accepted."""
        key = element.get("id") or ""
        if not key:
            raise self.given.refuse("a statement has no id")
        rejected = element.get("value") == "false"
        fields: Tree = {
            "standard": STANDARDS.get(element.get("standard", "")),
            "common_ground": assumed and not rejected,
        }
        self.claims[key] = self.draft.claim(text or key, key if not text else "", **fields)
        if rejected:
            self.draft.claims[self.claims[key]]["tags"] = ["rejected"]
        if rejected and assumed:  # what is taken as given is that it is false
            self.draft.claims[self.denial(key)]["common-ground"] = True

    def claim(self, key: str | None) -> str:
        """The claim of a statement."""
        if key is None or key not in self.claims:
            raise self.given.refuse(f"an argument refers to the statement {key!r}, which there is none")
        return self.claims[key]

    def denial(self, key: str | None) -> str:
        """The claim that a statement is false."""
        claim = self.claim(key)
        if claim not in self.denials:
            text = f"It is not the case that: {self.draft.claims[claim]['text']}"
            self.denials[claim] = self.draft.claim(text, f"not-{claim}", contradicts=[claim])
        return self.denials[claim]

    def argument(self, element: Element, conclusion: str | None, premises: Iterable[Element], title: str = "") -> None:
        """An argument, pro or con; its exceptions undercut it."""
        relation = (
            "supports" if element.get("direction", "pro") == "pro" and element.get("pro") != "false" else "rebuts"
        )
        weight = _weight(element.get("weight"))
        premises = list(premises)
        ordinary: list[tuple[str, str]] = []
        exceptions: list[tuple[str, str]] = []
        for premise in premises:
            key = premise.get("statement")
            negative = premise.get("polarity") == "negative" or premise.get("positive") == "false"
            claim = self.denial(key) if negative else self.claim(key)
            kind = premise.get("type", "ordinary")
            (exceptions if kind == "exception" else ordinary).append((premise.get("role", ""), claim))
        name = self.draft.argument(
            relation, self.claim(conclusion), (), title=title, scheme=element.get("scheme", ""), weight=weight
        )
        self.draft.arguments[name]["premises"] = [claim for _, claim in ordinary]
        roles = [premise.get("role") or "" for premise in premises]
        self.lost.setdefault("roles of premises", []).extend([name] if any(roles) else [])
        self.lost.setdefault("strict arguments", []).extend([name] if element.get("strict") == "true" else [])
        for _, claim in exceptions:
            self.draft.argument("undercuts", name, [claim])

    def report(self) -> None:
        """Say what of the arguments found no place."""
        for kind, names in self.lost.items():
            self.draft.lose(kind, names, kept=False)


def _weight(value: str | None) -> float | None:
    try:
        weight = float(value or "")
    except ValueError:
        return None
    return weight if 0 <= weight <= 1 else None


def within(root: Element, *path: str) -> list[Element]:
    """All elements at the end of a path of names."""
    found = [root]
    for name in path:
        found = [one for element in found for one in children(element, name)]
    return found
