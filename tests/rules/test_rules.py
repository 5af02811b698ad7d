"""Every rule finds what its documents say, where they say it, and nothing in the documents that are good."""

import re
import textwrap
from pathlib import Path

import pytest

from argmap import pipeline
from argmap.checking import Choice, Rule, all_rules
from argmap.document.locating import Located
from argmap.findings import About, Finding, Severity

HERE = Path(__file__).parent
RULES = all_rules()
# A document cannot show these: they are about files; see tests/source and tests/document.
OF_FILES = {"broken-bibliography", "file-not-read", "loss", "unreadable-map", "not-utf8", "unreadable-file"}
SHOWN = sorted(set(RULES) - OF_FILES)
# Found while reading, so that the rule has nothing to find; a waiver is known to be stale after all rules have spoken.
READ = {name for name in SHOWN if RULES[name].find is None} - {"stale-waiver"}
EXPECT = re.compile(r"#\s*expect:\s*(?P<rules>[a-z0-9, -]+)")


def findings(text: str, rule: str, path: Path = Path("debate.yaml")) -> list[Finding]:
    """What one rule says of a document, in the profile that shows everything."""
    debate = pipeline.read(Located(path, path.stem, (path,), given=text.encode()))
    return [finding for finding in pipeline.examine(debate, Choice(profile="publication")) if finding.rule == rule]


def example(rule: Rule, heading: str) -> str:
    """The YAML under a heading of a rule's docstring, completed to a document."""
    block = re.search(rf"\n{heading}:\n\n(?P<yaml>(?:    .*\n|\n)+)", rule.explanation)
    assert block, f"{rule.name} has no {heading}"
    text = textwrap.dedent(block["yaml"])
    return text if "argmap:" in text else f"argmap: 1\nlang: en\n{text}"


@pytest.mark.parametrize("name", SHOWN)
def test_bad_document(name: str) -> None:
    """A rule that misses its fault, or names another line, would send the author looking elsewhere."""
    path = HERE / name / "bad.yaml"
    text = path.read_text(encoding="utf-8")
    marked = [number for number, line in enumerate(text.splitlines(), 1) if name in _expected(line)]
    assert marked, "the document marks no line"
    assert sorted({finding.place.line for finding in findings(text, name, path)}) == marked


@pytest.mark.parametrize("name", sorted(READ))
def test_severity_of_what_reading_finds(name: str) -> None:
    """Commands that only read would take a warning for an error, or the other way round."""
    path = HERE / name / "bad.yaml"
    faults = pipeline.read(Located(path, path.stem, (path,))).faults
    assert {fault.severity for fault in faults if fault.rule == name} == {RULES[name].severity}


@pytest.mark.parametrize("name", SHOWN)
def test_good_document(name: str) -> None:
    """A rule that finds fault where there is none would be switched off."""
    path = HERE / name / "good.yaml"
    assert findings(path.read_text(encoding="utf-8"), name, path) == []


@pytest.mark.parametrize("name", SHOWN)
def test_example_in_docstring(name: str) -> None:
    """`argmap explain` would teach a fault that is none, or a remedy that does not help."""
    rule = RULES[name]
    beside = HERE / name / "example.yaml"  # so that it finds the texts it names
    found = findings(example(rule, "Example"), name, beside)
    assert found
    assert {(finding.code, finding.severity, finding.about) for finding in found} == {
        (rule.code, rule.severity, rule.about)
    }
    assert findings(example(rule, "Instead"), name, beside) == []


@pytest.mark.parametrize("name", RULES)
def test_explanation(name: str) -> None:
    """A rule that does not say what it finds and why cannot be argued with."""
    text = RULES[name].explanation
    assert re.match(r"[A-Z].+\.\n\nWhy: ", text), text


def test_codes() -> None:
    """Two rules with one code, or a code outside its group, could not be told apart in a report."""
    codes = [rule.code for rule in RULES.values()]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"AM[0-9]\d\d", code) for code in codes)


def test_debate_findings_are_no_errors() -> None:
    """What is open in a debate is no fault of the map and must never fail a build."""
    assert not [rule.name for rule in RULES.values() if rule.about is About.DEBATE and rule.severity is Severity.ERROR]


def test_no_stray_documents() -> None:
    """Documents of a rule that was renamed would never be read again."""
    assert {path.name for path in HERE.iterdir() if path.is_dir() and path.name[0] not in "._"} == set(SHOWN)


def _expected(line: str) -> set[str]:
    match = EXPECT.search(line)
    return set(re.split(r"[, ]+", match["rules"].strip())) if match else set()
