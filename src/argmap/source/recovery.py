"""Reading on after a syntax error.

YAML's parsers stop at the first error. Here the entry that holds it (a claim, say) is blanked, which keeps every
offset, and the file is read again: one mistyped line costs one entry and hides no other fault. What was blanked is
remembered by name. In a file that is indented with tabs throughout, spaces are read in their place.
"""

import re
from dataclasses import dataclass
from itertools import takewhile

import yaml

from argmap.findings import Finding, Severity
from argmap.source.blaming import blamed, has_swallowed, indent, inner_colon, is_tab
from argmap.source.composing import Composition, compose
from argmap.source.explaining import UNCLOSED, explain
from argmap.source.files import File
from argmap.source.values import Text, Value

MAX_ATTEMPTS = 20
MAX_REREAD = 8_000_000  # characters read again in all: bounds the cost on large files

_KEY = re.compile(
    r"""^[ \t]*(?:- +)?(?P<key>"[^"\n]+"|'[^'\n]+'|[^\s#:&*!|>%@`"'\[{][^:\n]*):(?:[ \t]|$|(?=[^/:]))""", re.MULTILINE
)
_TABS = re.compile(r"^\t+", re.MULTILINE)
_SPACES = re.compile(r"^ +\S", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """A file's value.

    None where there is none. `unread` are keys in stretches that could not be read, `lost` the text of these;
    `cut_short` tells that some stretch's keys are unknown.
    """

    file: File
    root: Value | None
    unread: frozenset[str] = frozenset()
    lost: str = ""
    cut_short: bool = False


def read_document(file: File) -> tuple[Document, list[Finding]]:
    """Read one document, going on behind syntax errors; linear but for the bounded attempts."""
    text, lost = file.text, list[str]()
    errors: list[Finding] = []
    budget = MAX_REREAD
    for _ in range(MAX_ATTEMPTS):
        result = compose(file, text)
        if result.error is None:
            return _document(file, result, lost), [*errors, *result.faults]
        culprit, fault = _blame(file, text, result.error, result.quoted)
        errors.append(fault)
        mended = _mended(file, text, result.error, culprit)
        if mended is not None:
            return _document(file, mended, lost), [*errors, *mended.faults]
        stretch = _entry_around(text, culprit)
        budget -= len(text)
        if stretch is None or budget < 0:
            break
        start, end = stretch
        lost.append(file.text[start:end])
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    result.end = file.offset(_error_line(result.error))
    return _document(file, result, lost), [*errors, *result.faults]


def _blame(file: File, text: str, error: yaml.MarkedYAMLError, quoted: Text | None) -> tuple[int, Finding]:
    """The offset an error is to be blamed on, and what to say of it."""
    if quoted is not None and has_swallowed(error, quoted.start, quoted.end, text):
        return quoted.start, _fault(file, quoted.start, UNCLOSED)
    culprit = blamed(error, text)
    start = min(inner_colon(error, file.text) or culprit, max(len(file.text) - 1, 0))
    return culprit, _fault(file, start, explain(error, file.text, start))


def _mended(file: File, text: str, error: yaml.MarkedYAMLError, culprit: int) -> Composition | None:
    """What is read where the file is indented with tabs throughout, and nothing else is wrong with it."""
    if not is_tab(error, text, culprit) or _SPACES.search(text):
        return None
    result = compose(file, _with_spaces(text))
    return result if result.error is None else None


def _document(file: File, result: Composition, lost: list[str]) -> Document:
    if result.end is not None:
        first = min([result.end, *(key.start for key in result.unread)])
        lost = [*lost, file.text[file.offset(file.position(first)[0]) :]]
    whole = "\n".join(lost)
    return Document(file, result.root, frozenset(_keys_in(whole)), whole, result.end is not None)


def _with_spaces(text: str) -> str:
    """A text that is indented with tabs alone, indented with spaces; every offset stays."""
    return _TABS.sub(lambda indentation: " " * len(indentation.group()), text)


def _keys_in(text: str) -> set[str]:
    return {match["key"].strip("\"' ") for match in _KEY.finditer(text)}


def _error_line(error: yaml.MarkedYAMLError | None) -> int:
    mark = error and (error.context_mark or error.problem_mark)
    return mark.line + 1 if mark else 1


def _fault(file: File, start: int, said: tuple[str, str]) -> Finding:
    message, help_ = said
    line_end = file.text.find("\n", start)
    end = max(start + 1, len(file.text) if line_end < 0 else line_end)
    return Finding("yaml-syntax", message, file.place(start, end), help=help_, severity=Severity.ERROR)


def _entry_around(text: str, offset: int) -> tuple[int, int] | None:
    """The stretch of the entry that holds `offset`.

    From its key to the next entry or section. None where nothing is left to blank.
    """
    lines = [(m.start(), m.group()) for m in re.finditer(r"[^\n]*\n?", text) if m.group()]
    at = max((i for i, (start, _) in enumerate(lines) if start <= offset), default=-1)
    while at >= 0 and not indent(lines[at][1]) and not lines[at][1].strip():
        at -= 1
    if at < 0:
        return None
    section = next((i for i in range(at, -1, -1) if _starts(lines[i][1], 0)), 0)
    inner = _inner_level([line for _, line in lines[section + 1 :]])
    typed = [line for _, line in lines]
    first = next((i for i in range(at, section, -1) if _begins(typed, i, inner)), section)
    level = inner if first > section else 0
    last = next((i for i in range(first + 1, len(lines)) if _begins(typed, i, level)), len(lines))
    start, end = lines[first][0], lines[last][0] if last < len(lines) else len(text)
    return (start, end) if text[start:end].strip() else None


def _inner_level(lines: list[str]) -> int:
    """How far the entries of a section stand in: as the lines that no tab confuses, else as all."""
    typed = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    within = list(takewhile(indent, typed))
    straight = [line for line in within if "\t" not in line[: indent(line)]]
    return min(map(indent, straight or within), default=0)


def _begins(lines: list[str], at: int, level: int) -> bool:
    """The same for a line among others: how far one with a tab stands in shows only in the line above."""
    if not _starts(lines[at], level) or "\t" not in lines[at][: indent(lines[at])]:
        return _starts(lines[at], level)
    above = next((line for line in reversed(lines[:at]) if line.strip()), "")
    return indent(above) <= level and not (indent(above) == level and above.rstrip().endswith(":"))


def _starts(line: str, level: int) -> bool:
    """Whether an entry at indentation `level` or further out begins on this line."""
    return bool(line.strip()) and not line.lstrip().startswith("#") and indent(line) <= level
