"""An argument has more than five premises.

Why: So many seldom work in one step; steps between them are hidden, and nobody can say which step is doubted.

Example:

    claims:
      plenum-met: The plenum met.
    arguments:
      everything:
        premises:
          - Yagoda was removed.
          - Ezhov was appointed.
          - The rule demanded two thirds.
          - The five names agree.
          - The notice appeared in September.
          - Kennan reports a plenum.
        supports: plenum-met

Instead:

    claims:
      plenum-met: The plenum met.
      post-changed-hands: The post changed hands in September.
    arguments:
      change: {premises: [Yagoda was removed., Ezhov was appointed.], supports: post-changed-hands}
      rule: {premises: [post-changed-hands, The rule demanded a plenum.], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM310"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"

MOST = 5


def overloaded_inference(graph: Graph) -> Iterator[Finding]:
    """Arguments with more premises than a reader holds together."""
    for argument in graph.arguments.values():
        if len(argument.premises) > MOST:
            count = len({premise.claim for premise in argument.premises})
            if count > MOST:
                yield Finding(
                    "overloaded-inference",
                    f"`{argument.id}` has {count} premises",
                    argument.id.place,
                    (argument.id,),
                    help="Ask which of them belong together, and write what these show as a claim of its own.",
                )
