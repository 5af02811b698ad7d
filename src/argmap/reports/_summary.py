"""The last line of a report, in words."""

from collections import Counter
from collections.abc import Sequence

from argmap.findings import About, Finding, Severity

_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def summary(findings: Sequence[Finding]) -> str:
    """`2 errors, 3 warnings about the map; 5 findings about the debate`."""
    counts = Counter(finding.severity for finding in findings if finding.about is About.MAP)
    of_map = ", ".join([_number(counts[severity], noun) for severity, noun in _NOUNS.items() if counts[severity]])
    sayings = [f"{of_map} about the map" if of_map else "nothing wrong with the map"]
    if of_debate := len(findings) - counts.total():
        sayings.append(f"{_number(of_debate, 'finding')} about the debate")
    line = "; ".join(sayings)
    return line[0].upper() + line[1:]


def nothing(files: int) -> str:
    """What is said when there is nothing to say."""
    return f"All well: {_number(files, 'file')} read, nothing to report."


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
