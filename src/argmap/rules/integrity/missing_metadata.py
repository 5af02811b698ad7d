"""The debate does not say its title, question, mapper or date, or a topic its title.

Why: A map travels without its author. Whoever finds it wants to know what it asks, who drew it, and when.

Example:

    title: The plenum of September 1936
    claims:
      met: The plenum met.

Instead:

    title: The plenum of September 1936
    question: Did the Central Committee meet in September 1936?
    mapper: A. Historian
    date: 2026-11-22
    claims:
      met: The plenum met.
"""

import re
from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM115"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "publication"

_KEYS = ("title", "question", "mapper", "date")


def missing_metadata(graph: Graph) -> Iterator[Finding]:
    """One finding for the debate, and one for each topic without a title."""
    debate = graph.debate
    missing = [key for key in _KEYS if not getattr(debate, key) and not _typed(graph, key, debate.id.file.name)]
    if missing:
        yield Finding(
            "missing-metadata",
            f"the debate does not say its {_listed(missing)}",
            debate.id.place,
            help="Add " + ", ".join(f"`{key}:`" for key in missing) + " at the top of the file.",
        )
    for topic in debate.topics.values():
        if not topic.title and not _typed(graph, "title", topic.id.file.name):
            message = f"the topic `{topic.id}` has no title"
            yield Finding(
                "missing-metadata", message, topic.id.place, (topic.id,), help="Begin the file with `title:`."
            )


def _typed(graph: Graph, key: str, file: str) -> bool:
    """Whether the key stands in the file: that its value was not understood has been said then."""
    return bool(re.search(rf"^{key}[ \t]*:", graph.debate.files.get(file, ""), re.MULTILINE))


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
