"""The verdict on a thesis hangs on a single thing nobody argues for.

Why: One presumption, one piece of evidence or one open question decides whether the thesis stands, falls or is left
open. That is where the next argument should be, and where a reader should look first. Looked for in debates of up to
1,000 claims, for publication; `argmap cruxes` tells more.

Example:

    sides:
      affirm: {label: It met, thesis: met}
    people: {ann: Ann}
    claims:
      met: The plenum met.
      decided: {text: A decision was taken., stances: {ann: asserts}}
    arguments:
      from-decision: {by: ann, premises: [decided], supports: met}

Instead:

    sides:
      affirm: {label: It met, thesis: met}
    people: {ann: Ann}
    claims:
      met: The plenum met.
      decided: {text: A decision was taken., stances: {ann: asserts}}
      told: {text: A member tells of it., stances: {ann: asserts}}
    arguments:
      from-decision: {by: ann, premises: [decided], supports: met}
      from-testimony: {by: ann, premises: [told], supports: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM804"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"

LARGEST = 1_000  # claims


def fragile_thesis(graph: Graph) -> Iterator[Finding]:
    """Theses with a crux of one change."""
    if not graph.theses or len(graph.claims) > LARGEST:
        return
    from argmap.analysis.cruxes import cruxes

    for found in cruxes(graph, size=1):
        alone = [(crux.changes[0], crux.to) for crux in found.cruxes if len(crux.changes) == 1]
        if alone:
            things = list(dict.fromkeys(change.id for change, _ in alone))
            yield Finding(
                "fragile-thesis",
                f"the verdict on `{found.claim}`, {found.status}, hangs on "
                + (f"`{things[0]}` alone" if len(things) == 1 else f"each of {len(things)} things alone"),
                graph.claims[found.claim].id.place,
                (found.claim, *things),
                because=tuple(f"`{change.id}` {_done(change.what, change.to)}: {to}" for change, to in alone[:6]),
                help="Look for reasons beside these; `argmap cruxes` lists what else it hangs on.",
            )


def _done(what: str, to: str) -> str:
    return {"evidence": "without a source of its evidence", "question": f"with its question {to}"}.get(what, to)
