"""A claim was challenged, and whoever holds it gives nothing for it.

Why: Who asserts has to give reasons when asked. The point is not lost by that, but it is owed.

Example:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
      armstrong: John A. Armstrong
    claims:
      plenum-met: {text: The plenum met., stances: {avtorkhanov: asserts, armstrong: doubts}}

Instead:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
      armstrong: John A. Armstrong
    claims:
      plenum-met: {text: The plenum met., stances: {avtorkhanov: asserts, armstrong: doubts}}
    arguments:
      names: {by: avtorkhanov, premises: [The five names agree.], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.burden import unmet_burdens
from argmap.graph.reasons import concluding
from argmap.graph.shortfall import shortfalls
from argmap.rules._lists import listed

CODE = "AM408"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def burden_unmet(graph: Graph) -> Iterator[Finding]:
    """Claims challenged by somebody, and since then argued for by nobody on the part of those who hold them."""
    for name in shortfalls(graph).get("burden-unmet", ()):
        claim = graph.claims[name]
        challenge, owing = unmet_burdens(graph)[name]
        when = f" in {challenge.date.text}" if challenge.date is not None else ""
        older = name in concluding(graph)
        yield Finding(
            "burden-unmet",
            f"`{name}` was challenged, and {listed(owing)} {'gives' if len(owing) == 1 else 'give'} "
            + ("nothing for it that is not older" if older else "no reason for it"),
            claim.id.place,
            (name, *owing),
            (Related(challenge.said.place, f"challenged here by `{challenge.by}`"),),
            (f"`{challenge.by}` {challenge.deed} it{when}",),
            "Look for a later reason or a concession; else it is the question to put to them.",
        )
