"""The keys at the top of a file: of a debate, and of a topic."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from argmap.document.arguments import ARGUMENT_TABLE, read_argument
from argmap.document.claims import CLAIM_TABLE, COMMON, read_claim
from argmap.document.names import identify
from argmap.document.nouns import Step
from argmap.document.people import (
    EVENT_TABLE,
    PERSON_TABLE,
    SIDE_TABLE,
    TERM_TABLE,
    read_event,
    read_person,
    read_side,
    read_term,
)
from argmap.document.reading import Reading, suggestion
from argmap.document.schemes import SCHEME_TABLE, read_scheme
from argmap.document.shapes import Choice, Day, Many, Phrase, Ref, Schema, Words
from argmap.document.sources import SOURCE_TABLE, read_source
from argmap.document.tables import Key, Record, Table
from argmap.findings import Finding, Severity
from argmap.source import Entries, Text, Value

VERSION = "1"
PROFILES = ("draft", "seminar", "publication")

# Sections whose keys are ids, with the kind of thing each names.
KINDS: Mapping[str, str] = {
    "sides": "side",
    "people": "person",
    "sources": "source",
    "events": "event",
    "terms": "term",
    "claims": "claim",
    "arguments": "argument",
}


class Section(NamedTuple):
    """A mapping of ids to entries of one kind."""

    read_entry: Callable[[Text, Value, Reading], Any]
    table: Table

    def read(self, value: Value, reading: Reading, key: str) -> dict[str, Any] | None:
        """The nouns by id; an id that names something already is left to the first."""
        if type(value) is not Entries:
            if not (type(value) is Text and value.missing):
                reading.wrong(value, "a mapping of ids to entries", key)
            return None
        found: dict[str, Any] = {}
        kinds, repeated = reading.names.kinds, reading.names.repeated
        for typed, entry in value.items():
            name = typed if typed in kinds else identify(typed)
            if name in repeated and key in KINDS and not _is_first(name, reading):
                continue
            reading.owner = str(name)
            noun = self.read_entry(name, entry, reading)
            reading.owner = None
            if noun is not None:
                found[name] = noun
        return found

    def schema(self) -> Schema:
        """An object of references."""
        return {"type": ["object", "null"], "additionalProperties": {"$ref": f"#/$defs/{self.table.noun}"}}


def _is_first(name: Text, reading: Reading) -> bool:
    first = reading.names.ids.get(name)
    return first is not None and first.file is name.file and first.start == name.start


class Version:
    """`argmap: 1`."""

    def read(self, value: Value, reading: Reading, key: str) -> Text | None:
        """The version, where this processor reads it."""
        if type(value) is Text and value == VERSION:
            return value
        help_ = f"Write argmap: {VERSION}; a newer format needs a newer argmap."
        reading.fault("unsupported-version", f"this argmap reads version {VERSION} of the format", value, help_)
        return None

    def schema(self) -> Schema:
        """The constant."""
        return {"enum": [int(VERSION), VERSION]}


class TopicName:
    """The name of a topic file, without its ending."""

    def read(self, value: Value, reading: Reading, key: str) -> Text | None:
        """The name."""
        if type(value) is not Text or value.missing:
            reading.wrong(value, "names of topic files", key)
            return None
        if value not in reading.names.topics:
            reading.fault(
                "dangling-reference",
                f"there is no topic file {value}.yaml",
                value,
                suggestion(value, reading.names.topics),
            )
            return None
        return value

    def schema(self) -> Schema:
        """A string."""
        return {"type": "string"}


class Shown:
    """What a step shows: a claim, an argument or a topic."""

    def read(self, value: Value, reading: Reading, key: str) -> Text | None:
        """Its id."""
        if type(value) is Text and value in reading.names.topics:
            return value
        return Ref(frozenset({"claim", "argument"})).read(value, reading, key)

    def schema(self) -> Schema:
        """A string."""
        return {"type": "string"}


_STEP = Record(
    Table(
        "step",
        {
            "show": Key(Many(Shown()), "claims, arguments or topics that appear"),
            "focus": Key(Shown(), "what the view moves to"),
            "note": Key(Phrase(), "what the speaker wants to remember"),
        },
    ),
    Step,
)

_SECTIONS: Mapping[str, Key] = {
    "sides": Key(Section(read_side, SIDE_TABLE), "the parties to the debate"),
    "people": Key(Section(read_person, PERSON_TABLE), "those who argue, and those who are argued about"),
    "sources": Key(Section(read_source, SOURCE_TABLE), "the texts that are cited"),
    "bibliography": Key(Words("references.bib"), "a BibTeX or CSL-JSON file whose keys are source ids"),
    "events": Key(Section(read_event, EVENT_TABLE), "what happened, with dates"),
    "terms": Key(Section(read_term, TERM_TABLE), "words the debate turns on"),
    "schemes": Key(Section(read_scheme, SCHEME_TABLE), "argumentation schemes of this debate's own"),
    "claims": Key(Section(read_claim, CLAIM_TABLE), "the claims"),
    "arguments": Key(Section(read_argument, ARGUMENT_TABLE), "the arguments"),
    "steps": Key(Many(_STEP), "the order of a presentation"),
}
_TITLE = Key(Words(), "the title")
_LEVEL: Mapping[str, Key] = {
    "argmap": Key(Version(), "the version of the format; once, at the top"),
    "question": Key(Words(), "the question the debate is about"),
    "mapper": Key(Words(), "who drew the map"),
    "date": Key(Day(), "the date of the map"),
    "lang": Key(Words("en"), "the language of the texts, as a BCP 47 tag"),
    "topics": Key(Many(TopicName()), "the order of the topic files"),
    "profile": Key(Choice(PROFILES), "which findings are shown, and how loudly"),
}

DEBATE_TABLE = Table("debate", {"argmap": _LEVEL["argmap"], "title": _TITLE, **_LEVEL, **COMMON, **_SECTIONS})
TOPIC_TABLE = Table(
    "topic",
    {"title": _TITLE, **COMMON, **_SECTIONS},
    elsewhere={key: f"`{key}` belongs in debate.yaml." for key in _LEVEL},
)
_TABLES = (CLAIM_TABLE, ARGUMENT_TABLE, PERSON_TABLE, SIDE_TABLE, SOURCE_TABLE, EVENT_TABLE, TERM_TABLE, SCHEME_TABLE)
DEFINITIONS: Mapping[str, Table] = {table.noun: table for table in _TABLES}


def missing_version(root: Entries) -> Finding:
    """The fault of a debate that does not say which version it is written in."""
    help_ = f"Begin the file with argmap: {VERSION}"
    first = next(iter(root), None)
    place = first.place if first is not None else root.place
    return Finding(
        "unsupported-version", "this debate does not say its format version", place, help=help_, severity=Severity.ERROR
    )
