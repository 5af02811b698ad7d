"""How often each rule found something."""

from collections import Counter
from collections.abc import Mapping, Sequence

from argmap.findings import Finding
from argmap.reports._summary import nothing
from argmap.reports._visible import prose

_HEADS = ("rule", "code", "severity", "about", "count")


def statistics(findings: Sequence[Finding], files: Mapping[str, str]) -> str:
    """A table, a line a rule, the most frequent first."""
    if not findings:
        return nothing(len(files)) + "\n"
    counts = Counter((prose(one.rule), prose(one.code), str(one.severity), str(one.about)) for one in findings)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    table = [_HEADS, *((*rule, str(count)) for rule, count in ranked)]
    widths = [max(len(row[column]) for row in table) for column in range(len(_HEADS))]
    return "".join([_row(row, widths) for row in table])


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    words = [cell.ljust(width) for cell, width in zip(cells[:-1], widths[:-1], strict=True)]
    return "  ".join([*words, cells[-1].rjust(widths[-1])]) + "\n"
