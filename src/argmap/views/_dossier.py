"""What a view of a whole debate is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from argmap.drawing.pictures import Picture
from argmap.evidence.citing import Noting
from argmap.findings import Finding
from argmap.graph import Graph

OF_TEXTS = frozenset(
    {
        "ellipsis-changes-sense",
        "interpolation-unmarked",
        "paraphrase-in-quotes",
        "quote-altered",
        "quote-doubtful",
        "quote-not-found",
        "quote-unverifiable",
        "quote-wrong-locus",
        "text-hash-changed",
        "verbatim-without-quotes",
        "version-sensitive-quote",
        "via-unmarked",
    }
)
"""The rules that compare a debate with the texts of its sources."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a claim stands, and why, in words."""

    status: str
    because: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """A debate, the pictures to draw of it, what was found about it, and what was judged of its claims, by id.

    `noting` prints its sources; without it they are printed in our own notes. `quotations` leads from a claim or
    argument and the words it quotes to what became of them when they were compared with the source's text, as in
    `argmap.evidence.classes`.
    """

    graph: Graph
    pictures: tuple[Picture, ...]
    findings: tuple[Finding, ...] = ()
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    noting: Noting | None = None
    quotations: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @property
    def by_itself(self) -> "Dossier":
        """The dossier without what depends on texts that lie outside of the debate, and may be on one machine only."""
        findings = tuple(each for each in self.findings if each.rule not in OF_TEXTS)
        return replace(self, findings=findings, quotations={})
