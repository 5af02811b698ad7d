"""What is given as evidence for a claim shows only that somebody says it.

Why: A disputant's own text proves what he holds, not that it is so. It belongs under `stances`, as `cite`.

Example:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    people:
      avtorkhanov: {name: Abdurakhman Avtorkhanov, side: affirm}
    sources:
      answer: {title: An Answer to My Critics, author: avtorkhanov}
    claims:
      plenum-met: {text: The plenum met., stances: {avtorkhanov: asserts}, evidence: ["answer, p. 2"]}

Instead:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    people:
      avtorkhanov: {name: Abdurakhman Avtorkhanov, side: affirm}
    sources:
      answer: {title: An Answer to My Critics, author: avtorkhanov}
    claims:
      plenum-met:
        text: The plenum met.
        stances: {avtorkhanov: {stance: asserts, cite: "answer, p. 2"}}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.grounding import evidence, own_writings
from argmap.graph.shortfall import shortfalls
from argmap.rules._lists import listed

CODE = "AM402"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def attribution_only(graph: Graph) -> Iterator[Finding]:
    """Claims without an argument, all of whose evidence is from the writings of those who hold them."""
    own = own_writings(graph)
    for name in shortfalls(graph).get("attribution-only", ()):
        claim = graph.claims[name]
        sources = dict.fromkeys(item.source for item in evidence(graph)[name])
        yield Finding(
            "attribution-only",
            f"the evidence for `{name}` shows only that it is said",
            claim.id.place,
            (name,),
            because=tuple(f"`{source}` is by {listed(own[source])}, who holds the claim" for source in sources),
            help="Cite it under `stances`, and give as evidence what it rests on; a witness's text says so by "
            "`knowledge`.",
        )
