"""A file's text, and the way from an offset to a line and a column."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from argmap.findings import Finding, Place, Severity

# What YAML forbids in a stream. NEL is a line break there; the tabulator has its own rules.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class File:
    """A text that was read: `name` as reports show it, `text` without byte order mark."""

    name: str
    text: str

    @cached_property
    def _line_starts(self) -> list[int]:
        if "\r" not in self.text:  # as nearly always, and then four times as fast
            return list(accumulate((len(line) + 1 for line in self.text.split("\n")[:-1]), initial=0))
        return [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1; O(log lines)."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def place(self, start: int, end: int) -> Place:
        """The place from offset `start` to offset `end` (exclusive)."""
        starts = self._line_starts
        line = bisect_right(starts, start)
        column = start - starts[line - 1] + 1
        if start <= end < (starts[line] if line < len(starts) else len(self.text)):
            return Place(self.name, line, column, line, column + end - start)
        return Place(self.name, line, column, *self.position(end))

    def offset(self, line: int) -> int:
        """Where a line (from 1) begins; the end of the text for lines behind it."""
        starts = self._line_starts
        return starts[line - 1] if line <= len(starts) else len(self.text)


def open_file(path: Path, name: str) -> tuple[File | None, list[Finding]]:
    """Read a file; None where it cannot be opened or is no text, with the finding that says so."""
    try:
        raw = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        return None, [
            _fault("unreadable-file", f"cannot be read: {reason}", Place(name), "Check the name and permissions.")
        ]
    return decode(raw, name)


def guess(path: Path) -> str:
    """What can be told of a file that is no UTF-8: every stray byte a replacement character."""
    try:
        return path.read_bytes().decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""


def decode(raw: bytes, name: str) -> tuple[File | None, list[Finding]]:
    """Bytes as text. Characters YAML forbids become U+FFFD, so that offsets stay; the first is reported."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = len(raw[raw.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8", "replace")) + 1
        message = f"the file is not UTF-8: byte 0x{raw[error.start]:02x} is no character in it"
        return None, [
            _fault("not-utf8", message, Place(name, line, column, line, column + 1), "Save it again as UTF-8.")
        ]
    text = text.lstrip("\ufeff")  # editors that add a mark to a marked file leave two
    file = File(name, text)
    bad = _FORBIDDEN.findall(text)
    if not bad:
        return file, []
    first = _FORBIDDEN.search(text)
    start = first.start() if first else 0
    if bad.count("\0") > len(text) // 8:
        help_ = "It seems to be a binary file or UTF-16; save it as UTF-8 text."
        return None, [
            _fault("not-utf8", "the file is full of NUL bytes: it is not text", file.place(start, start + 1), help_)
        ]
    message = f"{len(bad)} control character{'s' * (len(bad) > 1)} in the file, the first is U+{ord(bad[0]):04X}"
    help_ = "Delete it, or write it as an escape in double quotes."
    place = file.place(start, start + 1)
    finding = Finding("control-characters", message, place, help=help_, severity=Severity.WARNING)
    return File(name, _FORBIDDEN.sub("\ufffd", text)), [finding]


def _fault(rule: str, message: str, place: Place, help_: str) -> Finding:
    return Finding(rule, message, place, help=help_, severity=Severity.ERROR)
