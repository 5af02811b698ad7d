"""An argument that was attacked is not defended, and its author goes on with others for the same thing.

Why: Nothing was conceded, and yet the ground has moved. What is left of the case without the argument that was dropped?

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: The plenum met.
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met, date: 1951}
      copied: {by: j, premises: [Kennan read the book., The book tells.], undercuts: kennan, date: 1961}
      names: {by: a, premises: [Five names agree., No witness read another.], supports: met, date: 1967}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: The plenum met.
      read: Kennan read the book.
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met, date: 1951}
      copied: {by: j, premises: [read, The book tells.], undercuts: kennan, date: 1961}
      unread: {by: a, premises: [Kennan read no French., It is in French.], rebuts: read, date: 1967}
      names: {by: a, premises: [Five names agree., No witness read another.], supports: met, date: 1967}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.answering import Objection, open_objections
from argmap.graph.voices import own_arguments, when_said

CODE = "AM510"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"


def dropped_argument(graph: Graph) -> Iterator[Finding]:
    """Arguments under an objection their author could answer and did not, with later ones that share no premise."""
    for objection in open_objections(graph):
        for person in objection.able:
            for dropped in _attacked(graph, objection, person):
                later = _later(graph, dropped, objection.argument, person)
                if later is not None:
                    yield Finding(
                        "dropped-argument",
                        f"`{person}` leaves `{dropped.id}` undefended against `{objection.argument.id}` "
                        f"and goes on with `{later.id}`",
                        dropped.id.place,
                        (dropped.id, objection.argument.id, person),
                        (
                            Related(objection.argument.id.place, "the objection"),
                            Related(later.id.place, "what came after"),
                        ),
                        help="Take the dropped argument away and see what still stands.",
                    )


def _attacked(graph: Graph, objection: Objection, person: str) -> Iterator[Argument]:
    if objection.target in graph.arguments:
        yield graph.arguments[objection.target]
    else:
        yield from (one for one in graph.using.get(objection.target, ()) if person in one.by)


def _later(graph: Graph, dropped: Argument, attack: Argument, person: str) -> Argument | None:
    """A later argument of the same person for the same thing on other grounds, where none on the same grounds is."""
    date = when_said(graph, attack)
    if date is None or dropped.relation != "supports":
        return None
    grounds = {premise.claim for premise in dropped.premises}
    later = [
        one
        for one in own_arguments(graph).get(person, ())
        if (when := when_said(graph, one)) is not None
        and definitely_before(date, when)
        and one.target == dropped.target
    ]
    if any(not grounds.isdisjoint(premise.claim for premise in one.premises) for one in later):
        return None
    return min(later, key=lambda one: one.id, default=None)
