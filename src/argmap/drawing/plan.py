"""What a picture shows, before anybody knows where: what every drawing, page and text of a map is made from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class BoxKind(StrEnum):
    """How much weight a box carries on the picture."""

    THESIS = "thesis"
    CLAIM = "claim"
    ELSEWHERE = "elsewhere"


class Relation(StrEnum):
    """What an inference does to its target."""

    SUPPORTS = "supports"
    REBUTS = "rebuts"
    UNDERCUTS = "undercuts"
    EXPLAINS = "explains"


class LineKind(StrEnum):
    """A line between two things on the picture; the first five touch a dot, the others join two boxes."""

    PREMISE = "premise"
    SUPPORTS = "supports"
    REBUTS = "rebuts"
    UNDERCUTS = "undercuts"
    EXPLAINS = "explains"
    CONTRADICTS = "contradicts"
    CONTRARY = "contrary-to"
    TENSION = "in-tension-with"
    PRESUPPOSES = "presupposes"

    @property
    def symmetric(self) -> bool:
        """Whether the line says the same read from either end."""
        return self in (LineKind.CONTRADICTS, LineKind.CONTRARY, LineKind.TENSION)


class Side(NamedTuple):
    """A party to the debate: `slot` counts from 0 in the order of the document and picks the colour."""

    slot: int
    label: str


class Mark(NamedTuple):
    """A remark on a box: a glyph that catches the eye, and the word it stands for."""

    glyph: str
    word: str


@dataclass(frozen=True, slots=True)
class Box:
    """A claim as drawn.

    `id` is the claim's in the document, any text. `text` is what the box says, already shortened where the claim is
    too long for a box; `full` is then the whole of it, else empty. `holders` reads "Avtorkhanov asserts; Armstrong
    concedes", `source` "Kennan 1960, p. 307" or "→ Topic". `note` is the whole claim told in sentences, for whoever
    cannot see the box. `remarks` stand below: what is tied to the claim without a line. `folded` counts the boxes
    left out behind it. `link` is a relative address, or empty.
    """

    id: str
    text: str
    kind: BoxKind = BoxKind.CLAIM
    side: Side | None = None
    holders: str = ""
    source: str = ""
    implicit: bool = False
    remarks: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    folded: int = 0
    full: str = ""
    note: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    """An inference as drawn: where its linked premises meet. `faded` when it is argued in another topic."""

    id: str
    relation: Relation
    title: str = ""
    by: str = ""
    faded: bool = False
    note: str = ""
    link: str = ""


class Line(NamedTuple):
    """A line from `tail` to `head`, both ids of boxes or dots of the same plan."""

    kind: LineKind
    tail: str
    head: str
    faded: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A picture: its order of boxes and dots is the order of the document, and decides the layout.

    `lines` name only boxes and dots of the plan. `notes` say what the picture leaves out or shortens. `summary`
    describes the picture to whoever cannot see it. `sides` are those the key of colours names.
    """

    title: str
    subtitle: str = ""
    boxes: tuple[Box, ...] = ()
    dots: tuple[Dot, ...] = ()
    lines: tuple[Line, ...] = ()
    sides: tuple[Side, ...] = ()
    notes: tuple[str, ...] = ()
    summary: str = ""
    lang: str = "en"

    @property
    def size(self) -> int:
        """How many things the layout engine has to place."""
        return len(self.boxes) + len(self.dots)
