"""Somebody argues from what only the other side holds.

Why: It is an argument from concessions, ad hominem in Locke's sense: it binds the opponent, and proves nothing to
anybody else.

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      told: {text: The speech is valid., stances: {j: asserts, a: {stance: concedes, arguendo: true}}}
      resisted: Five resisted.
    arguments:
      five: {by: a, premises: [told, The speech names five.], supports: resisted}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      told: {text: The speech is valid., stances: {j: asserts, a: asserts}}
      resisted: Five resisted.
    arguments:
      five: {by: a, premises: [told, The speech names five.], supports: resisted}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.positions import SUPPOSES, attitude
from argmap.graph.voices import allies, holders, is_own, own_stances
from argmap.rules._lists import listed

CODE = "AM534"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"

_NEUTRAL = frozenset({"doubts", "questions", "reports"})


def unendorsed_premise(graph: Graph) -> Iterator[Finding]:
    """Premises that somebody supposes, doubts, questions or reports, and that only people not of their side hold."""
    for person, claims in own_stances(graph).items():
        for name, stances in claims.items():
            if attitude(stances[-1]) != SUPPOSES and stances[-1].stance not in _NEUTRAL:
                continue
            arguments = [one for one in graph.using.get(name, ()) if person in one.by and is_own(one)]
            arguments.sort(key=lambda argument: argument.id)
            others = sorted(holders(graph, name)) if arguments else []
            if others and not allies(graph, (person,)).includes(others):
                yield Finding(
                    "unendorsed-premise",
                    f"`{person}` argues in {listed([str(one.id) for one in arguments])} from `{name}`, "
                    f"which {listed(others)} {'holds' if len(others) == 1 else 'hold'} and `{person}` does not",
                    arguments[0].id.place,
                    (str(arguments[0].id), name, person),
                    (Related(stances[-1].person.place, f"{stances[-1].stance} it, without being bound"),),
                    help="Whom does the argument convince? Only those who hold the premise.",
                )
