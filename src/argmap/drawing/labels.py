"""The HTML-like labels of DOT: text set in lines, with a footer in several hands."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from argmap.drawing.metrics import Face, width
from argmap.drawing.plan import Box, BoxKind
from argmap.drawing.style import FOOTER, TEXT, TEXT_MARGIN, THESIS, Colours, Palette
from argmap.drawing.wrap import broken, shortened, wrap

# Controls make malformed XML; overrides of direction would run on into what follows the text.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\\": "\\\\"}  # in this order
_SPECIAL = re.compile(r'[&<>"\\]').search
_LOCATOR = re.compile(r"\b((?:pp?|foll?|ch|n|vol)\.) (?=[\dxvi])")
_PLACES = re.compile("(?<=;) |(?<=,) (?=via )")
_LEFT = '<BR ALIGN="LEFT"/>'

NAME, ASIDE = 60, 300  # characters of a side's name and of each part of a footer; the description tells the rest


class Run(NamedTuple):
    """Words of a footer in one hand."""

    text: str
    face: Face
    colour: str


def printable(text: str) -> str:
    """The text without the characters that no picture can hold."""
    return text if text.isprintable() else _UNPRINTABLE.sub("", text)


def escaped(text: str) -> str:
    """The text as it stands between the tags of an HTML-like label."""
    text = printable(text)
    if not _SPECIAL(text):
        return text
    for sign, entity in _MARKUP.items():
        text = text.replace(sign, entity)
    return text


def font(text: str, size: int, colour: str, face: Face = Face.REGULAR) -> str:
    """One run of text; empty for an empty text, since an empty element is a syntax error in DOT."""
    inner = escaped(text)
    if not inner:
        return ""
    if face in (Face.ITALIC, Face.BOLD_ITALIC):
        inner = f"<I>{inner}</I>"
    if face in (Face.BOLD, Face.BOLD_ITALIC):
        inner = f"<B>{inner}</B>"
    return f'<FONT POINT-SIZE="{size}" COLOR="{colour}">{inner}</FONT>'


def footer_lines(runs: Iterable[Run], room: float, size: float) -> list[list[Run]]:
    """Set the runs one after the other into lines no wider than `room`; each breaks between words."""
    whole = [Run(" ".join(broken(run.text)), run.face, run.colour) for run in runs]
    if sum(width(run.text, size, run.face) + size for run in whole) <= room:
        return (
            [[run if not at else Run(f" {run.text}", run.face, run.colour) for at, run in enumerate(whole)]]
            if whole
            else []
        )
    lines: list[list[Run]] = [[]]
    filled = 0.0
    for run in whole:
        gap = width(" ", size, run.face)
        for word in (piece for line in wrap(run.text, room, size, run.face) for piece in broken(line)):
            wide = width(word, size, run.face)
            if lines[-1] and filled + gap + wide > room:
                lines.append([])
                filled = 0.0
            _append(lines[-1], Run(word, run.face, run.colour))
            filled += gap + wide
    return [line for line in lines if line]


def _append(line: list[Run], word: Run) -> None:
    if line and (line[-1].face, line[-1].colour) == (word.face, word.colour):
        line[-1] = Run(f"{line[-1].text} {word.text}", word.face, word.colour)
    elif line:
        line.append(Run(f" {word.text}", word.face, word.colour))
    else:
        line.append(word)


def _footer(box: Box, colours: Colours, text: str, room: int) -> list[Run]:
    side = [Run(shortened(box.side.label, NAME), Face.BOLD, text or _side_colour(box, colours))] if box.side else []
    holders = [Run(shortened(box.holders, ASIDE), Face.REGULAR, text or colours.faint)]
    source = [Run(_unbroken(shortened(box.source, ASIDE), room), Face.ITALIC, text or colours.faint)]
    folded = [Run(f"+{box.folded}\u00a0more", Face.BOLD, text or colours.text)] if box.folded else []
    return [run for run in side + holders + source + folded if run.text]


def _unbroken(source: str, room: int) -> str:
    """The places with what belongs together on one line: a source and its page, else `p. 307` at least."""
    return " ".join(
        place.replace(" ", "\u00a0") if width(place, FOOTER, Face.ITALIC) <= room else _LOCATOR.sub("\\1\u00a0", place)
        for place in _PLACES.split(source)
    )


def _remarks(box: Box, colours: Colours, text: str, room: int) -> str:
    if not (box.remarks or box.marks):
        return ""
    small = "".join(
        _set((Run(shortened(remark, ASIDE), Face.REGULAR, text or colours.faint),), room) for remark in box.remarks
    )
    remarks = [f"{mark.glyph} {mark.word}" for mark in box.marks]
    lines = wrap("   ".join(remarks), room, FOOTER, Face.BOLD) if remarks else ()
    return small + "".join(font(line, FOOTER, text or colours.text, Face.BOLD) + _LEFT for line in lines)


@lru_cache(maxsize=4096)
def _text(text: str, room: int, size: int, colour: str, face: Face) -> str:
    return "".join(font(line, size, colour, face) + _LEFT for line in wrap(text, room, size, face))


@lru_cache(maxsize=4096)
def _set(footer: tuple[Run, ...], room: int) -> str:
    lines = footer_lines(footer, room, FOOTER)
    return "".join("".join(_written(run) for run in line) + _LEFT for line in lines)


def _written(run: Run) -> str:
    """Engines take a no-break space for wider than a space, and boxes would differ."""
    return font(run.text.replace("\u00a0", " "), FOOTER, run.colour, run.face)


def box_label(box: Box, palette: Palette, colours: Colours, width: int) -> str:
    """The label of a box `width` points wide: its words, a hairline, whose they are, where they stand, remarks."""
    room = width - TEXT_MARGIN
    thesis = box.kind is BoxKind.THESIS
    solid = palette.on_solid if thesis else ""
    rule = solid or colours.rule
    size, face = (THESIS, Face.BOLD) if thesis else (TEXT, Face.REGULAR)
    words = _text(printable(box.text).strip() or " ", room, size, solid or colours.text, face)
    small = _set(tuple(_footer(box, colours, solid, room)), room) + _remarks(box, colours, solid, room)
    below = f'<HR/><TR><TD CELLPADDING="5" ALIGN="LEFT" BALIGN="LEFT">{small}</TD></TR>' if small else ""
    return (
        f'<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="3" COLOR="{rule}"><TR>'
        f'<TD CELLPADDING="5" WIDTH="{width}" ALIGN="LEFT" BALIGN="LEFT">{words}</TD></TR>{below}</TABLE>>'
    )


def _side_colour(box: Box, colours: Colours) -> str:
    return colours.faint if box.kind is BoxKind.ELSEWHERE else colours.border
