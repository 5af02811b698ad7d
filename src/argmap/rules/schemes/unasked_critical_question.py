"""An argument follows a scheme, and the map says nothing of its critical questions.

Why: A map for print shows what was asked, answered, or left open. A question nobody wrote down looks settled.

Example:

    claims:
      met: The plenum met.
    arguments:
      seen: {scheme: sign, premises: {sign: The notice appeared., correlation: Notices follow plenums.}, supports: met}

Instead:

    claims:
      met: The plenum met.
    arguments:
      seen:
        scheme: sign
        premises: {sign: The notice appeared., correlation: Notices follow plenums.}
        supports: met
        questions: {strength: open, other-cause: open}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.schemes import followed
from argmap.rules._lists import listed

CODE = "AM708"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


def unasked_critical_question(graph: Graph) -> Iterator[Finding]:
    """Arguments of a scheme with questions that the map does not mention, one finding each."""
    for one in followed(graph):
        put = {question.id for question in one.argument.questions}
        unasked = [question for question in one.scheme.questions if question.id not in put]
        if unasked and one.argument.scheme is not None:
            names = listed([question.id for question in unasked], 9)
            yield Finding(
                "unasked-critical-question",
                f"`{one.argument.id}` says nothing of {names}",
                one.argument.scheme.place,
                (one.argument.id,),
                because=tuple(f"`{question.id}`: {question.ask}" for question in unasked),
                help="Write each under `questions` as open, raised, answered or waived.",
            )
