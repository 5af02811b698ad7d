"""A conclusion is disputed, but nobody says what is wrong with an argument for it.

Why: To deny the conclusion leaves the argument standing. Which premise is false, or where does the step fail?

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: {text: The plenum met., stances: {j: denies}}
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: {text: The plenum met., stances: {j: denies}}
    arguments:
      kennan: {by: a, premises: [Kennan tells of it., Kennan was there.], supports: met}
      copied: {by: j, premises: [Kennan read the book., The book tells of it.], undercuts: kennan}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers, objections
from argmap.graph.voices import allies, is_own, named

CODE = "AM514"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"


def unopposed_inference(graph: Graph) -> Iterator[Finding]:
    """Arguments of named people for a claim that others deny or argue against, without any attack or question, be it
    on what its premises rest on.
    """
    disputed: dict[str, tuple[frozenset[str], ...]] = {}
    opposed = _opposed(graph)
    for argument in graph.arguments.values():
        target = str(argument.target)
        if argument.id in opposed or argument.relation != "supports" or not named(argument):
            continue
        if target not in disputed:
            disputed[target] = tuple(_opponents(graph, target)) if target in graph.claims else ()
        party = allies(graph, named(argument)) if disputed[target] else frozenset[str]()
        if any(party.isdisjoint(opponents) for opponents in disputed[target]):
            yield Finding(
                "unopposed-inference",
                f"`{target}` is disputed, but nobody attacks or questions `{argument.id}`, which argues for it",
                argument.id.place,
                (argument.id, target),
                help="Which premise would the other side deny? If none, where does the step fail?",
            )


def _opponents(graph: Graph, claim: str) -> Iterator[frozenset[str]]:
    for stance in graph.claims[claim].stances:
        if stance.stance in ("denies", "doubts") and is_own(stance):
            yield frozenset({str(stance.person)})
    for argument in attackers(graph, claim):
        if named(argument):
            yield frozenset(named(argument))


def _opposed(graph: Graph) -> set[str]:
    """The arguments that are attacked or questioned, and those that rest on one of these; O(arguments + attacks)."""
    queue = [argument for argument in graph.arguments.values() if _is_opposed(graph, argument)]
    found: set[str] = set()
    while queue:
        argument = queue.pop()
        if argument.id not in found:
            found.add(argument.id)
            if argument.relation == "supports":
                queue.extend(graph.using.get(str(argument.target), ()))
    return found


def _is_opposed(graph: Graph, argument: Argument) -> bool:
    if any(question.state != "open" for question in argument.questions):
        return True
    if any(_is_denied(graph, str(premise.claim)) for premise in argument.premises):
        return True
    return any(True for _ in objections(graph, argument))


def _is_denied(graph: Graph, claim: str) -> bool:
    known = graph.claims.get(claim)
    return known is not None and any(stance.stance in ("denies", "doubts", "questions") for stance in known.stances)
