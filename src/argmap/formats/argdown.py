"""Argdown source (Betz and Voigt): statements, arguments, premise-conclusion structures and relations in plain text.

Read are all relations, reconstructions with their inference rules, groups, tags, data, front matter, comments,
includes, escapes and both kinds of line ends. What a claim has no place for (markup, data, headings, further wordings)
is kept. Comments and the layout of the file are not.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from argmap.document.nouns import Debate
from argmap.formats._argdown_printing import text_of
from argmap.formats._argdown_reading import draft_of
from argmap.formats._argdown_writing import Leaving
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree, open_given
from argmap.formats._losses import Loss, Written, merged, unexpressed, whole
from argmap.formats._yaml import foreign_document
from argmap.formats._yaml_in import yaml_object

TITLE = "Argdown source"
SUFFIXES = (".argdown", ".ad", ".adown")

EXPRESSED = {
    "": ("title", "mapper", "date"),
    "topics": (),
    "claims": ("text", "tags", "contradicts"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "scheme", "note", "tags"),
}
_INCLUDE = re.compile(r"@include\(([^)\n]+)\)")
DEEPEST = 20  # files that include each other


def recognises(given: Given) -> bool:
    """Whether the ending says so, or lines define statements or arguments and relate them."""
    head = given.head
    if head.lstrip().startswith("{") or given.name.lower().endswith((".yaml", ".yml", ".json", ".xml", ".csv")):
        return False
    if Path(given.name).suffix.lower() in SUFFIXES:
        return True
    defines = re.search(r"^\s*(?:\[[^\]\n]+\]|<[^>\n]+>):\s", head, re.MULTILINE)
    return (
        defines is not None
        and re.search(r"^[ \t]+(?:\+|-|<\+|<-|\+>|->|_>|<_|><) *[\[<\w]", head, re.MULTILINE) is not None
    )


def read(given: Given) -> Draft:
    """The document as one of ours."""
    from argmap.formats._argdown_parsing import read_model  # with the parser generator, which only this needs

    model = read_model(given, _included(given.text, given, ()))
    front = _front(model.front, given)
    draft = draft_of(model, given, "argdown", _word(front.get("title")))
    author = front.get("author")
    if author:
        draft.tree["mapper"] = ", ".join(_word(one) for one in (author if isinstance(author, list) else [author]))
    date = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d{4}(?:-\d\d(?:-\d\d)?)?)", _word(front.get("date")))
    if date is not None:
        draft.tree["date"] = date[4] or f"{date[3]}-{int(date[2]):02d}-{int(date[1]):02d}"
        if not date[4] and int(date[2]) > 12:
            del draft.tree["date"]
    return draft


def _included(text: str, given: Given, above: tuple[str, ...]) -> str:
    """A text with the files it includes in their place."""

    def content(match: re.Match[str]) -> str:
        if given.path is None:
            raise given.refuse(f"{match[0]}: there is no folder to look into", match.start())
        path = given.path.parent / match[1].strip()
        if str(path) in above or len(above) >= DEEPEST:
            raise given.refuse(f"{match[0]}: the files include each other", match.start())
        try:
            inner = open_given(path)
        except OSError as error:
            raise given.refuse(f"{match[0]}: {(error.strerror or str(error)).lower()}", match.start()) from error
        return _included(inner.text, inner, (*above, str(path)))

    return _INCLUDE.sub(content, text)


def _front(front: str, given: Given) -> Tree:
    return yaml_object(Given(given.name, front.encode())) if front.strip() else {}


def _word(value: Any) -> str:
    return value.strip() if isinstance(value, str) else str(value) if isinstance(value, (int, float)) else ""


# ---------------------------------------------------------------------------------------------------------- writing


def write(debate: Debate) -> Written:
    """The debate as Argdown; one that came from there with the titles, markup and groups it had."""
    leaving = Leaving(debate, "argdown")
    model = leaving.run()
    model.front = _front_of(debate, model.front)
    losses = merged([*_lost(debate, leaving), *leaving.losses])
    return whole(text_of(model), losses)


def _lost(debate: Debate, leaving: Leaving) -> Iterator[Loss]:
    """Labels and titles that are the titles of the document it came from are there."""
    titles = {name: end[1] for name, end in (*leaving.ends.items(), *leaving.steps.items())}
    for loss in unexpressed(debate, EXPRESSED, "argdown"):
        if loss.kind in ("claims: label", "arguments: title"):
            things: Any = debate.claims if loss.kind == "claims: label" else debate.arguments
            word = loss.kind.rpartition(" ")[2]
            lost = tuple(name for name in loss.ids if getattr(things[name], word) != titles.get(name))
            yield from [Loss(loss.kind, lost)] if lost else []
        else:
            yield loss


def _front_of(debate: Debate, front: str) -> str:
    """The front matter as it was, unless the debate has another title or mapper now."""
    try:
        old = _front(front, Given("front matter", b""))
    except Exception:  # spoilt by hand: written anew
        old, front = {}, ""
    now = {"title": debate.title, "author": debate.mapper, "date": debate.date.text if debate.date else None}
    if "argdown" in (debate.foreign or {}) and "title" not in old:
        now["title"] = None  # it was the file's name
    if isinstance(old.get("author"), list) or (old and "date" in old):
        now = {key: value for key, value in now.items() if key not in old or key == "title"}
    changed = {key: str(value) for key, value in now.items() if value and _word(old.get(key)) != value}
    return foreign_document({**old, **changed}).strip("\n") if changed else front
