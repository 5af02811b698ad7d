"""BibTeX and biblatex: split into entries by bibtexparser, and put together by us.

Its middleware is left out: it does not join strings with `#`, and gives up an entry for one bad field.
"""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bibtexparser import model
from bibtexparser.entrypoint import parse_string

from argmap.document._bibtex_csl import csl_fields
from argmap.document.entries import Entry, Fault, as_key

for _library in ("bibtexparser", "pylatexenc"):  # what they would print of bad input is told in faults
    logging.getLogger(_library).addHandler(logging.NullHandler())

_BRACE_OR_QUOTE = re.compile(r'(?<!\\)[{}"]')
_BARE = re.compile(r'[^\s#{}"]*')
_JOINT = re.compile(r"\s*(#?)\s*")
_HEAD = re.compile(r"@\s*\w*\s*[{(]\s*([^\s,{}()=]*)")
_MONTHS = frozenset(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"))
_LONGEST = 1_000_000  # characters in a value: strings that are put together from strings can double without end
_REASONS = (
    ("Unexpected block start", "a brace or quotation mark in it is not closed before the next entry begins"),
    ("Unexpectedly reached end", "a brace or quotation mark in it is not closed before the file ends"),
    ("Expected comma after entry key", "a comma is missing after its key"),
    ("Expected a `=`", "one of its fields has no equals sign, or there is a comma too many"),
    ("Expected equals sign", "it has no equals sign"),
    ("Expected either a `,`", "a comma is missing between two of its fields"),
)


@dataclass(frozen=True, slots=True)
class _Raw:
    """An entry whose strings are joined and whose LaTeX is not yet read."""

    key: str
    line: int
    type: str
    fields: dict[str, str]


def read(text: str) -> tuple[list[Entry], list[Fault]]:
    """The entries and faults of a whole file."""
    try:
        blocks = parse_string(text, parse_stack=[]).blocks
    except Exception:  # pragma: no cover - the splitter lets through what it did not foresee; none is known
        return [], [Fault(1, 1, "this cannot be read as BibTeX")]
    if text.strip() and all(isinstance(block, model.ImplicitComment) for block in blocks):
        return [], [Fault(1, 1, "there is no BibTeX entry here: one begins like @book{key, title = {…}}")]
    found: dict[str, _Raw] = {}
    strings: dict[str, str] = {}
    faults = []
    for block in blocks:
        line = (block.start_line or 0) + 1
        faults += [Fault(line, 1, message) for message in _take(block, line, found, strings)]
    entries = [_entry(raw, found, faults) for raw in found.values()]
    return entries, sorted(faults, key=lambda fault: fault.line)


def _take(block: model.Block, line: int, found: dict[str, _Raw], strings: dict[str, str]) -> Iterator[str]:
    """Put a block where it belongs; yields what is wrong with it."""
    if isinstance(block, model.ParsingFailedBlock):
        if block.ignore_error_block is None:
            yield _broken(block)
            return
        block = block.ignore_error_block  # a key or field that comes twice: told below, where the first one counts
    if isinstance(block, model.String):
        strings[block.key.lower()], complaint = _joined(str(block.value).strip(), strings)
        if complaint:
            yield f"string '{block.key}': {complaint}"
    elif isinstance(block, model.Entry):
        yield from _take_entry(block, line, found, strings)


def _take_entry(block: model.Entry, line: int, found: dict[str, _Raw], strings: dict[str, str]) -> Iterator[str]:
    key = as_key(block.key)
    fields: dict[str, str] = {}
    if not key:
        yield "this entry has no key, so that nothing can cite it; it is left out"
    elif key in found:
        yield f"'{key}' is the key of the entry on line {found[key].line} already; this one is left out"
    else:
        found[key] = _Raw(key, line, block.entry_type.lower(), fields)
        for field in block.fields:
            name = field.key.lower()
            if name in fields:
                yield f"entry '{key}' has the field '{name}' twice; the first counts"
                continue
            fields[name], complaint = _joined(str(field.value).strip(), strings)
            if complaint:
                yield f"entry '{key}', field '{name}': {complaint}"


def _broken(block: model.ParsingFailedBlock) -> str:
    head = _HEAD.match((block.raw or "").lstrip())
    name = f"entry '{head[1]}'" if head and head[1] else "this entry"
    reason = str(getattr(block.error, "abort_reason", block.error))
    why = next((plain for start, plain in _REASONS if reason.startswith(start)), reason)
    return f"{name} is left out: {why}"


def _joined(value: str, strings: dict[str, str]) -> tuple[str, str]:
    """The text of a value: pieces in braces or quotation marks, numbers and strings joined with #; and a complaint."""
    pieces: list[str] = []
    length, position = 0, 0
    while position < len(value):
        piece, end, complaint = _piece(value, position, strings)
        pieces.append(piece)
        length += len(piece)
        if length > _LONGEST:
            return "", f"the value is longer than {_LONGEST:,} characters"
        position, is_joined = _next_piece(value, end)
        if not complaint and not is_joined and position < len(value):
            complaint = "a comma is missing behind it, or a # between two pieces"
        if complaint:
            return "".join(pieces), complaint
    return "".join(pieces), ""


def _piece(value: str, start: int, strings: dict[str, str]) -> tuple[str, int, str]:
    """The piece of a value at `start`, where it ends, and a complaint."""
    if value[start] in '{"':
        end = _closing(value, start)
        return value[start + 1 : end], end + 1, ""
    bare = _BARE.match(value, start)
    name = bare[0] if bare else ""
    end = start + len(name)
    if name.lower() in strings:
        return strings[name.lower()], end, ""
    if name.isdigit() or name.lower() in _MONTHS:
        return name, end, ""
    return name, end, f"'{name or value[start]}' is neither in braces or quotation marks nor a @string of this file"


def _next_piece(value: str, end: int) -> tuple[int, bool]:
    """Where the next piece begins, and whether a # joins it to the one that ends here."""
    joint = _JOINT.match(value, end)
    return (joint.end(), bool(joint[1])) if joint else (end, False)


def _closing(value: str, start: int) -> int:
    """Where the brace or quotation mark at `start` is closed."""
    depth, closer = 0, "}" if value[start] == "{" else '"'
    for mark in _BRACE_OR_QUOTE.finditer(value, start + 1):
        if depth == 0 and mark[0] == closer:
            return mark.start()
        depth = max(depth + {"{": 1, "}": -1, '"': 0}[mark[0]], 0)
    return len(value)


def _entry(raw: _Raw, found: dict[str, _Raw], faults: list[Fault]) -> Entry:
    fields = raw.fields
    if "crossref" in fields:
        parent = found.get(as_key(fields["crossref"]))
        if parent is None:
            message = f"entry '{raw.key}' takes fields from '{fields['crossref']}', which is no entry of this file"
            faults.append(Fault(raw.line, 1, message))
        else:
            fields = _inherited(raw.type, parent) | fields
    return Entry(raw.key, raw.line, csl_fields(raw.type, fields))


def _inherited(kind: str, parent: _Raw) -> dict[str, str]:
    """What an entry takes from the one it refers to: the title of a volume or journal names what contains the entry."""
    names = {"title": "journaltitle", "subtitle": "journalsubtitle"} if kind == "article" else {}
    if kind.startswith("in") or kind == "conference":
        names = {"title": "booktitle", "subtitle": "booksubtitle"}
    return {names.get(name, name): value for name, value in parent.fields.items() if name != "crossref"}
