"""A thesis declares no standard of proof.

Why: Under the semantics that know standards, and with `--weights`, the default decides then: preponderance. Whether
that is what the sides would accept is for the mapper to say.

Example:

    sides:
      affirm: {label: It met, thesis: met}
    claims:
      met: The plenum met.

Instead:

    sides:
      affirm: {label: It met, thesis: met}
    claims:
      met: {text: The plenum met., standard: preponderance}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM809"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


def standard_missing(graph: Graph) -> Iterator[Finding]:
    """Theses without `standard`."""
    for name in graph.theses:
        claim = graph.claims[name]
        if not claim.standard:
            yield Finding(
                "standard-missing",
                f"`{name}` is a thesis and declares no standard of proof",
                claim.id.place,
                (name,),
                help="Write `standard:`; `argmap explain carneades` lists them.",
            )
