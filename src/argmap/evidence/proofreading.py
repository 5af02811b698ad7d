"""What is wrong with a citation that a CSL processor printed: a proof-reader's questions, whatever the style."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from argmap.evidence.folding import fold

_WORD = re.compile(r"\w+")
_GAPS = re.compile(
    r"[,;:]\s*[,;:.–]|\(\s*[,)]|\s[,;:.](?=\s|$)|\.\.(?!\.)|“”|‘’|\b(?:of|by|to|in)\s*[),.]|^[\s,;:]|\d[A-Z]|None"
)
_STAMMER = re.compile(r"\b(\w+(?:\W+\w+){1,4})\W+\1\b", re.IGNORECASE)
_LONE = re.compile(r"\(([^\W\d_]+)\)")
_ABBREVIATED = frozenset(("ed", "eds", "tr", "trs", "trans"))  # where a style prints no full stops
# CSL's terms for laws are those of the United States, and its hearings those of Congress.
_AMERICAN = frozenset(("bill", "hearing", "legal_case", "legislation", "regulation", "treaty"))


def misprints(printed: str, item: Mapping[str, Any], pages: str = "") -> list[str]:
    """The faults of a printed citation of an item of CSL-JSON; none where it may be shown."""
    return list(_faults(printed, item, pages))


def _faults(printed: str, item: Mapping[str, Any], pages: str) -> Iterator[str]:
    if item["type"] in _AMERICAN:
        yield "a law is printed as one of the United States"
    words, title, author = _words(printed), _words(item["title"]), _author(item)
    for what, wanted in (("title", title), ("author", author), ("year", _year(item)), ("pages", _words(pages))):
        if not set(wanted) <= set(words):
            yield f"{what}: missing"
    for key, part in (("title", title), ("author", author)):
        elsewhere = sum(_within(part, _words(str(value))) for name, value in item.items() if name != key)
        if part and _within(part, words) > 1 + elsewhere:
            yield f"{key}: printed twice"
    rest = printed.replace(str(item["title"]), "T")
    if author and re.search(rf"{re.escape(author[-1])} [“‘]", rest, re.IGNORECASE):
        yield "no comma after the author"
    if _GAPS.search(rest):
        yield "it has gaps"
    if _STAMMER.search(printed):
        yield "it stammers"
    known = _ABBREVIATED.union(*(_words(str(value)) for value in item.values()))
    if any(not known.issuperset(_words(found)) for found in _LONE.findall(printed)):
        yield "a term stands for nothing"


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text).text)


def _within(part: list[str], whole: list[str]) -> int:
    """How often some words stand in a row."""
    return sum(whole[at : at + len(part)] == part for at in range(len(whole)))


def _author(item: Mapping[str, Any]) -> list[str]:
    """The words of the first author's family name."""
    first: Mapping[str, str] = next(iter(item.get("author", ())), {})
    return _words(first.get("family") or first.get("literal", ""))


def _year(item: Mapping[str, Any]) -> list[str]:
    issued = item.get("issued", {})
    year = issued["date-parts"][0][0] if "date-parts" in issued else issued.get("literal", "")
    return re.findall(r"\d+", str(year))
