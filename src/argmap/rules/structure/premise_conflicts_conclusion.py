"""A premise of an argument cannot be true together with its conclusion.

Why: Whoever accepts the argument has to give up what it starts from. A reductio, which starts from a claim to refute
it, is marked `mode: deductive`.

Example:

    claims:
      unpublished: {text: Nothing about the plenum was ever published., contrary-to: [notice-told]}
      notice-told: The notice of 10 September told of the plenum.
    arguments:
      notice: {premises: [unpublished], supports: notice-told}

Instead:

    claims:
      unpublished: {text: Nothing about the plenum was ever published., contrary-to: [notice-told]}
      notice-told: The notice of 10 September told of the plenum.
    arguments:
      notice: {premises: [The notice names its decision.], supports: notice-told}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.reasons import conclusions
from argmap.rules.structure._conflicts import said

CODE = "AM316"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def premise_conflicts_conclusion(graph: Graph) -> Iterator[Finding]:
    """Arguments with a premise in conflict with what they conclude; rebuttals of their own premise among them."""
    disputed = {*graph.rebutting, *graph.conflicting}
    for argument in {one.id: one for name in disputed for one in graph.using.get(name, ())}.values():
        if argument.target not in disputed or (argument.relation == "rebuts" and argument.mode == "deductive"):
            continue
        if argument.relation in ("supports", "rebuts"):
            for premise in argument.premises:
                why = _conflict(graph, argument, premise.claim)
                if why:
                    yield Finding(
                        "premise-conflicts-conclusion",
                        f"`{argument.id}` starts from `{premise.claim}`, which its conclusion excludes",
                        premise.claim.place,
                        (argument.id, premise.claim),
                        (Related(argument.target.place, "what it is for"),) if argument.target is not None else (),
                        (why,),
                        "Start from something else, or mark a reductio with `mode: deductive` and `rebuts`.",
                    )


def _conflict(graph: Graph, argument: Argument, premise: str) -> str:
    """Why a premise excludes what an argument concludes; empty where it does not."""
    if argument.relation == "rebuts" and premise == argument.target:
        return f"`{argument.id}` concludes that `{premise}` is false"
    rivals = graph.conflicting.get(premise)
    conclusion = conclusions(graph).get(argument.id) if rivals else None
    return said(rivals[conclusion]) if rivals and conclusion is not None and conclusion in rivals else ""
