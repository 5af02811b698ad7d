"""JUnit's XML, which most build servers show."""

from collections.abc import Mapping, Sequence

from argmap.findings import Finding, Severity
from argmap.reports._details import details, label, tag
from argmap.reports._places import where
from argmap.reports._visible import prose, visible

_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def junit(findings: Sequence[Finding], files: Mapping[str, str]) -> str:
    """A suite a file, a case a finding; a file without any has one case that passes.

    Errors fail. Warnings and notes are cases *skipped* with a message, since build servers show those and go on: a
    finding about the debate must not break a build. All but ASCII is written as character references.
    """
    by_file: dict[str, list[Finding]] = {file: [] for file in files}
    for finding in findings:
        by_file.setdefault(finding.place.file, []).append(finding)
    suites = "".join([_suite(file, found) for file, found in by_file.items()])
    cases = sum(max(1, len(found)) for found in by_file.values())
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="argmap" {_counts(cases, findings)}>\n{suites}</testsuites>\n'
    )
    return xml.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _counts(cases: int, findings: Sequence[Finding]) -> str:
    failed = sum(finding.severity is Severity.ERROR for finding in findings)
    return f'tests="{cases}" failures="{failed}" errors="0" skipped="{len(findings) - failed}"'


def _suite(file: str, findings: Sequence[Finding]) -> str:
    name = visible(file).translate(_XML)
    passed = f'    <testcase classname="{name}" name="nothing found"/>\n'
    cases = "".join([_case(name, finding) for finding in findings]) or passed
    return f'  <testsuite name="{name}" {_counts(max(1, len(findings)), findings)}>\n{cases}  </testsuite>\n'


def _case(name: str, finding: Finding) -> str:
    place = finding.place
    title = f"{prose(label(finding))}{tag(finding)} at {place.line}:{place.column}".translate(_XML)
    message = prose(finding.message).translate(_XML)
    body = "\n".join([where(place), *details(finding)]).translate(_XML)
    outcome, kind = (
        ("failure", f' type="{finding.severity}"') if finding.severity is Severity.ERROR else ("skipped", "")
    )
    return (
        f'    <testcase classname="{name}" name="{title}" file="{name}" line="{place.line}">\n'
        f'      <{outcome}{kind} message="{message}">{body}</{outcome}>\n    </testcase>\n'
    )
