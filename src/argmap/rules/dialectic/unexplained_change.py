"""Somebody turns from a claim to its denial, or back, and no reason is given.

Why: To change one's mind is no fault; the reason for it is what others want to know.

Example:

    people:
      j: John A. Armstrong
    claims:
      met: {text: The plenum met., stances: {j: [{stance: asserts, date: 1951}, {stance: denies, date: 1961}]}}

Instead:

    people:
      j: John A. Armstrong
    claims:
      met: {text: The plenum met., stances: {j: [{stance: asserts, date: 1951}, {stance: denies, date: 1961}]}}
    arguments:
      silence: {by: j, premises: [The speech is silent., It would tell.], rebuts: met, date: 1961}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers
from argmap.graph.positions import DENIES, Turn, attitude, turns
from argmap.graph.voices import when_said

CODE = "AM535"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def unexplained_change(graph: Graph) -> Iterator[Finding]:
    """Turns without a note, and without an argument of that person for the new position that may be as late."""
    for turn in turns(graph):
        if not turn.after.note and not any(_explains(graph, turn, argument) for argument in _reasons(graph, turn)):
            yield Finding(
                "unexplained-change",
                f"`{turn.person}` {turn.before.stance} `{turn.claim}`, then {turn.after.stance} it, without a reason",
                turn.after.person.place,
                (turn.claim, turn.person),
                (Related(turn.before.person.place, "the earlier stance"),),
                help="Look for the reason; an argument of theirs or a `note` on the later stance can give it.",
            )


def _reasons(graph: Graph, turn: Turn) -> Iterator[Argument]:
    if attitude(turn.after) == DENIES:
        yield from attackers(graph, turn.claim)
    else:
        yield from graph.supporting.get(turn.claim, ())


def _explains(graph: Graph, turn: Turn, argument: Argument) -> bool:
    given, changed = when_said(graph, argument), when_said(graph, turn.before)
    if turn.person not in argument.by:
        return False
    return given is None or changed is None or not definitely_before(given, changed)
