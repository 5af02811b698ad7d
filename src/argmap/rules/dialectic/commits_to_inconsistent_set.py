"""Somebody holds claims from which, by steps that cannot fail, a contradiction follows.

Why: No two of the claims need clash by themselves. Whoever grants the steps has to give up one of the claims, and it is
for them to say which.

Example:

    people:
      slusser: Robert M. Slusser
    claims:
      full: The meeting was a plenum.
      absent: {text: Most members were absent., stances: {slusser: asserts}}
      quorum: {text: A plenum has a quorum of members., stances: {slusser: asserts}}
      called: {text: The meeting was called a plenum by its chair., stances: {slusser: asserts}}
      binding: {text: What the chair calls a plenum is one., stances: {slusser: asserts}}
    arguments:
      by-numbers: {by: mapper, premises: [absent, quorum], rebuts: full, mode: deductive}
      by-the-chair: {by: mapper, premises: [called, binding], supports: full, mode: deductive}

Instead:

    people:
      slusser: Robert M. Slusser
    claims:
      full: The meeting was a plenum.
      absent: {text: Most members were absent., stances: {slusser: asserts}}
      quorum: {text: A plenum has a quorum of members., stances: {slusser: asserts}}
      called: {text: The meeting was called a plenum by its chair., stances: {slusser: asserts}}
      binding: {text: What the chair calls a plenum is one., stances: {slusser: doubts}}
    arguments:
      by-numbers: {by: mapper, premises: [absent, quorum], rebuts: full, mode: deductive}
      by-the-chair: {by: mapper, premises: [called, binding], supports: full, mode: deductive}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.entailment import Clash, clashes
from argmap.rules._lists import listed

CODE = "AM546"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def commits_to_inconsistent_set(graph: Graph) -> Iterator[Finding]:
    """Smallest sets of claims of one person that deductive arguments, anybody's, lead to both ends of a conflict.

    Two claims that conflict themselves, and a conclusion somebody denies outright, are found by rules of their own.
    """
    for clash in clashes(graph):
        yield _finding(graph, clash)


def _finding(graph: Graph, clash: Clash) -> Finding:
    *others, last = clash.held
    first, second = clash.conflict
    ends = f"`{first}` and its denial" if first == second else f"`{first}` and `{second}`, which cannot both be true"
    return Finding(
        "commits-to-inconsistent-set",
        f"`{clash.person}` cannot hold all of {listed(clash.held, 8)}",
        graph.claims[last].id.place,
        (last, *others, clash.person),
        tuple(Related(graph.claims[name].id.place, f"`{clash.person}` holds this too") for name in others),
        (f"{listed(clash.steps, 8)} {'leads' if len(clash.steps) == 1 else 'lead'} from them to {ends}",),
        "Ask which of the claims, or of the steps, they would give up.",
    )
