"""A part of the map has no link at all to any thesis.

Why: It is a debate of its own, or the link that would show what it is about was forgotten.

Example:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
      telegram-sent: The telegram was sent from Sochi.
    arguments:
      names: {premises: [The five names agree.], supports: plenum-met}
      on-holiday: {premises: [Stalin was on holiday there.], supports: telegram-sent}

Instead:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
      telegram-sent: The telegram was sent from Sochi.
    arguments:
      names: {premises: [The five names agree.], supports: plenum-met}
      on-holiday: {premises: [Stalin was on holiday there.], supports: telegram-sent}
      no-plenum-from-sochi: {premises: [telegram-sent], rebuts: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.relevance import is_apart, stray_groups
from argmap.rules._lists import SHOWN, listed

CODE = "AM304"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


def disconnected_component(graph: Graph) -> Iterator[Finding]:
    """One finding for each part of two claims or more without a thesis in it."""
    for group in stray_groups(graph):
        if len(group) > 1 and is_apart(graph, group):
            claims = [graph.claims[name] for name in group]
            yield Finding(
                "disconnected-component",
                f"{len(group)} claims hang together here without a link to any thesis: {listed(group)}",
                claims[0].id.place,
                tuple(claim.id for claim in claims),
                tuple(Related(claim.id.place, "belongs to the same part") for claim in claims[1 : SHOWN + 1]),
                help="Link it to what it bears on, or give it a map of its own.",
            )
