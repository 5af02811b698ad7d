"""One JSON object, for programs: `{"version": 1, "files": […], "findings": […]}`."""

from collections.abc import Mapping, Sequence

from argmap.findings import Finding
from argmap.reports._places import end
from argmap.reports._rows import rows


def json(findings: Sequence[Finding], files: Mapping[str, str]) -> str:
    """The files read and every finding with all it knows; texts as they stand in the document.

    Lines and columns count characters from 1, the end column is exclusive; an end is never before its start.
    """
    return f'{{"version": 1,\n"files": {rows(files)},\n"findings": {rows(map(_finding, findings))}}}\n'


def _finding(finding: Finding) -> dict[str, object]:
    place = finding.place
    end_line, end_column = end(place)
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "about": finding.about,
        "message": finding.message,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": end_line,
        "end_column": end_column,
        "ids": finding.ids,
        "related": [
            {"file": other.place.file, "line": other.place.line, "column": other.place.column, "message": other.message}
            for other in finding.related
        ],
        "because": finding.because,
        "help": finding.help,
    }
