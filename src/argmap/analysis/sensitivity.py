"""Which verdicts depend on the method: every thesis under every grant, semantics and standard of proof."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from argmap.graph import Graph
from argmap.semantics import (
    GRANTS,
    STANDARDS,
    Assumptions,
    Frame,
    Label,
    Labelling,
    Status,
    TooManyError,
    frame,
    status,
)

DEFAULT = ("sceptical", "unchallenged", "")


@dataclass(frozen=True, slots=True)
class Judged:
    """What one way of judging finds; `standard` is empty where the semantics has none, `status` None where it gave up.

    `label` is that of the thesis: verdicts agree where labels do.
    """

    semantics: str
    grant: str
    standard: str
    label: Label | None
    status: Status | None


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """All verdicts on one thesis, the default first; `robust` where every one has the same label."""

    thesis: str
    verdicts: tuple[Judged, ...]

    @property
    def robust(self) -> bool:
        """Whether every method agrees."""
        return len({judged.label for judged in self.verdicts if judged.label is not None}) == 1


def sensitivity(graph: Graph) -> tuple[Sensitivity, ...]:
    """Every thesis under `sceptical`, `grounded` and `carneades` with each standard, each under all three grants.

    Linear for all but `grounded`, whose induced framework may grow too large: then it says nothing.
    """
    found: dict[str, list[Judged]] = {thesis: [] for thesis in graph.theses}
    for semantics, grant, standard, judge in _ways():
        assumptions = Assumptions(grant, standard=standard or Assumptions().standard)
        try:
            labelling = judge(frame(graph, assumptions))
        except TooManyError:
            labelling = None
        for thesis, judged in found.items():
            label = labelling.claim(thesis) if labelling is not None else None
            told = status(labelling, thesis) if labelling is not None else None
            judged.append(Judged(semantics, grant, standard, label, told))
    return tuple(Sensitivity(thesis, tuple(judged)) for thesis, judged in found.items())


def _ways() -> Iterator[tuple[str, str, str, Callable[[Frame], Labelling]]]:
    from argmap.semantics.carneades import carneades
    from argmap.semantics.grounded import grounded
    from argmap.semantics.sceptical import sceptical

    for grant in sorted(GRANTS, key=lambda one: one != DEFAULT[1]):
        yield "sceptical", grant, "", sceptical
        yield "grounded", grant, "", grounded
        for standard in STANDARDS:
            yield "carneades", grant, standard, carneades
