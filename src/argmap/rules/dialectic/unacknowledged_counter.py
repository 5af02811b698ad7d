"""Somebody uses a source and passes over what it says against them.

Why: Whoever calls a witness has to live with all of the testimony, or to say why a part of it does not count.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    sources:
      speech: {title: A speech, kind: speech}
    claims:
      refused: {text: The committee refused., evidence: [{source: speech, locator: p. 30, bears: against}]}
      doubted: {text: Many doubted., evidence: ["speech, p. 20"]}
    arguments:
      doubters: {by: a, premises: [doubted, Who doubts refuses.], supports: refused}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    sources:
      speech: {title: A speech, kind: speech}
    claims:
      refused: {text: The committee refused., evidence: [{source: speech, locator: p. 30, bears: against}]}
      doubted: {text: Many doubted., evidence: ["speech, p. 20"]}
      consented: {text: The speech tells of a consent., stances: {a: concedes}}
    arguments:
      doubters: {by: a, premises: [doubted, Who doubts refuses.], supports: refused, despite: [consented]}
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from argmap.document.names import MAPPER
from argmap.document.nouns import Evidence
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.voices import holders, own_arguments, own_stances

CODE = "AM519"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def unacknowledged_counter(graph: Graph) -> Iterator[Finding]:
    """Claims somebody holds with evidence against them, or for a rival, from a source of that person's own premises."""
    used: Mapping[str, Mapping[str, str]] | None = None
    for name, against, item in _counters(graph):
        used = _used(graph) if used is None else used
        for person in holders(graph, name):
            premise = used.get(person, {}).get(item.source)
            if premise is not None and premise != against and not _is_met(graph, person, name, against):
                yield Finding(
                    "unacknowledged-counter",
                    f"`{person}` takes `{premise}` from `{item.source}`, and passes over what it says against `{name}`",
                    item.source.place,
                    (name, person, str(item.source)),
                    help="Look for what they say of the passage; `despite` notes what an argument admits.",
                )


def _counters(graph: Graph) -> Iterator[tuple[str, str, Evidence]]:
    """Claims, what speaks against them (themselves, or a declared rival), and the evidence."""
    for name, claim in graph.claims.items():
        for item in claim.evidence:
            if item.bears == "against":
                yield name, name, item
            else:
                rivals = graph.conflicting.get(name, {}).values()
                for conflict in rivals:
                    if conflict.kind != "theses":
                        yield conflict.second if conflict.first == name else conflict.first, name, item


def _used(graph: Graph) -> Mapping[str, Mapping[str, str]]:
    """From each person and source to a premise of theirs that rests on it."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for person, arguments in own_arguments(graph).items():
        for argument in arguments if person != MAPPER else ():
            for premise in argument.premises:
                claim = graph.claims.get(premise.claim)
                for item in claim.evidence if claim is not None else ():
                    if item.bears == "for":
                        found[person][item.source] = min(premise.claim, found[person].get(item.source, premise.claim))
    return found


def _is_met(graph: Graph, person: str, claim: str, against: str) -> bool:
    """Whether somebody speaks of what tells against their claim, or admits anything in arguing for it."""
    if any(one.despite and person in one.by for one in graph.supporting.get(claim, ())):
        return True
    if against == claim:
        return False
    about = (*graph.rebutting.get(against, ()), *graph.using.get(against, ()))
    return against in own_stances(graph).get(person, {}) or any(person in one.by for one in about)
