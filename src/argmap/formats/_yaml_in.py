"""YAML of other programs, read by the same reader as ours and put in plain data."""

from typing import Any

from argmap.document.shapes import plain
from argmap.findings import Severity
from argmap.formats._given import Given, UnreadableError
from argmap.source import Entries, File, Text, read_document

_SKIPPED = ("words-lost",)  # a slip of authors of our documents; in others' files a comment is a comment


def yaml_object(given: Given) -> dict[str, Any]:
    """The mapping the file holds; UnreadableError, with a place, where it is no YAML or holds something else."""
    document, findings = read_document(File(given.name, given.text))
    for finding in findings:
        if finding.severity is Severity.ERROR and finding.rule not in _SKIPPED:
            raise UnreadableError(finding.message, finding.place)
    if not isinstance(document.root, Entries):
        raise given.refuse("a mapping belongs here: keys with colons", 0)
    data: dict[str, Any] = plain(document.root)
    return data


def place_of_key(given: Given, key: str) -> int | None:
    """Where a key of the outermost mapping stands."""
    document, _ = read_document(File(given.name, given.text))
    if isinstance(document.root, Entries):
        return next((name.start for name in document.root if isinstance(name, Text) and name == key), None)
    return None
