"""A file as it was given: its bytes, its text, and the one way in which reading it fails."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

from argmap.findings import Finding, Place, Severity

Tree = dict[str, Any]  # plain data: what YAML and JSON hold

MAX_BYTES = 100_000_000
_MARKS = (b"\xff\xfe", b"\xfe\xff")  # of UTF-16
LONGEST = 300  # characters of a message
HEAD = 4_096  # bytes that telling a format apart may look at


class UnreadableError(Exception):
    """A file that cannot be read as what it was taken for; `finding` says why and where."""

    def __init__(self, message: str, place: Place) -> None:
        message = _one_line(message)
        super().__init__(f"{place.file}:{place.line}:{place.column}: {message}")
        self.finding = Finding("unreadable-map", message, place, severity=Severity.ERROR)


def _one_line(message: str) -> str:
    """A message that quotes a file, on one line: words of hundreds of letters cut, characters that do not show away."""
    shown = re.sub(r"\S{80,}", lambda word: f"{word[0][:60]}…", " ".join(message.split()))
    shown = "".join(one if one.isprintable() else "\ufffd" for one in shown)
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"


@dataclass(frozen=True)
class Given:
    """The bytes of one file. `path` is where its neighbours are looked for, None for standard input."""

    name: str
    raw: bytes
    path: Path | None = None

    @cached_property
    def text(self) -> str:
        """The bytes as UTF-8 (or UTF-16 with its mark), line ends as they are."""
        encoding = "utf-16" if self.raw[:2] in _MARKS else "utf-8-sig"
        try:
            return self.raw.decode(encoding)
        except UnicodeDecodeError as error:
            line = self.raw.count(b"\n", 0, error.start) + 1
            column = error.start - self.raw.rfind(b"\n", 0, error.start)
            byte = f"byte 0x{self.raw[error.start]:02x}"
            message = f"this is not {encoding[:6].upper().rstrip('-')}: {byte} is no character in it; save it as UTF-8"
            raise UnreadableError(message, Place(self.name, line, column, line, column + 1)) from error

    @cached_property
    def head(self) -> str:
        """The beginning as text, whatever it is: enough to tell formats apart."""
        return self.raw[:HEAD].decode("utf-8-sig", "replace")

    @property
    def stem(self) -> str:
        """The file's name without folder and ending."""
        return re.sub(r"\.[^.]*$", "", re.split(r"[/\\]", self.name)[-1]) or "map"

    def refuse(self, message: str, offset: int | None = None) -> UnreadableError:
        """The error that says why this file cannot be read; at an offset of its text where one is known."""
        if offset is None:
            return UnreadableError(message, Place(self.name))
        line = self.text.count("\n", 0, offset) + 1
        return self.refuse_at(message, line, offset - self.text.rfind("\n", 0, offset))

    def refuse_at(self, message: str, line: int, column: int = 1) -> UnreadableError:
        """The error that says why this file cannot be read, at a line and column, counted from 1."""
        return UnreadableError(message, Place(self.name, line, column, line, column + 1))


def open_given(path: Path) -> Given:
    """Read a file whole; OSError where it cannot be opened, UnreadableError where it is too large to be a map."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        return read_given(str(path), stream, path, size)


def read_given(name: str, stream: BinaryIO, path: Path | None = None, size: int = 0) -> Given:
    """Read what a stream holds, no more of it than a map may have; `size` is its size where that is known."""
    raw = stream.read(MAX_BYTES + 1) if size <= MAX_BYTES else b""
    if max(size, len(raw)) > MAX_BYTES:
        told = f"{size // 1_000_000} MB: " if size else ""
        message = f"{told}no map is read that is larger than {MAX_BYTES // 1_000_000} MB"
        raise UnreadableError(message, Place(name))
    return Given(name, _as_utf8(raw), path)


def _as_utf8(raw: bytes) -> bytes:
    """UTF-16 with its mark as UTF-8, but for XML, which says its encoding itself."""
    if raw[:2] not in _MARKS:
        return raw
    text = raw.decode("utf-16", "surrogatepass") if len(raw) % 2 == 0 else ""
    return raw if not text or text.lstrip().startswith("<") else text.encode("utf-8", "surrogatepass")
