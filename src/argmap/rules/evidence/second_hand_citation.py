"""A work that nobody has seen is cited as if it had been.

Why: What was read in another's quotation carries that one's choice and mistakes. `via` says where it was read.

Example:

    sources:
      memoir: {title: Memoir, seen: false}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}

Instead:

    sources:
      memoir: {title: Memoir, seen: false}
      article: Article
    claims:
      bridge-fell:
        text: The bridge fell.
        evidence: [{source: memoir, locator: p. 4, via: "article, p. 2"}]
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.passages import passages

CODE = "AM655"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def second_hand_citation(graph: Graph) -> Iterator[Finding]:
    """Citations without `via` of sources that were not seen."""
    for passage in passages(graph):
        source = graph.debate.sources.get(passage.source)
        if source is not None and not source.seen and passage.via is None:
            yield Finding(
                "second-hand-citation",
                f"`{passage.owner}` cites `{source.id}`, which was not seen, without saying through what",
                passage.source.place,
                (passage.owner, source.id),
                help="Add `via` with the citation through which it is known; or leave `seen: false` out.",
            )
