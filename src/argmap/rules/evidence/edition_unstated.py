"""A work is cited of which there are several editions, and which one is meant is not said.

Why: Editions differ in pages, and sometimes in words.

Example:

    sources:
      history: {title: History}
      history-2: {title: History, edition: "2", issued: 1961, edition-of: history}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["history, p. 4"]}

Instead:

    sources:
      history: {title: History, issued: 1938}
      history-2: {title: History, edition: "2", issued: 1961, edition-of: history}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["history, p. 4"]}
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.document.nouns import Source
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.passages import passages
from argmap.rules._lists import listed

CODE = "AM613"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "publication"


def edition_unstated(graph: Graph) -> Iterator[Finding]:
    """Works without date, edition or text of their own that are cited and have editions; a finding for each work."""
    sources = graph.debate.sources
    editions: dict[str, list[Source]] = defaultdict(list)
    for source in sources.values():
        if source.edition_of is not None:
            editions[str(source.edition_of)].append(source)
    cited = {str(passage.source) for passage in passages(graph)} if editions else set()
    for name, found in editions.items():
        work = sources.get(name)
        if work is not None and name in cited and not _is_told(work):
            yield Finding(
                "edition-unstated",
                f"`{name}` is cited, and which of its editions is meant is not said",
                work.id.place,
                (name, *(str(one.id) for one in found)),
                tuple(Related(one.id.place, "an edition of it") for one in found),
                help=f"Cite {listed([str(one.id) for one in found])}, or date `{name}` itself.",
            )


def _is_told(work: Source) -> bool:
    return work.issued is not None or work.text is not None or bool(work.csl.get("edition"))
