"""The assumptions of a verdict: what is granted, and what is rejected or accepted for a question's sake."""

from dataclasses import dataclass

GRANTS = ("evidence", "unchallenged", "asserted")
COMMON_GROUND = "common-ground"  # less than any of these: what follows from what nobody disputes


class IncompatibleError(ValueError):
    """Assumptions that cannot be made together; `first` and `second` are the ids."""

    def __init__(self, first: str, second: str, message: str) -> None:
        super().__init__(message)
        self.first, self.second = first, second


@dataclass(frozen=True, slots=True)
class Assumptions:
    """No verdict without these.

    `grant` is evidence, unchallenged, asserted or common-ground; a `perspective`, the id of a person, replaces it.
    `rejected` are ids of sources, arguments and claims, `accepted` ids of claims. `weights` lets the mapper's weights
    count; `standard` is the standard of proof where a claim names none, and acts under `weights` and in Carneades.
    """

    grant: str = "unchallenged"
    perspective: str | None = None
    rejected: frozenset[str] = frozenset()
    accepted: frozenset[str] = frozenset()
    standard: str = "preponderance"
    weights: bool = False

    @property
    def lenient(self) -> bool:
        """Whether bare denials and raised questions do nothing."""
        return self.grant == "asserted" and self.perspective is None


DEFAULT = Assumptions()
