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
from argmap.graph.voices import is_own, named, own_arguments
from argmap.graph.words import words

CODE = "AM538"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def double_standard(graph: Graph) -> Iterator[Finding]:
    """Critical questions somebody raises against others and leaves alone in an own argument of the same scheme; and
    undercuts of others' arguments that would hit an own one of the same scheme, from the same kind of source.
    """
    yield from _asked(graph)
    yield from _undercut(graph)


def _asked(graph: Graph) -> Iterator[Finding]:
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


def _undercut(graph: Graph) -> Iterator[Finding]:
    for person, arguments in own_arguments(graph).items():
        told: set[str] = set()
        schemed = [one for one in arguments if one.scheme is not None]
        for undercut in arguments if schemed else ():
            theirs = graph.arguments.get(str(undercut.target)) if undercut.relation == "undercuts" else None
            if theirs is None or theirs.scheme is None or person in theirs.by:
                continue
            kinds = _kinds(graph, theirs)
            for own in (one for one in schemed if kinds and one.scheme == theirs.scheme and one.id not in told):
                alike = sorted(kinds & _kinds(graph, own))
                if alike and not _is_guarded(own) and _is_of_the_kind(graph, undercut, alike[0]):
                    told.add(own.id)
                    yield _hit(person, theirs, undercut, own, alike[0])


def _kinds(graph: Graph, argument: Argument) -> set[str]:
    """The kinds of the sources that an argument rests on."""
    claims = [graph.claims[premise.claim] for premise in argument.premises if premise.claim in graph.claims]
    sources = [graph.debate.sources.get(item.source) for claim in claims for item in claim.evidence]
    return {str(source.kind) for source in sources if source is not None and source.kind}


def _is_guarded(own: Argument) -> bool:
    """Whether it is said of any question why it does not tell against the own argument."""
    return any(put.state in ("answered", "waived") for put in own.questions)


def _is_of_the_kind(graph: Graph, undercut: Argument, kind: str) -> bool:
    """Whether an undercut hits a whole kind: it follows a scheme, or speaks of the kind by its name."""
    spoken = {word for premise in graph.premises[undercut.id] for word in words(graph)[premise]}
    return undercut.scheme is not None or not spoken.isdisjoint({kind, f"{kind}s"})


def _is_faced(own: Argument, put: Question) -> bool:
    """Whether anything is said of the same question there; that it is raised or open is said too."""
    return question(own, put.id) is not None


def _hit(person: str, theirs: Argument, undercut: Argument, own: Argument, kind: str) -> Finding:
    return Finding(
        "double-standard",
        f"`{person}` undercuts `{theirs.id}` with `{undercut.id}`, which would hit `{own.id}` too: "
        f"it is of the same scheme, and from a source of the same kind ({kind})",
        own.id.place,
        (str(own.id), str(theirs.id), str(undercut.id), person),
        (Related(undercut.id.place, "what tells against the other side"),),
        help="Say what sets the own source apart, as an answer to a critical question; or apply the rule to both.",
    )


def _finding(theirs: Argument, put: Question, own: Argument) -> Finding:
    return Finding(
        "double-standard",
        f"`{put.by}` asks `{put.id}` of `{theirs.id}`, and passes over it in `{own.id}`, of the same scheme",
        own.id.place,
        (str(own.id), str(theirs.id), str(put.by)),
        (Related(put.id.place, "asked of the other side here"),),
        help="Put the same question to both arguments.",
    )
