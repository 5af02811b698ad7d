"""Baselines: the findings known at some date, so that only new ones are shown."""

import json
from collections import Counter
from collections.abc import Iterable

from argmap.findings import Finding, fingerprint


def write_baseline(findings: Iterable[Finding]) -> str:
    """The findings as the text of a baseline: JSON, fingerprints with their number."""
    counts = Counter(fingerprint(finding) for finding in findings)
    return json.dumps({"version": 1, "findings": dict(sorted(counts.items()))}, indent=1) + "\n"


def read_baseline(text: str) -> Counter[str]:
    """The fingerprints of a baseline; ValueError where the text is none."""
    try:
        found = json.loads(text)["findings"]
        return Counter({str(name): int(count) for name, count in found.items()})
    except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError("no baseline") from error


def without_known(findings: Iterable[Finding], known: Counter[str]) -> list[Finding]:
    """What is not in the baseline; of findings that read the same, as many are hidden as were known."""
    left = Counter(known)
    new = []
    for finding in findings:
        name = fingerprint(finding)
        if left[name] > 0:
            left[name] -= 1
        else:
            new.append(finding)
    return new
