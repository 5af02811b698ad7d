"""hOCR: HTML in which an OCR program marks pages, lines and words by class."""

from html.parser import HTMLParser

# A word's own elements, and what may stand inside it, hold no line breaks; these do.
_LINES = frozenset({"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat", "ocr_footer"})
_BLOCKS = frozenset({"ocr_par", "ocr_carea"})
_UNSEEN = frozenset({"head", "script", "style", "title"})


def hocr_pages(text: str) -> list[str]:
    """The text of each page, a line for each line of print and an empty one between paragraphs.

    The parser of the standard library expands none but HTML's own entities, so a hostile file can do no harm.
    """
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.done()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pages: list[list[str]] = [[]]
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = set((dict(attrs).get("class") or "").split())
        if tag in _UNSEEN:
            self._unseen += 1
        if "ocr_page" in classes and any(piece.strip() for piece in self._pages[-1]):
            self._pages.append([])
        elif classes & _BLOCKS or tag in ("p", "div"):
            self._pages[-1].append("\n\n")
        elif classes & _LINES or tag == "br":
            self._pages[-1].append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._pages[-1].append(" ".join(data.split()) if data.strip() else " ")

    def done(self) -> list[str]:
        """The pages, blanks tidied."""
        return [_tidy("".join(page)) for page in self._pages]


def _tidy(page: str) -> str:
    lines = [" ".join(line.split()) for line in page.split("\n")]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return "\n".join(kept).strip("\n") + "\n"
