"""What an Argdown document says: statements, arguments with their premises and conclusions, relations, sections."""

from dataclasses import dataclass, field
from typing import Any

STATEMENT, ARGUMENT, INFERENCE = "statement", "argument", "inference"
UNTITLED = "Untitled "

End = tuple[str, str]  # a kind and a title; an inference is named by its argument and its number


@dataclass(slots=True)
class Text:
    """One wording: as typed, and without markup and tags."""

    marked: str
    plain: str


@dataclass(slots=True)
class Thing:
    """A statement (an equivalence class) or an argument. `place` is where an untitled one stands: top, pcs or child."""

    kind: str
    title: str
    titled: bool
    texts: list[Text] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)
    section: int | None = None
    place: str = ""
    lines: list[str] = field(default_factory=list)  # of an argument: its premises and conclusions, by title
    inferences: list["Inference"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The wording that counts: the last."""
        return self.texts[-1].plain if self.texts else ""

    @property
    def end(self) -> End:
        """How relations name it."""
        return self.kind, self.title


@dataclass(slots=True)
class Inference:
    """A step: which line it concludes, its rules and data."""

    concludes: int
    rules: list[str] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Relation:
    """`support`, `attack`, `undercut` or `contradictory`, from one end to another."""

    kind: str
    source: End
    target: End


@dataclass(slots=True)
class Section:
    """A heading."""

    level: int
    title: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Model:
    """A whole document."""

    things: dict[End, Thing] = field(default_factory=dict)
    relations: dict[Relation, None] = field(default_factory=dict)  # in order, each once
    sections: list[Section] = field(default_factory=list)
    front: str = ""
