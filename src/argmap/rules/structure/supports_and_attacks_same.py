"""One claim, and nothing else, is given both as a reason for a claim and as a reason against it.

Why: Both cannot be meant; a relation was mistaken, or the further premise that turns it into a reason is missing.

Example:

    claims:
      notice: The notice appeared on 10 September.
      plenum-met: The plenum met.
    arguments:
      decided: {premises: [notice], supports: plenum-met}
      too-early: {premises: [notice], rebuts: plenum-met}

Instead:

    claims:
      notice: The notice appeared on 10 September.
      plenum-met: The plenum met.
    arguments:
      decided: {premises: [notice, Only a plenum could decide this.], supports: plenum-met}
      too-early: {premises: [notice, A plenum would have come later.], rebuts: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.both_sides import is_the_same_step, opposed

CODE = "AM320"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def supports_and_attacks_same(graph: Graph) -> Iterator[Finding]:
    """Pairs of one-premise arguments of one person, or of nobody named, that go opposite ways from one claim."""
    for pair in opposed(graph):
        if is_the_same_step(pair):
            one, other = pair.one, pair.other
            yield Finding(
                "supports-and-attacks-same",
                f"`{pair.claim}` alone is the reason of `{one.id}` and of `{other.id}`, which tell opposite ways",
                other.id.place,
                (other.id, one.id, pair.claim),
                (Related(one.id.place, f"{one.relation} `{one.target}`"),),
                (
                    f"`{one.id}` {one.relation} `{one.target}`",
                    f"`{other.id}` {other.relation} `{other.target}`",
                ),
                "Correct one of them, or add to each the premise by which it tells for or against.",
            )
