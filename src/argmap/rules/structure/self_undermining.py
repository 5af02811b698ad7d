"""An argument tells against something that it rests on itself.

Why: If it succeeds, one of its own grounds falls, and with it the argument. A reductio is marked `mode: deductive`.

Example:

    claims:
      minutes-complete: The minutes are complete.
      plenum-recorded: Every plenum of the year is recorded.
      minutes-edited: The minutes were edited.
    arguments:
      record: {premises: [minutes-complete], supports: plenum-recorded}
      count: {premises: [plenum-recorded], supports: minutes-edited}
      gap: {premises: [minutes-edited], rebuts: minutes-complete}

Instead:

    claims:
      minutes-complete: The minutes are complete.
      plenum-recorded: Every plenum of the year is recorded.
      minutes-edited: The minutes were edited.
    arguments:
      record: {premises: [minutes-complete], supports: plenum-recorded}
      hands: {premises: [Two hands wrote them.], supports: minutes-edited}
      gap: {premises: [minutes-edited], rebuts: minutes-complete}
"""

from collections.abc import Iterator
from itertools import pairwise

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.self_attack import self_underminings
from argmap.rules._lists import witness

CODE = "AM317"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def self_undermining(graph: Graph) -> Iterator[Finding]:
    """Arguments that rebut, or conclude a rival of, a claim that their premises rest on."""
    for argument, target, path in self_underminings(graph):
        yield Finding(
            "self-undermining",
            f"`{argument.id}` tells against `{target}`, on which it rests itself",
            argument.id.place,
            (argument.id, target),
            (Related(graph.claims[target].id.place, "attacked, and rested on"),),
            (
                *witness([f"`{before}` is a reason for `{after}`" for before, after in pairwise(path)]),
                f"`{path[-1]}` is a premise of `{argument.id}`",
                f"`{argument.id}` tells against `{target}`",
            ),
            "Rest the attack on something else, or ask which of the two its author would give up.",
        )
