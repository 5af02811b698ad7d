"""Somebody takes part in two events on one day in two places.

Why: Either they travelled, or one of the dates, places or names is wrong.

Example:

    people: {liu: Liu Wen}
    events:
      speech: {text: The speech., when: 1936-09-10, place: Moscow, participants: [liu]}
      opening: {text: The opening., when: 1936-09-10, place: Kiev, participants: [liu]}

Instead:

    people: {liu: Liu Wen}
    events:
      speech: {text: The speech., when: 1936-09-10, place: Moscow, participants: [liu]}
      opening: {text: The opening., when: 1936-09-11, place: Kiev, participants: [liu]}
"""

from collections.abc import Iterator

from argmap.document.nouns import Event
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.words import split_words

CODE = "AM664"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def alibi_conflict(graph: Graph) -> Iterator[Finding]:
    """Events of one known day, in places neither of which names the other, that share a participant."""
    by_day: dict[tuple[int, str], list[Event]] = {}
    for event in graph.debate.events.values():
        when = event.when
        if when is None or event.place is None or when.is_qualified or when.earliest is None:
            continue
        if when.earliest == when.latest:
            for name in event.participants:
                by_day.setdefault((when.earliest, str(name)), []).append(event)
    for (_, person), events in by_day.items():
        first = events[0]
        other = next((event for event in events[1:] if _are_apart(first, event)), None)
        if other is not None:
            yield Finding(
                "alibi-conflict",
                f"`{person}` is at `{first.id}` in {first.place} and on the same day at `{other.id}` in {other.place}",
                other.id.place,
                (other.id, first.id, person),
                (Related(first.id.place, "the other place"),),
                help="Correct the date, the place or the name, or say in a `note` how they travelled.",
            )


def _are_apart(first: Event, second: Event) -> bool:
    here, there = set(split_words(str(first.place))), set(split_words(str(second.place)))
    return bool(here and there) and here.isdisjoint(there)
