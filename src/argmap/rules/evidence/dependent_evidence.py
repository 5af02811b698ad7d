"""Several sources are given for a claim, and they all go back to one.

Why: They do not corroborate each other: who counts them counts one witness several times.

Example:

    people: {liu: Liu Wen}
    sources:
      memoir: {title: Memoir, derives-from: [liu]}
      biography: {title: Biography, derives-from: [memoir]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4", "biography, p. 12"]}

Instead:

    people: {liu: Liu Wen, wang: Wang Min}
    sources:
      memoir: {title: Memoir, derives-from: [liu]}
      diary: {title: Diary, derives-from: [wang]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4", "diary, p. 12"]}
"""

from collections.abc import Iterator

from argmap.evidence.independence import lines_for
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules._lists import listed

CODE = "AM632"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def dependent_evidence(graph: Graph) -> Iterator[Finding]:
    """Claims for which two sources or more testify that are one line, whatever is unstated."""
    for name, found in lines_for(graph).items():
        if found.most == 1 and len(found.sources) > 1:
            claim, line = graph.claims[name], found.lines[0]
            yield Finding(
                "dependent-evidence",
                f"{found.citations} citations for `{name}`, 1 line: {listed(line.sources)} hang together",
                claim.id.place,
                (claim.id, *line.sources),
                because=(f"they go back to {listed(line.origins)}",) if line.origins else (),
                help="Count them once; look for testimony that does not rest on any of them.",
            )
