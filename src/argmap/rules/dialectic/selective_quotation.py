"""Somebody builds on one part of a testimony and rejects another, without a reason.

Why: A witness may be right in one thing and wrong in another; but whoever picks has to say by what rule.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    sources:
      speech: {title: A speech, kind: speech}
    claims:
      resisted: Five resisted.
      names: {text: Five were named., evidence: ["speech, p. 20"]}
      no-reason: {text: There was no reason., stances: {a: denies}, evidence: ["speech, p. 26"]}
    arguments:
      five: {by: a, premises: [names, Who is named resisted.], supports: resisted}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    sources:
      speech: {title: A speech, kind: speech}
    claims:
      resisted: Five resisted.
      names: {text: Five were named., evidence: ["speech, p. 20"]}
      no-reason: {text: There was no reason., stances: {a: denies}, evidence: ["speech, p. 26"]}
    arguments:
      five: {by: a, premises: [names, Who is named resisted.], supports: resisted}
      never: {by: a, premises: [Most were shot., Nobody shoots most for nothing.], rebuts: no-reason}
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers
from argmap.graph.positions import DENIES, attitude
from argmap.graph.voices import own_arguments, own_stances

CODE = "AM539"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def selective_quotation(graph: Graph) -> Iterator[Finding]:
    """Claims somebody barely denies that have evidence from a source on which premises of theirs rest."""
    for person, claims in own_stances(graph).items():
        denied = [name for name, stances in claims.items() if attitude(stances[-1]) == DENIES]
        sources = sorted((name, source) for name in denied for source in _sources(graph, name))
        used = _used(graph, person) if sources else {}
        told: set[str] = set()
        for name, source in sources:
            premises = sorted(premise for premise in used.get(source, ()) if premise != name)
            if premises and name not in told and not _is_argued(graph, person, name):
                told.add(name)
                yield Finding(
                    "selective-quotation",
                    f"`{person}` takes `{premises[0]}` from `{source}`, and denies `{name}` from it without a reason",
                    claims[name][-1].person.place,
                    (name, person, source),
                    (Related(graph.claims[premises[0]].id.place, "taken from the same source"),),
                    help="Ask what distinguishes the part that is accepted.",
                )


def _sources(graph: Graph, claim: str) -> Iterator[str]:
    yield from dict.fromkeys(str(item.source) for item in graph.claims[claim].evidence if item.bears == "for")


def _used(graph: Graph, person: str) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for argument in own_arguments(graph).get(person, ()):
        for premise in graph.premises[argument.id]:
            for source in _sources(graph, premise) if premise in graph.evidenced else ():
                found[source].append(premise)
    return found


def _is_argued(graph: Graph, person: str, claim: str) -> bool:
    stance = own_stances(graph)[person][claim][-1]
    return bool(stance.note) or any(person in one.by for one in attackers(graph, claim))
