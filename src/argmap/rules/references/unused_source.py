"""A source is listed, and nothing cites it or derives from it.

Why: Either a citation was forgotten, or the list promises more than the map has read. What a bibliography file holds
beyond the map is nobody's concern.

Example:

    sources:
      kennan-1960: Russia and the West
    claims:
      met: The plenum met.

Instead:

    sources:
      kennan-1960: Russia and the West
    claims:
      met: {text: The plenum met., evidence: ["kennan-1960, p. 307"]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.passages import cited

CODE = "AM204"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def unused_source(graph: Graph) -> Iterator[Finding]:
    """Sources typed in the debate's own files that nothing leads to."""
    debate = graph.debate
    used = _used(graph) if debate.sources else set()
    own = {debate.id.file.name, *(topic.id.file.name for topic in debate.topics.values())}
    for name, source in debate.sources.items():
        if name not in used and source.id.file.name in own:
            help_ = "Cite it where it is said, or leave it out."
            yield Finding(
                "unused-source", f"nothing cites the source `{name}`", source.id.place, (source.id,), help=help_
            )


def _used(graph: Graph) -> set[str]:
    used: set[str] = set()
    for passage in cited(graph):
        used.add(passage.source)
        if passage.via is not None:
            used.update(seen.source for seen in passage.way)
    for source in graph.debate.sources.values():
        used.update(source.derives_from or ())
        used.update(other for other in (source.edition_of, source.translation_of) if other is not None)
    return used
