"""One claim is a premise for two conclusions that cannot both be true.

Why: It may well be so, since facts can be read in two ways; but then the dispute is about the readings, and the claim
itself decides nothing.

Example:

    claims:
      notice: The notice appeared on 10 September.
      plenum-met: {text: The plenum met., contradicts: [no-plenum]}
      no-plenum: The plenum did not meet.
    arguments:
      decided: {premises: [notice, Only a plenum could decide this.], supports: plenum-met}
      too-early: {premises: [notice, A plenum would have come later.], supports: no-plenum}

Instead:

    claims:
      notice: The notice appeared on 10 September.
      plenum-met: {text: The plenum met., contradicts: [no-plenum]}
      no-plenum: The plenum did not meet.
    arguments:
      decided: {premises: [notice, Only a plenum could decide this.], supports: plenum-met}
      on-holiday: {premises: [Stalin was on holiday.], supports: no-plenum}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.both_sides import Opposed, is_the_same_step, opposed

CODE = "AM319"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def supports_both_sides(graph: Graph) -> Iterator[Finding]:
    """One finding for each claim, with the first pair of opposed arguments that use it."""
    told: set[str] = set()
    for pair in opposed(graph):
        if pair.claim not in told and not is_the_same_step(pair):
            told.add(pair.claim)
            yield _finding(graph, pair)


def _finding(graph: Graph, pair: Opposed) -> Finding:
    claim, one, other = graph.claims[pair.claim], pair.one, pair.other
    return Finding(
        "supports-both-sides",
        f"`{claim.id}` is used by `{one.id}` and by `{other.id}`, whose conclusions exclude each other",
        claim.id.place,
        (claim.id, one.id, other.id),
        (
            Related(one.id.place, f"{one.relation} `{one.target}`"),
            Related(other.id.place, f"{other.relation} `{other.target}`"),
        ),
        help="Look at what each of the two adds to it: that is what they dispute.",
    )
