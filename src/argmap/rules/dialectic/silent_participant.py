"""Somebody is listed on a side and says nothing.

Why: Either their words are missing from the map, or they take no part in the debate.

Example:

    sides:
      affirm: {label: It met, thesis: met}
    people:
      a: {name: Abdurakhman Avtorkhanov, side: affirm}
    claims:
      met: The plenum met.

Instead:

    sides:
      affirm: {label: It met, thesis: met}
    people:
      a: {name: Abdurakhman Avtorkhanov, side: affirm}
    claims:
      met: {text: The plenum met., stances: {a: asserts}}
"""

from collections.abc import Iterator

from argmap.document.nouns import Debate
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.source import Text

CODE = "AM518"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def silent_participant(graph: Graph) -> Iterator[Finding]:
    """People on a side without a stance, an argument, a question or a definition, their own or ascribed to them."""
    sided = [person for person in graph.debate.people.values() if person.side is not None]
    silent = {person.id: person for person in sided}
    for name in _spoken(graph.debate) if silent else ():
        silent.pop(name, None)
        if not silent:
            return
    for person in silent.values():
        yield Finding(
            "silent-participant",
            f"`{person.id}` is on the side `{person.side}` and says nothing in this debate",
            person.id.place,
            (person.id,),
            help="Write what they hold under `stances`, or leave out `side`; a noted silence is `silent`.",
        )


def _spoken(debate: Debate) -> Iterator[Text]:
    for claim in debate.claims.values():
        yield from (stance.person for stance in claim.stances)
        if claim.supplied_by is not None:
            yield claim.supplied_by
    for argument in debate.arguments.values():
        yield from argument.by
        yield from (question.by for question in argument.questions if question.by is not None)
    for term in debate.terms.values():
        yield from (definition.by for definition in term.definitions if definition.by is not None)
