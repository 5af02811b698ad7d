"""Somebody asks of others' arguments what they do not answer for a like one of their own.

Why: A question that tells against one argument of a scheme tells against every argument of it, one's own included.

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: The plenum met.
      best: Armstrong's study is the best.
    arguments:
      theirs:
        by: j
        scheme: expert-opinion
        premises: {assertion: Slusser calls it the best.}
        supports: best
        questions: {trustworthy: {state: raised, by: a}}
      own: {by: a, scheme: expert-opinion, premises: {assertion: Tucker accepts the plenum.}, supports: met}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      met: The plenum met.
      best: Armstrong's study is the best.
    arguments:
      theirs:
        by: j
        scheme: expert-opinion
        premises: {assertion: Slusser calls it the best.}
        supports: best
        questions: {trustworthy: {state: raised, by: a}}
      own:
        by: a
        scheme: expert-opinion
        premises: {assertion: Tucker accepts the plenum.}
        supports: met
        questions: {trustworthy: {state: answered, by: a, reason: Tucker is no party to it.}}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument, Question
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.schemes import asked, by_scheme, followed, question
from argmap.graph.voices import is_own, named

CODE = "AM538"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def double_standard(graph: Graph) -> Iterator[Finding]:
    """Critical questions somebody raises against others, and leaves alone in an own argument of the same scheme."""
    told: set[tuple[str, str, str]] = set()
    for one in sorted(followed(graph), key=lambda one: one.argument.id):
        for put in one.argument.questions:
            if put.state != "raised" or put.by is None or put.by in one.argument.by or asked(one, put) is None:
                continue
            for own in by_scheme(graph)[one.scheme.id]:
                key = (str(own.id), str(put.id), str(put.by))
                if put.by in named(own) and is_own(own) and key not in told and not _is_faced(own, put):
                    told.add(key)
                    yield _finding(one.argument, put, own)


def _is_faced(own: Argument, put: Question) -> bool:
    """Whether anything is said of the same question there; that it is raised or open is said too."""
    return question(own, put.id) is not None


def _finding(theirs: Argument, put: Question, own: Argument) -> Finding:
    return Finding(
        "double-standard",
        f"`{put.by}` asks `{put.id}` of `{theirs.id}`, and passes over it in `{own.id}`, of the same scheme",
        own.id.place,
        (str(own.id), str(theirs.id), str(put.by)),
        (Related(put.id.place, "asked of the other side here"),),
        help="Put the same question to both arguments.",
    )
