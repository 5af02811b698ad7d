"""Bibliographies that authors have already: BibTeX and CSL-JSON, read into the variables of CSL.

CSL 1.0.2 names the variables (`container-title`, `publisher-place`, …); what it has no name for stays under its own.
"""

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


def read_bibtex(text: str) -> tuple[list[Entry], list[Fault]]:
    """The entries of a BibTeX or biblatex file, and one fault for whatever could not be read; raises nothing.

    A broken entry costs that entry alone. Strings and months are put in, `crossref` is followed one step, and of two
    entries with one key, or two fields with one name, the first counts.
    """
    from argmap.document._bibtex import read

    return read(text.removeprefix("\ufeff"))


def read_csl_json(text: str) -> tuple[list[Entry], list[Fault]]:
    """The items of a CSL-JSON file, as Zotero exports it, and its faults; raises nothing.

    The key of an item is its `citation-key`, or else its `id`. JSON that breaks off ends the reading there: what comes
    before is kept.
    """
    from argmap.document._csl_json import read

    return read(text.removeprefix("\ufeff"))


def as_key(text: str) -> str:
    """A key as ids are compared: in NFC and without space around it."""
    return unicodedata.normalize("NFC", text).strip()
