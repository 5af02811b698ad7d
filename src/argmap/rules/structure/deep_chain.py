"""A thesis stands at the end of a chain of more than seven arguments.

Why: Each step weakens what it hands on; after so many, little of the first certainty is left.

Example:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
    arguments:
      s1: {premises: [The files were kept.], supports: {text: The register was kept.}}
      s2: {premises: [s1.conclusion], supports: {text: The entry is genuine.}}
      s3: {premises: [s2.conclusion], supports: {text: The letter was sent.}}
      s4: {premises: [s3.conclusion], supports: {text: The members were called.}}
      s5: {premises: [s4.conclusion], supports: {text: The members travelled.}}
      s6: {premises: [s5.conclusion], supports: {text: The members were present.}}
      s7: {premises: [s6.conclusion], supports: {text: A quorum was present.}}
      s8: {premises: [s7.conclusion], supports: plenum-met}

Instead:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
    arguments:
      s7: {premises: [The hotel lists all members as guests.], supports: {text: A quorum was present.}}
      s8: {premises: [s7.conclusion], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.depth import longest_chains
from argmap.rules._lists import witness

CODE = "AM328"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"

DEEPEST = 7


def deep_chain(graph: Graph) -> Iterator[Finding]:
    """One finding for each thesis with too long a chain below it, for it or against it."""
    for name, chain in longest_chains(graph, graph.theses).items():
        if len(chain) > DEEPEST:
            thesis, (leaf, _) = graph.claims[name], chain[-1]
            yield Finding(
                "deep-chain",
                f"{len(chain)} arguments lie one behind the other between `{leaf}` and the thesis `{name}`",
                thesis.id.place,
                (thesis.id, leaf),
                (Related(graph.claims[leaf].id.place, "where the chain begins"),),
                witness(
                    [
                        f"`{premise}` {argument.relation} `{argument.target}` (`{argument.id}`)"
                        for premise, argument in reversed(chain)
                    ]
                ),
                "Look for evidence that bears on one of the later steps directly.",
            )
