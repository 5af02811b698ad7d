"""Something is treated as common ground, and somebody denies it.

Why: Common ground stands without a reason, so whoever reads the verdicts would think that all sides grant it.

Example:

    people: {ann: Ann, bob: Bob}
    claims:
      notice: {text: The notice was printed., common-ground: true, stances: {ann: asserts, bob: denies}}

Instead:

    people: {ann: Ann, bob: Bob}
    claims:
      notice: {text: The notice was printed., common-ground: true, stances: {ann: asserts, bob: concedes}}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Place, Severity
from argmap.graph import Graph
from argmap.graph.commitment import last_stances

CODE = "AM806"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def assumption_contested(graph: Graph) -> Iterator[Finding]:
    """Common ground that somebody denies by a stance, or argues against."""
    for name, claim in graph.claims.items():
        if not claim.common_ground:
            continue
        deniers = [one for one in last_stances(claim).values() if one.stance == "denies" and not one.arguendo]
        for stance in deniers:
            yield _finding(name, f"`{stance.person}` denies it", stance.person.place)
        for argument in graph.rebutting.get(name, ()):
            yield _finding(name, f"`{argument.id}` rebuts it", argument.id.place)


def _finding(name: str, what: str, place: Place) -> Finding:
    return Finding(
        "assumption-contested",
        f"`{name}` is treated as common ground, and {what}",
        place,
        (name,),
        help="Take `common-ground` away and give the reasons; or is the denial meant for something else?",
    )
