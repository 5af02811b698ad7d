"""A reply repeats what its author had said before the objection.

Why: To say it again is not to answer. What was objected to is not touched by it.

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: {text: The plenum met., stances: {a: {stance: asserts, date: 1951}}}
      told: {text: The book tells of it., stances: {a: {stance: asserts, date: 1951}}}
    arguments:
      untold: {by: j, premises: [Nobody else tells of it., All would.], rebuts: met, date: 1961}
      again: {by: a, premises: [told], supports: met, replies-to: [untold], date: 1967}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: {text: The plenum met., stances: {a: {stance: asserts, date: 1951}}}
      told: {text: The book tells of it., stances: {a: {stance: asserts, date: 1951}}}
    arguments:
      untold: {by: j, premises: [Nobody else tells of it., All would.], rebuts: met, date: 1961}
      kennan: {by: a, premises: [told, Kennan tells of it too.], supports: met, replies-to: [untold], date: 1967}
"""

from collections.abc import Iterator

from argmap.document.dates import Date, definitely_before
from argmap.document.nouns import Argument, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.voices import is_own, named, own_stances, when_said

CODE = "AM506"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def restatement_as_reply(graph: Graph) -> Iterator[Finding]:
    """Replies to dated arguments of others whose premises and conclusion their author had all put forward before."""
    for answered, replies in graph.replying.items():
        attack = graph.arguments.get(answered)
        date = when_said(graph, attack) if attack is not None else None
        for reply in replies if attack is not None and date is not None else ():
            people = [person for person in named(reply) if is_own(reply)]
            if reply.relation != "supports" or not people or not reply.premises:
                continue
            claims = [str(premise.claim) for premise in reply.premises] + [str(reply.target)]
            if date is not None and all(_was_said(graph, people, name, date) for name in claims):
                yield _finding(reply, answered, attack)


def _finding(reply: Argument, answered: str, attack: Argument | None) -> Finding:
    return Finding(
        "restatement-as-reply",
        f"`{reply.id}` replies to `{answered}` with nothing that had not been said before it",
        reply.id.place,
        (reply.id, answered),
        (Related(attack.id.place, "what it replies to"),) if attack is not None else (),
        help="Look for what the reply adds; if nothing, the objection is still open.",
    )


def _was_said(graph: Graph, people: list[str], claim: str, date: Date) -> bool:
    """Whether one of these people had put a claim forward definitely before a date."""
    said: list[Stance | Argument] = [one for p in people for one in own_stances(graph).get(p, {}).get(claim, ())]
    around = (*graph.using.get(claim, ()), *graph.supporting.get(claim, ()))
    said += (one for one in around if is_own(one) and not set(people).isdisjoint(one.by))
    dates = (when_said(graph, one) for one in said)
    return any(when is not None and definitely_before(when, date) for when in dates)
