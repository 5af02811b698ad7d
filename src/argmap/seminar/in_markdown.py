"""Sheets as Markdown (CommonMark): every mark of Markdown in a document's words is escaped. Maps are told in words."""

from collections.abc import Iterator

from argmap.drawing.labels import printable
from argmap.seminar.blocks import (
    BULLET,
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

_MARKS = frozenset("\\`*_{}[]<>#+!|&~$^=@")


def in_markdown(sheet: Sheet, paper: Paper) -> Printed:
    """The sheet as Markdown in UTF-8; a remark that no reader shows says what it was printed from."""
    lines = [f"# {marked(sheet.title)}", ""]
    lines += [marked(sheet.subtitle), ""] if sheet.subtitle else []
    for block in sheet.blocks:
        lines += _lines(block)
    lines.append(f"<!-- {mark_of(sheet, paper)} -->")
    return Printed(("\n".join(lines) + "\n").encode())


def marked(text: str) -> str:
    """Plain words, in which Markdown and the HTML it lets through mean nothing."""
    plain = " ".join(printable(text).split())
    return "".join(f"\\{each}" if _has_meaning(plain, at, each) else each for at, each in enumerate(plain))


def _has_meaning(text: str, at: int, each: str) -> bool:
    """Whether a character could be read as a mark; a full stop or a hyphen within a sentence cannot."""
    if each in _MARKS:
        return True
    if each in ".)":  # of numbered lists, of addresses
        return text[:at].isdigit() or text[max(0, at - 3) : at].lower() == "www"
    return (each == "-" and (at == 0 or "--" in text[at - 1 : at + 2])) or text[at : at + 3] == "://"


def _told(words: Words) -> str:
    pieces = []
    for run in words:
        text = marked(run.text)
        lead, tail = run.text[:1].isspace(), run.text[-1:].isspace()
        mark = {"strong": "**", "emphasis": "*"}.get(run.face, "")
        text = f"{mark}{text}{mark}" if text else ""
        text = f"[{text}](#{run.to})" if run.to else text
        pieces.append(" " * lead + text + " " * (tail and bool(text)))
    return "".join(pieces).strip()


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * (block.level + 1)} {_anchor(block.anchor)}{_told(block.words)}"
        case Paragraph():
            yield _told(block.words)
            yield from ("", r"\_" * 60) * block.lines
        case Listing():
            yield from map(_item, block.items)
        case Inference():
            yield from _inference(block)
        case Table():
            yield from _table(block)
        case Picture():
            yield from map(_item, block.told)
        case Cards():
            yield from (
                f"- **{marked(one.label)}** {marked(one.text)} {marked(one.footer)}".rstrip() for one in block.cards
            )
        case Leaf():
            for inner in block.blocks:
                yield from _lines(inner)
            return
    yield ""


def _anchor(name: str) -> str:
    return f'<a id="{name}"></a>' if name else ""


def _item(item: Item) -> str:
    label = "" if item.label == BULLET else marked(item.label)  # the list has bullets of its own
    return f"- {' '.join(filter(None, (label, _told(item.words))))}"


def _inference(block: Inference) -> Iterator[str]:
    yield f"{_anchor(block.anchor)}{_told(block.title)}"
    yield ""
    yield from map(_item, block.premises)
    yield f"- *{marked(block.step)}*"
    yield _item(block.conclusion)
    for note in block.notes:
        yield ""
        yield _told(note)


def _table(block: Table) -> Iterator[str]:
    yield f"| {' | '.join(map(marked, block.head))} |"
    yield f"| {' | '.join('---' for _ in block.head)} |"
    yield from (f"| {' | '.join(map(_told, row))} |" for row in block.rows)
