"""Every key of every table is read into the field it means, and a table that grows a key asks for a case here."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from argmap.document.arguments import ARGUMENT_TABLE
from argmap.document.claims import CLAIM_TABLE
from argmap.document.debates import DEBATE_TABLE, DEFINITIONS, TOPIC_TABLE
from argmap.document.nouns import Citation, Debate, Definition, Evidence, Stance, Tenure
from argmap.document.people import EVENT_TABLE, PERSON_TABLE, SIDE_TABLE, TERM_TABLE
from argmap.document.schemes import SCHEME_TABLE
from argmap.document.sources import CSL_DATES, CSL_NAMES, CSL_WORDS, SOURCE_TABLE
from argmap.document.tables import Table
from argmap.findings import Finding

Reader = Callable[[str], tuple[Debate, list[Finding]]]

WORLD = """\
sides: {us: Ours, them: Theirs}
people: {anna: Anna Weber, karl: Karl Braun}
sources: {book: A Book, letter: A Letter}
events: {fire: The town hall burnt.}
claims: {one: The first claim., two: The second claim., three: The third claim.}
arguments: {first: {premises: [one], supports: two}}
"""

# For each kind of entry: the section, the keys every case needs besides, and for each key what is typed and what is
# read from it. A key whose field has another name says so: (typed, field, value).
Case = tuple[str, Any] | tuple[str, str, Any]

COMMON: dict[str, Case] = {
    "note": ("Look again.", "Look again."),
    "tags": ("[early, doubtful]", ("early", "doubtful")),
    "allow": ("{no-thesis: It has none.}", (("no-thesis", "It has none."),)),
    "foreign": (
        '{aif: {id: "1", n: 2, seen: true, end: null}}',
        {"aif": {"id": "1", "n": 2, "seen": True, "end": None}},
    ),
}
CLAIM: dict[str, Case] = {
    "text": ("It was so.", "It was so."),
    "label": ("Was so", "Was so"),
    "kind": ("causal", "causal"),
    "when": ("1936-09-10", "1936-09-10"),
    "stances": ("{anna: denies}", (Stance("anna", "denies"),)),
    "evidence": ('["book, p. 3", letter]', (Evidence("book", "p. 3"), Evidence("letter"))),
    "contradicts": ("[one]", ("one",)),
    "contrary-to": ("two", ("two",)),
    "compatible-with": ("[one, two]", ("one", "two")),
    "in-tension-with": ("[three]", ("three",)),
    "presupposes": ("[one]", ("one",)),
    "after": ("[fire, one]", ("fire", "one")),
    "before": ("fire", ("fire",)),
    "during": ("[fire]", ("fire",)),
    "common-ground": ("yes", True),
    "background": ("on", True),
    "implicit": ("TRUE", True),
    "supplied-by": ("mapper", "mapper"),
    "standard": ("scintilla", "scintilla"),
    "burden": ("us", "us"),
    "weight": ("0.8", 0.8),
    "weight-reason": ("Well attested.", "Well attested."),
    "formal": ('"¬p"', "¬p"),
    "expect": ("contested", "contested"),
    **COMMON,
}
ARGUMENT: dict[str, Case] = {
    "by": ("[anna, karl]", ("anna", "karl")),
    "according-to": ("karl", "karl"),
    "title": ("A rank and no post", "A rank and no post"),
    "premises": ("[one, two]", (("one", None), ("two", None))),
    "supports": ("three", "target", "three"),
    "rebuts": ("three", "target", "three"),
    "undercuts": ("first", "target", "first"),
    "explains": ("three", "target", "three"),
    "mode": ("deductive", "deductive"),
    "scheme": ("position-to-know", "position-to-know"),
    "questions": ("{honest: waived}", (("honest", "waived", None, None, None),)),
    "cite": ('"book, p. 2"', Citation("book", "p. 2")),
    "via": ("letter", Citation("letter")),
    "quote": ("a rank", "a rank"),
    "replies-to": ("[first, one]", ("first", "one")),
    "despite": ("[two]", ("two",)),
    "date": ("1967", "1967"),
    "weight": ("1", 1.0),
    "weight-reason": ("Sound.", "Sound."),
    **COMMON,
}
PERSON: dict[str, Case] = {
    "name": ("Genrikh Yagoda", "Genrikh Yagoda"),
    "side": ("us", "us"),
    "aka": ("[Iagoda, Ягода]", ("Iagoda", "Ягода")),
    "born": ("1891", "1891"),
    "died": ("1938-03", "1938-03"),
    "posts": ("[{post: Commissar, to: 1936-09, source: book}]", (("Commissar", None, "1936-09", Citation("book")),)),
    "titles": ("Commissar General", (Tenure("Commissar General"),)),
    **COMMON,
}
SIDE: dict[str, Case] = {
    "label": ("It was so", "It was so"),
    "thesis": ("[one, two]", "theses", ("one", "two")),
    **COMMON,
}
SOURCE: dict[str, Case] = {
    "title": ("A Few Questions", "A Few Questions"),
    "author": (
        "[anna, Leo Tolstoy, {family: Dostoevsky, given: Fyodor}]",
        "authors",
        (
            ("anna", "anna", None, None),
            ("Leo Tolstoy", None, None, None),
            ("Fyodor Dostoevsky", None, "Dostoevsky", "Fyodor"),
        ),
    ),
    "issued": ("1967", "1967"),
    "kind": ("broadside", "broadside"),
    "text": ("../texts/a.txt", "../texts/a.txt"),
    "text-pages": ("1-8", "1-8"),
    "text-first-page": ("1", 1),
    "complete": ("false", False),
    "seen": ("no", False),
    "knowledge": ("eyewitness", "eyewitness"),
    "derives-from": ("[letter, anna]", ("letter", "anna")),
    "informants": ("[karl]", ("karl",)),
    "edition-of": ("letter", "letter"),
    "translation-of": ("letter", "letter"),
    "authenticity": ("disputed", "disputed"),
    "extent": ("411 pp.", "411 pp."),
    "sha256": ("0abc", "0abc"),
    "verified": ("2026-11-22", "2026-11-22"),
    "tendency": ("[{toward: us, direction: for, reason: He was one.}]", (("us", "for", "He was one."),)),
    **COMMON,
    "type": ("book", "csl", {"type": "book"}),
    **{name: ("012", "csl", {name: "012"}) for name in CSL_WORDS},
    **{name: ("anna", "csl", {name: (("anna", "anna", None, None),)}) for name in CSL_NAMES},
    **{name: ("1936-09", "csl", {name: "1936-09"}) for name in CSL_DATES},
}
EVENT: dict[str, Case] = {
    "text": ("Stalin telegraphs.", "Stalin telegraphs."),
    "when": ("1936-09-25", "1936-09-25"),
    "place": ("Sochi", "Sochi"),
    "participants": ("[anna]", ("anna",)),
    "after": ("one", ("one",)),
    "before": ("[fire]", ("fire",)),
    "during": ("[fire, two]", ("fire", "two")),
    **COMMON,
}
TERM: dict[str, Case] = {
    "definitions": (
        "[A session., {text: All of them., by: anna, cite: book}]",
        (Definition("A session."), Definition("All of them.", "anna", Citation("book"))),
    ),
    "from": ("1903", "start", "1903"),
    "to": ("1952", "end", "1952"),
    **COMMON,
}
SCHEME: dict[str, Case] = {
    "roles": ("{position: X is placed to know.}", (("position", "X is placed to know."),)),
    "conclusion": ("X is right.", "X is right."),
    "mode": ("defeasible", "defeasible"),
    "target": ("undercut", "undercut"),
    "concludes": ("norm", "norm"),
    "questions": (
        "{honest: {ask: Is X honest?, burden: exception, role: position}, placed: Is X placed?}",
        (("honest", "Is X honest?", "exception", "position"), ("placed", "Is X placed?", None, None)),
    ),
    **COMMON,
}  # fmt: skip
ENTRIES: dict[str, tuple[Table, str, dict[str, str], dict[str, Case]]] = {
    "claim": (CLAIM_TABLE, "claims", {"text": "Short."}, CLAIM),
    "argument": (ARGUMENT_TABLE, "arguments", {"premises": "[one]", "supports": "three"}, ARGUMENT),
    "person": (PERSON_TABLE, "people", {"name": "Somebody"}, PERSON),
    "side": (SIDE_TABLE, "sides", {"label": "Side"}, SIDE),
    "source": (SOURCE_TABLE, "sources", {"title": "Title"}, SOURCE),
    "event": (EVENT_TABLE, "events", {"text": "Event."}, EVENT),
    "term": (TERM_TABLE, "terms", {}, TERM),
    "scheme": (SCHEME_TABLE, "schemes", {}, SCHEME),
}
RELATIONS = {"supports", "rebuts", "undercuts", "explains"}


def cases() -> Iterator[Any]:
    """One case a key."""
    for noun, (_, _, _, keys) in ENTRIES.items():
        yield from (pytest.param(noun, key, id=f"{noun}-{key}") for key in keys)


def entry(noun: str, key: str) -> str:
    """A document with one entry that has the key, in a section of the world's."""
    _, section, needed, keys = ENTRIES[noun]
    needed = {name: value for name, value in needed.items() if not (key in RELATIONS and name in RELATIONS)}
    body = ", ".join(f"{name}: {value}" for name, value in {**needed, key: keys[key][0]}.items())
    line = f"thing: {{{body}}}"
    if f"{section}: {{" not in WORLD:
        return f"{WORLD}{section}: {{{line}}}\n"
    return WORLD.replace(f"{section}: {{", f"{section}: {{{line}, ")


def plain(value: Any) -> Any:
    """What was read, as the tables above write it: nouns as their values, dates as typed."""
    if isinstance(value, (str, bool, int, float)) or value is None:
        return value
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, tuple):
        return tuple(plain(one) for one in value)
    if isinstance(value, (Citation, Definition, Evidence, Stance)) or (
        isinstance(value, Tenure) and value.start is value.end is value.source is None
    ):
        return value
    names = getattr(type(value), "__slots__", ())
    return str(value.text) if "earliest" in names else tuple(plain(getattr(value, name)) for name in names)


@pytest.mark.parametrize(("noun", "key"), list(cases()))
def test_key_is_read(noun: str, key: str, read: Reader) -> None:
    """What an author typed under this key would be dropped, or end in another field."""
    _, section, _, keys = ENTRIES[noun]
    debate, faults = read(entry(noun, key))
    assert faults == []
    field, value = keys[key][-2:] if len(keys[key]) == 3 else (key.replace("-", "_"), keys[key][1])
    thing = getattr(debate, section)["thing"]
    assert plain(getattr(thing, field)) == value
    if key in RELATIONS:
        assert thing.relation == key


@pytest.mark.parametrize("noun", ENTRIES)
def test_every_key_has_a_case(noun: str) -> None:
    """A key added to a table would be read by nobody's test."""
    table, _, _, keys = ENTRIES[noun]
    assert set(keys) == set(table.keys)
    assert DEFINITIONS[noun] is table


def test_every_kind_of_entry_has_cases() -> None:
    """A new kind of entry would be read by nobody's test."""
    assert set(ENTRIES) == set(DEFINITIONS)


TOP: dict[str, Case] = {
    "title": ("A title", "A title"),
    "question": ("Is it so?", "Is it so?"),
    "mapper": ("Nobody", "Nobody"),
    "date": ("2026-11-22", "2026-11-22"),
    "lang": ("no", "no"),
    "profile": ("draft", "draft"),
    "steps": ("[{show: [one, first], focus: one, note: Ask.}]", ((("one", "first"), "one", "Ask."),)),
    **COMMON,
}


@pytest.mark.parametrize("key", TOP)
def test_debate_key_is_read(key: str, read: Reader) -> None:
    """What an author says of the whole debate would be dropped."""
    debate, faults = read(f"{WORLD}{key}: {TOP[key][0]}\n")
    assert faults == []
    assert plain(getattr(debate, key)) == TOP[key][1]


def test_every_debate_key_has_a_test() -> None:
    """A key added at the top would be read by nobody's test; sections, topics and the bibliography have their own."""
    sections = {"sides", "people", "sources", "events", "terms", "claims", "arguments", "schemes"}
    assert set(DEBATE_TABLE.keys) == {*TOP, *sections, "argmap", "topics", "bibliography"}
    level = {"argmap", "question", "mapper", "date", "lang", "topics", "profile"}
    assert set(TOPIC_TABLE.keys) == set(DEBATE_TABLE.keys) - level
    assert set(TOPIC_TABLE.elsewhere) == level


STANCE = """\
claims:
  one:
    text: The first claim.
    stances:
      anna:
        - doubts
        - {stance: concedes, cite: "book, p. 51", via: "letter, p. 4", quote: unexpected, hedge: perhaps,
           confidence: likely, arguendo: true, according-to: karl, date: 1961, note: See there.}
      karl: {stance: silent, hedge: ""}
people: {anna: Anna Weber, karl: Karl Braun}
sources: {book: A Book, letter: A Letter}
"""


def test_stance_keys(read: Reader) -> None:
    """A position that moves would lose a part of its history, or of its attribution."""
    debate, faults = read(STANCE)
    assert faults == []
    first, second, third = debate.claims["one"].stances
    assert first == Stance("anna", "doubts")
    assert second.date is not None
    assert second.date.text == "1961"
    assert second == Stance(
        "anna",
        "concedes",
        Citation("book", "p. 51"),
        Citation("letter", "p. 4"),
        "unexpected",
        "perhaps",
        "likely",
        arguendo=True,
        according_to="karl",
        date=second.date,
        note="See there.",
    )
    assert third == Stance("karl", "silent")


def test_evidence_keys(read: Reader) -> None:
    """A passage would lose its words, its direction, or the way it was seen."""
    evidence = """\
sources: {book: A Book, letter: A Letter, press: A Paper}
claims:
  one:
    text: The first claim.
    evidence:
      source: book
      locator: p. 3-4
      quote: his own words
      via: {source: letter, locator: p. 4, via: "press, col. 2"}
      bears: against
      knowledge: later-hearsay
      note: Only in print.
"""
    debate, faults = read(evidence)
    assert faults == []
    via = Citation("letter", "p. 4", None, Citation("press", "col. 2"))
    expected = Evidence("book", "p. 3-4", "his own words", via, "against", "later-hearsay", "Only in print.")
    assert debate.claims["one"].evidence == (expected,)


SHORT = """\
people: {anna: Anna Weber}
sources: {orwell: 1984}
sides: {us: Ours}
terms: {plenum: A session of all.}
events: {fire: It burnt.}
claims: {one: The first.}
"""


def test_short_forms(read: Reader) -> None:
    """`id: some text` would stop being short for the key that matters most."""
    debate, faults = read(SHORT)
    assert faults == []
    assert debate.people["anna"].name == "Anna Weber"
    assert debate.sources["orwell"].title == "1984"
    assert debate.sides["us"].label == "Ours"
    assert debate.terms["plenum"].definitions == (Definition("A session of all."),)
    assert debate.events["fire"].text == "It burnt."
    assert debate.claims["one"].text == "The first."


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [("unknown", None), ("[]", ()), ("[letter]", ("letter",)), ("letter", ("letter",))],
)
def test_provenance(typed: str, read_as: object, read: Reader) -> None:
    """That a source rests on none would be mixed up with not knowing on what it rests."""
    debate, faults = read(f"sources: {{book: {{title: T, derives-from: {typed}}}, letter: L}}\n")
    assert faults == []
    assert debate.sources["book"].derives_from == read_as
