"""What is told of a student's map: scores, and remarks that name misconceptions."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to tell a student: `kind` names the misconception, `about` are ids on the student's map, or of the
    reference where it is missing there; `told` is a sentence or two.
    """

    kind: str
    about: tuple[str, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Score:
    """How many of a category's things are right; `extra` counts what the reference does not have."""

    right: int
    of: int
    extra: int = 0


@dataclass(frozen=True, slots=True)
class Marking:
    """One student's marks: a score for each category, and remarks on claims, arguments, and who holds what."""

    scores: Mapping[str, Score]
    remarks: tuple[Remark, ...]
