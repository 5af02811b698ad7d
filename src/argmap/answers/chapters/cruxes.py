"""The cruxes of each thesis."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from argmap.analysis.cruxes import SIZE, Crux, Cruxes
from argmap.analysis.cruxes import cruxes as find
from argmap.answers.chapters._page import WITHOUT_THESES, Chapter, Section
from argmap.answers.chapters._words import change_in_data, change_in_words, claim_in_words, counted, joined
from argmap.graph import Graph
from argmap.semantics import Assumptions

_NO_THESES = replace(WITHOUT_THESES, entries=(*WITHOUT_THESES.entries, "`--claim ID` asks the same of any claim."))
SHOWN = (12, 6, 4)  # cruxes of one, two and more changes; JSON has all


def cruxes(graph: Graph, assumptions: Assumptions, size: int = SIZE, claims: Sequence[str] = ()) -> Chapter:
    """What each thesis hangs on, or each of these claims."""
    found = find(graph, assumptions, size, claims)
    return Chapter(
        _heading(claims),
        (
            "A crux is a smallest set of things nobody argues for (presumptions, evidence, open questions) whose",
            f"change would change whether a {'claim' if claims else 'thesis'} stands, falls or is left open.",
        ),
        tuple(_section(graph, one) for one in found) or (_NO_THESES,),
        {"claims" if claims else "theses": {one.claim: _data(one) for one in found}},
    )


def _heading(claims: Sequence[str]) -> str:
    if not claims:
        return "What the theses hang on"
    return "What the claim hangs on" if len(claims) == 1 else "What the claims hang on"


def _section(graph: Graph, found: Cruxes) -> Section:
    return Section(f"{claim_in_words(graph, found.claim)}, now {found.status}", tuple(_entries(graph, found)))


def _entries(graph: Graph, found: Cruxes) -> Iterator[str]:
    reach = "of any size" if found.exact else f"of up to {counted(found.size, 'change')}"
    if not found.cruxes:
        yield f"Nothing: no set {reach} changes it, of the {found.leaves} that could bear on it."
        return
    by_size: dict[int, list[Crux]] = {}
    for crux in found.cruxes:
        by_size.setdefault(len(crux.changes), []).append(crux)
    for size, listed in by_size.items():
        shown = SHOWN[min(size, len(SHOWN)) - 1]
        for crux in listed[:shown]:
            told = joined([change_in_words(graph, change) for change in crux.changes])
            yield f"It would be {crux.to} if {told}."
        if len(listed) > shown:
            yield f"And {len(listed) - shown} more cruxes of {counted(size, 'change')} (`--output-format json`)."
    yield f"These are all {reach}, of the {counted(found.leaves, 'change')} that could bear on it."


def _data(found: Cruxes) -> dict[str, object]:
    return {
        "status": str(found.status),
        "size": found.size,
        "exact": found.exact,
        "leaves": found.leaves,
        "cruxes": [
            {"changes": [change_in_data(change) for change in crux.changes], "to": str(crux.to)}
            for crux in found.cruxes
        ],
    }
