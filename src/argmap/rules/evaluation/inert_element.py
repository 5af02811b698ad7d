"""No verdict depends on an argument: without it, every claim would have the status it has.

Why: Either other reasons carry the same, or it speaks to nothing that is open. It may still be worth telling; a reader
should know that nothing hangs on it. Looked for in debates of up to 300 claims, for publication.

Example:

    people: {ann: Ann}
    claims:
      met: The plenum met.
      one: {text: A member tells of it., stances: {ann: asserts}}
      two: {text: A guard tells of it., stances: {ann: asserts}}
    arguments:
      first: {by: ann, premises: [one], supports: met}
      second: {by: ann, premises: [two], supports: met}

Instead:

    people: {ann: Ann}
    claims:
      met: The plenum met.
      one: {text: A member tells of it., stances: {ann: asserts}}
    arguments:
      first: {by: ann, premises: [one], supports: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM807"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"

LARGEST = 300  # claims


def inert_element(graph: Graph) -> Iterator[Finding]:
    """Arguments that could be rejected one at a time without changing a status; explanations never change one."""
    if not graph.arguments or len(graph.claims) > LARGEST:
        return
    from argmap.analysis.ablation import inert_arguments

    for name in inert_arguments(graph):
        argument = graph.arguments[name]
        if argument.relation != "explains":
            yield Finding(
                "inert-element",
                f"no verdict depends on `{name}`",
                argument.id.place,
                (name,),
                help="Leave it if it is worth telling; else ask what it was meant to show.",
            )
