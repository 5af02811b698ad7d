"""Somebody holds a claim that plays no part: no argument, conflict or thesis has to do with it.

Why: What is said in a debate is said for or against something. A claim that leads nowhere is missing its argument, or
is told for orientation only, which `background: true` says.

Example:

    people:
      kennan: George F. Kennan
    claims:
      met: The plenum met.
      winter: {text: The winter was cold., stances: {kennan: asserts}}
    arguments:
      from-notice: {premises: [The case was dropped in September.], supports: met}

Instead:

    people:
      kennan: George F. Kennan
    claims:
      met: The plenum met.
      winter: {text: The winter was cold., stances: {kennan: asserts}, background: true}
    arguments:
      from-notice: {premises: [The case was dropped in September.], supports: met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM208"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def orphan_assertion(graph: Graph) -> Iterator[Finding]:
    """Claims with stances and without any relation."""
    playing = _playing(graph)
    for name, claim in graph.claims.items():
        if claim.stances and name not in playing and not claim.background:
            who = " and ".join(f"`{person}`" for person in dict.fromkeys(stance.person for stance in claim.stances))
            yield Finding(
                "orphan-assertion",
                f"what {who} said in `{name}` plays no part in the debate",
                claim.id.place,
                (claim.id,),
                help="Use it in an argument, say what it conflicts with, or mark it `background: true`.",
            )


def _playing(graph: Graph) -> set[str]:
    """The claims that something has to do with."""
    playing = {*graph.using, *graph.supporting, *graph.rebutting, *graph.explaining, *graph.conflicting, *graph.theses}
    for argument in graph.arguments.values():
        if argument.despite or argument.replies_to:
            playing.update(argument.despite, argument.replies_to)
    for name, claim in graph.claims.items():
        if claim.in_tension_with or claim.presupposes:
            playing.update((name, *claim.in_tension_with, *claim.presupposes))
    return playing
