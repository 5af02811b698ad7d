"""Plain data as YAML that a person would have typed, and that reads back as exactly the same texts.

Emission is by hand, since PyYAML's emitter decides on quotes, folds and order by other rules than an author's, takes
ten times as long, and is at home in another room.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

WIDTH = 100
DEEPEST = 60  # levels of data kept for others
_CONTAINERS = frozenset((dict, list))

# Characters that may not stand as they are, or that YAML or an editor would take for the end of a line.
_AWKWARD = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_PLAIN = re.compile(r"[^\W_](?:[^:#]|:(?=\S)|(?<=\S)#)*(?<=\S)|[^\W_]")
_WORD = re.compile(r"[^\W_](?:[\w-]*\w)?")
_encode = json.JSONEncoder(ensure_ascii=False).encode
_FOLDS = re.compile(r"\S+(?: \S+)*")
_ROWS = ("foreign",)
_ORDER = [
    "argmap",
    "title",
    "question",
    "mapper",
    "date",
    "lang",
    "topics",
    "profile",
    "note",
    "tags",
    "allow",
    "sides",
    "people",
    "sources",
    "bibliography",
    "events",
    "terms",
    "schemes",
    "claims",
    "arguments",
    "steps",
    "foreign",
]
_PLACES = {key: place for place, key in enumerate(_ORDER)}
_ANYWHERE = _PLACES["allow"]


def document(tree: dict[str, Any], comments: Iterable[str] = ()) -> str:
    """A whole document. Linear in its size. ValueError where it nests too deep."""
    lines = [f"# {_escaped(line)}".rstrip() for comment in comments for line in comment.splitlines()]
    for key, value in sorted(tree.items(), key=lambda pair: _PLACES.get(pair[0], _ANYWHERE)):
        if value in (None, "", [], {}, ()):
            continue
        if key in _ROWS:
            lines += ["", "# Kept for writing the map back to the program it came from; nothing else reads it."]
            lines += [f"{key}:", *_kept(value, "  ")]
        elif isinstance(value, dict):
            lines += ["", f"{key}:", *_section(value)]
        else:
            lines += _entry(key, value, "")
    return "\n".join(lines) + "\n"


# Texts that readers of YAML 1.1 take for something else. Dates are not among them: one that was a date stays one.
_TYPED = re.compile(
    r"(?i:y|n|yes|no|on|off|true|false|null)|~|=|<<|[-+]?\.(?i:inf|nan)"
    r"|[-+]?(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][-+]?\d+)?|0[xob][\da-fA-F_]+|\d+(?::\d+)+(?:\.\d*)?"
)


def foreign_document(tree: dict[str, Any]) -> str:
    """Plain data as YAML for other programs: texts that these would take for numbers or truth values are in quotes."""
    lines: list[str] = []
    for key, value in tree.items():
        lines += ["", *_foreign(key, value, "")]
    return "\n".join(lines[1:]) + "\n"


def _foreign(key: str, value: Any, indent: str) -> Iterator[str]:
    head = f"{indent}{_outside(key)}:"
    if isinstance(value, dict) and value:
        yield head
        for name, one in value.items():
            yield from _foreign(name, one, indent + "  ")
    elif isinstance(value, list) and value and not all(isinstance(one, (str, int, float, bool)) for one in value):
        yield head
        for one in value:
            yield from _foreign_item(one, indent + "  ")
    elif isinstance(value, list) and value:
        yield head
        yield from (f"{indent}  - {_outside(one, indent + '    ')}" for one in value)
    else:
        yield f"{head} {_outside(value, indent + '  ')}"


def _foreign_item(value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, dict) and value:
        lines = [line for name, one in value.items() for line in _foreign(name, one, indent + "  ")]
        yield f"{indent}- {lines[0].lstrip()}"
        yield from lines[1:]
    elif isinstance(value, list) and value:
        yield f"{indent}-"
        for one in value:
            yield from _foreign_item(one, indent + "  ")
    else:
        yield f"{indent}- {_outside(value, indent + '  ')}"


def _outside(value: Any, indent: str = "") -> str:
    if isinstance(value, str) and (_TYPED.fullmatch(value) or not indent):
        return value if _WORD.fullmatch(value) and not _TYPED.fullmatch(value) else _quoted(value)
    return scalar(value, indent)


def _section(entries: dict[str, Any]) -> Iterator[str]:
    """Entries by id; one that takes several lines stands apart from the next."""
    apart = False
    for number, (name, entry) in enumerate(entries.items()):
        short = _shortened(entry)
        long = isinstance(short, dict)
        if number and (long or apart):
            yield ""
        apart = long
        yield from _entry(name, short, "  ")


def _shortened(entry: Any) -> Any:
    """A text instead of a mapping that has nothing else, unless it is blank and would be taken for none."""
    if isinstance(entry, dict) and len(entry) == 1:
        for key in ("text", "name", "label", "title"):
            if str(entry.get(key, "")).strip():
                return entry[key]
    return entry


def _entry(key: str, value: Any, indent: str) -> list[str]:
    head = f"{indent}{_key(key)}:"
    inner = indent + "  "
    if isinstance(value, dict):
        if not value:
            return [f"{head} {{}}"]
        flow = _flow_map(value) if indent else None
        if flow is not None and len(head) + len(flow) < WIDTH:
            return [f"{head} {flow}"]
        return [head, *(line for name, one in value.items() for line in _entry(name, one, inner))]
    if isinstance(value, (list, tuple)):
        flow = _flow(value)
        if flow is not None and len(head) + len(flow) < WIDTH:
            return [f"{head} {flow}"]
        return [head, *(line for one in value for line in _item(one, inner))]
    return [f"{head} {scalar(value, inner, len(head))}"]


def _item(value: Any, indent: str) -> list[str]:
    if isinstance(value, dict) and value:
        lines = [line for name, one in value.items() for line in _entry(name, one, indent + "  ")]
        return [f"{indent}- {lines[0].lstrip()}", *lines[1:]]
    if isinstance(value, (dict, list, tuple)):
        return [f"{indent}- {_json(value)}"]
    return [f"{indent}- {scalar(value, indent + '  ')}"]


def _flow(values: list[Any] | tuple[Any, ...]) -> str | None:
    """A list of ids on one line; None where it holds more than words."""
    return f"[{', '.join(values)}]" if _are_words(values) else None


def _flow_map(entries: dict[str, Any]) -> str | None:
    """A mapping of words to words on one line; None where it holds more."""
    if "text" in entries or not _are_words(entries.values()) or not _are_words(entries):
        return None
    return f"{{{', '.join(f'{name}: {value}' for name, value in entries.items())}}}"


def _are_words(values: Iterable[Any]) -> bool:
    return all(isinstance(value, str) and _WORD.fullmatch(value) is not None for value in values)


def _key(name: str) -> str:
    return name if _WORD.fullmatch(name) else _quoted(name)


def scalar(value: Any, indent: str = "  ", column: int = 0) -> str:
    """A text, number or truth value, as it stands behind a colon or a dash in a column; further lines are indented."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and "e" in repr(value):  # YAML 1.1 wants a point before the exponent
        mantissa, _, exponent = repr(value).partition("e")
        return f"{mantissa}{'' if '.' in mantissa else '.0'}e{exponent if exponent[0] in '+-' else '+' + exponent}"
    if not isinstance(value, str):
        return _json(value)
    if _AWKWARD.search(value):
        return _literal(value, indent)
    if len(value) + max(column, len(indent)) > WIDTH and _FOLDS.fullmatch(value):
        return ">-\n" + "\n".join(_wrapped(value, indent))
    return value if _PLAIN.fullmatch(value) else _quoted(value)


def _literal(text: str, indent: str) -> str:
    """Several lines as they are, where that keeps every character; else in quotes."""
    lines = text.split("\n")
    first = next((line for line in lines if line), "")
    odd = _AWKWARD.search(text.replace("\n", ""))
    if odd or not lines[-1] or not lines[0] or first[0].isspace() or any(line.isspace() for line in lines):
        return _quoted(text)
    return "|-\n" + "\n".join(indent + line if line else "" for line in lines)


def _wrapped(text: str, indent: str) -> Iterator[str]:
    """Words on lines of a comfortable width; one space falls where a line breaks."""
    room = max(WIDTH - len(indent), 40)
    line = ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > room:
            yield indent + line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield indent + line


def _quoted(text: str) -> str:
    return _escaped(_encode(text))


def _escaped(quoted: str) -> str:
    return quoted if quoted.isprintable() else _AWKWARD.sub(_escape, quoted)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return "\\ufffd" if 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"


def _json(value: Any) -> str:
    """Data on one line: JSON is YAML, once its awkward characters are escaped."""
    return _escaped(_encode(value))


_BETWEEN = '}, {"'


def _rows(values: list[Any], indent: str) -> str:
    """A list, one line a value. Records that hold no list of records, as those of maps, are encoded all at once."""
    head = f"{indent}- "
    if all(type(value) is dict and value for value in values):
        whole = _json(values)[1:-1]
        if whole.count(_BETWEEN) == len(values) - 1:  # no record and no text within one looks like a border
            return head + whole.replace(_BETWEEN, f'}}\n{head}{{"')
    return "\n".join(head + _json(value) for value in values)


def _kept(value: Any, indent: str, level: int = 0) -> Iterator[str]:
    """Data of others: two or three levels laid out, one line a record below."""
    if level == 0:
        require_depth(value)
    if isinstance(value, dict) and value and level < 2:
        for name, one in value.items():
            if isinstance(one, (dict, list)) and one:
                yield f"{indent}{_key(name)}:"
                yield from _kept(one, indent + "  ", level + 1)
            else:
                yield f"{indent}{_key(name)}: {_json(one)}"
    elif isinstance(value, list) and level < 3:
        yield _rows(value, indent)
    else:
        yield f"{indent}{_json(value)}"


class TooDeepError(ValueError):
    """Data that nest deeper than a document of ours may."""

    def __str__(self) -> str:
        return f"nested more than {DEEPEST} levels deep"


def require_depth(value: Any) -> None:
    """TooDeepError where containers nest more than `DEEPEST` levels; linear, without recursion."""
    level, depth = [value] if type(value) in _CONTAINERS else [], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise TooDeepError
        held = (one.values() if isinstance(one, dict) else one for one in level)
        level = [inner for one in held for inner in one if type(inner) in _CONTAINERS]
