"""Arguments that attack one another in a circle leave a claim open.

Why: Nothing from outside tips the balance, so what depends on the circle is neither established nor refuted. Often one
of the attacks is aimed at the wrong thing, or one of the arguments has a reason that the map leaves out.

Example:

    people: {ann: Ann, bob: Bob}
    claims:
      met: The plenum met.
      told: {text: Ann's witness tells of it., stances: {ann: asserts}}
      liar: {text: Ann's witness lies., stances: {bob: asserts}}
      spite: {text: Bob's witness speaks from spite., stances: {ann: asserts}}
    arguments:
      testimony: {by: ann, premises: [told], supports: met}
      impeach: {by: bob, premises: [liar], undercuts: testimony}
      counter: {by: ann, premises: [spite, met], undercuts: impeach}

Instead:

    people: {ann: Ann, bob: Bob}
    claims:
      met: The plenum met.
      told: {text: Ann's witness tells of it., stances: {ann: asserts}}
      liar: {text: Ann's witness lies., stances: {bob: asserts}}
      spite: {text: Bob's witness speaks from spite., stances: {ann: asserts}}
    arguments:
      testimony: {by: ann, premises: [told], supports: met}
      impeach: {by: bob, premises: [liar], undercuts: testimony}
      counter: {by: ann, premises: [spite], undercuts: impeach}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules._lists import listed, witness

CODE = "AM805"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def undetermined_by_cycle(graph: Graph) -> Iterator[Finding]:
    """Circles of undecided things with a claim in them that nothing else keeps open."""
    if not graph.arguments:
        return
    from argmap.analysis.circles import undetermined_circles
    from argmap.analysis.standing import standing

    for ids in undetermined_circles(standing(graph)):
        claims = [name for name in ids if name in graph.claims]
        yield Finding(
            "undetermined-by-cycle",
            f"{listed(claims)} {'is' if len(claims) == 1 else 'are'} left open by a circle of attacks",
            graph.claims[claims[0]].id.place,
            ids,
            because=witness([f"`{name}`" for name in ids]),
            help="Give one of them a reason, or an objection, that does not depend on the others.",
        )
