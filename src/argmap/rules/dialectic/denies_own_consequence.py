"""Somebody holds all premises of a conclusive argument and denies what follows.

Why: Whoever grants the premises of a step that cannot fail has to grant the conclusion, or give up a premise.

Example:

    people:
      j: John A. Armstrong
    claims:
      ordered: {text: A plenum ordered it., stances: {j: asserts}}
      met: {text: A plenum met., stances: {j: denies}}
    arguments:
      met-to-order: {mode: deductive, premises: [ordered], supports: met}

Instead:

    people:
      j: John A. Armstrong
    claims:
      ordered: {text: A plenum ordered it., stances: {j: doubts}}
      met: {text: A plenum met., stances: {j: denies}}
    arguments:
      met-to-order: {mode: deductive, premises: [ordered], supports: met}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.positions import DENIES, HOLDS, attitude
from argmap.graph.schemes import followed
from argmap.graph.voices import holders, own_stances

CODE = "AM533"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def denies_own_consequence(graph: Graph) -> Iterator[Finding]:
    """Deductive arguments, by themselves or by their scheme, against whose conclusion somebody stands who holds the
    premises in their own voice.
    """
    schemed = {one.argument.id for one in followed(graph) if one.scheme.mode == "deductive"}
    for argument in graph.arguments.values():
        if argument.mode == "deductive" or (argument.id in schemed and argument.mode is None):
            for person in _bound(graph, argument):
                said = own_stances(graph).get(person, {}).get(str(argument.target))
                against = HOLDS if argument.relation == "rebuts" else DENIES
                if said and attitude(said[-1]) == against:
                    yield Finding(
                        "denies-own-consequence",
                        f"`{person}` holds every premise of `{argument.id}` and {said[-1].stance} `{argument.target}`",
                        said[-1].person.place,
                        (str(argument.target), argument.id, person),
                        (Related(argument.id.place, "the argument, which is conclusive"),),
                        help="Which premise would they give up, or where does the step fail after all?",
                    )


def _bound(graph: Graph, argument: Argument) -> list[str]:
    """The people who hold all premises themselves."""
    if argument.relation not in ("supports", "rebuts") or not argument.premises:
        return []
    held = [holders(graph, premise.claim) for premise in argument.premises]
    return [person for person in held[0] if all(person in people for people in held[1:])]
