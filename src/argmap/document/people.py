"""The keys of people, sides, events and terms."""

from typing import Any

from argmap.document import _misplaced
from argmap.document.citations import Cite
from argmap.document.claims import CLAIM, COMMON, PERSON
from argmap.document.nouns import Definition, Event, Person, Side, Tenure, Term
from argmap.document.reading import Reading
from argmap.document.shapes import Day, Many, Ref, Words
from argmap.document.tables import Key, Record, Table
from argmap.source import Text, Value

SIDE = frozenset({"side"})
_WHEN = Many(Ref(frozenset({"claim", "event"})))


def _tenure(word: str) -> Record:
    keys = {
        word: Key(Words(), f"the {word}", "name"),
        "from": Key(Day(), "since when", "start"),
        "to": Key(Day(), "until when", "end"),
        "source": Key(Cite(), "where that is known from"),
    }
    return Record(Table(word, keys, short=word, required=(word,)), Tenure)


PERSON_TABLE = Table(
    "person",
    {
        "name": Key(Words("George F. Kennan"), "the full name"),
        "side": Key(Ref(SIDE), "the side they argue for; witnesses take none"),
        "aka": Key(Many(Words()), "other names and spellings"),
        "born": Key(Day(), "date of birth"),
        "died": Key(Day(), "date of death"),
        "posts": Key(Many(_tenure("post")), "offices held, from … to …"),
        "titles": Key(Many(_tenure("title")), "titles and ranks held, from … to …"),
        **COMMON,
    },
    short="name",
    elsewhere=_misplaced.PERSON,
)

SIDE_TABLE = Table(
    "side",
    {
        "label": Key(Words("The plenum met"), "the side's position in a few words"),
        "thesis": Key(Many(Ref(CLAIM)), "the claim it stands for", "theses"),
        **COMMON,
    },
    short="label",
    elsewhere=_misplaced.SIDE,
)

EVENT_TABLE = Table(
    "event",
    {
        "text": Key(Words(), "what happened"),
        "when": Key(Day(), "when"),
        "place": Key(Words(), "where"),
        "participants": Key(Many(Ref(PERSON)), "who took part"),
        "after": Key(_WHEN, "what it comes after in time"),
        "before": Key(_WHEN, "what it comes before in time"),
        "during": Key(_WHEN, "what it falls into in time"),
        **COMMON,
    },
    short="text",
    required=("text",),
)

_DEFINITION = Record(
    Table(
        "definition",
        {
            "text": Key(Words(), "what the term means"),
            "by": Key(Ref(PERSON), "who uses it so"),
            "cite": Key(Cite(), "where"),
        },
        short="text",
        required=("text",),
    ),
    Definition,
)

TERM_TABLE = Table(
    "term",
    {
        "definitions": Key(Many(_DEFINITION), "what it means, and to whom"),
        "from": Key(Day(), "since when the word is used", "start"),
        "to": Key(Day(), "until when", "end"),
        **COMMON,
    },
    short="definitions",
)


def _reader(table: Table, make: Any, named: str = "") -> Any:
    """A function that reads one entry; a bare text stands for the table's short key.

    What does not give its `named` is called by its id.
    """
    record = Record(table, dict)

    def read(name: Text, value: Value, reading: Reading) -> Any:
        fields: dict[str, Any] | None = record.read(value, reading, name)
        if fields is None:
            return None
        if named:
            fields.setdefault(named, name)
        return make(name, **fields)

    return read


read_person = _reader(PERSON_TABLE, Person, "name")
read_side = _reader(SIDE_TABLE, Side, "label")
read_event = _reader(EVENT_TABLE, Event)
read_term = _reader(TERM_TABLE, Term)
