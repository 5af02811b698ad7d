"""The parts of a printed text: headings, paragraphs, lists, arguments, tables, maps, cards."""

from dataclasses import dataclass
from unicodedata import bidirectional


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one hand: `face` is strong, emphasis or nothing; `to` is the anchor of what they refer to, if any."""

    text: str
    face: str = ""
    to: str = ""


Words = tuple[Run, ...]


def leftward(words: Words) -> bool:
    """Whether a text is read from right to left, as its first letter tells (UAX 9, rules P2 and P3)."""
    strong_ones = (kind for run in words for each in run.text if (kind := bidirectional(each)) in ("L", "R", "AL"))
    return next(strong_ones, "L") != "L"


def said(*parts: str | Run) -> Words:
    """Words from plain and marked parts."""
    return tuple(Run(part) if isinstance(part, str) else part for part in parts if part)


def strong(text: str) -> Run:
    """Words that stand out."""
    return Run(text, "strong")


def slanted(text: str) -> Run:
    """Words in italics."""
    return Run(text, "emphasis")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3 below the title; `anchor` is what references name, ASCII."""

    level: int
    words: Words
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `lines` empty lines to write on follow it."""

    words: Words
    lines: int = 0


BULLET = "•"
"""The label of an item that has neither number nor sign."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: its label is a number or a sign, printed as given."""

    label: str
    words: Words


@dataclass(frozen=True, slots=True)
class Listing:
    """Items with their labels in a column."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Inference:
    """An argument in standard form: premises, a rule, and what follows; `step` says how."""

    title: Words
    premises: tuple[Item, ...]
    step: str
    conclusion: Item
    notes: tuple[Words, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head; `shares` are the widths of the columns, as parts of the whole.

    Where somebody is to write into it, it is `roomy`.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    shares: tuple[int, ...]
    roomy: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A map, `width` and `height` points on paper, and the same told in words for whoever cannot see it."""

    svg: str
    width: float
    height: float
    alt: str
    told: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A card to cut out."""

    label: str
    text: str
    footer: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards, two in a row, with lines to cut along."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """What is told of one map: its heading and its picture stay together.

    It stands on a sheet of its own turned sideways where it is `wide`, else wherever there is room.
    """

    blocks: tuple["Block", ...]
    wide: bool = False


Block = Heading | Paragraph | Listing | Inference | Table | Picture | Cards | Leaf


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole text; `name` tells the sheets of one run apart and ends its file's name, empty for the only one."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    lang: str = "en"
    name: str = ""

    @property
    def whole_title(self) -> str:
        """Title and subtitle in one line."""
        return f"{self.title} – {self.subtitle}" if self.subtitle else self.title


@dataclass(frozen=True, slots=True)
class Printed:
    """A sheet as a file; `lacking` says in a line what could not be printed, empty where nothing is."""

    content: bytes
    lacking: str = ""
