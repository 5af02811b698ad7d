"""Sources are counted together, and whether they are independent is not known.

Why: Agreement strengthens only as far as the sources did not have it from each other, or from a third. As long as
provenance is not stated, there are bounds and no number. Asked of theses, of what is disputed, and wherever somebody
argues from agreement.

Example:

    sources:
      memoir: Memoir
      annals: Annals
    claims:
      memoir-says: {text: The memoir says that the bridge fell., kind: textual, evidence: ["memoir, p. 4"]}
      annals-say: {text: The annals say that the bridge fell., kind: textual, evidence: ["annals, p. 9"]}
      bridge-fell: The bridge fell.
    arguments:
      both: {scheme: convergence, premises: {agree: [memoir-says, annals-say]}, supports: bridge-fell}

Instead:

    people: {liu: Liu Wen, wang: Wang Min}
    sources:
      memoir: {title: Memoir, derives-from: [liu]}
      annals: {title: Annals, derives-from: [wang]}
    claims:
      memoir-says: {text: The memoir says that the bridge fell., kind: textual, evidence: ["memoir, p. 4"]}
      annals-say: {text: The annals say that the bridge fell., kind: textual, evidence: ["annals, p. 9"]}
      bridge-fell: The bridge fell.
    arguments:
      both: {scheme: convergence, premises: {agree: [memoir-says, annals-say]}, supports: bridge-fell}
"""

from collections.abc import Iterator

from argmap.evidence.independence import lines_for
from argmap.evidence.testimony import testimony
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules._lists import listed

CODE = "AM634"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


_CHALLENGING = frozenset({"denies", "doubts", "questions"})


def independence_unknown(graph: Graph) -> Iterator[Finding]:
    """Claims with testimony from two lines that may be fewer, where their number matters."""
    for name, found in lines_for(graph).items():
        if found.least < found.most and _matters(graph, name):
            claim = graph.claims[name]
            unstated = list(dict.fromkeys(source for line in found.lines for source in line.unstated))
            yield Finding(
                "independence-unknown",
                f"{len(found.sources)} sources for `{name}`, between {found.least} and {found.most} lines: "
                "whether they are independent is not known",
                claim.id.place,
                (claim.id, *found.sources),
                because=tuple(f"what `{source}` rests on is not stated" for source in unstated),
                help=f"Say what {listed(unstated)} {'rests' if len(unstated) == 1 else 'rest'} on, "
                "by `derives-from` or `informants`, as far as it is known.",
            )


def _matters(graph: Graph, name: str) -> bool:
    if name in graph.theses or name in graph.conflicting or name in graph.rebutting:
        return True
    if any(stance.stance in _CHALLENGING for stance in graph.claims[name].stances):
        return True
    return any(
        heard.argument is not None and heard.argument.scheme == "convergence" for heard in testimony(graph)[name]
    )
