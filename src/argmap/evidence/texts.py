"""The text of a source as a file holds it: plain text, PDF, hOCR or ALTO, with its pages and lines."""

import hashlib
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from argmap.evidence.unreadable import UnreadableTextError

MAX_FILE = 200_000_000  # bytes; a scan with its pictures may be as large
MAX_CHARACTERS = 20_000_000  # some forty thick books
PAGE_BREAK = "\f"

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class SourceText:
    """A text with its pages, counted from 1. `paged` tells that the file divides it into pages at all.

    `lines_by_page` tells that lines are counted on each page, as in a PDF, and not through the file.
    """

    text: str
    paged: bool
    lines_by_page: bool = False

    @cached_property
    def page_starts(self) -> list[int]:
        """The offsets at which pages begin."""
        return [0, *(found.end() for found in re.finditer(PAGE_BREAK, self.text))]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", self.text))]

    def page(self, offset: int) -> int:
        """The page on which a character stands, counted through the file."""
        return bisect_right(self.page_starts, offset)

    def line(self, offset: int) -> int:
        """The line on which a character stands, from 1."""
        line = bisect_right(self._line_starts, offset)
        if not self.lines_by_page:
            return line
        return line - bisect_right(self._line_starts, self.page_starts[self.page(offset) - 1]) + 1


def read_text(path: Path) -> tuple[SourceText, str]:
    """The text in a file and the file's SHA-256; what it is, its name and its beginning tell.

    Raises UnreadableTextError where there is no text to be had, and MissingPartError where a PDF needs the extra.
    """
    raw = _read(path)
    text = _extract(raw, path.suffix.lower())
    if len(text.text) > MAX_CHARACTERS:
        raise UnreadableTextError(
            f"its text is longer than {MAX_CHARACTERS // 1_000_000} million characters; name the file of one work"
        )
    if not text.text.strip():
        raise UnreadableTextError("it holds no text")
    return text, hashlib.sha256(raw).hexdigest()


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_FILE:
            raise UnreadableTextError(f"the file is larger than {MAX_FILE // 1_000_000} MB; name the file of one work")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableTextError((error.strerror or str(error)).lower()) from error


def _extract(raw: bytes, suffix: str) -> SourceText:
    if not raw.strip():
        raise UnreadableTextError("the file is empty")
    if raw.startswith(b"%PDF-") or suffix == ".pdf":
        from argmap.evidence.pdf import pdf_pages

        return _of_pages(pdf_pages(raw))
    head = raw[:4096].lower()
    if b"<alto" in head or b":alto" in head:
        from argmap.evidence.alto import alto_pages

        return _of_pages(alto_pages(raw))
    text = _decoded(raw)
    if "ocr_page" in text or (suffix in (".hocr", ".html", ".htm", ".xhtml") and "<" in text):
        from argmap.evidence.hocr import hocr_pages

        return _of_pages(hocr_pages(text))
    return SourceText(text, paged=PAGE_BREAK in text.strip(PAGE_BREAK))


def _of_pages(pages: list[str]) -> SourceText:
    joined = PAGE_BREAK.join(page.replace(PAGE_BREAK, "\n") for page in pages)
    return SourceText(joined, paged=len(pages) > 1, lines_by_page=True)


def _decoded(raw: bytes) -> str:
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        text = ""
    if not text or len(_CONTROLS.findall(text[:100_000])) > len(text[:100_000]) // 100:
        what = "binary" if b"\0" in raw[:100_000] else "not UTF-8"
        raise UnreadableTextError(f"the file is {what}: name a plain text, a PDF, hOCR or ALTO")
    return text
