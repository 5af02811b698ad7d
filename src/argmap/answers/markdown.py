"""Words of a document within Markdown, where no mark in them may act."""

import re

from argmap.drawing.labels import printable

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LEADING = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)")


def marked(text: str) -> str:
    """The text on one line, as Markdown reads it back."""
    return _begun(_MARKS.sub(r"\\\1", " ".join(printable(text).split())))


def coded(sentence: str) -> str:
    """A sentence of ours with words of a document in it: what it has between backticks is code, no other mark acts."""
    parts = " ".join(printable(sentence).split()).split("`")
    if len(parts) % 2 == 0:
        return marked(sentence)
    parts[::2] = [_MARKS.sub(r"\\\1", part) for part in parts[::2]]
    return _begun("`".join(parts))


def _begun(line: str) -> str:
    """The line with nothing at its beginning that would make it an item of a list."""
    return _LEADING.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", line)


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    """The lines of a table; its cells are marked up here."""
    told = [[marked(cell) for cell in head], ["---"] * len(head), *([marked(cell) for cell in row] for row in rows)]
    return [f"| {' | '.join(cells)} |" for cells in told]
