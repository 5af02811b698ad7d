"""Arguments attack each other in a circle with an odd number of attacks.

Why: If the first stands the second falls, so the third stands, so the first falls: nobody can say which of them stands.

Example:

    claims:
      a-lies: The first witness lies.
      b-lies: The second witness lies.
      c-lies: The third witness lies.
    arguments:
      on-a: {premises: [c-lies], rebuts: a-lies}
      on-b: {premises: [a-lies], rebuts: b-lies}
      on-c: {premises: [b-lies], rebuts: c-lies}

Instead:

    claims:
      a-lies: The first witness lies.
      b-lies: The second witness lies.
      c-lies: The third witness lies.
    arguments:
      on-b: {premises: [a-lies], rebuts: b-lies}
      on-c: {premises: [b-lies], rebuts: c-lies}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.odd_cycles import odd_attack_cycles
from argmap.rules._lists import SHOWN, listed, witness

CODE = "AM321"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"


def odd_attack_cycle(graph: Graph) -> Iterator[Finding]:
    """One finding for each knot with an odd circle of three attacks or more, at its first attack."""
    for cycle in odd_attack_cycles(graph):
        arguments = [graph.arguments[step.start] for step in cycle if step.attacks]
        attackers = listed([argument.id for argument in arguments])
        yield Finding(
            "odd-attack-cycle",
            f"{attackers} attack one another in a circle of {len(arguments)} attacks",
            arguments[0].id.place,
            tuple(argument.id for argument in arguments),
            tuple(Related(argument.id.place, "in the same circle") for argument in arguments[1 : SHOWN + 1]),
            witness(
                [f"`{step.start}` {'tells against' if step.attacks else 'leads on to'} `{step.end}`" for step in cycle]
            ),
            "Ask which of them can be answered from outside the circle.",
        )
