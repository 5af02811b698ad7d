"""Which rules speak, of what they are silent, and in which order findings come."""

from pathlib import Path

import pytest

from argmap import pipeline
from argmap.checking import Choice, all_rules, find_rule
from argmap.checking.registry import PROFILES
from argmap.document.locating import Located
from argmap.findings import About, Finding, Severity
from argmap.source import guards


def check(body: str, choice: Choice | None = None) -> list[Finding]:
    """The findings on a document without its first line."""
    path = Path("map.yaml")
    debate = pipeline.read(Located(path, "map", (path,), given=f"argmap: 1\n{body}".encode()))
    return pipeline.examine(debate, choice or Choice(profile="publication"))


def rules(found: list[Finding]) -> set[str]:
    """Their names."""
    return {finding.rule for finding in found}


def test_rules_are_found() -> None:
    """A rule could not be asked for by the name or code that reports print."""
    for rule in all_rules().values():
        assert find_rule(rule.name) is find_rule(rule.code) is find_rule(rule.code.lower()) is rule
        assert rule.group == rule.code[:3]
        assert rule.profile in PROFILES
    assert find_rule("nothing") is None


FAULTS = [
    "bad-date", "control-characters", "dangling-reference", "duplicate-id", "duplicate-key",
    "inference-without-conclusion", "not-utf8", "schema-violation", "stale-waiver", "unknown-field",
    "unreadable-file", "unsupported-version", "waiver-without-reason", "weight-out-of-range", "words-lost",
    "wrong-kind-reference", "yaml-feature", "yaml-syntax", "broken-bibliography",
]  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_faults_of_reading_have_a_rule(name: str) -> None:
    """A fault without a rule is shown to nobody."""
    assert name in all_rules()
    assert all_rules()[name].profile == "draft"


def test_guards_speak_of_errors() -> None:
    """What YAML loses would only be a warning."""
    place = guards.nothing(guards.File("map.yaml", "x"), 0, 1).place
    assert guards.fault("words-lost", "x", place, "").severity is Severity.ERROR


def test_by_place() -> None:
    """A reader would jump up and down the file."""
    found = check("claims:\n  b: {text: B c., evidnce: x, kind: y}\n  a: {txt: A}\narguments: {z: {premises: [q]}}\n")
    places = [finding.place for finding in found]
    assert places == sorted(places, key=lambda place: (place.file, place.line, place.column))
    assert all(finding.code and finding.about in About for finding in found)


def test_nothing_follows_from_a_fault() -> None:
    """An entry that was not understood would be called isolated, unsupported and without a text besides."""
    found = check("claims:\n  a: {txt: A claim.}\n  b: A good one.\n")
    assert {finding.rule for finding in found if "a" in finding.ids} == {"schema-violation", "unknown-field"}


def test_language() -> None:
    """A word list of one language would find fault in another."""
    bound = sorted(name for name, rule in all_rules().items() if rule.languages)
    if not bound:
        pytest.skip("no rule is bound to a language yet")
    chosen = Choice(select=tuple(bound))
    text = "claims: {a: 'This is, it is, they are; he did, and it was and was and obviously is, isn’t it?'}\n"
    assert check(f"lang: xx\n{text}", chosen) == []


def test_waiver_on_one_thing_of_several() -> None:
    """A finding on two claims would have to be waived on both."""
    circle = "  one: {premises: [a], supports: b}\n  two: {premises: [b], supports: a}\n"
    body = f"arguments:\n{circle}claims:\n  a: A claim.\n  b: {{text: Another., %s}}\n"
    assert "circular-support" in rules(check(body % "note: x"))
    found = check(body % "allow: {circular-support: The two are one statement.}")
    assert "circular-support" not in rules(found)
    assert "stale-waiver" not in rules(found)


@pytest.mark.parametrize("section", ["people", "sources", "sides", "events", "terms", "claims", "arguments"])
def test_waivers_stand_on_anything(section: str) -> None:
    """A waiver on a source or a term would be read and then forgotten."""
    body = {"arguments": "premises: [It is.], supports: It was.", "sources": "title: T", "people": "name: N"}
    entry = body.get(
        section, "label: L" if section == "sides" else "definitions: D" if section == "terms" else "text: A b."
    )
    found = check(
        f"{section}: {{x: {{{entry}, allow: {{no-such-rule: Why not.}}}}}}\n", Choice(select=("stale-waiver",))
    )
    assert [(finding.rule, finding.ids) for finding in found] == [("stale-waiver", ("x",))]


def test_what_is_before_a_comment_is_judged() -> None:
    """A comment with one space before it would silence all that is to be said of a claim."""
    typed = "claims:\n  a: A is so. # as all say\n  b: B is so # note: look again\n  c: C is so # as all say\n"
    found = [(finding.rule, finding.place.line) for finding in check(typed)]
    assert [line for rule, line in found if rule == "words-lost"] == [3, 4, 5]
    assert [line for rule, line in found if rule == "isolated-claim"] == [3, 4]
