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
from argmap.graph.attack import attackers
from argmap.graph.voices import allies, is_own, named

CODE = "AM514"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"


def unopposed_inference(graph: Graph) -> Iterator[Finding]:
    """Arguments of named people for a claim that others deny or argue against, without any attack or question, be it
    on what its premises rest on.
    """
    disputed: dict[str, dict[str, None]] = {}
    opposed = _opposed(graph)
    for argument in graph.arguments.values():
        target = str(argument.target)
        if argument.id in opposed or argument.relation != "supports" or not named(argument):
            continue
        if target not in disputed:
            disputed[target] = dict.fromkeys(_opponents(graph, target)) if target in graph.claims else {}
        party = allies(graph, named(argument))
        if any(opponent not in party for opponent in disputed[target]):
            yield Finding(
                "unopposed-inference",
                f"`{target}` is disputed, but nobody attacks or questions `{argument.id}`, which argues for it",
                argument.id.place,
                (argument.id, target),
                help="Which premise would the other side deny? If none, where does the step fail?",
            )


def _opponents(graph: Graph, claim: str) -> Iterator[str]:
    for stance in graph.claims[claim].stances:
        if stance.stance in ("denies", "doubts") and is_own(stance):
            yield stance.person
    for argument in attackers(graph, claim):
        yield from named(argument)


def _opposed(graph: Graph) -> set[str]:
    """The arguments that are attacked or questioned, and those that rest on one of these; O(arguments + attacks)."""
    queue = [argument for argument in graph.arguments.values() if _is_questioned(graph, argument)]
    for claim in _attacked(graph):
        queue.extend(graph.using.get(claim, ()))
    found: set[str] = set()
    while queue:
        argument = queue.pop()
        if argument.id not in found:
            found.add(argument.id)
            if argument.relation == "supports":
                queue.extend(graph.using.get(str(argument.target), ()))
    return found


def _is_questioned(graph: Graph, argument: Argument) -> bool:
    return argument.id in graph.undercutting or any(question.state != "open" for question in argument.questions)


def _attacked(graph: Graph) -> Iterator[str]:
    """Claims that somebody argues against, denies, doubts or questions."""
    yield from graph.rebutting
    for name, rivals in graph.conflicting.items():
        if any(rival in graph.supporting for rival in rivals):
            yield name
    for name, claim in graph.claims.items():
        if claim.stances and any(stance.stance in ("denies", "doubts", "questions") for stance in claim.stances):
            yield name
