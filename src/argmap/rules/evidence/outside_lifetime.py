"""Somebody is made a witness of, or a party to, what happened before their birth or after their death.

Why: One of the dates is wrong, or it is another person.

Example:

    people:
      liu: {name: Liu Wen, died: 1936-08-22}
    events:
      trial: {text: The trial., when: 1938-03, participants: [liu]}

Instead:

    people:
      liu: {name: Liu Wen, died: 1938-03-15}
    events:
      trial: {text: The trial., when: 1938-03, participants: [liu]}
"""

from collections.abc import Iterator

from argmap.document.dates import Date, definitely_before, format_date
from argmap.document.nouns import Person
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.evidence._witnesses import first_hand

CODE = "AM627"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def outside_lifetime(graph: Graph) -> Iterator[Finding]:
    """Participants of events, and authors of first-hand passages, who were definitely not alive at the time."""
    people, lang = graph.debate.people, graph.debate.lang or "en"
    for event in graph.debate.events.values():
        for name in event.participants:
            apart = _apart(people[name], event.when, lang) if name in people and event.when is not None else ""
            if apart:
                yield Finding(
                    "outside-lifetime",
                    f"`{name}` takes part in `{event.id}`, and {apart}",
                    name.place,
                    (event.id, people[name].id),
                    help="Correct one of the dates, or name the person who was there.",
                )
    for claim, item, authors in first_hand(graph):
        lives = [_apart(author, claim.when, lang) for author in authors]
        if all(lives):
            yield Finding(
                "outside-lifetime",
                f"`{item.source}` is to tell at first hand what `{claim.id}` says, and `{authors[0].id}` {lives[0]}",
                item.source.place,
                (claim.id, item.source, authors[0].id),
                help="Correct one of the dates, or say that the author was told of it.",
            )


def _apart(person: Person, when: Date | None, lang: str) -> str:
    """How the time lies outside the life, in words; empty where it does not, or nobody can say."""
    if when is None:
        return ""
    if person.born is not None and definitely_before(when, person.born):
        return f"was born only in {format_date(person.born, lang)}"
    if person.died is not None and definitely_before(person.died, when):
        return f"was dead by {format_date(person.died, lang)}"
    return ""
