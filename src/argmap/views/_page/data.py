"""What the page knows of a debate, as plain data: things by number, claims first, then arguments."""

import json
from collections.abc import Iterable

from argmap.drawing.labels import printable
from argmap.drawing.marks import STATUSES
from argmap.drawing.outline import outline
from argmap.drawing.steps import replay, showings
from argmap.findings import Finding, Severity
from argmap.graph import Graph
from argmap.views._dossier import Dossier
from argmap.views._page.telling import Plain, Telling

_IN_SCRIPT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})
_GRAVEST = tuple(Severity)


def data(dossier: Dossier) -> Plain:
    """All that the page tells; O(debate)."""
    graph = dossier.graph
    telling = Telling(dossier)
    debate = graph.debate
    return {
        "title": printable(debate.heading),
        "question": printable(debate.question or ""),
        "sides": [printable(side.label) for side in telling.sides.values()],
        "topics": [printable(topic.heading) for topic in debate.topics.values()],
        "pictures": [
            {"title": printable(each.plan.subtitle), "notes": list(map(printable, each.plan.notes))}
            for each in dossier.pictures
        ],
        "things": [*map(telling.claim, graph.claims.values()), *map(telling.argument, graph.arguments.values())],
        "ties": [[tie, telling.number[a], telling.number[b]] for tie, a, b in _ties(graph)],
        "sources": [telling.source(each) for each in debate.sources.values()],
        "outline": [[printable(part.heading), telling.entries(part.entries)] for part in outline(graph)],
        "steps": [telling.showing(each) for each in showings(graph)],
        "replay": [telling.showing(each) for each in replay(graph)],
        **found(telling, dossier.findings),
        "marks": {name: mark.glyph for name, mark in STATUSES.items()},
        "verdicts": {
            str(telling.number[name]): [verdict.status, printable(verdict.because)]
            for name, verdict in dossier.verdicts.items()
        },
    }


def found(telling: Telling, findings: Iterable[Finding]) -> Plain:
    """The findings by rule, the gravest first, and once each the sentences that many of them share."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    groups = sorted(by_rule.values(), key=lambda group: _GRAVEST.index(group[0].severity))
    said: dict[str, int] = {}
    told = [telling.findings(group, said) for group in groups]
    words = [each.message for group in groups for each in group] + [*said]
    return {"said": [*said], "findings": told, "names": telling.names_in(words)}


def in_script(value: Plain) -> str:
    """JSON that stands in a script element without ever ending it or beginning a comment."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace").decode().translate(_IN_SCRIPT)


def _ties(graph: Graph) -> Iterable[tuple[str, str, str]]:
    for name, claim in graph.claims.items():
        for other, conflict in graph.conflicting.get(name, {}).items():
            if conflict.first == name:
                yield ("contradicts" if conflict.kind == "contradicts" else "contrary-to"), name, other
        for kind, others in (("in-tension-with", claim.in_tension_with), ("presupposes", claim.presupposes)):
            yield from ((kind, name, str(other)) for other in dict.fromkeys(others) if other in graph.claims)
