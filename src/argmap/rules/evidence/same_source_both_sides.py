"""One passage is given as evidence for claims that conflict.

Why: Both sides read the same words: what is in dispute is what they mean, and no further source will settle it.

Example:

    sources:
      letter: Letter
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["letter, fol. 1"], contrary-to: [bridge-stood]}
      bridge-stood: {text: The bridge stood., evidence: ["letter, fol. 1"]}

Instead:

    sources:
      letter: Letter
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["letter, fol. 1"], contrary-to: [bridge-stood]}
      bridge-stood: {text: The bridge stood., evidence: ["letter, fol. 2"]}
"""

from collections.abc import Iterator

from argmap.document.nouns import Evidence
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM639"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def same_source_both_sides(graph: Graph) -> Iterator[Finding]:
    """Passages, by source and locator, that bear for two conflicting claims, or for and against one."""
    for name, claim in graph.claims.items():
        given = {_passage(item): item for item in claim.evidence if item.bears == "for"}
        if not given:
            continue
        for item in claim.evidence:
            if item.bears != "for" and item.locator and _passage(item) in given:
                yield _finding(graph, (name, given[_passage(item)]), (name, item))
        for rival in graph.conflicting.get(name, ()):
            for item in graph.claims[rival].evidence if name < rival else ():
                if item.bears == "for" and item.locator and _passage(item) in given:
                    yield _finding(graph, (name, given[_passage(item)]), (rival, item))


def _passage(item: Evidence) -> tuple[str, str]:
    return item.source, item.locator


def _finding(graph: Graph, one: tuple[str, Evidence], other: tuple[str, Evidence]) -> Finding:
    passage = f"`{one[1].source}`, {one[1].locator}"
    read = (
        f"is given for `{one[0]}` and against it"
        if one[0] == other[0]
        else f"is given for `{one[0]}` and for `{other[0]}`, which conflict"
    )
    return Finding(
        "same-source-both-sides",
        f"{passage}, {read}",
        other[1].source.place,
        (graph.claims[other[0]].id, graph.claims[one[0]].id, one[1].source),
        (Related(one[1].source.place, "read the other way"),),
        help="Make the two readings claims of their own, and argue which is right.",
    )
