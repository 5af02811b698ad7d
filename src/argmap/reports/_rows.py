"""JSON written by rows."""

from collections.abc import Iterable
from json import dumps


def rows(items: Iterable[object]) -> str:
    """A JSON array with one element a line: quick to write, and a change shows as one line.

    All but ASCII is escaped, so that no encoding of the standard output and no terminal can spoil it.
    """
    lines = ",\n".join([dumps(item) for item in items])
    return f"[\n{lines}\n]" if lines else "[]"
