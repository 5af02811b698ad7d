"""Workflow commands of GitHub Actions, which show findings beside the changed lines."""

from collections.abc import Mapping, Sequence

from argmap.findings import Finding, Severity
from argmap.reports._details import details, label, tag
from argmap.reports._places import end
from argmap.reports._visible import prose, visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def github(findings: Sequence[Finding], files: Mapping[str, str]) -> str:  # noqa: ARG001 - the signature is shared
    """One command a finding. Columns are named for places within one line only: GitHub refuses them elsewhere."""
    return "".join([_command(finding) for finding in findings])


def _command(finding: Finding) -> str:
    place = finding.place
    end_line, end_column = end(place)
    columns = f",col={place.column},endColumn={end_column}" if end_line == place.line else ""
    properties = (
        f"file={visible(place.file).translate(_PROPERTY)},line={place.line},endLine={end_line}{columns}"
        f",title={prose(label(finding) + tag(finding)).translate(_PROPERTY)}"
    )
    message = "\n".join(details(finding)).translate(_DATA)
    return f"::{_COMMANDS[finding.severity]} {properties}::{message}\n"
