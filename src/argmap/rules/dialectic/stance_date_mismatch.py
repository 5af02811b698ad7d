"""A stance or an argument is dated later than the text that is cited for it.

Why: Nobody can say in 1967 what stands in a book of 1961; one of the two dates is wrong.

Example:

    people:
      j: John A. Armstrong
    sources:
      politics: {title: Politics, author: j, issued: 1961}
    claims:
      retired: {text: Yagoda retired in January., stances: {j: {stance: asserts, cite: "politics, p. 53", date: 1967}}}

Instead:

    people:
      j: John A. Armstrong
    sources:
      politics: {title: Politics, author: j, issued: 1961}
    claims:
      retired: {text: Yagoda retired in January., stances: {j: {stance: asserts, cite: "politics, p. 53", date: 1961}}}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Argument, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM543"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def stance_date_mismatch(graph: Graph) -> Iterator[Finding]:
    """Dates definitely after the text cited appeared; an earlier date is no fault, since texts appear late."""
    for name, claim in graph.claims.items():
        for stance in claim.stances:
            if stance.date is not None and stance.cite is not None:
                yield from _found(graph, stance, (name, str(stance.person)))
    for argument in graph.arguments.values():
        if argument.date is not None and argument.cite is not None:
            yield from _found(graph, argument, (argument.id,))


def _found(graph: Graph, said: Stance | Argument, ids: tuple[str, ...]) -> Iterator[Finding]:
    source = graph.debate.sources.get(said.cite.source) if said.cite is not None else None
    if source is None or source.issued is None or said.date is None or said.cite is None:
        return
    if definitely_before(source.issued, said.date):
        yield Finding(
            "stance-date-mismatch",
            f"dated {said.date.text}, but `{source.id}`, which is cited for it, appeared in {source.issued.text}",
            said.cite.source.place,
            ids,
            (Related(source.id.place, "the text cited"),),
            help="Mend the date of one of them, or cite the later text.",
        )
