"""SARIF 2.1.0 (OASIS, 2020), which code hosts and editors read."""

from collections.abc import Mapping, Sequence
from json import dumps
from os import fsencode
from pathlib import PurePath
from urllib.parse import quote

from argmap import __version__
from argmap.findings import Finding, Place, Severity, fingerprint
from argmap.reports._details import explanation
from argmap.reports._places import end
from argmap.reports._rows import rows
from argmap.reports._visible import prose

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def sarif(findings: Sequence[Finding], files: Mapping[str, str]) -> str:
    """One run: the rules that found something, the files read, the findings. Columns count characters.

    Files are named relative to `%SRCROOT%`, which is where the command ran.
    """
    rules: dict[str, Finding] = {}
    for finding in findings:
        rules.setdefault(_id(finding), finding)
    indices = {rule: index for index, rule in enumerate(rules)}
    driver = f'{{"name": "argmap", "version": {dumps(__version__)},\n"rules": {rows(map(_rule, rules.values()))}}}'
    artifacts = rows({"location": _artifact(file), "roles": ["analysisTarget"]} for file in files)
    results = rows(_result(finding, indices[_id(finding)]) for finding in findings)
    return (
        f'{{"$schema": "{SCHEMA}",\n"version": "2.1.0",\n"runs": [{{"tool": {{"driver": {driver}}},\n'
        '"columnKind": "unicodeCodePoints",\n"invocations": [{"executionSuccessful": true}],\n'
        f'"artifacts": {artifacts},\n"results": {results}}}]}}\n'
    )


def _id(finding: Finding) -> str:
    return finding.code or finding.rule


def _rule(finding: Finding) -> dict[str, object]:
    return {
        "id": _id(finding),
        "name": finding.rule,
        "shortDescription": {"text": finding.rule.replace("-", " ").capitalize()},
        "help": {"text": f"`argmap explain {finding.rule}` says what, why, and what to write instead."},
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
        "properties": {"tags": [finding.about]},
    }


def _result(finding: Finding, rule_index: int) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": _id(finding),
        "ruleIndex": rule_index,
        "level": _LEVELS[finding.severity],
        "message": {"text": _plain("\n".join(explanation(finding)))},
        "locations": [{"physicalLocation": _physical(finding.place)}],
        "partialFingerprints": {"argmap/v1": fingerprint(finding)},
        "properties": {"about": finding.about, "ids": finding.ids},
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _physical(other.place),
                "message": {"text": _plain(prose(other.message))},
            }
            for number, other in enumerate(finding.related, 1)
        ]
    return result


def _plain(message: str) -> str:
    """`[words](target)` would be a link (section 3.11.6): what a document says must not become one."""
    return message.replace("[", "\\[").replace("]", "\\]") if "](" in message else message


def _physical(place: Place) -> dict[str, object]:
    end_line, end_column = end(place)
    region = {"startLine": place.line, "startColumn": place.column, "endLine": end_line, "endColumn": end_column}
    return {"artifactLocation": _artifact(place.file), "region": region}


def _artifact(file: str) -> dict[str, str]:
    path = PurePath(file)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(fsencode(path.as_posix()), safe="/"), "uriBaseId": "%SRCROOT%"}
