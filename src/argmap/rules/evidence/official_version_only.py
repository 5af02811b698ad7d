"""A revised edition is given as evidence where the debate knows the earlier text, which nothing cites.

Why: What was changed between them may be the point.

Example:

    sources:
      minutes: {title: Minutes as taken, kind: minutes}
      printed: {title: Minutes as printed, kind: official-text, edition-of: minutes}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["printed, p. 4"]}

Instead:

    sources:
      minutes: {title: Minutes as taken, kind: minutes}
      printed: {title: Minutes as printed, kind: official-text, edition-of: minutes}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["printed, p. 4", "minutes, fol. 2"]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM641"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"


def official_version_only(graph: Graph) -> Iterator[Finding]:
    """Editions given as evidence whose original is listed and given for nothing; one finding for each edition."""
    sources = graph.debate.sources
    if not any(source.edition_of for source in sources.values()):
        return
    given = {str(item.source) for claim in graph.claims.values() for item in claim.evidence}
    for name, source in sources.items():
        original = source.edition_of
        if name in given and original is not None and original in sources and original not in given:
            yield Finding(
                "official-version-only",
                f"`{name}` is given as evidence, and the text it is an edition of, `{original}`, is not",
                source.id.place,
                (source.id, original),
                (Related(sources[original].id.place, "the earlier text"),),
                help="Compare the two, and cite the earlier one where they differ.",
            )
