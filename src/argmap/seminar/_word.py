"""What python-docx has no words for: bookmarks, links, borders, page numbers, alternative texts, equal bytes."""

import io
import zipfile
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

_ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "w:rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
    " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em"
    " lang eastAsianLayout specVanish oMath",
    "w:tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
    " tblInd tblBorders shd tblLayout tblCellMar tblLook",
}
"""The order in which properties have to stand (ECMA-376, part 1, annex A); a property out of order may be refused."""

_DAY = (2000, 1, 1, 0, 0, 0)  # no clock is asked


def element(tag: str, /, **attributes: str) -> Any:
    """An element of WordprocessingML with attributes of its namespace."""
    made = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def bookmark(paragraph: Any, name: str, number: int) -> None:
    """Make a paragraph the target of links to `name`."""
    start, end = (
        element("bookmarkStart", id=str(number), name=bookmark_name(name)),
        element("bookmarkEnd", id=str(number)),
    )
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(end)


def bookmark_name(name: str) -> str:
    """As Word takes it: no hyphens."""
    return name.replace("-", "_")


def linked(paragraph: Any, run: Any, name: str) -> None:
    """Let a run lead to a bookmark."""
    link = element("hyperlink", anchor=bookmark_name(name), history="1")
    paragraph._p.append(link)
    link.append(run._r)


def line_above(paragraph: Any, size: int = 6) -> None:
    """A rule above a paragraph, in eighths of a point."""
    _border(paragraph, "top", size)


def line_below(paragraph: Any, size: int = 4) -> None:
    """A rule below a paragraph."""
    _border(paragraph, "bottom", size)


def _border(paragraph: Any, edge: str, size: int) -> None:
    borders = element("pBdr")
    borders.append(element(edge, val="single", sz=str(size), space="2", color="1A1A1A"))
    paragraph._p.get_or_add_pPr().append(borders)


def table_borders(table: Any, **edges: str) -> None:
    """The lines of a table: for each edge its style, such as `single` or `dashed`."""
    borders = element("tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(element(edge, val=edges.get(edge, "nil"), sz="4", space="0", color="777777"))
    table._tbl.tblPr.append(borders)


def padded(table: Any, twips: int) -> None:
    """Room between the lines of a table and its words, above and below."""
    margins = element("tblCellMar")
    for edge in ("top", "bottom"):
        margins.append(element(edge, w=str(twips), type="dxa"))
    table._tbl.tblPr.append(margins)


def whole_rows(table: Any) -> None:
    """Keep each row on one page."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("cantSplit"))


def repeated(row: Any) -> None:
    """Let a row head each page of its table."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))


def described(picture: Any, alt: str) -> None:
    """What a picture shows, for whoever cannot see it."""
    picture._inline.docPr.set("descr", alt)


def page_number(paragraph: Any) -> None:
    """The number of the page, as a field."""
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        if kind:
            run._r.append(element("fldChar", fldCharType=kind))
        else:
            told = element("instrText")
            told.text = words
            run._r.append(told)


def plain(style: Any, family: str, size: float) -> None:
    """A style in one font and size for every script, without the template's rules and spacing of letters."""
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for key in list(fonts.attrib):
        del fonts.attrib[key]
    for key in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{key}"), family)
    for found in properties.findall(qn("w:szCs")):
        properties.remove(found)
    properties.append(element("szCs", val=str(round(2 * size))))
    for parent, name in ((properties, "w:spacing"), (style.element.get_or_add_pPr(), "w:pBdr")):
        for found in parent.findall(qn(name)):
            parent.remove(found)


def in_language(document: Any, lang: str) -> None:
    """The language of all text."""
    properties = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    known = properties.find(qn("w:lang"))
    if known is None:
        known = element("lang")
        properties.append(known)
    for key in ("val", "bidi", "eastAsia"):
        known.set(qn(f"w:{key}"), lang)


def turn(paragraph: Any) -> None:
    """Let a paragraph run from right to left."""
    paragraph._p.get_or_add_pPr().append(element("bidi"))


def put_in_order(root: Any) -> None:
    """Sort the properties below an element as the format wants them."""
    for name, listed in _ORDER.items():
        places = {qn(f"w:{each}"): at for at, each in enumerate(listed.split())}
        for properties in root.iter(qn(name)):
            properties[:] = sorted(properties, key=lambda one: places.get(one.tag, len(places)))


def undated(packed: bytes) -> bytes:
    """The same document without the time at which it was packed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return made.getvalue()
