"""The schemes that come with the program are whole, and a debate's own come first."""

from pathlib import Path

import pytest
import yaml

from argmap import pipeline
from argmap.answers.schemes import BURDENS, describe_scheme, skeleton
from argmap.checking import Choice
from argmap.cli.explaining import explain_name, list_names
from argmap.document.locating import Located
from argmap.document.scheme_library import ask, library_entry, library_names, schemes_of
from argmap.findings import Severity

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference" / "schemes.yaml"
KINDS = {"P": "premise", "A": "assumption", "E": "exception", "R": "rebuttal"}
FORMS = {"claim", "denial", "norm", "undercut"}
OPEN = {"open-critical-question", "analogy-differences", "no-rivals"}  # what a skeleton leaves open is said to be so
NAMES = sorted(library_names())


def read(text: str) -> pipeline.Read:
    """A debate from its text."""
    path = Path("debate.yaml")
    return pipeline.read(Located(path, "debate", (path,), given=f"argmap: 1\nlang: en\n{text}".encode()))


@pytest.mark.parametrize("name", NAMES)
def test_entry(name: str) -> None:
    """A question about a role that is not there, or without a burden, could not be weighed."""
    entry = library_entry(name)
    roles = {role.id for role in entry.scheme.roles}
    assert entry.scheme.conclusion
    assert entry.what
    assert entry.concludes in FORMS
    assert (entry.concludes == "undercut") == (entry.scheme.target == "undercut")
    for question in entry.scheme.questions:
        assert question.burden in BURDENS
        assert question.role is None or question.role in roles
        assert question.ask.endswith("?")


def test_contract() -> None:
    """A map written for one program would be faulty in another."""
    if not REFERENCE.exists():
        pytest.skip("the list of schemes to agree with is not at hand")
    agreed = {scheme["id"]: scheme for scheme in yaml.safe_load(REFERENCE.read_text(encoding="utf-8"))["schemes"]}
    assert library_names() == set(agreed)
    for name, facts in agreed.items():
        scheme = library_entry(name).scheme
        assert [role.id for role in scheme.roles] == list(facts["roles"])
        asked = [(question["id"], KINDS[question["type"]]) for question in facts["cq"]]
        assert [(question.id, question.burden) for question in scheme.questions] == asked
        assert (scheme.mode, scheme.target) == (facts.get("mode"), facts.get("target"))


@pytest.mark.parametrize("name", NAMES)
def test_skeleton(name: str) -> None:
    """What `argmap explain` offers to copy would be found faulty at once."""
    lines = "\n".join(skeleton(library_entry(name)))
    claims = "claims:\n  the-claim: It was so.\n  what-ought-to-be: {text: It ought to be so., kind: normative}\n"
    debate = read(f"{claims}{lines}\n  the-argument: {{premises: [the-claim], supports: what-ought-to-be}}\n")
    found = pipeline.examine(debate, Choice(profile="publication"))
    told = [one for one in found if one.severity is Severity.ERROR or one.code.startswith("AM7")]
    assert [one.rule for one in told if one.rule not in OPEN] == []


def test_explained() -> None:
    """A scheme would be used by its name alone, without its questions."""
    text = explain_name("silence")
    assert text == describe_scheme(library_entry("silence"))
    assert "exception: whoever asks has to show it" in text
    assert "scheme  silence: A text that should have mentioned an event does not." in list_names()


def test_own_scheme_comes_first() -> None:
    """An author who sharpens a scheme for a debate would be judged by the one in the library."""
    own = "schemes:\n  silence: {roles: {quiet: Nobody speaks.}}\n  rumour: {roles: {heard: It was heard.}}\n"
    schemes = schemes_of(read(own).graph.debate)
    assert [role.id for role in schemes["silence"].roles] == ["quiet"]
    assert [role.id for role in schemes["rumour"].roles] == ["heard"]
    assert set(schemes) == {*library_names(), "rumour"}
    assert len(schemes) == len(library_names()) + 1
    assert schemes.get("rumours") is None
    assert "sign" in schemes


def test_ask() -> None:
    """A question that the scheme does not have would be taken for one that it has."""
    scheme = library_entry("bias").scheme
    found = ask(scheme, "controls")
    assert found is not None
    assert found.role == "effect"
    assert ask(scheme, "control") is None
