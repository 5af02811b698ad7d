"""YAML of other programs, read by the same reader as ours and put in plain data."""

from typing import Any

from argmap.document.shapes import plain
from argmap.findings import Severity
from argmap.formats._given import Given, UnreadableError
from argmap.source import Entries, decode, read_document

_SKIPPED = ("words-lost",)  # a slip of authors of our documents; in others' files a comment is a comment


def yaml_object(given: Given) -> dict[str, Any]:
    """The mapping the file holds; UnreadableError, with a place, where it is no YAML or holds something else."""
    file, faults = decode(given.text.encode("utf-8", "replace"), given.name)
    if file is None:
        raise UnreadableError(faults[0].message, faults[0].place)
    document, findings = read_document(file)
    for finding in (*faults, *findings):
        if finding.severity is Severity.ERROR and finding.rule not in _SKIPPED:
            raise UnreadableError(finding.message, finding.place)
    if not isinstance(document.root, Entries):
        raise given.refuse("a mapping belongs here: keys with colons", 0)
    data: dict[str, Any] = plain(document.root)
    return data
