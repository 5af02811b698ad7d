"""Texts of sources from plain text, PDF, hOCR and ALTO: their words, pages and lines."""

from pathlib import Path

import pytest

from argmap.evidence.locators import pages_of
from argmap.evidence.searching import Search
from argmap.evidence.texts import SourceText, read_text
from argmap.evidence.unreadable import UnreadableTextError
from argmap.evidence.words import Words

HOCR = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A scan</title><style>p {color: red}</style></head><body>
<div class='ocr_page' id='page_1'><p class='ocr_par'>
 <span class='ocr_line'><span class='ocrx_word'>The</span> <span class='ocrx_word'>coun-</span></span>
 <span class='ocr_line'><span class='ocrx_word'>cil</span> <span class='ocrx_word'>met&nbsp;again</span></span>
</p></div>
<div class='ocr_page' id='page_2'><span class='ocr_line'><span class='ocrx_word'>Nobody</span>
<span class='ocrx_word'>b&amp;eacute;came</span> <span class='ocrx_word'>pope.</span></span></div></body></html>"""
ALTO = """<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout>
<Page ID="P1"><PrintSpace><TextBlock><TextLine><String CONTENT="The"/><SP/><String CONTENT="coun"/><HYP CONTENT="-"/>
</TextLine><TextLine><String CONTENT="cil"/><SP/><String CONTENT="met"/><String CONTENT="again"/></TextLine></TextBlock>
</PrintSpace></Page><Page ID="P2"><PrintSpace><TextBlock><TextLine><String CONTENT="Nobody"/><SP/>
<String CONTENT="became"/><SP/><String CONTENT="pope."/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>"""
BOMB = """<?xml version="1.0"?><!DOCTYPE alto [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<alto><Layout><Page><String CONTENT="&b;"/></Page></Layout></alto>"""


def found(path: Path, quote: str) -> tuple[str, int | None, int | None]:
    """Class, page and line of a quotation in a file."""
    text, _ = read_text(path)
    result = Search(Words.of(text)).find(quote)
    return str(result.kind), result.page, result.line


@pytest.mark.parametrize(("name", "content"), [("scan.hocr", HOCR), ("scan.html", HOCR), ("scan.xml", ALTO)])
def test_ocr_formats(tmp_path: Path, name: str, content: str) -> None:
    """Words, lines and pages are those the OCR program saw, a hyphen at a line end included."""
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert found(path, "The council met again") == ("folded", 1, 1)
    assert found(path, "pope") == ("verbatim", 2, 1)
    assert found(path, "color")[0] == "absent"


def test_entities_are_refused(tmp_path: Path) -> None:
    """A file of a few lines could otherwise fill the memory."""
    path = tmp_path / "bomb.xml"
    path.write_text(BOMB, encoding="utf-8")
    with pytest.raises(UnreadableTextError, match="entities"):
        read_text(path)


def test_damaged_alto(tmp_path: Path) -> None:
    """Half a file is no text."""
    path = tmp_path / "half.xml"
    path.write_text(ALTO[:400], encoding="utf-8")
    with pytest.raises(UnreadableTextError, match="damaged in line"):
        read_text(path)


def pdf(*pages: str) -> bytes:
    """A PDF, made by hand, with these texts; the lines of a page are set one below the other."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for page in pages:
        lines = "".join(f"({line}) Tj T* " for line in page.split("\n") if line)
        stream = f"BT /F1 12 Tf 14 TL 72 720 Td {lines}ET".encode()
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))
    return out + head + trailer


def test_pdf(tmp_path: Path) -> None:
    """Pages and lines of a PDF are its own."""
    pytest.importorskip("pypdfium2", reason="the extra `texts` is not installed")
    path = tmp_path / "book.pdf"
    path.write_bytes(pdf("A title", "The council met again and\ndid not condemn the bishop."))
    assert found(path, "met again and did not condemn") == ("folded", 2, 1)
    assert found(path, "did not condemn the bishop") == ("verbatim", 2, 2)


def test_pdf_without_text(tmp_path: Path) -> None:
    """A scan that no OCR program has read says so."""
    pytest.importorskip("pypdfium2", reason="the extra `texts` is not installed")
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf("", ""))
    with pytest.raises(UnreadableTextError, match="scan without text"):
        read_text(path)


def test_utf16(tmp_path: Path) -> None:
    """Some editors save so; the byte order mark tells."""
    path = tmp_path / "text.txt"
    path.write_bytes("The council met.".encode("utf-16"))
    assert found(path, "council met")[0] == "verbatim"


def test_pages_and_lines() -> None:
    """Form feeds begin pages; lines count through a plain text, and on each page of a PDF."""
    text = "one\ntwo\n\fthree\r\nfour"
    plain = SourceText(text, paged=True)
    assert [plain.page(text.index(word)) for word in ("one", "two", "three", "four")] == [1, 1, 2, 2]
    assert [plain.line(text.index(word)) for word in ("one", "two", "three", "four")] == [1, 2, 3, 4]
    on_page = SourceText(text, paged=True, lines_by_page=True)
    assert [on_page.line(text.index(word)) for word in ("two", "three", "four")] == [2, 1, 2]


@pytest.mark.parametrize(
    ("locator", "pages"),
    [
        ("p. 3", ((3, 3),)),
        ("pp. 3-4", ((3, 4),)),
        ("3–4, 7", ((3, 4), (7, 7))),
        ("353-55", ((353, 355),)),
        ("p. 12f", ((12, 13),)),
        ("pp. 12ff.", ((12, 14),)),
        ("S. 5", ((5, 5),)),
        ("с. 5", ((5, 5),)),
        ("p. xx", ()),
        ("ch. 3", ()),
        ("fol. 12v", ()),
        ("", ()),
        ("9-3", ((9, 9),)),
        ("99999999999", ()),
    ],
)
def test_locators(locator: str, pages: tuple[tuple[int, int], ...]) -> None:
    """A locator misread sends honest quotations elsewhere, or never looks at the page."""
    assert pages_of(locator) == pages
