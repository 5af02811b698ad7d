"""Sheets as Word documents: real headings, lists and tables, maps as pictures with their text, the same bytes twice."""

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from argmap.drawing.labels import printable
from argmap.drawing.wrap import shortened
from argmap.seminar.blocks import (
    Block,
    Cards,
    Heading,
    Inference,
    Item,
    Leaf,
    Listing,
    Paragraph,
    Picture,
    Printed,
    Sheet,
    Table,
    Words,
    leftward,
    said,
    strong,
)
from argmap.seminar.freshness import mark_of
from argmap.seminar.paper import Paper
from argmap.views import MissingExtra, painted

if TYPE_CHECKING:
    from types import ModuleType

_FONT = "Arial"  # as wide as the shipped font, and on every machine that has Word
_BODY, _SMALL = 10.5, 9.0  # points
_MARGIN, _EDGE = 54.0, 30.0  # of pages, and of those turned sideways for a map
_LABEL = 40.0  # where the words of items begin
_DENSITY = 2.0  # times 96 pixels an inch
_LONGEST = 250  # characters of a property, as the format has it
_LEVELS = {1: 14.0, 2: 11.5, 3: 10.5}
_TIME = datetime(2000, 1, 1, tzinfo=UTC)


def in_docx(sheet: Sheet, paper: Paper) -> Printed:
    """The sheet as a Word document; raises MissingExtra without python-docx, or resvg-py where there are maps."""
    try:
        import docx

        from argmap.seminar import _word
    except ImportError as error:
        raise MissingExtra("docx") from error
    document = docx.Document()
    writer = _Writer(document, _word, paper)
    writer.set_up(sheet)
    writer.blocks(sheet.blocks)
    for part in (document.element, document.styles.element):
        _word.put_in_order(part)
    packed = io.BytesIO()
    document.save(packed)
    return Printed(_word.undated(packed.getvalue()))


class _Writer:
    """A document that grows at its end; `word` is what python-docx has no words for."""

    def __init__(self, document: Any, word: "ModuleType", paper: Paper) -> None:
        self.document, self.word, self.paper = document, word, paper
        self.anchors = 0

    def set_up(self, sheet: Sheet) -> None:
        """Fonts, language, paper, title, and the number at the foot of each page."""
        properties = self.document.core_properties
        properties.title = shortened(printable(sheet.whole_title), _LONGEST)
        properties.author, properties.language = "argmap", shortened(sheet.lang, _LONGEST)
        properties.keywords = mark_of(sheet, self.paper)
        properties.comments, properties.created, properties.modified = "", _TIME, _TIME
        self.word.in_language(self.document, sheet.lang)
        self._style("Normal", _BODY, after=4)
        self._style("Title", 18, after=2)
        self._style("Subtitle", 12, after=12)
        for level, size in _LEVELS.items():
            self._style(f"Heading {level}", size, before=size, after=4)
        self._page(self.document.sections[0], wide=False)
        self.word.page_number(self.document.sections[0].footer.paragraphs[0])
        self.document.sections[0].footer.paragraphs[0].alignment = 1
        self._paragraph_of(said(sheet.title), "Title")
        if sheet.subtitle:
            self._paragraph_of(said(sheet.subtitle), "Subtitle")

    def _style(self, name: str, size: float, *, before: float = 0, after: float = 0) -> None:
        from docx.shared import Pt, RGBColor

        style = self.document.styles[name]
        self.word.plain(style, _FONT, size)
        style.font.size, style.font.color.rgb, style.font.italic = Pt(size), RGBColor(0x1A, 0x1A, 0x1A), False
        style.font.bold = style.font.cs_bold = name.startswith(("Title", "Heading"))
        form = style.paragraph_format
        form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.1

    def _page(self, section: Any, *, wide: bool) -> None:
        from docx.enum.section import WD_ORIENT
        from docx.shared import Pt

        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        sides = (self.paper.height, self.paper.width) if wide else (self.paper.width, self.paper.height)
        section.page_width, section.page_height = map(Pt, sides)
        margin = Pt(_EDGE if wide else _MARGIN)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = margin

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        """Write one after the other."""
        for block in blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self._anchor(self._paragraph_of(block.words, f"Heading {block.level}"), block.anchor)
            case Paragraph():
                self._paragraph(block)
            case Listing():
                for item in block.items:
                    self._item(item)
            case Inference():
                self._inference(block)
            case Table():
                self._table(block)
            case Picture():
                self._picture(block)
            case Cards():
                self._cards(block)
            case Leaf():
                self._leaf(block)

    def _paragraph_of(self, words: Words, style: str = "Normal") -> Any:
        return self._say(self.document.add_paragraph(style=style), words)

    def _say(self, paragraph: Any, words: Words, size: float | None = None) -> Any:
        from docx.shared import Pt

        if leftward(words):
            self.word.turn(paragraph)
        for one in words:
            run = paragraph.add_run(printable(one.text))
            run.bold = run.font.cs_bold = one.face == "strong" or None
            run.italic = run.font.cs_italic = one.face == "emphasis" or None
            run.font.size = Pt(size) if size else None
            if one.to:
                self.word.linked(paragraph, run, one.to)
        return paragraph

    def _anchor(self, paragraph: Any, anchor: str) -> None:
        if anchor:
            self.anchors += 1
            self.word.bookmark(paragraph, anchor, self.anchors)

    def _paragraph(self, block: Paragraph) -> None:
        self._paragraph_of(block.words)
        for _ in range(block.lines):
            self.word.line_below(self.document.add_paragraph("\u00a0"))

    def _item(self, item: Item) -> Any:
        """The label at the margin, the words behind a tab, further lines below the words."""
        from docx.shared import Pt

        paragraph = self.document.add_paragraph(printable(item.label))
        paragraph.add_run("\t")
        form = paragraph.paragraph_format
        form.left_indent, form.first_line_indent, form.space_after = Pt(_LABEL), Pt(-_LABEL), Pt(2)
        form.tab_stops.add_tab_stop(Pt(_LABEL))
        return self._say(paragraph, item.words)

    def _inference(self, block: Inference) -> None:
        from docx.shared import Pt

        title = self._paragraph_of(block.title)
        self._anchor(title, block.anchor)
        title.paragraph_format.space_before = Pt(10)
        together = [title, *map(self._item, block.premises)]
        step = self._small(said(block.step))
        step.alignment = 2
        self.word.line_above(step)
        together += [step, self._item(block.conclusion), *map(self._small, block.notes)]
        for paragraph in together[:-1]:
            paragraph.paragraph_format.keep_with_next = True

    def _small(self, words: Words) -> Any:
        from docx.shared import Pt

        paragraph = self._say(self.document.add_paragraph(), words, _SMALL)
        paragraph.paragraph_format.left_indent = Pt(_LABEL)
        paragraph.paragraph_format.space_after = Pt(0)
        return paragraph

    def _table(self, block: Table) -> None:
        from docx.shared import Pt

        table = self.document.add_table(1 + len(block.rows), len(block.head))
        table.autofit = False
        self.word.table_borders(table, insideH="single", bottom="single")
        self.word.padded(table, 160 if block.roomy else 40)
        room = self.paper.width - 2 * _MARGIN
        widths = [Pt(room * share / sum(block.shares)) for share in block.shares]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for row, words in zip(table.rows, (tuple(said(strong(one)) for one in block.head), *block.rows), strict=True):
            for cell, told, width in zip(row.cells, words, widths, strict=True):
                cell.width = width
                self._say(cell.paragraphs[0], told, _SMALL).paragraph_format.space_after = Pt(0)
        self.word.repeated(table.rows[0])
        self.word.whole_rows(table)
        self.document.add_paragraph().paragraph_format.space_after = Pt(0)

    def _picture(self, block: Picture) -> None:
        from docx.shared import Pt

        scale = block.width / float(block.svg.partition('width="')[2].partition("pt")[0] or block.width)
        image = io.BytesIO(painted(block.svg, _DENSITY * scale, "docx"))
        paragraph = self.document.add_paragraph()
        paragraph.alignment = 1
        over = (block.width - (self.paper.width - 2 * _MARGIN)) / 2
        if 0 < over <= _MARGIN:  # a map may be wider than a column of text
            paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(-over)
        shape = paragraph.add_run().add_picture(image, Pt(block.width), Pt(block.height))
        self.word.described(shape, printable(block.alt))

    def _cards(self, block: Cards) -> None:

        rows = (len(block.cards) + 1) // 2
        table = self.document.add_table(rows, 2)
        self.word.table_borders(
            table, **dict.fromkeys(("top", "left", "bottom", "right", "insideH", "insideV"), "dashed")
        )
        self.word.padded(table, 160)
        self.word.whole_rows(table)
        for at, card in enumerate(block.cards):
            cell = table.rows[at // 2].cells[at % 2]
            self._say(cell.paragraphs[0], said(strong(card.label)), _SMALL)
            self._say(cell.add_paragraph(), said(card.text))
            if card.footer:
                self._say(cell.add_paragraph(), said(card.footer))

    def _leaf(self, block: Leaf) -> None:
        from docx.enum.section import WD_SECTION

        if block.wide:
            self._page(self.document.add_section(WD_SECTION.NEW_PAGE), wide=True)
        self.blocks(block.blocks)
        if block.wide:
            self._page(self.document.add_section(WD_SECTION.NEW_PAGE), wide=False)
