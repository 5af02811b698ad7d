"""How Carneades spells statements, and what its scalars and lists hold."""

import re
from typing import Any

from argmap.formats._given import Tree

STANDARDS = {"PE": "preponderance", "CCE": "clear-and-convincing", "BRD": "beyond-reasonable-doubt"}
UNDERCUTTER = "undercutter"
_TERM = re.compile(r"(?P<functor>[^(),\s]+)\((?P<terms>.*)\)", re.DOTALL)


def words(value: Any) -> str:
    """A text; a number or truth value as it is spelled, since a statement may be `1984`."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value).rstrip("\n") if isinstance(value, (str, int, float)) else ""


def listed(value: Any) -> list[str]:
    found = value if isinstance(value, list) else [] if value is None else [value]
    return [str(one) for one in found if not isinstance(one, (dict, list))]


def assumed(statement: Any) -> bool:
    return isinstance(statement, dict) and statement.get("assumed") is True


def spelling(term: str) -> str:
    return re.sub(r"\s+", "", term)


def spoken(term: str, language: Tree) -> str:
    """A term in words, by the language's template for its functor; as it stands where there is none."""
    negated = term.startswith("¬")
    bare = term[1:] if negated else term
    match = _TERM.fullmatch(bare)
    functor, parts = (match["functor"], terms(match["terms"])) if match else (bare, [])
    template = language.get(f"{functor}/{len(parts)}")
    if not isinstance(template, str):
        return term
    for part in parts:
        template = re.sub("%[sv]", lambda _, part=part: spoken(part, language).rstrip("."), template, count=1)  # type: ignore[misc]
    return f"It is not the case that: {template}" if negated else template


def terms(text: str) -> list[str]:
    """The terms between the brackets, told apart by the commas outside of inner brackets."""
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == "," and not depth:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]
