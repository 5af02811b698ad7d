"""What follows from whose commitments."""

from collections.abc import Sequence

from argmap.analysis.perspectives import NOBODY
from argmap.analysis.perspectives import perspectives as find
from argmap.answers.chapters._page import WITHOUT_THESES, Chapter, Section, Table
from argmap.answers.chapters._words import claim_in_words, person
from argmap.graph import Graph
from argmap.semantics import Assumptions, Status

COMMON = "common-ground"


def perspectives(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - a perspective replaces the grant
    """The theses in everybody's eyes, and what all would have to accept."""
    found = find(graph)
    heads = ("thesis", *(person(graph, one) if one != NOBODY else "common ground alone" for one in found.people))
    rows = tuple(
        (claim_in_words(graph, thesis), *(str(found.statuses[one][thesis]) for one in found.people))
        for thesis in graph.theses
    )
    shared = found.shared()
    alone = [name for name, status in found.statuses[NOBODY].items() if status is Status.ESTABLISHED]
    return Chapter(
        "In whose eyes",
        ("What follows from each one's own commitments and common ground, and from common ground alone.",),
        (
            Section("The theses", (), Table(heads, rows)) if rows else WITHOUT_THESES,
            Section("Stands in the eyes of everybody who takes a side", _listed(graph, shared)),
            Section("Follows from common ground alone", _listed(graph, alone)),
        ),
        {
            "perspectives": {
                one or COMMON: {name: str(status) for name, status in found.statuses[one].items()}
                for one in found.people
            },
            "shared": list(shared),
        },
    )


def _listed(graph: Graph, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(claim_in_words(graph, name) for name in names) or ("Nothing.",)
