"""The premises of an argument have nothing in common, and each could be a reason of its own.

Why: Linked premises fall together: if one is refuted, the others no longer count. Independent reasons are written as
arguments of their own.

Example:

    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      plenum-met: The plenum met.
      notice: {text: The notice announced a decision., evidence: ["pravda, p. 2"]}
      kennan: {text: An American diplomat remembered it., evidence: ["pravda, p. 3"]}
    arguments:
      both: {premises: [notice, kennan], supports: plenum-met}

Instead:

    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      plenum-met: The plenum met.
      notice: {text: The notice announced a decision., evidence: ["pravda, p. 2"]}
      kennan: {text: An American diplomat remembered it., evidence: ["pravda, p. 3"]}
    arguments:
      from-notice: {premises: [notice], supports: plenum-met}
      from-memory: {premises: [kennan], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.reasons import concluding
from argmap.graph.words import words
from argmap.rules.structure._subjects import is_general, subjects

CODE = "AM324"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en",)


def linked_suspect(graph: Graph) -> Iterator[Finding]:
    """Arguments of two premises or more that share no word, none of them general, each with a ground of its own."""
    for argument in graph.arguments.values():
        if len(argument.premises) > 1 and _is_loose(argument) and _look_independent(graph, argument):
            yield Finding(
                "linked-suspect",
                f"the premises of `{argument.id}` look independent of each other",
                argument.id.place,
                (argument.id,),
                tuple(
                    Related(graph.claims[premise.claim].id.place, "grounded on its own")
                    for premise in argument.premises
                ),
                (f"none of its {len(argument.premises)} premises has a word of substance in common with another",),
                "If each would be a reason without the others, make an argument of each.",
            )


def _is_loose(argument: Argument) -> bool:
    """Whether nothing says how the premises work together."""
    return (
        argument.relation in ("supports", "rebuts")
        and argument.scheme is None
        and argument.mode != "deductive"
        and all(premise.role is None for premise in argument.premises)
    )


def _look_independent(graph: Graph, argument: Argument) -> bool:
    names = {premise.claim for premise in argument.premises}
    if not all(name in graph.claims and _is_grounded_alone(graph, name) for name in names):
        return False
    spoken = words(graph)
    if any(is_general(spoken[name]) for name in names):
        return False
    told = [subjects(spoken[name]) for name in names]
    return all(told) and sum(map(len, told)) == len(frozenset[str]().union(*told))


def _is_grounded_alone(graph: Graph, name: str) -> bool:
    claim = graph.claims[name]
    return not claim.implicit and bool(claim.evidence or name in concluding(graph))
