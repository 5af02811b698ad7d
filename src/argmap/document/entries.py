"""What the entries of a bibliography are, whatever they were written in."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """What cannot be read in a bibliography, and where: line and column count from 1."""

    line: int
    column: int
    message: str


class Name(str):
    """Somebody's name in reading order; `family` and `given` are empty where they cannot be told apart."""

    __slots__ = ("family", "given")

    family: str
    given: str

    def __new__(cls, whole: str, family: str = "", given: str = "") -> "Name":
        """The name, in parts where they are known."""
        made = super().__new__(cls, whole)
        made.family, made.given = family, given
        return made

    @classmethod
    def of(cls, given: str, particle: str, family: str, suffix: str) -> "Name":
        """A name from its parts; with a suffix (Jr) it stays whole, which no style can then take apart wrongly."""
        last = " ".join(filter(None, (particle, family)))
        whole = " ".join(filter(None, (given, last, suffix)))
        return cls(whole) if suffix or not (given and family) else cls(whole, last, given)


@dataclass(frozen=True, slots=True)
class Entry:
    """One work: its key, the line on which its entry begins, and its fields by their names in CSL.

    Values are plain Unicode text, neither LaTeX nor HTML. Names (`author`, `editor`, …) and other lists are tuples,
    each `Name` in reading order: "Ludwig van Beethoven". `issued` and the other dates are EDTF where they can be
    written so, else the text as it stood; `type` is a type of CSL, or the entry's own where CSL has none.
    """

    key: str
    line: int
    fields: Mapping[str, str | tuple[str, ...]]


def as_key(text: str) -> str:
    """A key as ids are compared: in NFC and without space around it."""
    return unicodedata.normalize("NFC", text).strip()
