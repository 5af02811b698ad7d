"""Two claims have one label, or two arguments, sides or topics one title.

Why: In a list or on a crowded map only these words are seen, and the two cannot be told apart.

Example:

    claims:
      met: {text: A plenum met., label: September}
      telegram: {text: A telegram was sent., label: September}

Instead:

    claims:
      met: {text: A plenum met., label: September plenum}
      telegram: {text: A telegram was sent., label: September telegram}
"""

from collections.abc import Iterable, Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.source import Text

CODE = "AM911"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def duplicate_label(graph: Graph) -> Iterator[Finding]:
    """Labels and titles that are the same but for case, by kind."""
    debate = graph.debate
    yield from _alike("label", [(claim.id, claim.label) for claim in debate.claims.values() if claim.label])
    yield from _alike("title", [(one.id, one.title) for one in debate.arguments.values() if one.title])
    yield from _alike("label", ((side.id, side.label) for side in debate.sides.values()))
    yield from _alike("title", ((topic.id, topic.title) for topic in debate.topics.values()))


def _alike(key: str, named: Iterable[tuple[Text, Text | None]]) -> Iterator[Finding]:
    first_with: dict[str, tuple[Text, Text]] = {}
    for name, label in named:
        if not label:
            continue
        first, first_label = first_with.setdefault(" ".join(label.casefold().split()).rstrip("."), (name, label))
        if first is not name:
            yield Finding(
                "duplicate-label",
                f"`{name}` and `{first}` have the same {key}",
                label.place,
                (name, first),
                (Related(first_label.place, f"the {key} of `{first}`"),),
                help=f"Change one {key} so that it says what is particular to `{name}`.",
            )
