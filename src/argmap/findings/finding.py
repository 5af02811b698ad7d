"""The one type in which every stage says what it noticed."""

from dataclasses import dataclass
from enum import StrEnum

from argmap.freezing import quick


class Severity(StrEnum):
    """How grave a finding is, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class About(StrEnum):
    """Whose business a finding is: the mapper's (`map`) or the disputants' (`debate`)."""

    MAP = "map"
    DEBATE = "debate"


@quick
@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of a file: lines and columns count characters from 1, the end column is exclusive."""

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


@quick
@dataclass(frozen=True, slots=True)
class Related:
    """A second place that a finding points at, with what it has to do with it."""

    place: Place
    message: str


@quick
@dataclass(frozen=True, slots=True)
class Finding:
    """What was noticed, where, why, and what to do about it.

    `rule` is the name of the fault. `ids` are the things of the debate it concerns, as written there. `because` is
    the witness: a cycle, a path, a pair, one sentence an
    entry. `code`, `severity` and `about` belong to the rule and are stamped on by whoever runs the rules.
    """

    rule: str
    message: str
    place: Place
    ids: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    because: tuple[str, ...] = ()
    help: str = ""
    code: str = ""
    severity: Severity = Severity.WARNING
    about: About = About.MAP
