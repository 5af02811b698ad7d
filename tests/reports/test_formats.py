"""What the formats for programs promise."""

import json as json_module
import re
import time
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from argmap.findings import About, Finding, Place, Severity, fingerprint
from argmap.reports.concise import concise
from argmap.reports.github import github
from argmap.reports.json import json
from argmap.reports.junit import junit
from argmap.reports.sarif import sarif
from argmap.reports.statistics import statistics

_TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
_PLACE = {
    "type": "object",
    "required": ["artifactLocation", "region"],
    "properties": {
        "artifactLocation": {
            "type": "object",
            "required": ["uri"],
            "properties": {"uri": {"type": "string", "pattern": r"^([A-Za-z0-9._~/()!$&'*+,;=@:-]|%[0-9A-F]{2})+$"}},
        },
        "region": {
            "type": "object",
            "required": ["startLine", "startColumn", "endLine", "endColumn"],
            "additionalProperties": {"type": "integer", "minimum": 1},
        },
    },
}
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
    "properties": {
        "level": _LEVEL,
        "message": _TEXT,
        "locations": {
            "type": "array",
            "items": {"required": ["physicalLocation"], "properties": {"physicalLocation": _PLACE}},
        },
        "relatedLocations": {
            "type": "array",
            "items": {
                "required": ["id", "message", "physicalLocation"],
                "properties": {"id": {"type": "integer", "minimum": 0}, "message": _TEXT, "physicalLocation": _PLACE},
            },
        },
        "partialFingerprints": {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}},
    },
}
_RULE = {
    "type": "object",
    "required": ["id", "name", "shortDescription", "help", "defaultConfiguration"],
    "properties": {
        "shortDescription": _TEXT,
        "help": _TEXT,
        "defaultConfiguration": {"required": ["level"], "properties": {"level": _LEVEL}},
        "properties": {"properties": {"tags": {"type": "array", "uniqueItems": True, "items": {"type": "string"}}}},
    },
}
_RUN = {
    "type": "object",
    "required": ["tool", "results", "columnKind"],
    "properties": {
        "tool": {
            "required": ["driver"],
            "properties": {
                "driver": {
                    "required": ["name", "version", "rules"],
                    "properties": {"rules": {"type": "array", "uniqueItems": True, "items": _RULE}},
                }
            },
        },
        "columnKind": {"const": "unicodeCodePoints"},
        "results": {"type": "array", "items": _RESULT},
    },
}
# The properties of the standard (OASIS, SARIF 2.1.0) that code hosts insist on.
SARIF = {
    "type": "object",
    "required": ["$schema", "version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "minItems": 1, "items": _RUN},
    },
}
EMPTY = {"version": 1, "files": ["a.yaml"], "findings": []}


def test_sarif_has_the_shape_of_the_standard(findings, files):
    """A code host refuses the upload."""
    log = json_module.loads(sarif(findings, files))
    jsonschema.validate(log, SARIF)
    jsonschema.validate(json_module.loads(sarif([], {})), SARIF)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result, finding in zip(run["results"], findings, strict=True):
        rule = rules[result["ruleIndex"]]
        assert (rule["id"], rule["name"]) == (result["ruleId"], finding.rule) == (finding.code, finding.rule)
        assert result["partialFingerprints"] == {"argmap/v1": fingerprint(finding)}
        location = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert unquote(location["uri"]) == finding.place.file
        assert location["uriBaseId"] == "%SRCROOT%"
        assert len(result.get("relatedLocations", ())) == len(finding.related)


def test_sarif_names_files_elsewhere_by_absolute_addresses(tmp_path):
    """A file outside the checkout gets an address that leads nowhere."""
    file = str(tmp_path / "a b.yaml")
    (result,) = json_module.loads(sarif([Finding("a-rule", "a message", Place(file))], {}))["runs"][0]["results"]
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": Path(file).as_uri()}
    assert location["uri"].startswith("file:///")


def test_sarif_knows_a_rule_without_code_by_its_name():
    """Findings without a code all become one rule."""
    found = [Finding("a-rule", "one", Place("a.yaml")), Finding("b-rule", "two", Place("a.yaml"))]
    (run,) = json_module.loads(sarif(found, {}))["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["a-rule", "b-rule"]


def test_json_holds_every_finding_whole(findings, files):
    """A program does not find a key it was promised, or finds the findings in another order."""
    read = json_module.loads(json(findings, files))
    assert list(read) == ["version", "files", "findings"]
    assert read["version"] == 1
    assert read["files"] == list(files)
    keys = "code rule severity about message file line column end_line end_column ids related because help"
    for record, finding in zip(read["findings"], findings, strict=True):
        assert list(record) == keys.split()
        assert (record["rule"], record["severity"], record["about"]) == (finding.rule, finding.severity, finding.about)
        assert (record["line"], record["column"]) == (finding.place.line, finding.place.column)
        assert (record["end_line"], record["end_column"]) >= (record["line"], record["column"])
        assert [list(other) for other in record["related"]] == [["file", "line", "column", "message"]] * len(
            finding.related
        )


def test_json_of_nothing():
    """An empty report is no JSON, or lacks the list a program loops over."""
    assert json_module.loads(json([], {"a.yaml": ""})) == EMPTY


@pytest.mark.parametrize("report", [json, sarif, github])
def test_an_end_is_never_before_its_start(report):
    """A place that names its start alone ends on line 1, and viewers refuse the region."""
    written = report([Finding("a-rule", "a message", Place("a.yaml", 7, 5))], {})
    ends = {
        json: '"end_line": 7, "end_column": 5',
        sarif: '"endLine": 7, "endColumn": 5',
        github: "endLine=7,col=5,endColumn=5",
    }
    assert ends[report] in written


def test_ten_thousand_findings_as_json():
    """The report takes longer than the check."""
    found = [
        Finding(
            "a-rule", f"claim {number} is unsupported", Place("a.yaml", number, 3, number, 9), ids=(f"claim-{number}",)
        )
        for number in range(10_000)
    ]
    spent = []
    for _ in range(3):
        start = time.process_time()
        json(found, {})
        spent.append(time.process_time() - start)
    assert min(spent) < 0.3


def test_junit_has_a_case_for_every_finding_and_every_quiet_file(findings, files):
    """A build server counts other findings than were found, or breaks a build over the debate."""
    root = ET.fromstring(junit(findings, files))
    quiet = len(set(files) - {finding.place.file for finding in findings})
    assert len(list(root.iter("testcase"))) == int(root.get("tests")) == len(findings) + quiet
    assert (
        len(list(root.iter("failure")))
        == int(root.get("failures"))
        == sum(f.severity is Severity.ERROR for f in findings)
    )
    for suite in root:
        cases = suite.findall("testcase")
        assert len(cases) == int(suite.get("tests"))
        assert {case.get("classname") for case in cases} == {suite.get("name")}
    passing = [case for case in root.iter("testcase") if len(case) == 0]
    assert [case.get("classname") for case in passing] == ["arguments/quiet.yaml"]


def test_junit_keeps_other_scripts():
    """A text in Cyrillic is lost or garbled on a machine with another encoding."""
    written = junit([Finding("a-rule", "Был ли кворум?", Place("кворум.yaml"))], {})
    assert written.isascii()
    (case,) = ET.fromstring(written).iter("testcase")
    assert (case.get("file"), case[0].get("message")) == ("кворум.yaml", "Был ли кворум?")


def test_github_names_columns_within_one_line_only():
    """GitHub drops an annotation over several lines that names columns."""
    written = github([Finding("a-rule", "a message", Place("a.yaml", 2, 3, 4, 5))], {})
    assert written == "::warning file=a.yaml,line=2,endLine=4,title=a-rule::a message\n"


def test_github_levels():
    """An error is shown as a note, or a finding about the debate unmarked."""
    error = Finding("a-rule", "m", Place("a.yaml"), severity=Severity.ERROR)
    note = Finding("a-rule", "m", Place("a.yaml"), severity=Severity.INFO, about=About.DEBATE)
    assert re.findall("(?m)^::(\\w+).*title=([^:]*)::", github([error, note], {})) == [
        ("error", "a-rule"),
        ("notice", "a-rule (about the debate)"),
    ]


def test_concise_without_a_code():
    """A finding whose rule is unknown leaves a hole in the line."""
    assert (
        concise([Finding("a-rule", "a\nmessage", Place("a.yaml", 2, 3))], {})
        == "a.yaml:2:3: warning a-rule: a message\n"
    )


def test_statistics_count_most_first():
    """The most frequent rule is not on top, or a table of equals changes its order from run to run."""
    found = [Finding(rule, "m", Place("a.yaml")) for rule in ("z-rule", "b-rule", "a-rule", "b-rule")]
    assert [line.split()[0] for line in statistics(found, {}).splitlines()[1:]] == ["b-rule", "a-rule", "z-rule"]
    assert [line.split()[-1] for line in statistics(found, {}).splitlines()[1:]] == ["2", "1", "1"]
