"""Some of the sources given for a claim go back to one.

Why: There are fewer independent lines of testimony than there are sources.

Example:

    people: {liu: Liu Wen, wang: Wang Min}
    sources:
      memoir: {title: Memoir, derives-from: [liu]}
      biography: {title: Biography, derives-from: [memoir]}
      diary: {title: Diary, derives-from: [wang]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4", "biography, p. 12", "diary, p. 3"]}

Instead:

    people: {liu: Liu Wen, wang: Wang Min}
    sources:
      memoir: {title: Memoir, derives-from: [liu]}
      diary: {title: Diary, derives-from: [wang]}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4", "diary, p. 3"]}
"""

from collections.abc import Iterator

from argmap.evidence.independence import lines_for
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules._lists import listed

CODE = "AM633"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def partly_dependent_evidence(graph: Graph) -> Iterator[Finding]:
    """Claims with more sources than lines, and more lines than one, whatever is unstated."""
    for name, found in lines_for(graph).items():
        if 1 < found.most < len(found.sources):
            claim = graph.claims[name]
            together = [line for line in found.lines if len(line.sources) > 1]
            yield Finding(
                "partly-dependent-evidence",
                f"{found.citations} citations for `{name}`, "
                f"{'' if found.least == found.most else 'at most '}{found.most} lines",
                claim.id.place,
                (claim.id, *found.sources),
                because=tuple(
                    f"{listed(line.sources)} go back to {listed(line.origins)}" for line in together if line.origins
                ),
                help="Count each line once.",
            )
