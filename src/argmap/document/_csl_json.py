"""CSL-JSON: a list of items, each read on its own, so that it is known on which line it stands."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from argmap.document.entries import Entry, Fault, Name, as_key

_SPACE = re.compile(r"[ \t\r\n]*")
_MARKUP = re.compile(r"</?(?:i|b|sub|sup|sc|span)(?:\s[^<>]*)?>")  # the rich text that CSL allows in its strings
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}


class _BrokenError(Exception):
    """The text is no JSON from here on."""

    def __init__(self, line: int, column: int, message: str) -> None:
        self.fault = Fault(line, column, message)


class _Cursor:
    """A position in the text and its line and column; it moves forward only, so that lines are counted once."""

    def __init__(self, text: str) -> None:
        self.text, self.position, self.line, self.column = text, 0, 1, 1

    def move(self, position: int) -> None:
        """Go to `position` and past the space behind it."""
        match = _SPACE.match(self.text, position)
        position = match.end() if match else position
        self.line += self.text.count("\n", self.position, position)
        self.column = position - self.text.rfind("\n", 0, position)
        self.position = position

    def stands_at(self, character: str) -> bool:
        """Whether the next character is this one."""
        return self.text.startswith(character, self.position)


def read(text: str) -> tuple[list[Entry], list[Fault]]:
    """The entries and faults of a whole file."""
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    try:
        for line, column, item in _items(_Cursor(text)):
            try:
                message = _keep(item, line, entries)
            except RecursionError:
                message = "this item is nested too deeply; it is left out"
            if message:
                faults.append(Fault(line, column, message))
    except _BrokenError as broken:
        faults.append(broken.fault)
    return list(entries.values()), faults


def _keep(item: Any, line: int, entries: dict[str, Entry]) -> str:
    """Add the item to the entries, or say why it cannot be added."""
    if not isinstance(item, dict):
        return f"an item is a mapping with an id: {json.dumps(item)[:40]} is none"
    key = as_key(_plain(item.get("citation-key") or item.get("id") or ""))
    if not key:
        return "this item has neither a citation-key nor an id, so that nothing can cite it"
    if key in entries:
        return f"'{key}' is the key of the item on line {entries[key].line} already; this one is left out"
    entries[key] = Entry(key, line, _fields(item))
    return ""


def _items(cursor: _Cursor) -> Iterator[tuple[int, int, Any]]:
    """Each item with its line and column, up to the first place that is not JSON."""
    cursor.move(0)
    if cursor.stands_at("["):
        cursor.move(cursor.position + 1)
        while not cursor.stands_at("]"):
            yield cursor.line, cursor.column, _item(cursor)
            if cursor.stands_at(","):
                cursor.move(cursor.position + 1)
            elif not cursor.stands_at("]"):
                raise _BrokenError(
                    cursor.line, cursor.column, "a comma or ] is missing before this; what follows is not read"
                )
        cursor.move(cursor.position + 1)
    elif cursor.stands_at("{"):
        yield cursor.line, cursor.column, _item(cursor)
    if cursor.position < len(cursor.text):
        message = "this is not CSL-JSON, which is one list of items: [ {…}, {…} ]"
        raise _BrokenError(cursor.line, cursor.column, message)


def _item(cursor: _Cursor) -> Any:
    """The value under the cursor, which moves behind it."""
    line, column = cursor.line, cursor.column
    try:
        value, end = json.JSONDecoder().raw_decode(cursor.text, cursor.position)
    except json.JSONDecodeError as error:
        what = error.msg[:1].lower() + error.msg[1:].removesuffix(" at")
        reason = f"this is not JSON ({what}); it and what follows is not read"
        raise _BrokenError(error.lineno, error.colno, reason) from None
    except RecursionError:
        raise _BrokenError(line, column, "this item is nested too deeply; it and what follows is not read") from None
    except ValueError:  # more digits than Python turns into an integer
        raise _BrokenError(
            line, column, "this item holds a number too long to read; it and what follows is not read"
        ) from None
    cursor.move(end)
    return value


def _fields(item: Mapping[str, Any]) -> dict[str, str | tuple[str, ...]]:
    fields = {name: _value(value) for name, value in item.items() if name not in ("id", "citation-key")}
    return {name: value for name, value in fields.items() if value}


def _value(value: Any) -> str | tuple[str, ...]:
    if isinstance(value, list):
        return tuple(filter(None, (_name(part) if isinstance(part, dict) else _plain(part) for part in value)))
    if isinstance(value, dict):
        return _date(value)
    return _plain(value)


def _plain(value: Any) -> str:
    """A scalar as text without markup; halves of characters, which JSON lets through, become U+FFFD."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if not text.isascii():
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _MARKUP.sub("", text) if "<" in text else text


def _name(name: Mapping[str, Any]) -> str:
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    given, dropping, kept, family, suffix = (_plain(name.get(part)).strip() for part in parts)
    whole = Name.of(given, " ".join(filter(None, (dropping, kept))), family, suffix)
    return whole or _plain(name.get("literal")) or _plain(name)


def _date(date: Mapping[str, Any]) -> str:
    """EDTF for a date of CSL; whatever else the mapping may be, as JSON."""
    parts = date.get("date-parts")
    if not isinstance(parts, list):
        return _plain(date.get("raw") or date.get("literal") or date or "")
    circa = "~" if date.get("circa") not in (None, False, 0, "", "0", "false") else ""
    ends = [_day(part, date.get("season")) + circa for part in parts if isinstance(part, list) and part]
    return "/".join(ends)


def _day(parts: list[Any], season: Any) -> str:
    """One date; the year before the year 1 is -1 in CSL and 0 in EDTF."""
    texts = [_plain(part).strip() for part in parts if part not in (None, "", 0, "0")]
    if not all(re.fullmatch(r"-?[0-9]{1,9}", text) for text in texts) or not texts:
        return " ".join(texts)
    year = int(texts[0])
    year += year < 0
    written = f"{'-' * (year < 0)}{abs(year):04}"
    written = written if abs(year) < 10_000 else f"Y{year}"
    number = _SEASONS.get(str(season).lower(), season if season in (1, 2, 3, 4) else "1234".find(str(season)) + 1)
    if len(texts) == 1 and season and number:
        return f"{written}-{20 + int(number)}"
    return "-".join([written, *(f"{int(text):02}" for text in texts[1:3])])
