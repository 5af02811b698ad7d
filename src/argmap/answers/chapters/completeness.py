"""How fully the map treats each side."""

from dataclasses import fields

from argmap.analysis.completeness import Treatment
from argmap.analysis.completeness import completeness as find
from argmap.answers.chapters._page import Chapter, Section, Table
from argmap.answers.chapters._words import side
from argmap.document.names import MAPPER
from argmap.graph import Graph
from argmap.semantics import Assumptions


def completeness(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - counts depend on no grant
    """A column for each side, and one for the mapper."""
    found = find(graph)
    heads = ("what the map gives", *(_name(graph, one) for one in found))
    rows = tuple((label, *(_cell(one, name, of) for one in found)) for label, name, of in _ROWS)
    return Chapter(
        "How fully each side is treated",
        ("Uneven columns may show the map's own bias, or what the sides left us.",),
        (Section("Side by side", (), Table(heads, rows)),),
        {"sides": [{**_data(one), "unasked": one.unasked} for one in found]},
    )


_ROWS = (
    ("claims held", "claims", ""),
    ("arguments put forward", "arguments", ""),
    ("… that say where they are found", "cited", "arguments"),
    ("… that follow a scheme", "with_scheme", "arguments"),
    ("quotations", "quotations", ""),
    ("… whose text is at hand", "checkable", "quotations"),
    ("evidence for what it holds", "evidence", ""),
    ("… whose provenance is stated", "provenance_known", "evidence"),
    ("implicit premises supplied", "implicit", ""),
    ("critical questions its schemes raise", "questions", ""),
    ("… answered or waived", "answered", "questions"),
    ("… raised and left open", "raised", "questions"),
)


def _name(graph: Graph, found: Treatment) -> str:
    return "the mapper" if found.side == MAPPER else side(graph, found.side)


def _cell(found: Treatment, name: str, of: str) -> str:
    number = getattr(found, name)
    return f"{number} of {getattr(found, of)}" if of else str(number)


def _data(found: Treatment) -> dict[str, object]:
    return {one.name.replace("_", "-"): getattr(found, one.name) for one in fields(found)}
