"""Which of two rival theses is the stronger hangs on a tenth in one of the mapper's weights.

Why: A weight is an estimate, and nobody estimates to a tenth. An order that such a step reverses is none to build on.
Judged by the `df-quad` view with weights, where weights are written; in debates of up to 300 claims.

Example:

    sides: {yea: {label: It met, thesis: met}, nay: {label: It did not, thesis: unmet}}
    claims: {met: The plenum met., unmet: The plenum did not meet.}
    arguments:
      from-names: {premises: [Five names agree.], supports: met, weight: 0.6, weight-reason: a good guess}
      from-silence: {premises: [The papers are silent.], supports: unmet, weight: 0.55, weight-reason: a guess}

Instead:

    sides: {yea: {label: It met, thesis: met}, nay: {label: It did not, thesis: unmet}}
    claims: {met: The plenum met., unmet: The plenum did not meet.}
    arguments:
      from-names: {premises: [Five names agree.], supports: met, weight: 0.8, weight-reason: a good guess}
      from-silence: {premises: [The papers are silent.], supports: unmet, weight: 0.3, weight-reason: a guess}
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.rules._lists import SHOWN, listed

CODE = "AM811"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"

LARGEST = 300  # claims


def rank_unstable(graph: Graph) -> Iterator[Finding]:
    """Pairs of theses whose order a single nudge reverses; nothing is weighed where no weight is written."""
    weights = [one.weight for one in graph.claims.values()] + [one.weight for one in graph.arguments.values()]
    if len(graph.theses) < 2 or len(graph.claims) > LARGEST or all(weight is None for weight in weights):
        return
    from argmap.analysis.ranking import Flip, flips

    pairs: defaultdict[tuple[str, str], list[Flip]] = defaultdict(list)
    for flip in flips(graph):
        pairs[flip.ahead, flip.behind].append(flip)
    for (ahead, behind), found in pairs.items():
        names = list(dict.fromkeys(flip.thing for flip in found))
        ids = [(graph.claims.get(name) or graph.arguments[name]).id for name in names]
        yield Finding(
            "rank-unstable",
            f"that `{ahead}` is stronger than `{behind}` hangs on a tenth in the weight of {listed(names)}",
            graph.claims[ahead].id.place,
            (ahead, behind, *names),
            tuple(Related(one.place, "weighed here") for one in ids[:SHOWN]),
            tuple(f"with {flip.weight:g} for `{flip.thing}`, `{behind}` is the stronger" for flip in found[:SHOWN]),
            "Say that the two are about equally strong, or give reasons that do not rest on the number.",
        )
