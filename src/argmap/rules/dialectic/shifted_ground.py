"""Somebody puts a weaker or another thesis in the place of the first, without taking the first back.

Why: A defence that quietly gives up a part looks like a success. What was given up should be said.

Example:

    sides:
      deny: {label: No plenum, thesis: [unmet, unfounded]}
    people:
      j: {name: John A. Armstrong, side: deny}
    claims:
      unmet: {text: No plenum met., stances: {j: {stance: asserts, date: 1961}}}
      unfounded: {text: The assertion is unfounded., stances: {j: {stance: asserts, date: 1967}}}

Instead:

    sides:
      deny: {label: No plenum, thesis: [unmet, unfounded]}
    people:
      j: {name: John A. Armstrong, side: deny}
    claims:
      unmet: {text: No plenum met., stances: {j: [{stance: asserts, date: 1961}, {stance: retracts, date: 1967}]}}
      unfounded: {text: The assertion is unfounded., stances: {j: {stance: asserts, date: 1967}}}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.positions import HOLDS, attitude
from argmap.graph.voices import own_stances, when_said

CODE = "AM511"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

_LEVELS = ("excluded", "very-unlikely", "unlikely", "even", "likely", "very-likely", "certain")


def shifted_ground(graph: Graph) -> Iterator[Finding]:
    """Theses of one side, of which somebody holds one first and only another later; claims held less surely later."""
    for person, claims in own_stances(graph).items():
        for name, stances in claims.items():
            if len(stances) > 1 and _is_lowered(graph, stances[-2], stances[-1]):
                yield _lowered(person, name, stances[-2], stances[-1])
        held = graph.debate.people.get(person)
        side = graph.debate.sides.get(held.side) if held is not None and held.side else None
        if side is not None and len(side.theses) > 1:
            spoken = [(thesis, claims[thesis]) for thesis in side.theses if thesis in claims]
            for first, early in spoken:
                for second, late in spoken:
                    if first != second and _is_replaced(graph, early, late):
                        yield _replaced(person, first, early[-1], second, late[0])


def _is_lowered(graph: Graph, before: Stance, after: Stance) -> bool:
    if attitude(before) != HOLDS or attitude(after) != HOLDS or before.confidence is None or after.confidence is None:
        return False
    first, second = when_said(graph, before), when_said(graph, after)
    later = first is not None and second is not None and definitely_before(first, second)
    return later and _LEVELS.index(after.confidence) < _LEVELS.index(before.confidence)


def _is_replaced(graph: Graph, early: tuple[Stance, ...], late: tuple[Stance, ...]) -> bool:
    """Whether the one thesis was last held definitely before the other was first held, and not taken back."""
    if attitude(early[-1]) != HOLDS or attitude(late[0]) != HOLDS or attitude(late[-1]) != HOLDS:
        return False
    first, second = when_said(graph, early[-1]), when_said(graph, late[0])
    return first is not None and second is not None and definitely_before(first, second)


def _lowered(person: str, claim: str, before: Stance, after: Stance) -> Finding:
    return Finding(
        "shifted-ground",
        f"`{person}` held `{claim}` as {before.confidence} and later as {after.confidence}",
        after.person.place,
        (claim, person),
        (Related(before.person.place, "held so before"),),
        help="Does a reason for it stand in between, or has the ground moved unsaid?",
    )


def _replaced(person: str, first: str, before: Stance, second: str, after: Stance) -> Finding:
    return Finding(
        "shifted-ground",
        f"`{person}` held `{first}` and later `{second}`, and does not take the first back",
        after.person.place,
        (second, first, person),
        (Related(before.person.place, "the earlier thesis, held here last"),),
        help="Ask whether the earlier thesis is still maintained.",
    )
