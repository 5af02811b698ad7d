"""Findings for reading, each by itself with its line, as `text` shows those of which there are few."""

from collections.abc import Mapping, Sequence

from argmap.findings import Finding
from argmap.reports._block import BOLD, RESET, block
from argmap.reports._excerpt import line_finder
from argmap.reports._summary import nothing, summary


def full(findings: Sequence[Finding], files: Mapping[str, str]) -> str:
    """A block a finding, a blank line between two, and a line that sums up."""
    if not findings:
        return f"{nothing(len(files))}\n"
    lines = line_finder(files)
    blocks = ["\n".join(block(finding, lines)) for finding in findings]
    return "\n\n".join([*blocks, f"{BOLD}{summary(findings)}{RESET}\n"])
