"""An argument goes from one case to a like one, and nobody asks how the two differ.

Why: Any two cases are alike in something. What decides is whether they differ in something that matters.

Example:

    claims:
      opposed: The committee of 1936 was opposed.
    arguments:
      as-in-1937:
        scheme: analogy
        premises: {similar: Both were one body., source-case: The committee of 1937 was opposed.}
        supports: opposed

Instead:

    claims:
      opposed: The committee of 1936 was opposed.
    arguments:
      as-in-1937:
        scheme: analogy
        premises: {similar: Both were one body., source-case: The committee of 1937 was opposed.}
        supports: opposed
        questions: {differences: {state: raised, reason: In 1937 the committee gave way.}}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers
from argmap.graph.schemes import by_scheme, in_role, question

CODE = "AM719"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def analogy_differences(graph: Graph) -> Iterator[Finding]:
    """Analogies and precedents without a word on differences, as a question or as an argument; `open` is a word."""
    for scheme in ("analogy", "precedent"):
        for argument in by_scheme(graph).get(scheme, ()):
            if question(argument, "differences") is not None or argument.id in graph.undercutting:
                continue
            alike = in_role(graph, argument, "similar")
            if not any(True for name in alike for _ in attackers(graph, name)) and argument.scheme is not None:
                yield Finding(
                    "analogy-differences",
                    f"`{argument.id}` likens two cases, and nobody asks how they differ",
                    argument.scheme.place,
                    (argument.id,),
                    help="Write `differences` under `questions`, open or raised; or an argument that undercuts.",
                )
