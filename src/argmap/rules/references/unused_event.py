"""An event is listed, and no claim or other event is dated by it.

Why: An event that nothing is before, after or during adds to the timeline, and to no argument.

Example:

    events:
      telegram: {text: Stalin and Zhdanov telegraph., when: 1936-09-25}
    claims:
      met: The plenum met.

Instead:

    events:
      telegram: {text: Stalin and Zhdanov telegraph., when: 1936-09-25}
    claims:
      met: {text: The plenum met., before: [telegram]}
"""

from collections.abc import Iterator

from argmap.document.nouns import Debate
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM207"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


def unused_event(graph: Graph) -> Iterator[Finding]:
    """Events that nothing refers to and that refer to nothing."""
    debate = graph.debate
    used = set(_used(debate)) if debate.events else set()
    for name, event in debate.events.items():
        if name not in used and not (event.after or event.before or event.during or event.participants):
            help_ = "Say under `before`, `after` or `during` of a claim how it stands to the event, or leave it out."
            yield Finding(
                "unused-event", f"nothing refers to the event `{name}`", event.id.place, (event.id,), help=help_
            )


def _used(debate: Debate) -> Iterator[str]:
    for claim in debate.claims.values():
        yield from (*claim.after, *claim.before, *claim.during)
    for event in debate.events.values():
        yield from (*event.after, *event.before, *event.during)
    for source in debate.sources.values():
        yield from (tendency.toward for tendency in source.tendency)
