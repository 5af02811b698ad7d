"""Whose faults are those that YAML itself shows: the entry they stand in."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from argmap.document.debates import KINDS
from argmap.document.names import identify
from argmap.findings import Finding, Severity
from argmap.source import Document, Entries

_STOPS = frozenset(".!?")
_COMMENT = re.compile(r"[ \t]+#")
_LABELLED = re.compile(r"[ \t]+#[ \t]*[\w-]+:[ \t]")


def owned(documents: Iterable[Document], faults: Iterable[Finding]) -> list[Finding]:
    """The faults, each error with the id of the entry it stands in, if in one; O(entries) where there are errors.

    Stretches that could not be read belong to nothing: nothing is left of the entry. Nor does a comment behind a full
    stop, or one that begins with a label: the text before it may well be whole, and is judged as such.
    """
    faults = list(faults)
    grave = {fault.place.file for fault in faults if _is_grave(fault)}
    entries = {document.file.name: _Stretches(document) for document in documents if document.file.name in grave}
    return [
        replace(fault, ids=entries[fault.place.file].around(fault))
        if _is_grave(fault) and fault.place.file in entries
        else fault
        for fault in faults
    ]


def _is_grave(fault: Finding) -> bool:
    return fault.severity is Severity.ERROR and fault.rule != "yaml-syntax"


class _Stretches:
    """Where each entry of a file begins and ends."""

    def __init__(self, document: Document) -> None:
        self._file = document.file
        root = document.root if isinstance(document.root, Entries) else {}
        sections = [root.get(section) for section in KINDS]  # type: ignore[call-overload]
        found = [
            (name.start, value.end, str(identify(name)))
            for entries in sections
            if isinstance(entries, Entries)
            for name, value in entries.items()
        ]
        self._entries = sorted(found)
        self._starts = [start for start, _, _ in self._entries]

    def around(self, fault: Finding) -> tuple[str, ...]:
        """The id of the entry that holds a fault's place."""
        offset = self._file.offset(fault.place.line) + fault.place.column - 1
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or self._is_whole(fault):
            return ()
        _, end, name = self._entries[at]
        return (name,) if offset < end else ()

    def _is_whole(self, fault: Finding) -> bool:
        """Whether what follows a text is a comment to all appearances."""
        text, end = self._file.text, self._file.offset(fault.place.end_line) + fault.place.end_column - 1
        stopped = text[end - 1 : end] in _STOPS and _COMMENT.match(text, end) is not None
        return stopped or _LABELLED.match(text, end) is not None
