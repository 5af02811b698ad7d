"""All reasons for a claim hang on points that are contested or left open.

Why: The claim is neither carried nor refuted: whoever wants to settle it has to settle those points first. Judged as
`argmap weigh` does without further options.

Example:

    people: {ann: Ann, bob: Bob}
    claims:
      met: The plenum met.
      decided: {text: A decision was taken in September., stances: {ann: asserts, bob: denies}}
    arguments:
      from-decision: {by: ann, premises: [decided], supports: met}

Instead:

    people: {ann: Ann, bob: Bob}
    sources:
      minutes: {title: Minutes, kind: minutes}
    claims:
      met: The plenum met.
      decided:
        text: A decision was taken in September.
        stances: {ann: asserts, bob: denies}
        evidence: ["minutes, p. 2"]
    arguments:
      from-decision: {by: ann, premises: [decided], supports: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM410"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"

LARGEST = 1_000  # claims; in larger debates the points that a claim waits on, a walk for each, are left to `argmap why`


def support_contested(graph: Graph) -> Iterator[Finding]:
    """Claims with arguments of which none stands and one is open."""
    if not graph.supporting and not graph.rebutting:
        return
    from argmap.analysis.standing import standing
    from argmap.graph.reasons import concluding
    from argmap.semantics import Label, knot_in_words, knots

    labelling = standing(graph)
    labels, frame = labelling.reasons, labelling.frame
    is_small = len(graph.claims) <= LARGEST
    for name in concluding(graph):
        found = {labels[reason] for reason in frame.reasons_for[frame.nodes[name]]}
        if Label.IN in found or Label.UNDECIDED not in found:
            continue
        waits = knots(labelling, name)[:3] if is_small else []
        yield Finding(
            "support-contested",
            f"no reason for `{name}` stands, and not all have fallen",
            graph.claims[name].id.place,
            (name,),
            because=tuple(f"it waits on {knot_in_words(graph, knot)}" for knot in waits),
            help="Settle these points, or look for a reason that does not rest on them.",
        )
