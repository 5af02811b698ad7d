"""Citations: `source, locator`, or a mapping; `via` may nest."""

from typing import Any, NamedTuple

from argmap.document.names import identify
from argmap.document.nouns import Citation
from argmap.document.reading import Reading
from argmap.document.shapes import Phrase, Ref, Schema, Words
from argmap.document.tables import Key, Table
from argmap.source import Entries, Text, Value

SOURCE = frozenset({"source"})
MAX_VIA = 10
CURLY = frozenset("“”„‟«»")


class Cite(NamedTuple):
    """A passage of a source."""

    depth: int = 0

    def read(self, value: Value, reading: Reading, key: str) -> Citation | None:
        """The passage; None where no source could be made out."""
        if type(value) is Text and not value.missing:
            source, locator = split_citation(value, reading)
            return Citation(source, locator)
        if type(value) is not Entries:
            reading.wrong(value, "a source and a locator", key)
            return None
        if self.depth >= MAX_VIA:
            reading.fault("schema-violation", f"`via` nests more than {MAX_VIA} deep", value)
            return None
        fields = _table(self.depth).read(value, reading)
        return passage(fields) if "source" in fields else None

    def schema(self) -> Schema:
        """A text or a mapping."""
        return {"$ref": "#/$defs/citation"}


def split_citation(value: Text, reading: Reading) -> tuple[Text, str]:
    """The longest source id that equals the text or precedes a comma in it, and the rest as locator."""
    known = reading.names.source_of(value)
    if known is None:
        head, comma, rest = value.partition(",")
        source = identify(Text.at(head, value))
        _report_unknown(source, value, reading)
        first, _, behind = value.partition(" ")
        if not comma and reading.names.kind(first) == "source":
            return Text.at(first, value), behind.strip()  # whose comma was forgotten, as has been said
        return source, rest.strip() if comma else ""
    return Text.at(known[0], value), known[1]


def _report_unknown(source: Text, value: Text, reading: Reading) -> None:
    kind = reading.names.kind(source)
    if kind is not None:
        reading.wrong_kind(source, kind, SOURCE)
    elif not reading.names.may_be_unread(source, SOURCE):
        help_ = reading.nearest(source, SOURCE)
        help_ = help_ or _without_comma(value, reading) or (reading.listed(source, SOURCE) if "," in value else "")
        help_ = help_ or "A citation reads `source, locator`."
        if value.plain and value.file.text[: value.start].rstrip()[-1:] == ",":
            help_ = "In a list in [ ], quote the citation: a comma ends a text there."
        if value.plain and set(value) & CURLY:
            help_ = 'Curly quotation marks hold nothing together in YAML: write straight ones, ".'
        reading.fault("dangling-reference", f"there is no source `{source}`", value, help_)


def _without_comma(value: Text, reading: Reading) -> str:
    """What was meant where a source and its locator stand side by side."""
    head, _, rest = value.partition(" ")
    known = reading.names.kind(head) == "source"
    return f"Put a comma after the source: {head}, {rest:.60}" if known else ""


def passage(fields: dict[str, Any]) -> Citation:
    """A citation from a table's fields; a locator given apart wins over none."""
    source, locator = fields["source"]
    return Citation(source, fields.get("locator") or locator, fields.get("quote"), fields.get("via"))


class SourceAndLocator:
    """`source:` in a mapping: an id, or a whole `source, locator`."""

    def read(self, value: Value, reading: Reading, key: str) -> tuple[Text, str] | None:
        """Source and locator."""
        if type(value) is Text and not value.missing:
            return split_citation(value, reading)
        reading.wrong(value, "the id of a source", key)
        return None

    def schema(self) -> Schema:
        """A reference."""
        return Ref(SOURCE).schema()


def citation_keys(depth: int = 0) -> dict[str, Key]:
    """The keys of a citation written as a mapping."""
    return {
        "source": Key(SourceAndLocator(), "the id of the source"),
        "locator": Key(Words("p. 307"), "page, column, folio or section"),
        "quote": Key(
            Phrase(), "the words, verbatim, in clean spelling; … for what is left out, [ ] for what is put in"
        ),
        "via": Key(Cite(depth + 1), "the citation through which it was seen; the quotation is verified there"),
    }


_TABLES: dict[int, Table] = {}


def _table(depth: int) -> Table:
    if depth not in _TABLES:
        _TABLES[depth] = Table("citation", citation_keys(depth), required=("source",))
    return _TABLES[depth]


def citation_schema() -> Schema:
    """The schema that citations refer to."""
    return {"anyOf": [{"type": "string", "examples": ["kennan-1960, p. 307"]}, _table(0).schema()]}
