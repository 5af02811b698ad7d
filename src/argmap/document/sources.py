"""The keys of a source: CSL's variables, and what source criticism asks."""

from collections.abc import Mapping
from typing import Any

from argmap.document import _misplaced
from argmap.document.citations import SOURCE
from argmap.document.claims import COMMON, KNOWLEDGE
from argmap.document.entries import Name as BibliographyName
from argmap.document.names import identify
from argmap.document.nouns import Creator, Source, Tendency
from argmap.document.reading import Reading
from argmap.document.shapes import Choice, Day, Flag, Many, Phrase, Ref, Schema, Whole, Words
from argmap.document.tables import Key, Record, Table
from argmap.source import Entries, Text, Value

KINDS = (
    *(
        "relic",
        "contemporary-record",
        "minutes",
        "official-text",
        "correspondence",
        "diary",
        "press",
        "speech",
        "memoir",
    ),
    *("interview", "polemic", "chronology", "edition", "secondary", "tertiary"),
)
CSL_TYPES = (
    *(
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "dataset",
    ),
    *(
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
    ),
    *(
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
    ),
    *("patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report"),
    *("review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage"),
)
CSL_WORDS = (
    *(
        "abstract",
        "annote",
        "archive",
        "archive_collection",
        "archive_location",
        "archive-place",
        "authority",
        "call-number",
    ),
    *("chapter-number", "citation-key", "citation-label", "citation-number", "collection-number", "collection-title"),
    *(
        "container-title",
        "container-title-short",
        "dimensions",
        "division",
        "DOI",
        "edition",
        "event-place",
        "event-title",
    ),
    *(
        "first-reference-note-number",
        "genre",
        "ISBN",
        "ISSN",
        "issue",
        "jurisdiction",
        "keyword",
        "language",
        "license",
    ),
    *("locator", "medium", "number", "number-of-pages", "number-of-volumes", "original-publisher"),
    *("original-publisher-place", "original-title", "page", "page-first", "part-number", "part-title", "PMCID", "PMID"),
    *(
        "printing-number",
        "publisher",
        "publisher-place",
        "references",
        "reviewed-genre",
        "reviewed-title",
        "scale",
        "section",
    ),
    *(
        "source",
        "status",
        "supplement-number",
        "title-short",
        "URL",
        "version",
        "volume",
        "volume-title",
        "year-suffix",
    ),
)
CSL_NAMES = (
    *("chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director"),
    *("editor", "editorial-director", "editor-translator", "executive-producer", "guest", "host", "illustrator"),
    *(
        "interviewer",
        "narrator",
        "organizer",
        "original-author",
        "performer",
        "producer",
        "recipient",
        "reviewed-author",
    ),
    *("script-writer", "series-creator", "translator"),
)
CSL_DATES = ("accessed", "available-date", "event-date", "original-date", "submitted")

_IN_ORDER = ("given", "dropping_particle", "non_dropping_particle", "family", "suffix")  # as a record names them
_NAME_KEYS = ("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle")
_NAME = Table("name", {key: Key(Words(), "part of a name, as in CSL") for key in _NAME_KEYS})


class Name:
    """A person's id, a name as a text, or CSL's family and given."""

    def read(self, value: Value, reading: Reading, key: str) -> Creator | None:
        """Who it is."""
        if type(value) is Text and not value.missing:
            person = identify(value)
            return Creator(value, person if reading.names.kind(person) == "person" else None)
        if type(value) is not Entries:
            reading.wrong(value, "a person's id or a name", key)
            return None
        parts = _NAME.read(value, reading)
        given, dropping, kept, family, suffix = (parts.get(part) or "" for part in _IN_ORDER)
        name = BibliographyName.of(given, " ".join(filter(None, (dropping, kept))), family, suffix)
        whole = parts.get("literal") or (name if family or given else "")
        if not whole:
            reading.wrong(value, "a name with `family` and `given`, or `literal`", key)
            return None
        split = (Text.at(name.family, value), Text.at(name.given, value)) if whole is name and name.family else ()
        return Creator(Text.at(whole, value), None, *split)

    def schema(self) -> Schema:
        """A text or the parts."""
        return {"$ref": "#/$defs/name"}


class Origins:
    """`unknown`, or a list of the sources and people it rests on; the empty list says: on none."""

    def read(self, value: Value, reading: Reading, key: str) -> tuple[Text, ...] | None:
        """The origins; None where they are unknown."""
        if value == "unknown":
            return None
        origins: tuple[Text, ...] | None = Many(Ref(frozenset({"source", "person"}))).read(value, reading, key)
        return origins

    def schema(self) -> Schema:
        """The word or an array."""
        return {"anyOf": [{"const": "unknown"}, Many(Words()).schema()]}


_TENDENCY = Record(
    Table(
        "tendency",
        {
            "toward": Key(Ref(frozenset({"person", "side", "claim", "event"})), "whom or what it leans to"),
            "direction": Key(Choice(("for", "against")), "for or against"),
            "reason": Key(Phrase(), "what shows it"),
        },
        required=("toward",),
    ),
    Tendency,
)

_FIELDS: Mapping[str, Key] = {
    "title": Key(Words(), "the title"),
    "author": Key(Many(Name()), "a person's id, or a name", "authors"),
    "issued": Key(Day(), "when it was published"),
    "kind": Key(Choice(KINDS, open_=True), "what it is, as in source criticism"),
    "text": Key(Words("../texts/answer.txt"), "a file with its text; quotations are verified against it"),
    "text-pages": Key(Words("1-8"), "which pages of that file are this source"),
    "text-first-page": Key(Whole(), "the number of the first of them, as locators count"),
    "complete": Key(Flag(), "false when only a part of it was at hand"),
    "seen": Key(Flag(), "false when it is known only through others"),
    "knowledge": Key(Choice(KNOWLEDGE), "how its author knew"),
    "derives-from": Key(Origins(), "what it rests on: unknown, or a list; [] says on none"),
    "informants": Key(Many(Ref(frozenset({"person"}))), "who told its author"),
    "edition-of": Key(Ref(SOURCE), "the work it is an edition of"),
    "translation-of": Key(Ref(SOURCE), "the work it translates"),
    "authenticity": Key(Choice(("accepted", "disputed", "forged", "interpolated")), "whether it is genuine"),
    "extent": Key(Words("xii, 411 pp."), "how long it is"),
    "sha256": Key(Words(), "the hash of the text that was checked"),
    "verified": Key(Day(), "when quotations were verified last"),
    "tendency": Key(Many(_TENDENCY), "what it leans to, and why"),
    **COMMON,
}
_CSL: Mapping[str, Key] = {
    "type": Key(Choice(CSL_TYPES, open_=True), "the kind of publication, as in CSL"),
    **{name: Key(Words(), "as in CSL") for name in CSL_WORDS if name not in _FIELDS},
    **{name: Key(Many(Name()), "as in CSL") for name in CSL_NAMES},
    **{name: Key(Day(), "as in CSL") for name in CSL_DATES},
}


def name_schema() -> Schema:
    """The schema that names refer to."""
    return {"anyOf": [{"type": "string"}, _NAME.schema()]}


_OURS = (
    *("kind", "text", "text-pages", "text-first-page", "complete", "seen", "knowledge", "derives-from", "informants"),
    *("edition-of", "translation-of", "authenticity", "extent", "sha256", "verified"),
)
LIBRARY_TABLE = Table("source", {key: _FIELDS[key] for key in _OURS})
"""What source criticism asks, as a bibliography may answer it in fields of these names."""

SOURCE_TABLE = Table("source", {**_FIELDS, **_CSL}, short="title", elsewhere=_misplaced.SOURCE)
_RECORD = Record(SOURCE_TABLE, dict)


def read_source(name: Text, value: Value, reading: Reading) -> Source | None:
    """One source; a bare text is its title. What has none, as an issue of a newspaper, is called by its id."""
    fields: dict[str, Any] | None = _RECORD.read(value, reading, name)
    if fields is None:
        return None
    fields.setdefault("title", name)
    csl = {key: fields.pop(field) for key in _CSL if (field := key.replace("-", "_")) in fields}
    return Source(name, csl=csl, **fields)
