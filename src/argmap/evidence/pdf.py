"""The text layer of a PDF, through PDFium (the library of the Chromium browser)."""

from typing import Any

from argmap.evidence.unreadable import UnreadableTextError

# PDFium writes U+FFFE, and older versions U+0002, for a hyphen that only breaks a line.
_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-", "\x00": None})


class MissingPartError(UnreadableTextError):
    """The package that reads PDFs is not installed."""


def pdf_pages(raw: bytes) -> list[str]:
    """The text of each page, lines apart; UnreadableTextError where it is no PDF, or a scan without text."""
    try:
        import pypdfium2
    except ImportError as error:
        raise MissingPartError("reading a PDF needs one more package: pip install 'argmap[texts]'") from error
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        why = "it is locked with a password" if "password" in str(error).lower() else "it is no PDF, or a damaged one"
        raise UnreadableTextError(why) from error
    try:
        pages = [_page_text(document, number) for number in range(len(document))]
    finally:
        document.close()
    if not any(page.strip() for page in pages):
        raise UnreadableTextError("it is a scan without text: have it read by an OCR program first")
    return pages


def _page_text(document: Any, number: int) -> str:
    page = document[number]
    words = page.get_textpage()
    try:
        return str(words.get_text_range()).translate(_HYPHENS).replace("\r\n", "\n")
    finally:
        words.close()
        page.close()
