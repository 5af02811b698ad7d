"""A post is inferred from a title, and nobody has asked whether the title was a rank or a later one.

Why: Titles outlive posts, precede them, and are given for honour.

Example:

    claims:
      titled: The decree calls Liu Commissar of Security.
      held: Liu held the post of Commissar of Security.
    arguments:
      from-the-title: {scheme: title-to-post, premises: {titled: titled}, supports: held}

Instead:

    claims:
      titled: The decree calls Liu Commissar of Security.
      held: Liu held the post of Commissar of Security.
    arguments:
      from-the-title:
        scheme: title-to-post
        premises: {titled: titled}
        supports: held
        questions:
          honorific: {state: answered, reason: The table of ranks does not know it.}
          retrospective: {state: waived, reason: The decree is of the day.}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM667"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


_QUESTIONS = {
    "honorific": "is it a rank or a courtesy rather than a post?",
    "retrospective": "is it projected back from later?",
}
_SETTLED = frozenset({"answered", "waived"})


def rank_taken_for_post(graph: Graph) -> Iterator[Finding]:
    """Arguments from title to post with one of the two questions not answered and not waived."""
    for argument in graph.arguments.values():
        if argument.scheme == "title-to-post":
            settled = {question.id for question in argument.questions if question.state in _SETTLED}
            asked = [name for name in _QUESTIONS if name not in settled]
            if asked:
                yield Finding(
                    "rank-taken-for-post",
                    f"`{argument.id}` goes from a title to a post, and it is open whether the title shows one",
                    argument.id.place,
                    (argument.id,),
                    because=tuple(f"`{name}`: {_QUESTIONS[name]}" for name in asked),
                    help="Answer the questions under `questions`, or argue from a record of the appointment.",
                )
