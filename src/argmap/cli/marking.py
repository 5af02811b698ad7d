"""Words of a document within Markdown, where no mark in them may act."""

import re

from argmap.drawing.labels import printable

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LEADING = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)")


def marked(text: str) -> str:
    """The text on one line, as Markdown reads it back."""
    line = _MARKS.sub(r"\\\1", " ".join(printable(text).split()))
    return _LEADING.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", line)


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    """The lines of a table; its cells are marked up here."""
    told = [[marked(cell) for cell in head], ["---"] * len(head), *([marked(cell) for cell in row] for row in rows)]
    return [f"| {' | '.join(cells)} |" for cells in told]
