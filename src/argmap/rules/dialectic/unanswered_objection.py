"""An objection is not answered, though those it is aimed at spoke again.

Why: Whoever is attacked and goes on arguing owes a reply, a concession or a reason why none is due. What is passed over
is the first thing to ask about.

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: The plenum met.
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met, date: 1960}
      copied: {by: j, premises: [Kennan had read the book., The book tells of it.], undercuts: kennan, date: 1961}
      names: {by: a, premises: [The five names agree., No witness had read another.], supports: met, date: 1967}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: The plenum met.
      read: Kennan had read the book.
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met, date: 1960}
      copied: {by: j, premises: [read, The book tells of it.], undercuts: kennan, date: 1961}
      unread: {by: a, premises: [Kennan read no French., The book is in French.], rebuts: read, date: 1967}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.answering import open_objections
from argmap.rules._lists import listed

CODE = "AM501"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def unanswered_objection(graph: Graph) -> Iterator[Finding]:
    """Objections by named people that those attacked, and their side, do not take up in any later word at hand."""
    for objection in open_objections(graph):
        if objection.able:
            argument, owing = objection.argument, objection.able
            yield Finding(
                "unanswered-objection",
                f"{listed(owing)} {'does' if len(owing) == 1 else 'do'} not answer `{argument.id}`, "
                f"which {argument.relation} `{objection.target}`",
                argument.id.place,
                (argument.id, objection.target, *owing),
                _attacked(graph, objection.target),
                help=f"Look for a reply or a concession; a reply is written with `replies-to: [{argument.id}]`.",
            )


def _attacked(graph: Graph, target: str) -> tuple[Related, ...]:
    thing = graph.claims.get(target) or graph.arguments.get(target)
    return (Related(thing.id.place, "what is attacked"),) if thing is not None else ()
