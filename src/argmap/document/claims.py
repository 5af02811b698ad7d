"""The keys of a claim."""

import re
from typing import Any

from argmap.document import _misplaced
from argmap.document.citations import Cite, citation_keys, split_citation
from argmap.document.names import identify
from argmap.document.nouns import Claim, Evidence, Stance
from argmap.document.reading import Reading
from argmap.document.shapes import Anything, Choice, Day, Flag, Many, Number, Phrase, Ref, Schema, Waivers, Words
from argmap.document.tables import Key, Table
from argmap.findings import Related
from argmap.source import Entries, Items, Text, Value

STANCES = ("asserts", "denies", "concedes", "doubts", "questions", "reports", "retracts", "silent")
KINDS = ("fact", "interpretation", "classification", "causal", "normative", "methodological", "textual")
CONFIDENCE = ("certain", "very-likely", "likely", "even", "unlikely", "very-unlikely", "excluded")
KNOWLEDGE = ("eyewitness", "participant", "contemporary-hearsay", "later-hearsay", "inference", "unknown")
STANDARDS = ("scintilla", "dialectical-validity", "preponderance", "clear-and-convincing", "beyond-reasonable-doubt")
STATUSES = ("established", "refuted", "contested", "unsupported", "undetermined")

_SHORT = 40  # characters of a word
_SPACE = re.compile(r"\s")

CLAIM = frozenset({"claim"})
CLAIM_OR_EVENT = frozenset({"claim", "event"})
PERSON = frozenset({"person"})
PARTY = frozenset({"person", "side"})

_STANCE = Table(
    "stance",
    {
        "stance": Key(Choice(STANCES), "what is done with the claim"),
        "cite": Key(Cite(), "where it is said: source, locator"),
        "via": Key(Cite(), "the citation through which it was seen"),
        "quote": Key(Phrase(), "the participant's own words"),
        "hedge": Key(Phrase(), "the hedging words, verbatim"),
        "confidence": Key(Choice(CONFIDENCE), "the participant's own confidence"),
        "arguendo": Key(Flag(), "granted for the sake of argument only"),
        "according-to": Key(Ref(PERSON), "who ascribes it"),
        "date": Key(Day(), "when it was said"),
        "note": Key(Phrase(), "anything worth remembering"),
    },
    short="stance",
    required=("stance",),
    elsewhere=_misplaced.STANCE,
)


class Stances:
    """`stances: {person: stance}`; a list of records is a position that moves."""

    def read(self, value: Value, reading: Reading, key: str) -> tuple[Stance, ...] | None:
        """All stances, in the order typed."""
        if type(value) is not Entries:
            if not (type(value) is Text and value.missing):
                reading.wrong(value, "a mapping of people to stances", key)
            return None
        found: list[Stance] = []
        for person, held in value.items():
            holder = reading.refer(person, PERSON, key)
            if holder is None:
                continue
            for record in held if type(held) is Items else (held,):
                stance = _stance(holder, record, reading)
                if stance is not None:
                    found.append(stance)
                else:
                    reading.names.meant.add(str(holder))  # whose stance is misspelt is not silent
        return tuple(found)

    def schema(self) -> Schema:
        """People to records."""
        one: Schema = {"$ref": "#/$defs/stance"}
        return {"type": ["object", "null"], "additionalProperties": {"anyOf": [one, {"type": "array", "items": one}]}}


_WORD = Choice(STANCES)


def _stance(person: Text, record: Value, reading: Reading) -> Stance | None:
    if type(record) is Entries:
        fields = _STANCE.read(record, reading)
        return Stance(person, **fields) if "stance" in fields else None
    word = _WORD.read(record, reading, f"stance of {person}")
    return None if word is None else Stance(person, word)


def stance_schema() -> Schema:
    """The schema that stances refer to."""
    return _STANCE.schema()


_EVIDENCE = Table(
    "piece of evidence",
    {
        **citation_keys(),
        "bears": Key(Choice(("for", "against")), "whether it speaks for or against the claim"),
        "knowledge": Key(Choice(KNOWLEDGE), "how the source knew of this passage's matter"),
        "note": Key(Phrase(), "anything worth remembering"),
    },
    required=("source",),
)


class EvidenceItem:
    """A citation that speaks for or against the truth of a claim."""

    def read(self, value: Value, reading: Reading, key: str) -> Evidence | None:
        """The evidence."""
        if type(value) is Text and not value.missing:
            return Evidence(*split_citation(value, reading))
        if type(value) is not Entries:
            reading.wrong(value, "a citation", key)
            return None
        fields = _EVIDENCE.read(value, reading)
        if "source" not in fields:
            return None
        source, locator = fields.pop("source")
        return Evidence(source, fields.pop("locator", "") or locator, **fields)

    def schema(self) -> Schema:
        """A text or a mapping."""
        return {"anyOf": [{"type": "string", "examples": ["kennan-1960, p. 307"]}, _EVIDENCE.schema()]}


_CLAIMS = Many(Ref(CLAIM))
_WHEN = Many(Ref(CLAIM_OR_EVENT))

COMMON: dict[str, Key] = {
    "note": Key(Phrase(), "anything worth remembering; drawn nowhere"),
    "tags": Key(Many(Words()), "words to find it by"),
    "allow": Key(Waivers(), "findings waived here, each with its reason"),
    "foreign": Key(Anything(), "what another program's map said besides; only convert reads it"),
}

CLAIM_TABLE = Table(
    "claim",
    {
        "text": Key(
            Words("Ezhov held the post from September 1936."), "what is claimed: one proposition, as a sentence"
        ),
        "label": Key(Words(), "a short name for crowded places"),
        "kind": Key(Choice(KINDS), "what kind of claim it is"),
        "when": Key(Day(), "the date of what it is about"),
        "stances": Key(Stances(), "who holds what about it: attribution, never evidence"),
        "evidence": Key(Many(EvidenceItem()), "what speaks for its truth"),
        "contradicts": Key(_CLAIMS, "claims that cannot both be true with it, and cannot both be false"),
        "contrary-to": Key(_CLAIMS, "claims that cannot both be true with it"),
        "compatible-with": Key(_CLAIMS, "theses of other sides that it does not exclude"),
        "in-tension-with": Key(_CLAIMS, "claims it sits ill with, without logical effect"),
        "presupposes": Key(_CLAIMS, "claims it falls with"),
        "after": Key(_WHEN, "what it comes after in time"),
        "before": Key(_WHEN, "what it comes before in time"),
        "during": Key(_WHEN, "what it falls into in time"),
        "common-ground": Key(Flag(), "whether every side takes it as given"),
        "background": Key(Flag(), "told for orientation; serves no argument"),
        "implicit": Key(Flag(), "nobody's words"),
        "supplied-by": Key(Ref(PERSON), "whose reading an implicit claim is"),
        "standard": Key(Choice(STANDARDS), "the proof standard it has to meet"),
        "burden": Key(Ref(PARTY), "who has to make the case"),
        "weight": Key(Number(0, 1, "weight-out-of-range"), "the mapper's estimate, from 0 to 1"),
        "weight-reason": Key(Words(), "why this weight"),
        "formal": Key(Words(), "the claim as a formula"),
        "expect": Key(Choice(STATUSES), "the author's own test of the computed status"),
        **COMMON,
    },
    short="text",
    required=("text",),
    elsewhere=_misplaced.CLAIM,
)


def read_claim(address: Text, value: Value, reading: Reading, *, inline: bool = False) -> Claim | None:
    """One claim, in its short or its long form."""
    given: dict[str, Any] = {"topic": reading.topic, "inline": inline}
    if type(value) is Text:
        if not value.missing and value.strip():
            return Claim(address, value, **given)
        _without_text(address, reading)
        return None
    if type(value) is not Entries:
        reading.wrong(value, "a text or a mapping", address)
        return None
    fields = CLAIM_TABLE.read(value, reading)
    if "text" not in fields:  # kept, so that nothing that refers to it is called dangling
        fields["text"] = Text.at("", address)
    elif not fields["text"].strip():
        _without_text(address, reading)
    return Claim(address, **fields, **given)


def _without_text(address: Text, reading: Reading) -> None:
    if reading.is_sound:
        reading.fault("schema-violation", f"the claim `{address}` has no text", address)


def claim_in_place(value: Value, address: str, reading: Reading) -> Text | None:
    """A claim's id.

    That of an existing one, or the address of the new one written here (the reference-or-text rule).
    """
    if type(value) is Text and not value.missing:
        if reading.names.kinds.get(value) == "claim":
            return value
        name = identify(value)
        existing = reading.names.kind(name) is not None or name in reading.names.unread
        if existing or not _SPACE.search(name):
            return reading.refer(value, CLAIM, "a claim", _meant(value))
    elif type(value) is not Entries:
        reading.wrong(value, "a claim")
        return None
    new = Text.at(address, value)
    if address in reading.names.ids or address in reading.inline:
        _report_taken(new, reading)
        return None
    claim = read_claim(new, value, reading, inline=True)
    if claim is None:
        return None
    reading.inline[new] = claim
    return new


def _meant(word: Text) -> str:
    """What a single word that is no id may have been: a part of a text with a comma in it, or a short text."""
    text = word.file.text
    before, after = text[max(0, word.start - 20) : word.start].rstrip(), text[word.end : word.end + 20].lstrip()
    if word.plain and "," in (before[-1:], after[:1]):
        return "In [ ] and { }, a comma ends a text: if it belongs to one, quote the whole of it."
    return f"A new claim of one word is written {{text: {word}}}." if len(word) <= _SHORT else ""


def _report_taken(address: Text, reading: Reading) -> None:
    here = [Related(address.place, "the claim written in place")]
    if address in reading.names.ids:
        message = f"`{address}` is an id, and the address of a claim written in place"
        reading.fault("duplicate-id", message, reading.names.ids[address], "Rename it.", here)
    else:
        message = f"`{address}` is the address of two claims written in place"
        first = Related(reading.inline[address].id.place, "first here")
        reading.fault("duplicate-id", message, address, "Give one of them an id of its own.", [first])
