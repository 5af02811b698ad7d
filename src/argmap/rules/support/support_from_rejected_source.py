"""Somebody builds on a source whose word they do not let others build on.

Why: A source that is no ground against one's claims is none for them either, unless it is said what sets the passages
apart.

Example:

    people:
      slusser: Robert M. Slusser
      avtorkhanov: Abdurakhman Avtorkhanov
    sources:
      speech: {title: The secret speech, kind: speech}
    claims:
      met: A plenum met.
      unmet: No plenum met.
      silent: {text: The speech tells of no plenum., evidence: ["speech, p. 20"]}
      names: {text: The speech names five who resisted., evidence: ["speech, p. 24"]}
    arguments:
      silence: {by: slusser, premises: [silent], supports: unmet}
      a-politician: {by: avtorkhanov, scheme: bias, premises: {interest: He spoke for himself.}, undercuts: silence}
      five-names: {by: avtorkhanov, premises: [names], supports: met}

Instead:

    people:
      slusser: Robert M. Slusser
      avtorkhanov: Abdurakhman Avtorkhanov
    sources:
      speech: {title: The secret speech, kind: speech}
      memoir: {title: A memoir, kind: memoir}
    claims:
      met: A plenum met.
      unmet: No plenum met.
      silent: {text: The speech tells of no plenum., evidence: ["speech, p. 20"]}
      names: {text: A memoir names five who resisted., evidence: ["memoir, p. 24"]}
    arguments:
      silence: {by: slusser, premises: [silent], supports: unmet}
      a-politician: {by: avtorkhanov, scheme: bias, premises: {interest: He spoke for himself.}, undercuts: silence}
      five-names: {by: avtorkhanov, premises: [names], supports: met}
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.voices import own_arguments

CODE = "AM414"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"

_AGAINST_SOURCES = frozenset({"bias", "anachronism"})
_FROM_SOURCES = frozenset(
    {"position-to-know", "witness-testimony", "hearsay", "expert-opinion", "authority", "official-record"}
)


def support_from_rejected_source(graph: Graph) -> Iterator[Finding]:
    """Arguments with a premise from a source that the arguer's own undercut or dating takes the force from."""
    for person, arguments in own_arguments(graph).items():
        rejected = _rejected(graph, arguments)
        for argument in arguments if rejected else ():
            for premise in argument.premises:
                for source in sorted(_sources(graph, premise.claim) & rejected.keys()):
                    if argument.id not in {one.id for one in rejected[source]}:
                        yield _finding(person, argument, premise.claim, source, rejected[source][0])


def _rejected(graph: Graph, arguments: tuple[Argument, ...]) -> dict[str, list[Argument]]:
    """From each source that somebody discredits to their arguments that do so."""
    found: defaultdict[str, list[Argument]] = defaultdict(list)
    for argument in arguments:
        target = graph.arguments.get(str(argument.target)) if argument.relation == "undercuts" else None
        if target is not None and (argument.scheme in _AGAINST_SOURCES or target.scheme in _FROM_SOURCES):
            told = target
        elif target is None and argument.scheme == "anachronism":
            told = argument
        else:
            continue
        for premise in told.premises:
            for source in _sources(graph, premise.claim):
                found[source].append(argument)
    return dict(found)


def _sources(graph: Graph, claim: str) -> set[str]:
    known = graph.claims.get(claim)
    return {str(item.source) for item in known.evidence if item.bears == "for"} if known is not None else set()


def _finding(person: str, argument: Argument, premise: str, source: str, against: Argument) -> Finding:
    return Finding(
        "support-from-rejected-source",
        f"`{person}` takes `{premise}` from `{source}`, and discredits that source with `{against.id}`",
        argument.id.place,
        (argument.id, against.id, person, source),
        (Related(against.id.place, "where it is discredited"),),
        help="Ask what sets this passage apart from those that are not to be trusted.",
    )
