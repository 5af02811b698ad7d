"""The verdict on a thesis depends on the method of judging.

Why: The methods differ in what they make of a draw and of what is open; where they differ on a thesis, a paper that
gives one verdict should say by which method. Compared are `sceptical`, `grounded` and `carneades` by preponderance,
in debates of up to 300 claims, for publication; `argmap report --only sensitivity` compares more.

Example:

    sides:
      affirm: {label: It met, thesis: met}
    sources:
      diary: {title: A diary}
      minutes: {title: Minutes}
    claims:
      met: {text: The plenum met., evidence: ["diary, p. 2", {source: minutes, bears: against}]}

Instead:

    sides:
      affirm: {label: It met, thesis: met}
    sources:
      diary: {title: A diary}
    claims:
      met: {text: The plenum met., evidence: ["diary, p. 2"]}
"""

from collections.abc import Iterator
from contextlib import suppress

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM803"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"

LARGEST = 300  # claims


def semantics_disagree(graph: Graph) -> Iterator[Finding]:
    """Theses that have different labels by different methods."""
    if not graph.theses or len(graph.claims) > LARGEST:
        return
    from argmap.analysis.standing import standing
    from argmap.semantics import TooManyError, frame, status
    from argmap.semantics.carneades import carneades
    from argmap.semantics.grounded import grounded

    weighed = frame(graph)
    found = {"sceptical": standing(graph), "carneades": carneades(weighed)}
    with suppress(TooManyError):
        found["grounded"] = grounded(weighed)
    for thesis in graph.theses:
        if len({labelling.claim(thesis) for labelling in found.values()}) > 1:
            yield Finding(
                "semantics-disagree",
                f"the verdict on `{thesis}` depends on the method",
                graph.claims[thesis].id.place,
                (thesis,),
                because=tuple(f"{name}: {status(labelling, thesis)}" for name, labelling in found.items()),
                help="Say by which method you judge, and why; `argmap explain` describes them.",
            )
