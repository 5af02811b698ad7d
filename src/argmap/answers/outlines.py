"""The debate told in order, for the terminal, as Markdown, HTML and JSON."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from typing import Any

from argmap.answers.sentences import Telling
from argmap.drawing.identifiers import element_id
from argmap.drawing.labels import printable
from argmap.drawing.outline import Chapter, Entry


def in_text(telling: Telling) -> str:
    """For the terminal: indented, with numbers that references name."""
    debate = telling.graph.debate
    lines = [printable(debate.heading)]
    lines += [f"Question: {printable(debate.question)}"] if debate.question else []
    for chapter in telling.chapters or [Chapter("There are no claims yet.", ())]:
        lines += ["", printable(chapter.heading).upper()]
        lines += _indented(telling, chapter.entries, 0)
    return "\n".join(lines) + "\n"


def _indented(telling: Telling, entries: Iterable[Entry], depth: int) -> Iterator[str]:
    for entry in entries:
        margin = "  " * depth
        yield margin + _headline(telling, entry, f"[{printable(entry.id)}]")
        yield from (f"{margin}   {printable(_ended(aside))}" for aside in telling.asides(entry))
        yield from _indented(telling, entry.entries, depth + 1)


def _ended(sentence: str) -> str:
    """With one full stop at its end, which may be that of a quotation."""
    ended = sentence.rstrip()
    return ended if ended.endswith((".", ".”")) else f"{ended}."


def _headline(telling: Telling, entry: Entry, name: str) -> str:
    relation = telling.relation(entry)
    number = telling.number(entry)
    text = telling.text(entry)
    if entry.again:
        see = f"see {number.removesuffix('.')}" if number else "told elsewhere"
        return " ".join(filter(None, (f"{relation}:", text, f"({see})", name)))
    return " ".join(filter(None, (f"{relation}:" if relation else "", number, text, name)))


def in_markdown(telling: Telling) -> str:
    """Headings and nested lists, every mark of Markdown in the document's words escaped."""
    debate = telling.graph.debate
    lines = [f"# {_marked(debate.heading)}", ""]
    lines += [f"Question: {_marked(debate.question)}", ""] if debate.question else []
    for chapter in telling.chapters or [Chapter("There are no claims yet.", ())]:
        lines += [f"## {_marked(chapter.heading)}", ""]
        lines += [*_listed(telling, chapter.entries, 0), ""]
    return "\n".join(lines)


def _listed(telling: Telling, entries: Iterable[Entry], depth: int) -> Iterator[str]:
    for entry in entries:
        margin = "  " * depth
        relation, number, text = telling.relation(entry), telling.number(entry), _marked(telling.text(entry))
        words = f"**{text}**" if text and not entry.again and telling.is_claim(entry) else text
        see = (
            f"(see {number.removesuffix('.')})" if entry.again and number else "(told elsewhere)" if entry.again else ""
        )
        shown = "" if entry.again else number.replace(".", "\\.")
        parts = (f"{_marked(relation)}:" if relation else "", shown, words, see, f"`{_code(entry.id)}`")
        yield f"{margin}- {' '.join(filter(None, parts))}"
        yield from (f"{margin}  {_marked(_ended(aside))}  " for aside in telling.asides(entry))
        yield from _listed(telling, entry.entries, depth + 1)


def _marked(text: str) -> str:
    """Plain words, in which Markdown and the HTML it lets through mean nothing."""
    plain = " ".join(printable(text).split())
    return "".join(f"\\{each}" if each in "\\`*_{}[]<>()#+-!|&~" and each not in "()-!" else each for each in plain)


def _code(text: str) -> str:
    return printable(text).replace("`", "'")


STYLE = (
    ":root{color-scheme:light dark}body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
    "ul{padding-inline-start:1.4rem}li{margin:.4rem 0;overflow-wrap:anywhere}:target{outline:2px solid}"
)
"""So that it is read in comfort, on a screen and on paper."""


def in_html(telling: Telling) -> str:
    """A page of nested lists that needs neither script nor picture; references are links."""
    debate = telling.graph.debate
    title = escape(printable(debate.heading))
    parts = [
        f'<!doctype html>\n<html lang="{escape(debate.lang or "en")}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1 dir="auto">{title}</h1>',
    ]
    parts += [f'<p dir="auto">{escape(printable(debate.question))}</p>'] if debate.question else []
    for chapter in telling.chapters or [Chapter("There are no claims yet.", ())]:
        parts += [f'<h2 dir="auto">{escape(printable(chapter.heading))}</h2>', *_nested(telling, chapter.entries)]
    return "\n".join([*parts, "</main>\n</body>\n</html>", ""])


def _nested(telling: Telling, entries: tuple[Entry, ...]) -> Iterator[str]:
    if not entries:
        return
    yield "<ul>"
    for entry in entries:
        anchor = element_id("claim" if telling.is_claim(entry) else "argument", entry.id)
        told = escape(_headline(telling, entry, f"[{printable(entry.id)}]"))
        yield (
            f'<li dir="auto"><a href="#{anchor}">{told}</a>' if entry.again else f'<li dir="auto" id="{anchor}">{told}'
        )
        yield from (f"<br>{escape(printable(_ended(aside)))}" for aside in telling.asides(entry))
        yield from _nested(telling, entry.entries)
        yield "</li>"
    yield "</ul>"


def in_json(telling: Telling) -> str:
    """For programs: chapters of nested entries."""
    debate = telling.graph.debate
    found = {
        "version": 1,
        "title": debate.heading,
        "question": debate.question,
        "chapters": [
            {"heading": chapter.heading, "entries": [_plain(telling, entry) for entry in chapter.entries]}
            for chapter in telling.chapters
        ],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _plain(telling: Telling, entry: Entry) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": entry.id,
        "what": "claim" if telling.is_claim(entry) else "argument",
        "relation": entry.relation,
    }
    found |= {"role": entry.role} if entry.role else {}
    if entry.again:
        return found | {"again": True}
    found["text"] = telling.text(entry)
    found |= {"number": telling.numbers[entry.id]} if telling.is_claim(entry) else {}
    return found | {"entries": [_plain(telling, inner) for inner in entry.entries]}


FORMS: Mapping[str, Callable[[Telling], str]] = {
    "text": in_text,
    "markdown": in_markdown,
    "html": in_html,
    "json": in_json,
}
