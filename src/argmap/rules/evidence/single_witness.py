"""A thesis has one line of testimony.

Why: A single witness can be mistaken or lie, and nothing else would show it. Records made in the course of the matter
are no single witness.

Example:

    people: {liu: Liu Wen}
    sources:
      memoir: {title: Memoir, author: liu, knowledge: eyewitness, kind: memoir}
    sides:
      yes: {label: It fell, thesis: bridge-fell}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}

Instead:

    people: {liu: Liu Wen, wang: Wang Min}
    sources:
      memoir: {title: Memoir, author: liu, knowledge: eyewitness, kind: memoir}
      diary: {title: Diary, author: wang, knowledge: eyewitness, kind: diary}
    sides:
      yes: {label: It fell, thesis: bridge-fell}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4", "diary, p. 3"]}
"""

from collections.abc import Iterator

from argmap.evidence.independence import are_records, lines_for
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules._lists import listed

CODE = "AM635"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def single_witness(graph: Graph) -> Iterator[Finding]:
    """Theses for which one line of testimony is shown, and no record; there may be a second, where that is unstated."""
    for name in graph.theses:
        found = lines_for(graph).get(name)
        if found is None or found.least != 1 or are_records(graph, found):
            continue
        claim = graph.claims[name]
        rest = f", perhaps {found.most}" if found.most > 1 else ""
        yield Finding(
            "single-witness",
            f"one line of testimony is shown for the thesis `{name}`{rest}: {listed(found.sources)}",
            claim.id.place,
            (claim.id, *found.sources),
            because=tuple(
                f"{listed(line.sources)} {'goes' if len(line.sources) == 1 else 'go'} back to {listed(line.origins)}"
                for line in found.lines
                if line.origins and line.origins != line.sources
            ),
            help="Look for a witness, or a record, that does not rest on these.",
        )
