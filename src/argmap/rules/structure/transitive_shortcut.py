"""A reason is given for a claim directly, beside a chain that leads from the same reason to the same claim.

Why: The direct step repeats the chain without its steps; what is doubted in them seems to be settled.

Example:

    claims:
      plenum-met: The plenum met.
      removed: Yagoda was removed.
      vote-needed: A vote was needed.
    arguments:
      rule: {premises: [removed], supports: vote-needed}
      vote: {premises: [vote-needed], supports: plenum-met}
      shortcut: {premises: [removed], supports: plenum-met}

Instead:

    claims:
      plenum-met: The plenum met.
      removed: Yagoda was removed.
      vote-needed: A vote was needed.
    arguments:
      rule: {premises: [removed], supports: vote-needed}
      vote: {premises: [vote-needed], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.shortcuts import shortcuts

CODE = "AM326"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


def transitive_shortcut(graph: Graph) -> Iterator[Finding]:
    """One-premise arguments that skip the steps of a chain by the same person."""
    for direct, chain in shortcuts(graph):
        yield Finding(
            "transitive-shortcut",
            f"`{direct.id}` skips the steps by which `{direct.premises[0].claim}` leads to `{direct.target}`",
            direct.id.place,
            (direct.id, *(step.id for step in chain)),
            tuple(Related(step.id.place, f"leads on to `{step.target}`") for step in chain),
            tuple(f"`{step.id}` supports `{step.target}`" for step in chain),
            f"Leave `{direct.id}` out, unless it is meant as a reason apart from the chain.",
        )
