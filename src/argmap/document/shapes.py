"""Shapes of values: what a key takes, how it is read, and how a JSON Schema says it.

A shape's `read` returns what it understood, or None after reporting why not; its `schema` is the same knowledge for
editors.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from argmap.document.dates import Date, parse_date
from argmap.document.nouns import Waiver
from argmap.document.reading import Reading, suggestion, with_article
from argmap.source import Entries, Items, Text, Value

Schema = dict[str, Any]


class Shape(Protocol):
    """What a key takes."""

    def read(self, value: Value, reading: Reading, key: str) -> Any:
        """The value understood; None where it was reported."""

    def schema(self) -> Schema:
        """The same as JSON Schema (draft 2020-12)."""


class Words(NamedTuple):
    """A text, or one line of it."""

    example: str = ""

    def read(self, value: Value, reading: Reading, key: str) -> Text | None:
        """The text as typed."""
        if type(value) is Text and not value.missing:
            return value
        reading.wrong(value, "a text", key)
        return None

    def schema(self) -> Schema:
        """Numbers and dates are texts too: YAML's own typing is not used."""
        return {"type": ["string", "number", "boolean"], **({"examples": [self.example]} if self.example else {})}


class Phrase:
    """A text that may be empty on purpose: `hedge: ""`."""

    def read(self, value: Value, reading: Reading, key: str) -> Text | None:
        """The text as typed; None where it is empty."""
        if type(value) is Text:
            return value if value and not value.missing else None
        reading.wrong(value, "a text", key)
        return None

    def schema(self) -> Schema:
        """A text or nothing."""
        return {"type": ["string", "number", "boolean", "null"]}


class Choice(NamedTuple):
    """One of a few words; `open_` where others are allowed too."""

    names: tuple[str, ...]
    open_: bool = False

    def read(self, value: Value, reading: Reading, key: str) -> Text | None:
        """The word chosen."""
        if type(value) is not Text or value.missing:
            reading.wrong(value, f"one of {', '.join(self.names)}", key)
            return None
        if value in self.names or self.open_:
            return value
        near = suggestion(value, self.names) or f"Write one of: {', '.join(self.names)}."
        reading.fault("schema-violation", f"`{key}` cannot be `{value!s:.60}`", value, near)
        return None

    def schema(self) -> Schema:
        """An enumeration, or its words as examples."""
        return {"type": "string", "examples": list(self.names)} if self.open_ else {"enum": list(self.names)}


_LITERAL = re.compile(r"true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")


class Anything:
    """Data of another program: kept as they are, read as JSON reads them, judged by nobody."""

    def read(self, value: Value, reading: Reading, key: str) -> Any:
        """Plain dicts, lists, texts, numbers, truth values and None; a text in quotes stays one."""
        return plain(value)

    def schema(self) -> Schema:
        """No constraint."""
        return {}


def plain(value: Value) -> Any:
    """A value without its places, its unquoted scalars read as JSON reads them; linear."""
    if isinstance(value, Text):
        if value.missing:
            return None
        return _literal(value) if value.plain and _LITERAL.fullmatch(value) else str(value)
    if isinstance(value, Items):
        return [plain(item) for item in value]
    return {str(name): plain(entry) for name, entry in value.items()}


def _literal(text: str) -> Any:
    import json  # only a converted map needs it

    return json.loads(text)


_FLAGS: Mapping[str, bool] = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


class Flag:
    """Yes or no."""

    def read(self, value: Value, reading: Reading, key: str) -> bool | None:
        """The truth value."""
        flag = _FLAGS.get(value.lower()) if type(value) is Text else None
        if flag is None:
            reading.wrong(value, "true or false", key)
        return flag

    def schema(self) -> Schema:
        """A boolean, or a word that editors take for a text."""
        return {"anyOf": [{"type": "boolean"}, {"enum": [word for word in _FLAGS if word not in ("true", "false")]}]}


class Number(NamedTuple):
    """A number from `least` to `most`; outside of it the rule named `beyond` is broken."""

    least: float
    most: float
    beyond: str = "schema-violation"

    def read(self, value: Value, reading: Reading, key: str) -> float | None:
        """The number."""
        try:
            number = float(value) if type(value) is Text else None
        except ValueError:
            number = None
        if number is None:
            reading.wrong(value, "a number", key)
        elif not self.least <= number <= self.most:
            reading.fault(self.beyond, f"`{key}` is {value}, outside of {self.least:g} to {self.most:g}", value)
            number = None
        return number

    def schema(self) -> Schema:
        """A bounded number."""
        return {"type": "number", "minimum": self.least, "maximum": self.most}


class Whole(NamedTuple):
    """A whole number, from `least`."""

    least: int = 0

    def read(self, value: Value, reading: Reading, key: str) -> int | None:
        """The number."""
        try:
            number = int(value) if type(value) is Text else None
        except ValueError:
            number = None
        if number is None or number < self.least:
            reading.wrong(value, f"a whole number from {self.least}", key)
            return None
        return number

    def schema(self) -> Schema:
        """An integer."""
        return {"type": "integer", "minimum": self.least}


@lru_cache(maxsize=4096)
def _date(text: str) -> Date:
    return parse_date(text)


class Day:
    """A date in EDTF."""

    def read(self, value: Value, reading: Reading, key: str) -> Date | None:
        """The interval the date stands for."""
        if type(value) is not Text or value.missing:
            reading.wrong(value, "a date", key)
            return None
        try:
            return replace(_date(str(value)), text=value)
        except ValueError as error:
            reading.fault(
                "bad-date",
                str(error),
                value,
                "Dates look like 1936, 1936-09, 1936-09-10, 1936~, 1936-09-10/1936-09-25.",
            )
            return None

    def schema(self) -> Schema:
        """A string; a bare year may look like a number."""
        return {"type": ["string", "integer"], "examples": ["1936-09-10", "1936-09~", "1936-09-10/1936-09-25"]}


class Ref(NamedTuple):
    """The id of something of certain kinds."""

    kinds: frozenset[str]

    def read(self, value: Value, reading: Reading, key: str) -> Text | None:
        """The id; kept where it points nowhere, which is reported."""
        if type(value) is Text and value.missing:
            reading.wrong(value, f"the id of {with_article(' or '.join(sorted(self.kinds)))}", key)
            return None
        return reading.refer(value, self.kinds, key)

    def schema(self) -> Schema:
        """A string; which ids there are only argmap knows."""
        return {"type": ["string", "number", "boolean"], "description": f"id of: {', '.join(sorted(self.kinds))}"}


class Many(NamedTuple):
    """A list, or a single value standing for a list of one."""

    one: Shape

    def read(self, value: Value, reading: Reading, key: str) -> tuple[Any, ...] | None:
        """What was understood of each, in order; faulty ones are reported and left out."""
        if type(value) is Items:
            found = [self.one.read(item, reading, key) for item in value]
            return tuple(item for item in found if item is not None)
        if type(value) is Text and value.missing:
            return ()
        only = self.one.read(value, reading, key)
        return None if only is None else (only,)

    def schema(self) -> Schema:
        """One, an array, or nothing."""
        one = self.one.schema()
        return {"anyOf": [one, {"type": "array", "items": one}, {"type": "null"}]}


class Waivers:
    """`allow: {rule: reason}`."""

    def read(self, value: Value, reading: Reading, key: str) -> tuple[Any, ...] | None:
        """The waivers; one without a reason silences nothing."""
        if type(value) is not Entries:
            reading.wrong(value, "a mapping of finding names to reasons", key)
            return None
        found = []
        for rule, reason in value.items():
            if type(reason) is Text and reason.strip() and not reason.missing:
                found.append(Waiver(rule, reason))
            else:
                reading.fault(
                    "waiver-without-reason", f"`{rule}` is waived without a reason", rule, "Say why, in one sentence."
                )
        return tuple(found)

    def schema(self) -> Schema:
        """A mapping of texts."""
        return {"type": "object", "additionalProperties": {"type": "string", "minLength": 1}}
