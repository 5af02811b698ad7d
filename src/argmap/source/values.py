"""What YAML says, uninterpreted: texts, entries and items, each with its place.

Every scalar is a text; what it means is decided by the key it stands under.
"""

from typing import Self

from argmap.findings import Place
from argmap.source.files import File


class Text(str):
    """A scalar, and the stretch of file it was read from. `plain` tells that it stood without quotes."""

    __slots__ = ("end", "file", "plain", "start")

    file: File
    start: int
    end: int
    plain: bool

    @classmethod
    def at(cls, value: str, near: "Text | Entries | Items") -> Self:
        """A text that was not typed as it stands (an address, a trimmed id), with the place of what it came from."""
        text = cls(value)
        text.file, text.start, text.end, text.plain = near.file, near.start, near.end, True
        return text

    @property
    def place(self) -> Place:
        """Where it stands; computed when asked, since most texts are never reported."""
        return self.file.place(self.start, self.end)

    @property
    def missing(self) -> bool:
        """Whether nothing was typed: `key:` or `key: ~`."""
        return self.plain and (not self or self == "~")


class Entries(dict[Text, "Value"]):
    """A mapping; its keys are texts, in the order typed."""

    __slots__ = ("end", "file", "start")

    file: File
    start: int
    end: int

    @property
    def place(self) -> Place:
        """Where it stands, from its first key to the end of its last value."""
        return _block_place(self)


class Items(list["Value"]):
    """A sequence."""

    __slots__ = ("end", "file", "start")

    file: File
    start: int
    end: int

    @property
    def place(self) -> Place:
        """Where it stands."""
        return _block_place(self)


Value = Text | Entries | Items


def _block_place(block: Entries | Items) -> Place:
    """YAML ends a block where the next begins; its place ends with its last character."""
    text, end = block.file.text, block.end
    while end > block.start and text[end - 1].isspace():
        end -= 1
    return block.file.place(block.start, end)


def place_of(value: Value) -> Place:
    """Where a value stands; for a block, its first line only, which is enough to find it."""
    place = value.place
    if isinstance(value, Text) or place.line == place.end_line:
        return place
    line_end = value.file.offset(place.line + 1) - 1
    return value.file.place(value.start, max(value.start, line_end))
