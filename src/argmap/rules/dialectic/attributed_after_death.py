"""Somebody is said to speak after their death.

Why: The date is that of a print and not of the words, or the wrong person is named.

Example:

    people:
      k: {name: Johannes Kepler, died: 1630}
    claims:
      tides: {text: The tides follow the Moon., stances: {k: {stance: asserts, date: 1634}}}

Instead:

    people:
      k: {name: Johannes Kepler, died: 1630}
    claims:
      tides: {text: The tides follow the Moon., stances: {k: {stance: asserts, date: 1609}}}
"""

from collections.abc import Iterator

from argmap.document.dates import Date, definitely_before
from argmap.findings import About, Finding, Place, Related, Severity
from argmap.graph import Graph
from argmap.graph.voices import named

CODE = "AM544"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def attributed_after_death(graph: Graph) -> Iterator[Finding]:
    """Stances and arguments dated definitely after the death of who speaks; the dates of prints do not count."""
    if not any(person.died is not None for person in graph.debate.people.values()):
        return
    for name, claim in graph.claims.items():
        for stance in claim.stances:
            if stance.date is not None:
                yield from _found(graph, stance.person, stance.date, name, stance.person.place)
    for argument in graph.arguments.values():
        for person in named(argument) if argument.date is not None else ():
            if argument.date is not None:
                yield from _found(graph, person, argument.date, str(argument.id), argument.id.place)


def _found(graph: Graph, person: str, date: Date, name: str, place: Place) -> Iterator[Finding]:
    known = graph.debate.people.get(person)
    if known is not None and known.died is not None and definitely_before(known.died, date):
        yield Finding(
            "attributed-after-death",
            f"`{person}` died in {known.died.text} and is said to speak in {date.text} (`{name}`)",
            place,
            (name, person),
            (Related(known.id.place, f"`{person}`"),),
            help="Give the date of the words; when they were printed is told by the source.",
        )
