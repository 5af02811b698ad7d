"""Which verdicts depend on the method."""

from argmap.analysis.sensitivity import Judged, Sensitivity
from argmap.analysis.sensitivity import sensitivity as find
from argmap.answers.chapters._page import WITHOUT_THESES, Chapter, Section, Table
from argmap.answers.chapters._words import claim_in_words
from argmap.graph import Graph
from argmap.semantics import GRANTS, Assumptions


def sensitivity(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - every grant is tried
    """Each thesis by every method."""
    found = find(graph)
    return Chapter(
        "How far it depends on the method",
        ("Every thesis under each grant, by each semantics that gives verdicts, and by each standard of proof.",),
        tuple(_section(graph, one) for one in found) or (WITHOUT_THESES,),
        {
            "theses": {
                one.thesis: {"robust": one.robust, "verdicts": [_data(judged) for judged in one.verdicts]}
                for one in found
            }
        },
    )


def _section(graph: Graph, found: Sensitivity) -> Section:
    told = "Every method agrees." if found.robust else "It depends: where methods differ, say which you use, and why."
    methods = list(dict.fromkeys((one.semantics, one.standard) for one in found.verdicts))
    cells = {(one.semantics, one.standard, one.grant): one for one in found.verdicts}
    grants = [grant for grant in GRANTS if any(one.grant == grant for one in found.verdicts)]
    rows = tuple(
        (
            f"{semantics}, {standard}" if standard else semantics,
            *(str(cells[semantics, standard, grant].status or "gave up") for grant in grants),
        )
        for semantics, standard in methods
    )
    return Section(claim_in_words(graph, found.thesis), (told,), Table(("method", *grants), rows))


def _data(judged: Judged) -> dict[str, str | None]:
    return {
        "semantics": judged.semantics,
        "grant": judged.grant,
        "standard": judged.standard or None,
        "label": str(judged.label) if judged.label is not None else None,
        "status": str(judged.status) if judged.status is not None else None,
    }
