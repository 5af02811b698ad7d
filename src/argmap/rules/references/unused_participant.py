"""Somebody is listed who neither argues, nor holds a claim, nor wrote a source, nor is spoken of.

Why: Either what they say was forgotten, or they have no part in this debate.

Example:

    people:
      armstrong: John A. Armstrong
    claims:
      met: The plenum met.

Instead:

    people:
      armstrong: John A. Armstrong
    claims:
      met: {text: The plenum met., stances: {armstrong: doubts}}
"""

from collections.abc import Iterator

from argmap.document.nouns import Debate, Person
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.references._mentions import is_mentioned

CODE = "AM205"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def unused_participant(graph: Graph) -> Iterator[Finding]:
    """People whom no reference leads to and no text names."""
    debate = graph.debate
    used = {*_speakers(debate), *_others(debate)} if debate.people else set()
    for name, person in debate.people.items():
        if name not in used and not any(is_mentioned(graph, known) for known in _names(person)):
            help_ = "Say what they argue or hold, or leave them out."
            message = f"`{name}` has no part in the debate: no argument, stance, source or text leads there"
            yield Finding("unused-participant", message, person.id.place, (person.id,), help=help_)


def _names(person: Person) -> Iterator[str]:
    """The family name, as far as it can be told, of each name; and the id."""
    yield from (name.split()[-1] for name in (person.name, *person.aka) if name.strip())
    yield person.id


def _speakers(debate: Debate) -> set[str | None]:
    found: set[str | None] = set()
    for argument in debate.arguments.values():
        found.update(argument.by)
        found.add(argument.according_to)
        for question in argument.questions:
            found.add(question.by)
    for claim in debate.claims.values():
        for stance in claim.stances:
            found.add(stance.person)
            found.add(stance.according_to)
        found.add(claim.supplied_by)
        found.add(claim.burden)
    return found


def _others(debate: Debate) -> Iterator[str]:
    for source in debate.sources.values():
        yield from (author.person for author in source.authors if author.person)
        yield from (*source.informants, *(source.derives_from or ()))
        yield from (tendency.toward for tendency in source.tendency)
    for event in debate.events.values():
        yield from event.participants
    for term in debate.terms.values():
        yield from (definition.by for definition in term.definitions if definition.by)
