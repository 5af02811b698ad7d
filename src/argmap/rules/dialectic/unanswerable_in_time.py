"""Objections came last: of those attacked no later and complete text is at hand.

Why: Silence is a failure only where somebody had the chance to speak. These points are open, and nobody is to blame.

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: The plenum met.
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met, date: 1960}
      copied: {by: j, premises: [Kennan had read the book., The book tells of it.], undercuts: kennan, date: 1961}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: The plenum met.
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met, date: 1960}
      copied: {by: j, premises: [Kennan had read the book., The book tells of it.], undercuts: kennan, date: 1961}
      french:
        by: a
        premises: [Kennan read no French., The book is in French.]
        supports: met
        replies-to: [copied]
        date: 1967
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.answering import Objection, open_objections
from argmap.rules._lists import listed

CODE = "AM502"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"

_SHOWN = 8


def unanswerable_in_time(graph: Graph) -> Iterator[Finding]:
    """One finding for each person whom objections reached too late to be answered at hand, with all of these."""
    found: defaultdict[str, list[Objection]] = defaultdict(list)
    for objection in open_objections(graph):
        if not objection.able:
            for person in objection.unable:
                found[person].append(objection)
    for person, late in found.items():
        objections = sorted(late, key=lambda objection: objection.argument.id)
        names = [str(one.argument.id) for one in objections]
        known = graph.debate.people.get(person)
        number = "an objection" if len(names) == 1 else f"{len(names)} objections"
        yield Finding(
            "unanswerable-in-time",
            f"no later and complete text of `{person}` is at hand that could answer {number}: {listed(names, _SHOWN)}",
            known.id.place if known is not None else objections[0].argument.id.place,
            (person, *names),
            tuple(Related(one.argument.id.place, "an objection") for one in objections[:_SHOWN]),
            help="What could be said in reply? Nobody in the debate has had the chance.",
        )
