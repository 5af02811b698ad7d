"""Tables of keys: the one place that says what an entry may hold. They read, and the JSON Schema is made from them."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from argmap.document.reading import Reading, describe, with_article
from argmap.document.shapes import Schema, Shape
from argmap.findings import Finding, Severity
from argmap.source import Entries, Text

MOST = 30  # keys that a message lists: a source has a hundred


class Key(NamedTuple):
    """One key: its shape, what it means, and the field of the noun it fills where that is not its own name."""

    shape: Shape
    meaning: str
    field: str = ""


class Table:
    """The keys of one kind of entry.

    `short` is the key that a bare text stands for; `elsewhere` are keys that do not belong here, each
    with the sentence that says what is written instead, or where.
    """

    def __init__(
        self,
        noun: str,
        keys: Mapping[str, Key],
        *,
        short: str = "",
        required: tuple[str, ...] = (),
        elsewhere: Mapping[str, str] | None = None,
    ) -> None:
        self.noun = noun
        self.keys = keys
        self.short = short
        self.required = required
        self.elsewhere = elsewhere or {}
        self._plan = {name: (key.shape.read, key.field or name.replace("-", "_")) for name, key in keys.items()}

    def read(self, entries: Entries, reading: Reading) -> dict[str, Any]:
        """The fields understood, by name; unknown keys and wrong values are reported. Linear in the entries."""
        fields: dict[str, Any] = {}
        plan = self._plan
        for name, value in entries.items():
            known = plan.get(name)
            if known is None:
                self._unknown(name, entries, reading)
                continue
            understood = known[0](value, reading, name)
            if understood is not None:
                fields[known[1]] = understood
        for needed in self.required:
            if needed not in entries and reading.is_sound:
                self._lacks(needed, entries, reading)
        return fields

    def _lacks(self, needed: str, entries: Entries, reading: Reading) -> None:
        """Report a key that has to be there; where another was typed for it, say so."""
        typed = next((key for key in entries if key not in self.keys and reading.nearest_key(key, (needed,))), None)
        help_ = f"Write `{needed}` for `{typed}`." if typed else ""
        reading.fault("schema-violation", f"this {self.noun} has no `{needed}`", next(iter(entries), entries), help_)

    def _unknown(self, name: Text, entries: Entries, reading: Reading) -> None:
        if not name:
            reading.fault("schema-violation", "a key is missing before the colon", name)
            return
        help_ = (
            self.elsewhere.get(name)
            or self._beneath(name, entries, reading)
            or reading.nearest_key(name, self.keys)
            or f"{with_article(self.noun).capitalize()} may have: {', '.join(list(self.keys)[:MOST])}{self._more()}."
        )
        value = entries[name]
        reading.names.lose(value if isinstance(value, Entries) else (), name.file.text[name.start : value.end])
        owned = (reading.owner,) if reading.owner else ()
        message = f"`{name}` is no key of {with_article(self.noun)}; it was not read"
        reading.faults.append(
            Finding("unknown-field", message, name.place, owned, help=help_, severity=Severity.WARNING)
        )

    def _more(self) -> str:
        """That there are more keys than are listed."""
        rest = len(self.keys) - MOST
        return f" and {rest} more, which `argmap schema` explains" if rest > 0 else ""

    def _beneath(self, name: Text, entries: Entries, reading: Reading) -> str:
        """What to do with a key that stands right below another without a value: it was to be further in."""
        if reading.comparisons <= 0:
            return ""
        reading.comparisons -= len(entries)
        keys = list(entries)
        above = next((key for key in reversed(keys[: keys.index(name)]) if key in self.keys), None)
        given = entries[above] if above is not None else None
        return f"Indent it if it belongs under `{above}:`." if isinstance(given, Text) and given.missing else ""

    def schema(self) -> Schema:
        """An object schema with every key explained."""
        properties = {name: {**key.shape.schema(), "description": key.meaning} for name, key in self.keys.items()}
        body: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
        if self.required:
            body["required"] = list(self.required)
        if not self.short:
            return body
        short = {**self.keys[self.short].shape.schema(), "description": f"short for its {self.short}"}
        return {"anyOf": [short, body]}


class Record(NamedTuple):
    """A mapping read by a table, made into something by `make(fields)`."""

    table: Table
    make: Any

    def read(self, value: Any, reading: Reading, key: str) -> Any:
        """What was made; None where the value is no mapping."""
        table = self.table
        if type(value) is Entries:
            fields = table.read(value, reading)
            if any(_field(table, name) not in fields for name in table.required):
                return None
            return self.make(**fields)
        if table.short and type(value) is Text and not value.missing:
            understood = table.keys[table.short].shape.read(value, reading, key)
            return None if understood is None else self.make(**{_field(table, table.short): understood})
        reading.fault("schema-violation", f"`{key}` takes a mapping, not {describe(value)}", value)
        return None

    def schema(self) -> Schema:
        """That of the table."""
        return self.table.schema()


def _field(table: Table, name: str) -> str:
    return table.keys[name].field or name.replace("-", "_")
