"""Sheets as one HTML file each, for a screen and for a printer: no script, no network, every word escaped."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from argmap.drawing.labels import printable
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
)
from argmap.seminar.freshness import mark_of
from argmap.seminar.paper import Paper

_STYLE = Path(__file__).with_name("sheet.css")
_FACES = {"strong": "strong", "emphasis": "em"}


def in_html(sheet: Sheet, paper: Paper) -> Printed:
    """The sheet as a page that needs nothing else; printed, it fills sheets of `paper`."""
    style = _STYLE.read_text(encoding="utf-8") + f"@page {{ size: {paper.css}; margin: 16mm 10.5mm }}\n"
    parts = [
        f'<!doctype html>\n<html lang="{_plain(sheet.lang)}">\n<head>\n<meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="keywords" content="{mark_of(sheet, paper)}">',
        f"<title>{_plain(sheet.whole_title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>",
        f'<h1 dir="auto">{_plain(sheet.title)}</h1>',
    ]
    parts += [f'<p class="subtitle" dir="auto">{_plain(sheet.subtitle)}</p>'] if sheet.subtitle else []
    for block in sheet.blocks:
        parts += _parts(block)
    return Printed("\n".join([*parts, "</main>\n</body>\n</html>", ""]).encode())


def _plain(text: str) -> str:
    return escape(printable(text))


def _told(words: Words) -> str:
    pieces = []
    for run in words:
        tag = _FACES.get(run.face)
        text = f"<{tag}>{_plain(run.text)}</{tag}>" if tag else _plain(run.text)
        pieces.append(f'<a href="#{run.to}">{text}</a>' if run.to else text)
    return "".join(pieces)


def _parts(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f'<h{block.level + 1}{_id(block.anchor)} dir="auto">{_told(block.words)}</h{block.level + 1}>'
        case Paragraph():
            yield f'<p dir="auto">{_told(block.words)}</p>' + '<div class="line"></div>' * block.lines
        case Listing():
            yield f'<ul class="labelled">{"".join(map(_item, block.items))}</ul>'
        case Inference():
            yield from _inference(block)
        case Table():
            yield from _table(block)
        case Picture():
            yield from _picture(block)
        case Cards():
            cards = "".join(
                f'<li><b>{_plain(one.label)}</b><p dir="auto">{_plain(one.text)}</p>'
                + (f"<small>{_plain(one.footer)}</small>" if one.footer else "")
                + "</li>"
                for one in block.cards
            )
            yield f'<ul class="cards">{cards}</ul>'
        case Leaf():
            yield f'<section class="{"leaf wide" if block.wide else "leaf"}">'
            for inner in block.blocks:
                yield from _parts(inner)
            yield "</section>"


def _picture(block: Picture) -> Iterator[str]:
    style = f'style="width:{block.width:.1f}pt;height:auto" '
    yield f'<div class="map">{block.svg.replace("<svg ", f"<svg {style}", 1)}</div>'
    told = "".join(map(_item, block.told))
    yield f'<details><summary>The map in words</summary><ul class="labelled">{told}</ul></details>'


def _id(anchor: str) -> str:
    return f' id="{anchor}"' if anchor else ""


def _item(item: Item) -> str:
    return f'<li><span>{_plain(item.label)}</span><span dir="auto">{_told(item.words)}</span></li>'


def _inference(block: Inference) -> Iterator[str]:
    yield f'<div class="inference"{_id(block.anchor)}><p dir="auto">{_told(block.title)}</p>'
    yield f'<ul class="labelled">{"".join(map(_item, block.premises))}</ul>'
    yield f'<p class="step"><span>{_plain(block.step)}</span></p>'
    yield f'<ul class="labelled">{_item(block.conclusion)}</ul>'
    yield from (f'<p class="note" dir="auto">{_told(note)}</p>' for note in block.notes)
    yield "</div>"


def _table(block: Table) -> Iterator[str]:
    whole = sum(block.shares)
    columns = "".join(f'<col style="width:{100 * share / whole:.1f}%">' for share in block.shares)
    head = "".join(f'<th scope="col">{_plain(words)}</th>' for words in block.head)
    roomy = ' class="roomy"' if block.roomy else ""
    yield f"<table{roomy}><colgroup>{columns}</colgroup><thead><tr>{head}</tr></thead><tbody>"
    for row in block.rows:
        cells = "".join(f'<td dir="auto">{_told(cell)}</td>' for cell in row)
        yield f"<tr>{cells}</tr>"
    yield "</tbody></table>"
