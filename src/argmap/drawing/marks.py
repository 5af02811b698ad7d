"""Findings and statuses as marks on boxes: what is unanswered, what nothing supports; what stands, and what fell."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from argmap.drawing.plan import Mark, Plan
from argmap.findings import Finding
from argmap.graph import Graph

UNANSWERED = Mark("▲", "unanswered")
UNSUPPORTED = Mark("○", "unsupported")
WITHOUT_SUPPORT = Mark("○", "without support")  # the same, beside a status

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

STATUSES: Mapping[str, Mark] = {
    "established": Mark("●", "established"),
    "refuted": Mark("×", "refuted"),
    "contested": Mark("↔", "contested"),
    "unsupported": Mark("◌", "unsupported"),
    "undetermined": Mark("?", "undetermined"),
}
"""A mark for each status a verdict can give a claim."""

BETWEEN_SIDES: Mapping[str, Mark] = {
    "agreed": Mark("=", "agreed"),
    "conceded": Mark("←", "conceded"),
    "doubted": Mark("~", "doubted"),
    "divided": Mark("÷", "divided within a side"),
    "disputed": Mark("≠", "disputed"),
}
"""A mark for each way in which two sides can both speak to a claim, the gravest last."""

_MEANINGS = {
    "established": "a reason for it stands, and all against it have fallen",
    "refuted": "what excludes it stands",
    "contested": "neither side's reasons have fallen",
    "unsupported": "no reason for it is left",
    "undetermined": "it rests on what is open",
}


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


def with_statuses(plan: Plan, statuses: Mapping[str, str], judged: str) -> Plan:
    """The plan with the status of each claim before its other marks, and a line that says what the statuses mean.

    `statuses` leads from claims to keys of STATUSES; `judged` tells by what they were judged.
    """
    boxes = tuple(replace(box, marks=_beside(STATUSES[statuses[box.id]], box.marks)) for box in plan.boxes)
    shown = {box.marks[0] for box in boxes}
    told = "; ".join(f"{mark.glyph} {mark.word}: {_MEANINGS[name]}" for name, mark in STATUSES.items() if mark in shown)
    return replace(plan, boxes=boxes, notes=(*plan.notes, f"{judged} {told}.")) if told else plan


def with_agreement(plan: Plan, kinds: Mapping[str, str]) -> Plan:
    """The plan with what the sides make of each claim both speak to after its other marks; one line tells the marks.

    `kinds` leads from such claims to keys of BETWEEN_SIDES.
    """
    boxes = tuple(
        replace(box, marks=(*box.marks, BETWEEN_SIDES[kinds[box.id]])) if box.id in kinds else box for box in plan.boxes
    )
    shown = {kinds[box.id] for box in plan.boxes if box.id in kinds}
    told = "; ".join(f"{mark.glyph} {mark.word}" for kind, mark in BETWEEN_SIDES.items() if kind in shown)
    said = f"Between the sides: {told}." if told else "The sides speak to no claim of this map both."
    return replace(plan, boxes=boxes, notes=(*plan.notes, said))


def _beside(status: Mark, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """A claim may be established though nothing supports it: the finding must not read like a second status."""
    rest = (WITHOUT_SUPPORT if mark == UNSUPPORTED else mark for mark in marks)
    return (status, *(mark for mark in rest if mark is not WITHOUT_SUPPORT or status.word != UNSUPPORTED.word))


def _claim(graph: Graph, name: str) -> str | None:
    """The claim itself, or the one an argument bears on, through whatever it undercuts."""
    seen: set[str] = set()
    while name in graph.arguments and name not in seen:
        seen.add(name)
        name = str(graph.arguments[name].target)
    return name if name in graph.claims else None
