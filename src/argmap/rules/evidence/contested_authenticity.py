"""All the evidence for a claim is from texts whose authenticity is contested.

Why: If they fall, nothing is left of it.

Example:

    sources:
      letter: {title: Letter, authenticity: disputed}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["letter, fol. 1"]}

Instead:

    sources:
      letter: {title: Letter, authenticity: disputed}
      annals: Annals
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["letter, fol. 1", "annals, p. 9"]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.grounding import evidence
from argmap.graph.reasons import concluding
from argmap.rules._lists import listed

CODE = "AM640"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


_CONTESTED = frozenset({"disputed", "forged", "interpolated"})


def contested_authenticity(graph: Graph) -> Iterator[Finding]:
    """Claims without an argument, all of whose evidence is from contested texts; what such a text says is no matter."""
    sources = graph.debate.sources
    contested = {name: source.authenticity for name, source in sources.items() if source.authenticity in _CONTESTED}
    if not contested:
        return
    for name, items in evidence(graph).items():
        claim = graph.claims[name]
        if claim.kind == "textual" or name in concluding(graph) or not all(item.source in contested for item in items):
            continue
        named = list(dict.fromkeys(item.source for item in items))
        yield Finding(
            "contested-authenticity",
            f"the evidence for `{name}` is from {listed(named)}, which may not be genuine",
            claim.id.place,
            (claim.id, *named),
            because=tuple(f"`{source}` is marked {contested[source]}" for source in named),
            help="Look for evidence that does not depend on it, or argue that it is genuine.",
        )
