"""The keys of argumentation schemes that a debate defines for itself."""

from typing import Any

from argmap.document.arguments import MODES
from argmap.document.claims import COMMON
from argmap.document.nouns import CriticalQuestion, Role, Scheme
from argmap.document.reading import Reading
from argmap.document.shapes import Choice, Schema, Words
from argmap.document.tables import Key, Record, Table
from argmap.source import Entries, Text, Value

FORMS = ("claim", "denial", "norm", "undercut")
BURDENS = ("premise", "assumption", "exception", "rebuttal")


class Roles:
    """`roles: {id: what the premise says}`."""

    def read(self, value: Value, reading: Reading, key: str) -> tuple[Role, ...] | None:
        """The roles in the order typed."""
        if type(value) is not Entries:
            reading.wrong(value, "a mapping of roles to what their premise says", key)
            return None
        read = [(name, Words().read(text, reading, name)) for name, text in value.items()]
        return tuple(Role(name, text) for name, text in read if text is not None)

    def schema(self) -> Schema:
        """Roles to texts."""
        return {"type": "object", "additionalProperties": {"type": "string"}}


_QUESTION = Record(
    Table(
        "critical question",
        {
            "ask": Key(Words(), "the question"),
            "burden": Key(
                Choice(BURDENS), "who has to answer: it asks for a premise, an assumption, an exception or a rebuttal"
            ),
            "role": Key(Words(), "the role it is about"),
        },
        short="ask",
        required=("ask",),
    ),
    dict,
)


class CriticalQuestions:
    """`questions: {id: {ask: …, burden: …}}`."""

    def read(self, value: Value, reading: Reading, key: str) -> tuple[CriticalQuestion, ...] | None:
        """The questions in the order typed."""
        if type(value) is not Entries:
            reading.wrong(value, "a mapping of questions", key)
            return None
        read = [(name, _QUESTION.read(item, reading, name)) for name, item in value.items()]
        return tuple(CriticalQuestion(name, **fields) for name, fields in read if fields is not None)

    def schema(self) -> Schema:
        """Questions to records."""
        return {"type": "object", "additionalProperties": _QUESTION.schema()}


SCHEME_TABLE = Table(
    "scheme",
    {
        "roles": Key(Roles(), "the premises it asks for"),
        "conclusion": Key(Words(), "what it concludes"),
        "mode": Key(Choice(MODES), "whether it is meant to be conclusive"),
        "target": Key(Choice(("claim", "undercut")), "whether it concludes a claim or undercuts an argument"),
        "concludes": Key(
            Choice(FORMS), "what it can show: a claim, that something is not so, what ought to be, or an undercut"
        ),
        "questions": Key(CriticalQuestions(), "the critical questions it has to face"),
        **COMMON,
    },
)


def read_scheme(name: Text, value: Value, reading: Reading) -> Scheme | None:
    """One scheme."""
    fields: dict[str, Any] | None = Record(SCHEME_TABLE, dict).read(value, reading, name)
    return None if fields is None else Scheme(name, **fields)
