"""A critical question is answered or left open that the scheme does not ask.

Why: The question is most likely misspelt; the one that was meant then still counts as not asked.

Example:

    claims:
      met: The plenum met.
    arguments:
      seen:
        scheme: sign
        premises: {sign: The notice appeared., correlation: Notices follow plenums.}
        supports: met
        questions: {other-causes: open}

Instead:

    claims:
      met: The plenum met.
    arguments:
      seen:
        scheme: sign
        premises: {sign: The notice appeared., correlation: Notices follow plenums.}
        supports: met
        questions: {other-cause: open}
"""

from collections.abc import Iterator, Sequence

from argmap.document.reading import suggestion
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.schemes import asked, followed
from argmap.rules._lists import listed

CODE = "AM706"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def unknown_question(graph: Graph) -> Iterator[Finding]:
    """Questions that are none of the scheme's; without a scheme there is nothing to ask."""
    for one in followed(graph):
        for put in one.argument.questions:
            if asked(one, put) is None:
                known = [question.id for question in one.scheme.questions]
                message = f"`{put.id}` is no critical question of `{one.scheme.id}`"
                help_ = suggestion(put.id, known) or _all(known)
                yield Finding("unknown-question", message, put.id.place, (one.argument.id,), help=help_)
    for argument in graph.arguments.values():
        if argument.questions and argument.scheme is None:
            message = f"`{argument.id}` has critical questions, but no scheme that asks them"
            help_ = "Add `scheme:`; a doubt of another kind is an argument that undercuts."
            yield Finding("unknown-question", message, argument.questions[0].id.place, (argument.id,), help=help_)


def _all(known: Sequence[str]) -> str:
    return f"It asks {listed(known, 9)}." if known else "It asks none."
