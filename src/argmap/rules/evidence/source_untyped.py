"""A source is given as evidence and its kind is not said.

Why: Minutes, a memoir and a handbook are asked different questions; without a kind none can be.

Example:

    sources:
      letter: {title: Letter, issued: 1936}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["letter, fol. 1"]}

Instead:

    sources:
      letter: {title: Letter, issued: 1936, kind: correspondence}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["letter, fol. 1"]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM651"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def source_untyped(graph: Graph) -> Iterator[Finding]:
    """Sources of evidence without a kind, as in source criticism."""
    sources = graph.debate.sources
    given = dict.fromkeys(str(item.source) for claim in graph.claims.values() for item in claim.evidence)
    for name in given:
        source = sources.get(name)
        if source is not None and source.kind is None:
            yield Finding(
                "source-untyped",
                f"`{name}` is given as evidence, and what kind of source it is is not said",
                source.id.place,
                (source.id,),
                help="Give it a `kind`: relic, contemporary-record, minutes, press, memoir, secondary …",
            )
