"""An argument denies a step that it needs itself.

Why: A witness whose own word shows that his word is worth nothing shows nothing, like the liar who says that he lies.

Example:

    claims:
      witness-lies: The witness cannot be believed.
    arguments:
      his-word: {premises: [The witness says that he lies.], supports: witness-lies}
      discredit: {premises: [witness-lies], undercuts: his-word}

Instead:

    claims:
      witness-lies: The witness cannot be believed.
      plenum-met: The plenum met.
    arguments:
      perjury: {premises: [A court convicted him of perjury.], supports: witness-lies}
      his-word: {premises: [The witness says that the plenum met.], supports: plenum-met}
      discredit: {premises: [witness-lies], undercuts: his-word}
"""

from collections.abc import Iterator
from itertools import pairwise

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.self_attack import self_undercuts
from argmap.rules._lists import witness

CODE = "AM318"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def self_undercut(graph: Graph) -> Iterator[Finding]:
    """Undercuts of an argument that their premises rest on."""
    for argument, target, path in self_undercuts(graph):
        yield Finding(
            "self-undercut",
            f"`{argument.id}` undercuts `{target.id}`, whose conclusion it rests on",
            argument.id.place,
            (argument.id, target.id),
            (Related(target.id.place, "undercut, and rested on"),),
            (
                f"`{target.id}` concludes `{path[0]}`",
                *witness([f"`{before}` is a reason for `{after}`" for before, after in pairwise(path)]),
                f"`{path[-1]}` is a premise of `{argument.id}`",
            ),
            "Rest the undercut on something else.",
        )
