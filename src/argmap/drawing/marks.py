"""Findings about the debate as marks on boxes: what is unanswered, and what nothing supports."""

from collections.abc import Iterable, Mapping

from argmap.drawing.plan import Mark
from argmap.findings import Finding
from argmap.graph import Graph

UNANSWERED = Mark("▲", "unanswered")
UNSUPPORTED = Mark("○", "unsupported")

MARKED: Mapping[str, Mark] = {
    "unanswered-objection": UNANSWERED,
    "unanswered-question": UNANSWERED,
    "bare-assertion": UNSUPPORTED,
    "ungrounded": UNSUPPORTED,
    "attribution-only": UNSUPPORTED,
    "implicit-only": UNSUPPORTED,
    "burden-unmet": UNSUPPORTED,
}
"""The rules that leave a mark, and which."""


def marks(graph: Graph, findings: Iterable[Finding]) -> dict[str, tuple[Mark, ...]]:
    """The marks of each claim, each once, unanswered first; of a finding on an argument, the claim it bears on has it.

    Only the first thing a finding names is marked.
    """
    found: dict[str, set[Mark]] = {}
    for finding in findings:
        mark = MARKED.get(finding.rule)
        claim = _claim(graph, finding.ids[0]) if mark and finding.ids else None
        if mark and claim:
            found.setdefault(claim, set()).add(mark)
    return {claim: tuple(mark for mark in (UNANSWERED, UNSUPPORTED) if mark in own) for claim, own in found.items()}


def _claim(graph: Graph, name: str) -> str | None:
    """The claim itself, or the one an argument bears on, through whatever it undercuts."""
    seen: set[str] = set()
    while name in graph.arguments and name not in seen:
        seen.add(name)
        name = str(graph.arguments[name].target)
    return name if name in graph.claims else None
