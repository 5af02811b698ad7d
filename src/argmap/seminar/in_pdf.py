"""Sheets as PDF, set by typst: tagged, with its fonts inside, the same bytes for the same sheet."""

import json
import re
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from argmap.drawing.labels import printable
from argmap.drawing.metrics import FONTS, covered
from argmap.seminar.blocks import Block, Leaf, Picture, Printed, Sheet
from argmap.seminar.freshness import mark_of
from argmap.seminar.paper import Paper
from argmap.views import MissingExtra

_TIMESTAMP = datetime(2000, 1, 1, tzinfo=UTC)  # no clock is asked
_GAP = re.compile(r'the text `"(.+?)"` could not be displayed')
_LONG, _ZERO_WIDTH = re.compile(r"\S{45,}"), "\u200b"
_SETTING = Path(__file__).with_name("sheet.typ")


def in_pdf(sheet: Sheet, paper: Paper) -> Printed:
    """The sheet as PDF/UA-1 wherever its fonts allow, else tagged all the same; raises MissingExtra without typst."""
    try:
        import typst
    except ImportError as error:
        raise MissingExtra("pdf") from error
    said = json.dumps(_plain(sheet), ensure_ascii=False)
    fonts = typst.Fonts(
        include_system_fonts=not covered(said.replace(_ZERO_WIDTH, "")),
        include_embedded_fonts=False,
        font_paths=[str(FONTS)],
    )
    inputs = {
        "sheet": said,
        "paper": paper.name,
        "mark": mark_of(sheet, paper),
        "title": printable(sheet.whole_title),
        "lang": _language(sheet.lang),
    }

    def made(*standards: Literal["ua-1"]) -> bytes:
        compiler = typst.Compiler(_SETTING.read_bytes(), font_paths=fonts, sys_inputs=inputs)  # good for one run
        pages = compiler.compile(format="pdf", timestamp=_TIMESTAMP, pdf_standards=[*standards])
        return pages if isinstance(pages, bytes) else b""

    try:
        return Printed(made("ua-1"))
    except typst.TypstError as error:  # it forbids characters that no font at hand has; a gap is better
        return Printed(made(), _lacking(error.message))


def _lacking(message: str) -> str:
    gap = _GAP.search(message)
    if gap is None:
        return f"not accessible in every respect: {message}"
    return f"no font on this machine has “{gap[1]}”, and perhaps other signs: install one that does, such as Noto Sans"


def _language(lang: str) -> str:
    """The language alone, where it is one: typst takes two or three letters."""
    code = lang.partition("-")[0].lower()
    return code if code.isascii() and code.isalpha() and len(code) in (2, 3) else "en"


def _plain(sheet: Sheet) -> dict[str, object]:
    return {"title": _clean(sheet.title), "subtitle": _clean(sheet.subtitle), "blocks": _blocks(sheet.blocks)}


def _blocks(blocks: tuple[Block, ...]) -> list[object]:
    return [_block(block) for block in blocks]


def _block(block: Block) -> dict[str, object]:
    kind = type(block).__name__.lower()
    if isinstance(block, Leaf):
        return {"kind": kind, "wide": block.wide, "blocks": _blocks(block.blocks)}
    if isinstance(block, Picture):
        return {"kind": kind} | asdict(block) | {"alt": printable(block.alt)}
    return {"kind": kind} | {name: _clean(value) for name, value in asdict(block).items()}


def _clean(value: object) -> object:
    """The same without characters that no page can hold, and with places to break words that no line can hold."""
    if isinstance(value, str):
        return _LONG.sub(lambda found: _ZERO_WIDTH.join(found[0]), printable(value))
    if isinstance(value, dict):
        return {name: _clean(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_clean(inner) for inner in value]
    return value
