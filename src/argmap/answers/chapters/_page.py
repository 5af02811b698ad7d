"""A chapter, and its four forms: for the terminal, as Markdown, as HTML, and as data."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from argmap.answers.markdown import coded, marked
from argmap.document.nouns import Debate

_BAR = re.compile(r"(?<!\\)\|")  # not yet escaped


@dataclass(frozen=True, slots=True)
class Table:
    """Cells in rows under their heads; a cell of several lines says several things."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Some sentences under a heading, each an entry of a list; then a table, where there is one.

    An entry that begins with blanks, two a level, stands below the one before it.
    """

    heading: str
    entries: tuple[str, ...] = ()
    table: Table | None = None


WITHOUT_THESES = Section(
    "No theses",
    (
        (
            "The debate names no thesis: under `sides`, say which claim each side argues for,"
            " as in `signed: {label: It was signed, thesis: treaty-signed}`."
        ),
    ),
)
WITHOUT_SIDES = Section("No sides", ("The debate has no sides: `sides` says who argues for which claim.",))


@dataclass(frozen=True, slots=True)
class Chapter:
    """One analysis told: what it is (`opening`), its sections, and the same as plain data with ids as typed."""

    heading: str
    opening: tuple[str, ...]
    sections: tuple[Section, ...]
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """Chapters about one debate; `names` are those of the chapters, `data` what is common to all."""

    title: str
    lang: str
    names: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    data: Mapping[str, Any]


def in_text(page: Page) -> str:
    """For the terminal."""
    lines = [page.title]
    for chapter in page.chapters:
        lines += ["", chapter.heading.upper() if len(page.chapters) > 1 else chapter.heading, *chapter.opening]
        for section in chapter.sections:
            lines += ["", section.heading, *(f"  {entry}" for entry in section.entries)]
            lines += _as_lines(section.table) if section.table else []
    return "\n".join(lines) + "\n"


def _as_lines(table: Table) -> Iterator[str]:
    """A table in columns where it fits into 110 characters; else each row as a small list."""
    widths = [max(map(len, column)) for column in zip(table.heads, *table.rows, strict=True)]
    single = not any("\n" in cell for row in table.rows for cell in row)
    if single and sum(widths) + 2 * len(widths) <= 110:
        for row in (table.heads, *table.rows):
            yield "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        return
    for row in table.rows:
        yield f"  {row[0]}"
        for head, cell in zip(table.heads[1:], row[1:], strict=True):
            if "\n" in cell:
                yield from (f"    {head}", *(f"      {line}" for line in cell.split("\n")))
            elif cell:
                yield f"    {head}: {cell}"


def in_markdown(page: Page) -> str:
    """With headings, lists and tables."""
    lines = [f"# {marked(page.title)}"]
    for chapter in page.chapters:
        lines += ["", f"## {chapter.heading}", ""]
        lines += [line for paragraph in chapter.opening for line in (coded(paragraph), "")][:-1]
        for section in chapter.sections:
            lines += ["", f"### {coded(section.heading)}", ""]
            lines += [f"{'  ' * level}- {coded(entry)}" for level, entry in map(_levelled, section.entries)]
            if section.table:
                lines += [*([""] if section.entries else []), *_pipes(section.table)]
    return "\n".join(lines) + "\n"


def _pipes(table: Table) -> Iterator[str]:
    yield _row(table.heads)
    yield "|" + " --- |" * len(table.heads)
    yield from map(_row, table.rows)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_BAR.sub(r"\\|", "<br>".join(map(coded, cell.split("\n")))) for cell in cells) + " |"


def in_html(page: Page) -> str:
    """A page by itself, without scripts."""
    parts = []
    for chapter in page.chapters:
        parts.append(f"<h2>{escape(chapter.heading)}</h2>")
        parts += [f"<p>{_coded(line)}</p>" for line in chapter.opening]
        for section in chapter.sections:
            parts.append(f"<h3>{_coded(section.heading)}</h3>")
            parts += _html_list(section.entries)
            if section.table:
                parts += _html_table(section.table)
    return _HTML.format(lang=escape(page.lang or "en"), title=escape(page.title), body="\n".join(parts))


def article(debate: Debate, heading: str, opening: Iterable[str], sections: Iterable[Section]) -> str:
    """One chapter about a debate as a page by itself."""
    chapter = Chapter(heading, tuple(opening), tuple(sections))
    return in_html(Page(debate.heading, debate.lang, ("",), (chapter,), {}))


def _levelled(entry: str) -> tuple[int, str]:
    """How deep an entry stands, and the entry."""
    told = entry.lstrip(" ")
    return (len(entry) - len(told)) // 2, told


def _html_list(entries: Sequence[str]) -> Iterator[str]:
    depth = -1
    for wanted, entry in map(_levelled, entries):
        level = min(wanted, depth + 1)  # a list has no first entry without one above it
        if level > depth:
            yield "<ul>"
        else:
            yield "</li>" + "</ul></li>" * (depth - level)
        depth = level
        yield f"<li>{_coded(entry)}"
    if entries:
        yield "</li></ul>" * (depth + 1)


def _html_table(table: Table) -> Iterator[str]:
    yield '<div class="wide"><table><thead><tr>'
    yield "".join(f'<th scope="col">{_coded(head)}</th>' for head in table.heads)
    yield "</tr></thead><tbody>"
    for row in table.rows:
        cells = "".join(f"<td>{_lines(cell)}</td>" for cell in row[1:])
        yield f'<tr><th scope="row">{_coded(row[0])}</th>{cells}</tr>'
    yield "</tbody></table></div>"


def _lines(cell: str) -> str:
    return "".join(f"<p>{_coded(line)}</p>" for line in cell.split("\n")) if "\n" in cell else _coded(cell)


def _coded(text: str) -> str:
    """Text with what stands in backticks as code."""
    parts = escape(text).split("`")
    if len(parts) % 2 == 0:
        return "`".join(parts)
    return "".join(f"<code>{part}</code>" if at % 2 else part for at, part in enumerate(parts))


def in_json(page: Page) -> str:
    """One chapter's data beside what is common; several under `chapters`, by name."""
    found: dict[str, Any] = {"version": 1, **page.data}
    if len(page.names) == 1:
        found |= page.chapters[0].data
    else:
        told = zip(page.names, page.chapters, strict=True)
        found["chapters"] = {name: dict(chapter.data) for name, chapter in told}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


FORMS: Mapping[str, Callable[[Page], str]] = {
    "text": in_text,
    "markdown": in_markdown,
    "html": in_html,
    "json": in_json,
}

_HTML = """\
<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 16px/1.45 "Liberation Sans", Arial, sans-serif; color: #1A1A1A; background: #FFF; margin: 1.5rem auto;
  max-width: 60rem; padding: 0 1rem; }}
code {{ background: #F1F1F1; padding: 0 .2em; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; }}
th, td {{ border: 1px solid #BDBDBD; padding: .3rem .5rem; text-align: left; vertical-align: top; }}
tbody th {{ font-weight: normal; }}
td p {{ margin: 0 0 .5rem; }}
</style>
</head>
<body>
<h1>{title}</h1>
{body}
</body>
</html>
"""
