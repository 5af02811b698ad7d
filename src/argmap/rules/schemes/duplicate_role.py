"""One claim fills two roles of a scheme.

Why: Each role asks for something else. A claim that does for two was hardly meant in both places, or it is two claims
in one sentence.

Example:

    claims:
      met: The plenum met.
      notice: The notice appeared.
    arguments:
      signs: {scheme: sign, premises: {sign: notice, correlation: notice}, supports: met}

Instead:

    claims:
      met: The plenum met.
      notice: The notice appeared.
    arguments:
      signs: {scheme: sign, premises: {sign: notice, correlation: Notices follow plenums.}, supports: met}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument, Premise
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.schemes import followed

CODE = "AM704"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def duplicate_role(graph: Graph) -> Iterator[Finding]:
    """Claims that stand a second time, in another role of the same argument."""
    for one in followed(graph):
        first: dict[str, Premise] = {}
        for premise in one.argument.premises:
            earlier = first.setdefault(premise.claim, premise)
            if earlier.role and premise.role and earlier.role != premise.role:
                yield _finding(one.argument, earlier, premise)


def _finding(argument: Argument, earlier: Premise, premise: Premise) -> Finding:
    roles = sorted((str(earlier.role), str(premise.role)))
    return Finding(
        "duplicate-role",
        f"`{premise.claim}` is both `{roles[0]}` and `{roles[1]}` of `{argument.id}`",
        premise.claim.place,
        (argument.id, premise.claim),
        (Related(earlier.claim.place, f"as `{earlier.role}`"),),
        help="Say for each role what it asks for, in a claim of its own.",
    )
