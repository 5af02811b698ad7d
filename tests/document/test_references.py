"""The reference-or-text rule, ids as they are compared, and addresses of claims written in place."""

from collections.abc import Callable

import pytest

from argmap.document.nouns import Debate
from argmap.findings import Finding

Reader = Callable[[str], tuple[Debate, list[Finding]]]

CLAIMS = """\
people: {anna: Anna Weber}
sources: {book: A Book}
claims:
  War of 1812: The war was lost.
  кворум: Кворум был.
  plenum-met: The plenum met.
"""


def premise(typed: str) -> str:
    """A document whose argument has this one premise."""
    return f"{CLAIMS}arguments:\n  a:\n    premises: [{typed}]\n    supports: plenum-met\n"


def rules(faults: list[Finding]) -> list[str]:
    """The names of the findings."""
    return [fault.rule for fault in faults]


@pytest.mark.parametrize("typed", ["War of 1812", "кворум", "plenum-met", "' plenum-met '", "'War of 1812 '"])
def test_existing_id_is_a_reference(typed: str, read: Reader) -> None:
    """An id with spaces would be taken for the text of a new claim, and the link would be lost."""
    debate, faults = read(premise(typed))
    assert faults == []
    assert set(debate.claims) == {"War of 1812", "кворум", "plenum-met"}
    assert debate.arguments["a"].premises[0].claim in debate.claims


@pytest.mark.parametrize("typed", ["It rained.", "{text: Rain}", "'two\twords'", "Дождь шёл."])
def test_text_is_a_new_claim(typed: str, read: Reader) -> None:
    """A claim written in place would be called dangling."""
    debate, faults = read(premise(typed))
    assert faults == []
    assert debate.arguments["a"].premises[0].claim == "a.1"
    assert debate.claims["a.1"].inline


def test_one_word_is_a_dangling_reference_with_the_nearest_id(read: Reader) -> None:
    """A mistyped id would silently become a claim of its own."""
    debate, faults = read(premise("plenum-mte"))
    (fault,) = faults
    assert (fault.rule, fault.help) == ("dangling-reference", "Did you mean `plenum-met`?")
    assert fault.ids == ("a",)
    assert (fault.place.line, fault.place.column, fault.place.end_column) == (10, 16, 26)
    assert "plenum-mte" not in debate.claims


@pytest.mark.parametrize(("typed", "kind"), [("anna", "a person"), ("book", "a source"), ("a", "an argument")])
def test_wrong_kind_says_what_it_is(typed: str, kind: str, read: Reader) -> None:
    """Whoever cites a source as a premise would only be told that there is no such claim."""
    _, (fault,) = read(premise(typed))
    assert fault.rule == "wrong-kind-reference"
    assert fault.message == f"`{typed}` is {kind}; a claim belongs here"
    assert fault.related


def test_mapper_is_a_person_without_an_entry(read: Reader) -> None:
    """The reserved name has no place of its own, so pointing at it once ended the program."""
    _, (fault,) = read(premise("mapper"))
    assert fault.message == "`mapper` is a person; a claim belongs here"
    assert fault.related == ()


def test_mapper_is_reserved(read: Reader) -> None:
    """A claim called mapper would make every `supplied-by: mapper` wrong."""
    debate, faults = read("claims:\n  mapper: I am here.\n  b: {text: A claim., implicit: true, supplied-by: mapper}\n")
    assert rules(faults) == ["duplicate-id"]
    assert debate.claims["b"].supplied_by == "mapper"


@pytest.mark.parametrize("typed", ["''", "' '"])
def test_empty_text_is_no_premise(typed: str, read: Reader) -> None:
    """The message would read: there is no claim ``."""
    _, (fault,) = read(premise(typed))
    assert fault.rule == "schema-violation"
    assert "``" not in fault.message


def test_nulls_among_premises(read: Reader) -> None:
    """An empty item would stand for a claim, or hide the good ones beside it."""
    debate, faults = read(f"{CLAIMS}arguments:\n  a: {{premises: [plenum-met, ~, ], rebuts: кворум}}\n")
    assert rules(faults) == ["schema-violation"]
    assert [one.claim for one in debate.arguments["a"].premises] == ["plenum-met"]


IN_PLACE = """\
claims: {c: The conclusion.}
arguments:
  listed: {premises: [c, First new claim., {text: Second}], supports: A concluded claim.}
  roles:
    premises:
      position: X is placed to know.
      domain: [It is of the domain., c, It is of it twice.]
      also: [One without a role., {text: Another}]
    explains: {text: Concluded}
  single: {premises: The only one., rebuts: c}
  lone: {premises: {text: Alone}, rebuts: c}
"""


def test_addresses_of_claims_written_in_place(read: Reader) -> None:
    """Output and command line could not name a claim that has no id."""
    debate, faults = read(IN_PLACE)
    assert faults == []
    assert {name: claim.text for name, claim in debate.claims.items() if claim.inline} == {
        "listed.2": "First new claim.",
        "listed.3": "Second",
        "listed.conclusion": "A concluded claim.",
        "roles.position": "X is placed to know.",
        "roles.domain.1": "It is of the domain.",
        "roles.domain.3": "It is of it twice.",
        "roles.1": "One without a role.",
        "roles.2": "Another",
        "roles.conclusion": "Concluded",
        "single.1": "The only one.",
        "lone.1": "Alone",
    }
    assert [(one.claim, one.role) for one in debate.arguments["roles"].premises] == [
        ("roles.position", "position"),
        ("roles.domain.1", "domain"),
        ("c", "domain"),
        ("roles.domain.3", "domain"),
        ("roles.1", None),
        ("roles.2", None),
    ]


@pytest.mark.parametrize("key", ["rebuts", "undercuts", "despite"])
def test_elsewhere_a_claim_is_named_by_id(key: str, read: Reader) -> None:
    """A new claim where none may be written would hang in the air."""
    _, faults = read(f"{CLAIMS}arguments:\n  a: {{premises: [plenum-met], supports: кворум, {key}: It rained.}}\n")
    assert "dangling-reference" in rules(faults)


@pytest.mark.parametrize("address", ["a.1", "b.position", "b.position.2", "a.conclusion"])
def test_a_claim_written_in_place_is_no_target(address: str, read: Reader) -> None:
    """The author would be told that the claim before their eyes does not exist, and to take another."""
    _, (fault,) = read(
        f"{CLAIMS}arguments:\n  a: {{premises: [It rained.], supports: It poured.}}\n"
        "  b: {scheme: position-to-know, premises: {position: [It hailed., It blew.]}, supports: plenum-met}\n"
        f"  c: {{premises: [plenum-met], rebuts: {address}}}\n"
    )
    assert (fault.rule, fault.place.line) == ("dangling-reference", 11)
    assert "needs an id" in fault.help


def test_an_id_equal_to_an_address_is_a_fault(read: Reader) -> None:
    """Two claims would answer to one name."""
    _, (fault,) = read(
        "claims:\n  a.1: The first.\n  c: The other.\narguments: {a: {premises: [New one.], supports: c}}\n"
    )
    assert (fault.rule, fault.place.line) == ("duplicate-id", 3)
    assert fault.related[0].place.line == 5


@pytest.mark.parametrize(
    "argument",
    ["{premises: {conclusion: It rained.}, supports: It poured.}", "{premises: {'1': It rained., also: [It poured.]}}"],
)
def test_one_address_for_two_claims_is_a_fault(argument: str, read: Reader) -> None:
    """The second claim written in place would replace the first without a word."""
    debate, faults = read(f"arguments: {{a: {argument}}}\n")
    assert "duplicate-id" in rules(faults)
    assert [claim.text for claim in debate.claims.values()] == ["It rained."]


def test_ids_are_compared_after_nfc_and_trimming(read: Reader) -> None:
    """A name typed on another keyboard would be another name."""
    debate, faults = read(
        "sources: {'caf\u00e9': A Café}\n"
        "claims:\n  ' e\u0301tat ': {text: The state., evidence: ['cafe\u0301', 'cafe\u0301 , p. 2']}\n"
        "  b: {text: Another., presupposes: '\u00e9tat'}\n"
    )
    assert faults == []
    assert set(debate.claims) == {"\u00e9tat", "b"}
    assert [(one.source, one.locator) for one in debate.claims["\u00e9tat"].evidence] == [
        ("caf\u00e9", ""),
        ("caf\u00e9", "p. 2"),
    ]


def test_case_is_kept(read: Reader) -> None:
    """`State` and `state` are two ids."""
    debate, faults = read("claims: {State: One., state: Two.}\n")
    assert faults == []
    assert len(debate.claims) == 2


def test_one_namespace(read: Reader) -> None:
    """An id that names two things would be ambiguous wherever it is used; topics, tags and schemes are apart."""
    debate, faults = read(
        "people: {anna: Anna Weber}\nschemes: {anna: {conclusion: It is so.}}\n"
        "claims: {anna: She is a claim., ' x': One., 'x ': Two.}\n"
    )
    assert sorted(fault.message for fault in faults) == ["`anna` names a person and a claim", "`x` names two claims"]
    assert debate.people["anna"].name == "Anna Weber"
    assert debate.claims["x"].text == "One."
    assert "anna" not in debate.claims
    assert "anna" in debate.damaged


SCALARS = ["no", "on", "1936-09-10", "012", "12:30", "1e3", "1.10", "0x1F", "null", ".inf", "<<x", "=", "1_000"]


@pytest.mark.parametrize("typed", SCALARS)
def test_scalars_stay_as_typed(typed: str, read: Reader) -> None:
    """Norway would become false, and 1.10 the same locator as 1.1."""
    debate, faults = read(
        f"sources: {{book: {typed}}}\n"
        f"claims:\n  {typed}: {{text: A claim., label: {typed}, evidence: {{source: book, locator: {typed}}}}}\n"
        f"  other: {{text: Another., presupposes: {typed}, tags: [{typed}]}}\n"
    )
    assert faults == []
    claim = debate.claims[typed]
    assert claim.label == typed
    assert claim.evidence[0].locator == typed
    assert debate.sources["book"].title == typed
    assert debate.claims["other"].presupposes == (typed,)
    assert debate.claims["other"].tags == (typed,)


def test_tilde_is_nothing_unless_quoted(read: Reader) -> None:
    """A title of one tilde would be nobody's; nothing where a text belongs is said."""
    debate, faults = read("title: '~'\nquestion: ~\nnote: ~\ntags: ~\nclaims: ~\narguments:\n")
    assert debate.title == "~"
    assert [(fault.rule, fault.message) for fault in faults] == [
        ("schema-violation", "`question` takes a text, not nothing")
    ]


CITED = [
    ("book", "book", ""),
    ('"book, p. 307"', "book", "p. 307"),
    ('"book,p. 307"', "book", "p. 307"),
    ('" book , p. 307 "', "book", "p. 307"),
    ('"book, vol. 2, p. 3"', "book", "vol. 2, p. 3"),
    ('"book, vol. 1, p. 3"', "book, vol. 1", "p. 3"),
    ('"book, vol. 1"', "book, vol. 1", ""),
    ('"book,"', "book", ""),
    ("{source: book, locator: p. 3}", "book", "p. 3"),
    ('{source: "book, p. 3"}', "book", "p. 3"),
    ('{source: "book, p. 3", locator: p. 4}', "book", "p. 4"),
]


@pytest.mark.parametrize(("typed", "source", "locator"), CITED)
def test_citation_takes_the_longest_source(typed: str, source: str, locator: str, read: Reader) -> None:
    """An id with a comma in it could never be cited, or a locator would be cut."""
    debate, faults = read(
        f'sources: {{book: A, "book, vol. 1": B}}\nclaims: {{c: {{text: A b., evidence: [{typed}]}}}}\n'
    )
    assert faults == []
    (evidence,) = debate.claims["c"].evidence
    assert (evidence.source, evidence.locator) == (source, locator)


def test_citation_of_nothing(read: Reader) -> None:
    """A locator that a comma in a list made an item of its own would only be called a missing source."""
    _, faults = read("sources: {kennan-1960: R}\nclaims: {c: {text: A b., evidence: [kennan-1961, p. 307]}}\n")
    assert [(fault.message, fault.help.partition(",")[0]) for fault in faults] == [
        ("there is no source `kennan-1961`", "Did you mean `kennan-1960`?"),
        ("there is no source `p. 307`", "In a list in [ ]"),
    ]
    _, faults = read("sources: {iliad: Homer}\nclaims: {c: {text: A b., evidence: [iliad book 2, 'a book']}}\n")
    assert [fault.help for fault in faults] == [
        "Put a comma after the source: iliad, book 2",
        "A citation reads `source, locator`.",
    ]


def test_citation_of_something_else(read: Reader) -> None:
    """A person cited as a source would only be called missing."""
    _, (fault,) = read("people: {anna: Anna}\nclaims: {c: {text: A b., evidence: ['anna, p. 2']}}\n")
    assert fault.message == "`anna` is a person; a source belongs here"


def test_via_nests_to_a_limit(read: Reader) -> None:
    """A chain of quotations without end would be read without end."""
    chain = "book"
    for _ in range(12):
        chain = f"{{source: book, via: {chain}}}"
    _, (fault,) = read(f"sources: {{book: A}}\nclaims: {{c: {{text: A b., evidence: [{chain}]}}}}\n")
    assert fault.message == "`via` nests more than 10 deep"


def test_broken_claim_is_not_missing(read: Reader) -> None:
    """One mistake would be reported once for each reference to the claim that has it."""
    debate, faults = read(
        "claims:\n  empty:\n  listed: [a, b]\n  mistyped: {txt: A claim.}\n"
        "  good: {text: Good., presupposes: [empty, listed, mistyped]}\n"
        "arguments: {a: {premises: [empty, mistyped], supports: listed}}\n"
    )
    assert sorted({fault.place.line for fault in faults}) == [3, 4, 5]
    assert "dangling-reference" not in rules(faults)
    assert debate.claims["good"].text == "Good."
    assert {"empty", "listed", "mistyped"} <= debate.damaged


def test_argument_with_two_targets_or_none(read: Reader) -> None:
    """Which of two targets counts would depend on nothing the author can see."""
    debate, faults = read(
        f"{CLAIMS}arguments:\n  two: {{premises: [plenum-met], rebuts: кворум, supports: War of 1812}}\n"
        "  none: {premises: [plenum-met]}\n  text: just words\n"
    )
    assert [(fault.rule, fault.ids) for fault in faults] == [
        ("schema-violation", ("two",)),
        ("inference-without-conclusion", ("none",)),
        ("schema-violation", ("text",)),
    ]
    assert (debate.arguments["two"].relation, debate.arguments["two"].target) == ("rebuts", "кворум")
    assert "text" not in debate.arguments


def test_a_mistyped_target_is_named(read: Reader) -> None:
    """The error would ask for a target without a look at the one that was typed."""
    _, faults = read(f"{CLAIMS}arguments:\n  a: {{premises: [plenum-met], support: кворум}}\n")
    (fault,) = (one for one in faults if one.rule == "inference-without-conclusion")
    assert fault.help == "Write `supports` for `support`."


WRONG = {
    "claims: [a, b]": "`claims` takes a mapping of ids to entries, not a list",
    "claims: words": "`claims` takes a mapping of ids to entries, not the text 'words'",
    "claims: {c: {text: [a]}}": "`text` takes a text, not a list",
    "claims: {c: {text: A b., stances: [x]}}": "`stances` takes a mapping of people to stances, not a list",
    "claims: {c: {text: A b., stances: {mapper: agrees}}}": "`stance of mapper` cannot be `agrees`",
    "claims: {c: {text: A b., stances: {mapper: {cite: x}}}}": "this stance has no `stance`",
    "claims: {c: {text: A b., evidence: [[x]]}}": "`evidence` takes a citation, not a list",
    "claims: {c: {text: A b., evidence: [{locator: x}]}}": "this piece of evidence has no `source`",
    "claims: {c: {text: A b., evidence: [{source: [x]}]}}": "`source` takes the id of a source, not a list",
    "claims: {c: {text: A b., evidence: [{source: s, via: [x]}]}}": "`via` takes a source and a locator, not a list",
    "claims: {c: {text: A b., weight: heavy}}": "`weight` takes a number, not the text 'heavy'",
    "claims: {c: {text: A b., weight: nan}}": "`weight` is nan, outside of 0 to 1",
    "claims: {c: {text: A b., weight: 1.5}}": "`weight` is 1.5, outside of 0 to 1",
    "claims: {c: {text: A b., kind: factual}}": "`kind` cannot be `factual`",
    "claims: {c: {text: A b., kind: [fact]}}": "`kind` takes one of fact",
    "claims: {c: {text: A b., implicit: perhaps}}": "`implicit` takes true or false, not the text 'perhaps'",
    "claims: {c: {text: A b., when: yesterday}}": "'yesterday'",
    "claims: {c: {text: A b., when: [1936]}}": "`when` takes a date, not a list",
    "claims: {c: {text: A b., note: [x]}}": "`note` takes a text, not a list",
    "claims: {c: {text: A b., allow: [x]}}": "`allow` takes a mapping of finding names to reasons, not a list",
    "claims: {c: {text: A b., allow: {x: ~}}}": "`x` is waived without a reason",
    "claims: {c: {text: A b., supplied-by: ~}}": "`supplied-by` takes the id of a person, not nothing",
    "claims: {c: {text: A b., supplied-by: [x]}}": "`supplied-by` takes the id of a person, not a list",
    "claims: {c: {txet: A b.}}": "this claim has no `text`",
    "claims: {'': A b.}": "this claim has no id",
    "claims: {c: ''}": "the claim `c` has no text",
    "claims: {c: {text: '  '}}": "the claim `c` has no text",
    "claims: {c: {text: A b., '': x}}": "a key is missing before the colon",
    "arguments: {a: {premises: [[x]], supports: It is.}}": "a claim belongs here, not a list",
    "arguments: {a: {premises: [It is.], supports: [x]}}": "`supports` takes one claim, not a list",
    "arguments: {a: {premises: [It is.], supports: ~}}": "`supports` takes one claim, not nothing",
    "arguments: {a: {premises: [It is.], supports: It was., questions: [x]}}": "`questions` takes a mapping",
    "arguments: {a: {premises: [It is.], supports: It was., questions: {q: maybe}}}": "`q` cannot be `maybe`",
    "arguments: {a: {premises: [It is.], supports: It was., questions: {q: {by: mapper}}}}": "has no `state`",
    "people: {p: {name: A, posts: [{from: 1936}]}}": "this post has no `post`",
    "people: {p: [x]}": "`p` takes a mapping, not a list",
    "sources: {s: {title: A, author: [[x]]}}": "`author` takes a person's id or a name, not a list",
    "sources: {s: {title: A, author: {suffix: Jr.}}}": "`author` takes a name with `family` and `given`",
    "sources: {s: {title: A, text-first-page: one}}": "`text-first-page` takes a whole number from 0",
    "sources: {s: {title: A, text-first-page: -1}}": "`text-first-page` takes a whole number from 0",
    "sources: {s: {title: A, tendency: [for]}}": "`tendency` takes a mapping, not the text 'for'",
    "schemes: {s: {roles: [x]}}": "`roles` takes a mapping of roles",
    "schemes: {s: {questions: [x]}}": "`questions` takes a mapping of questions",
    "topics: [~]": "`topics` takes names of topic files, not nothing",
    "topics: [nowhere]": "there is no topic file nowhere.yaml",
    "steps: [{show: [nothing]}]": "there is no argument or claim `nothing`",
    "profile: strict": "`profile` cannot be `strict`",
}


@pytest.mark.parametrize("body", WRONG)
def test_wrong_shapes_are_said(body: str, read: Reader) -> None:
    """A value of the wrong shape would be dropped without a word, or end the program."""
    _, faults = read(f"{body}\n")
    assert any(WRONG[body] in fault.message for fault in faults), [fault.message for fault in faults]
    assert all(fault.place.line == 2 for fault in faults)


def test_short_form_is_read_like_the_key_it_stands_for(read: Reader) -> None:
    """A state that there is not would be taken where it is typed short."""
    debate, faults = read("arguments: {a: {premises: [It is.], supports: It was., questions: {q: open, r: maybe}}}\n")
    assert rules(faults) == ["schema-violation"]
    assert [one.id for one in debate.arguments["a"].questions] == ["q"]


def test_suggestions_cost_no_more_than_their_budget(read: Reader) -> None:
    """Thousands of mistyped names would each be compared with thousands of others."""
    lines = "".join(f"  claim-{number}: {{text: A b., presupposes: cliam-{number}}}\n" for number in range(500))
    _, faults = read(f"claims:\n{lines}")
    assert len(faults) == 500
    assert faults[0].help
    assert not faults[-1].help


def test_a_very_long_word_is_no_misspelling(read: Reader) -> None:
    """Comparing two texts of 50,000 characters for likeness takes longer than reading the debate."""
    _, faults = read(f"claims:\n  {'ab' * 400}: A b.\n  c: {{text: A b., presupposes: {'ba' * 25_000}}}\n")
    assert [(fault.rule, fault.help) for fault in faults] == [("dangling-reference", "")]


def helped(body: str, read: Reader) -> list[str]:
    """What is advised about a document."""
    return [fault.help for fault in read(f"{body}\n")[1]]


ADVISED = {
    "claims: {c: {text: A b., supports: d}}": "`supports` belongs to an argument: write one under `arguments`",
    "claims: {c: {text: A b., side: us}}": "Who holds a claim is written under `stances`, as in `stances: {weber: ",
    "claims: {c: {text: A b., page: 3}}": "Where it is said stands with a citation",
    "claims: {c: {Text: A b.}}": "Write `text` for `Text`.",
    "claims: {c: {text: A b., contradicts: It was not so.}}": "Write the claim under `claims` with an id",
    "claims: {c: {text: A b., contradicts: other}}": "Under `claims` there is: `c`.",
    "claims: {c: {text: A b., stances: {luther: asserts}}}": "It has to be listed under `people`.",
    "claims: {c: {text: A b., stances: [p: asserts]}}": "Leave away the hyphens, or write { } for [ ]",
    "claims: {c: {text: A b., evidence: ['vita, IV 61']}}": "It has to be listed under `sources`.",
    "people: {p: P}\nclaims: {c: {text: A b., stances: {p: {stance: asserts, page: 3}}}}": "said is `cite: ",
    "arguments: {a: {premises: [A b.], supports: C d., side: us}}": "whoever is named in `by`",
    "arguments: {a: {premises: [A b.], attacks: C d.}}": "Write `rebuts` for a claim that it says is false",
    "arguments: {a: {claims: [A b.], supports: C d.}}": "What it rests on are its `premises`.",
    "people: {p: {name: P, thesis: c}}": "A side has a thesis; write it under `sides`.",
    "people: {p: P}\nsides: {s: {label: S, people: [p]}}": "A person names their side: `side` under `people`.",
    "sources: {s: {title: S, year: 1901}}": "When it was published is `issued`.",
    "sources: {s: {title: S, zzzzzz: 1901}}": "more, which `argmap schema` explains.",
}


@pytest.mark.parametrize("body", ADVISED)
def test_what_belongs_elsewhere_is_said_to(body: str, read: Reader) -> None:
    """Whoever writes a key in the wrong place would read a list of keys, or the name of one that is spelt alike."""
    assert any(ADVISED[body] in help_ for help_ in helped(body, read)), helped(body, read)


def test_advice_about_keys_names_no_key_that_is_one() -> None:
    """A key that has come to be known would still be called misplaced in the table of hints, and nobody see it."""
    from argmap.document import claims
    from argmap.document.debates import DEFINITIONS

    for table in (*DEFINITIONS.values(), claims._STANCE):
        assert not set(table.elsewhere) & set(table.keys), table.noun


def test_key_of_an_argument(read: Reader) -> None:
    """`undercut` would be no key of a argument."""
    _, faults = read("arguments: {a: {premises: [It is.], undercut: b, zzz: c}}\n")
    assert [fault.message for fault in faults if fault.rule == "unknown-field"] == [
        "`undercut` is no key of an argument; it was not read",
        "`zzz` is no key of an argument; it was not read",
    ]
    assert faults[1].help.startswith("An argument may have: by, ")


def test_claims_written_in_a_broken_argument(read: Reader) -> None:
    """A premise of an argument that lost its target to a typing error would be called irrelevant besides."""
    debate, _ = read(
        "arguments: {a: {premises: [It is.], undercut: b}, c: {premises: [It was.], supports: It will be.}}\n"
    )
    assert debate.damaged == {"a", "a.1"}


def test_what_is_not_named_goes_by_its_id(read: Reader) -> None:
    """A side that names nothing but its thesis would be lost, and its thesis bear on nothing."""
    debate, faults = read(
        "sides: {us: {thesis: c}}\npeople: {anna: {side: us}}\nclaims: {c: A b.}\n"
        "sources: {pravda-1936: {type: article-newspaper, issued: 1936-09-10}}\n"
    )
    assert faults == []
    assert (debate.sides["us"].label, debate.sides["us"].theses) == ("us", ("c",))
    assert (debate.people["anna"].name, debate.sources["pravda-1936"].title) == ("anna", "pravda-1936")


MEANT = {
    "arguments: {a: {premises: [Yagoda, Ezhov and others fell.], supports: It is.}}": "a comma ends a text",
    "arguments: {a: {premises: [It is.], supports: War}}": "written {text: War}",
    "arguments: {a: {premises: [won], supports: It is.}}\nclaims: {one: It was.}": "Did you mean `one`?",
}


@pytest.mark.parametrize("body", MEANT)
def test_a_word_that_is_no_id(body: str, read: Reader) -> None:
    """Half a sentence, cut off by a comma, would be called a reference to nothing, and nobody know what to do."""
    _, faults = read(f"{body}\n")
    assert rules(faults) == ["dangling-reference"]
    assert MEANT[body] in faults[0].help


def test_a_section_whose_entries_stand_too_far_out(read: Reader) -> None:
    """All claims would be unknown keys, and the author be told a list of keys that has none of them."""
    _, faults = read("claims:\nmet: The plenum met.\nother: It did not.\n")
    assert [(fault.rule, fault.help) for fault in faults] == [
        ("unknown-field", "Indent it if it belongs under `claims:`.")
    ] * 2
