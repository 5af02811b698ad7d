"""The sides dispute a claim, and no thesis depends on it.

Why: Whoever were right about it, every thesis would be judged as it is now. The dispute may matter for something else,
such as who can be trusted; then that is not on the map. Looked for in debates of up to 1,000 claims.

Example:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people: {ann: {name: Ann, side: affirm}, bob: {name: Bob, side: deny}}
    claims:
      met: The plenum met.
      unmet: No plenum met.
      told: {text: A member tells of it., stances: {ann: asserts}}
      rank: {text: Yagoda's title was a rank., stances: {ann: asserts, bob: denies}}
    arguments:
      testimony: {by: ann, premises: [told], supports: met}

Instead:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people: {ann: {name: Ann, side: affirm}, bob: {name: Bob, side: deny}}
    claims:
      met: The plenum met.
      unmet: No plenum met.
      told: {text: A member tells of it., stances: {ann: asserts, bob: denies}}
    arguments:
      testimony: {by: ann, premises: [told], supports: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM520"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"

LARGEST = 1_000  # claims


def moot_dispute(graph: Graph) -> Iterator[Finding]:
    """Disputed claims whose acceptance and rejection leave every thesis as it is."""
    if len(graph.debate.sides) < 2 or not graph.theses or len(graph.claims) > LARGEST:
        return
    from argmap.analysis.ablation import moot_disputes

    for name in moot_disputes(graph):
        yield Finding(
            "moot-dispute",
            f"the sides dispute `{name}`, and no thesis depends on it",
            graph.claims[name].id.place,
            (name,),
            help="Ask what the dispute is about; if it bears on a thesis, the step that leads there is missing.",
        )
