"""What a view of a whole debate is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from argmap.drawing.pictures import Picture
from argmap.evidence.citing import Noting
from argmap.findings import Finding
from argmap.graph import Graph


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a claim stands, and why, in words."""

    status: str
    because: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """A debate, the pictures to draw of it, what was found about it, and what was judged of its claims, by id.

    `noting` prints its sources; without it they are printed in our own notes.
    """

    graph: Graph
    pictures: tuple[Picture, ...]
    findings: tuple[Finding, ...] = ()
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    noting: Noting | None = None
