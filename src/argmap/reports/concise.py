"""One line a finding: `path:line:column: severity code rule: message`."""

from collections.abc import Mapping, Sequence

from argmap.findings import Finding
from argmap.reports._details import label
from argmap.reports._places import where
from argmap.reports._visible import prose


def concise(findings: Sequence[Finding], files: Mapping[str, str]) -> str:  # noqa: ARG001 - the signature is shared
    """For editors, `grep` and long lists. Nothing found: nothing written."""
    return "".join([f"{where(one.place)}: {one.severity} {label(one)}: {prose(one.message)}\n" for one in findings])
