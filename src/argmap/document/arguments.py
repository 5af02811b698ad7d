"""The keys of an argument."""

from typing import Any

from argmap.document import _misplaced
from argmap.document.citations import Cite
from argmap.document.claims import CLAIM, CLAIM_TABLE, COMMON, PERSON, claim_in_place
from argmap.document.nouns import Argument, Premise, Question
from argmap.document.reading import Reading, closest
from argmap.document.shapes import Choice, Day, Many, Phrase, Ref, Schema, Words
from argmap.document.tables import Key, Record, Table
from argmap.findings import Related
from argmap.source import Entries, Items, Text, Value

RELATIONS = ("supports", "rebuts", "undercuts", "explains")
ARGUMENT = frozenset({"argument"})
ANSWERABLE = frozenset({"argument", "claim"})
MODES = ("deductive", "defeasible")
QUESTION_STATES = ("open", "raised", "answered", "waived")

_IN_PLACE: Schema = {
    "anyOf": [{"type": "string", "description": "a claim's id, or the text of a new claim"}, {"$ref": "#/$defs/claim"}]
}


class ClaimHere:
    """A claim by id, or written in place as the conclusion."""

    def read(self, value: Value, reading: Reading, key: str) -> Text | None:
        """Its id or address."""
        if type(value) is Items or (type(value) is Text and value.missing):
            reading.wrong(value, "one claim", key)
            return None
        return claim_in_place(value, f"{reading.owner}.conclusion", reading)

    def schema(self) -> Schema:
        """A text or a claim."""
        return _IN_PLACE


class Premises:
    """A list of claims, or roles of the scheme with a claim or a list each."""

    def read(self, value: Value, reading: Reading, key: str) -> tuple[Premise, ...] | None:
        """The premises in the order typed."""
        if type(value) is Entries and "text" not in value:
            return tuple(premise for role, given in value.items() for premise in _in_role(role, given, reading))
        items = value if type(value) is Items else [value]
        if type(value) is Text and value.missing:
            return ()
        return tuple(_numbered(items, str(reading.owner), None, reading))

    def schema(self) -> Schema:
        """An array, or an object of roles."""
        listed: Schema = {"type": "array", "items": _IN_PLACE}
        return {
            "anyOf": [
                listed,
                {"type": ["string", "null"]},
                {"type": "object", "additionalProperties": {"anyOf": [_IN_PLACE, listed]}},
            ]
        }


def _in_role(role: Text, given: Value, reading: Reading) -> list[Premise]:
    if role == "also":
        return _numbered(given if type(given) is Items else [given], str(reading.owner), None, reading)
    address = f"{reading.owner}.{role}"
    if type(given) is Items:
        return _numbered(given, address, role, reading)
    claim = claim_in_place(given, address, reading)
    return [] if claim is None else [Premise(claim, role)]


def _numbered(items: list[Value], address: str, role: Text | None, reading: Reading) -> list[Premise]:
    kinds, found = reading.names.kinds, []
    for number, item in enumerate(items, 1):
        known = type(item) is Text and kinds.get(item) == "claim"  # by far the commonest, and quickly told
        claim = item if known else claim_in_place(item, f"{address}.{number}", reading)
        if claim is not None:
            found.append(Premise(claim, role))  # type: ignore[arg-type]
    return found


class Questions:
    """`questions: {id: state}` or `{id: {state: …, by: …, reason: …}}`."""

    def read(self, value: Value, reading: Reading, key: str) -> tuple[Question, ...] | None:
        """The questions in the order typed."""
        if type(value) is not Entries:
            reading.wrong(value, "a mapping of critical questions to their state", key)
            return None
        made = [(name, _QUESTION.read(state, reading, name)) for name, state in value.items()]
        return tuple(Question(name, **fields) for name, fields in made if fields is not None)

    def schema(self) -> Schema:
        """Questions to states."""
        return {"type": "object", "additionalProperties": _QUESTION.schema()}


_QUESTION = Record(
    Table(
        "critical question",
        {
            "state": Key(Choice(QUESTION_STATES), "what became of it"),
            "by": Key(Ref(PERSON), "who raised or answered it"),
            "reason": Key(Words(), "why it is answered or waived"),
            "note": COMMON["note"],
        },
        short="state",
        required=("state",),
    ),
    dict,
)

ARGUMENT_TABLE = Table(
    "argument",
    {
        "by": Key(Many(Ref(PERSON)), "who argues; the mapper when left out"),
        "according-to": Key(Ref(PERSON), "who ascribes it to them"),
        "title": Key(Words("A rank, not a post"), "a short name"),
        "premises": Key(Premises(), "the claims it rests on; all are needed"),
        "supports": Key(ClaimHere(), "the claim it concludes"),
        "rebuts": Key(Ref(CLAIM), "the claim it concludes to be false"),
        "undercuts": Key(Ref(ARGUMENT), "the argument whose step it denies"),
        "explains": Key(ClaimHere(), "the claim it explains, taken as given"),
        "mode": Key(Choice(MODES), "whether it is meant to be conclusive"),
        "scheme": Key(Words("position-to-know"), "the argumentation scheme it follows"),
        "questions": Key(Questions(), "the scheme's critical questions and what became of them"),
        "cite": Key(Cite(), "where it is put forward: source, locator"),
        "via": Key(Cite(), "the citation through which it was seen"),
        "quote": Key(Phrase(), "its own words"),
        "replies-to": Key(Many(Ref(ANSWERABLE)), "what it answers"),
        "despite": Key(Many(Ref(CLAIM)), "what it admits speaks against it"),
        "date": Key(Day(), "when it was put forward"),
        "weight": CLAIM_TABLE.keys["weight"],
        "weight-reason": CLAIM_TABLE.keys["weight-reason"],
        **COMMON,
    },
    elsewhere=_misplaced.ARGUMENT,
)


def _mistyped_target(value: Entries) -> str:
    near = ((key, one) for key in value if key not in ARGUMENT_TABLE.keys for one in closest(key, RELATIONS)[:1])
    return next((f"Write `{one}` for `{key}`." for key, one in near), "")


def read_argument(name: Text, value: Value, reading: Reading) -> Argument | None:
    """One argument; with two targets the first counts and the second is reported."""
    if type(value) is not Entries:
        reading.fault(
            "schema-violation", f"the argument `{name}` takes `premises` and one of {', '.join(RELATIONS)}", name
        )
        return None
    fields: dict[str, Any] = ARGUMENT_TABLE.read(value, reading)
    targets = [(key, fields.pop(key, None)) for key in RELATIONS if key in value]
    if not targets and reading.is_sound:
        help_ = _mistyped_target(value) or f"Add one of {', '.join(RELATIONS)}."
        reading.fault("inference-without-conclusion", f"the argument `{name}` does not say what it is for", name, help_)
    if len(targets) > 1:
        typed = [key for key in value if key in RELATIONS]
        related = [Related(typed[0].place, "the first, which counts")]
        reading.fault(
            "schema-violation",
            f"the argument `{name}` has {len(targets)} targets: {', '.join(typed)}",
            typed[1],
            "Split it into two arguments.",
            related,
        )
        targets = [pair for pair in targets if pair[0] == typed[0]]
    relation, target = targets[0] if targets else ("", None)
    return Argument(name, relation, target, reading.topic, **fields)
