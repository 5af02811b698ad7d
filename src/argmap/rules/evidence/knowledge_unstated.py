"""Somebody is argued from as a witness, and the map does not say how they knew.

Why: A witness is worth what he could know. If nobody knows that, `knowledge: unknown` says so.

Example:

    sources:
      memoir: Memoir
    claims:
      told: {text: The memoir says that the bridge fell., kind: textual, evidence: ["memoir, p. 4"]}
      bridge-fell: The bridge fell.
    arguments:
      word: {scheme: witness-testimony, premises: {assertion: told}, supports: bridge-fell}

Instead:

    sources:
      memoir: {title: Memoir, knowledge: eyewitness}
    claims:
      told: {text: The memoir says that the bridge fell., kind: textual, evidence: ["memoir, p. 4"]}
      bridge-fell: The bridge fell.
    arguments:
      word: {scheme: witness-testimony, premises: {assertion: told}, supports: bridge-fell}
"""

from collections.abc import Iterator

from argmap.evidence.provenance import knowledge
from argmap.evidence.testimony import testimony
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM625"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


_FROM_A_WITNESS = frozenset({"witness-testimony", "position-to-know", "hearsay", "against-interest"})


def knowledge_unstated(graph: Graph) -> Iterator[Finding]:
    """Passages argued from as a witness's word, where neither they nor their source say how the author knew."""
    told: set[str] = set()
    for heard in (one for given in testimony(graph).values() for one in given):
        item, argument = heard.item, heard.argument
        if argument is None or argument.scheme not in _FROM_A_WITNESS or item.source in told:
            continue
        if item.source in graph.debate.sources and knowledge(graph, item) is None:
            told.add(item.source)
            yield Finding(
                "knowledge-unstated",
                f"`{argument.id}` takes `{item.source}` as a witness, and how its author knew is not stated",
                item.source.place,
                (argument.id, item.source),
                help="Give the source or the passage its `knowledge`: eyewitness, later-hearsay …, or unknown.",
            )
