"""Whoever has to prove a claim argues only that nobody has disproved it.

Why: The burden is theirs. That the others cannot show the contrary is no reason for the claim.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      met: {text: The plenum met., burden: a}
    arguments:
      unrefuted:
        by: a
        scheme: ignorance
        premises: {would-be-known: Its absence would be on record., not-known: Nobody knows that it failed to meet.}
        supports: met

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      met: {text: The plenum met., burden: a}
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met}
      unrefuted:
        by: a
        scheme: ignorance
        premises: {would-be-known: Its absence would be on record., not-known: Nobody knows that it failed to meet.}
        supports: met
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.reasons import concluding
from argmap.graph.schemes import by_scheme
from argmap.graph.voices import named

CODE = "AM512"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def burden_shifted(graph: Graph) -> Iterator[Finding]:
    """Claims with a declared burden, for which those who bear it offer nothing but arguments from ignorance."""
    ignorant = {argument.id: argument for argument in by_scheme(graph).get("ignorance", ())}
    for target in dict.fromkeys(str(argument.target) for argument in ignorant.values()):
        claim = graph.claims.get(target)
        if claim is None or claim.burden is None or claim.evidence:
            continue
        bearers = _bearers(graph, str(claim.burden))
        own = [one for one in concluding(graph).get(target, ()) if not bearers.isdisjoint(named(one))]
        if own and all(argument.id in ignorant for argument in own):
            yield Finding(
                "burden-shifted",
                f"`{claim.burden}` has to make the case for `{target}`, and argues only that nobody knows otherwise",
                own[0].id.place,
                (own[0].id, target),
                (Related(claim.burden.place, "the burden"),),
                help="What speaks for the claim itself?",
            )


def _bearers(graph: Graph, burden: str) -> frozenset[str]:
    people = graph.debate.people.values()
    return frozenset({burden, *(str(person.id) for person in people if person.side == burden)})
