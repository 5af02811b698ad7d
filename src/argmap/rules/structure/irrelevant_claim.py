"""No thesis can be reached from a claim.

Why: It leads on, but to nothing that is at issue; a reader will ask what follows from it.

Example:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
      kiev-followed: Kiev followed Moscow's example.
    arguments:
      names: {premises: [The five names agree.], supports: plenum-met}
      troikas: {premises: [Troikas sat in Kiev.], supports: kiev-followed}

Instead:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
      kiev-followed: Kiev followed Moscow's example.
    arguments:
      names: {premises: [The five names agree.], supports: plenum-met}
      troikas: {premises: [Troikas sat in Kiev.], supports: kiev-followed}
      moscow-first: {premises: [kiev-followed], supports: plenum-met}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.relevance import stray_groups
from argmap.rules._lists import SHOWN, listed

CODE = "AM305"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def irrelevant_claim(graph: Graph) -> Iterator[Finding]:
    """One finding for each group of claims that lead to no thesis, where the group ends."""
    for group in stray_groups(graph):
        end, *others = (graph.claims[name] for name in group)
        leading = _leading(group[1:]) if others else ""
        yield Finding(
            "irrelevant-claim",
            f"`{end.id}` bears on no thesis{leading}",
            end.id.place,
            tuple(claim.id for claim in (end, *others)),
            tuple(Related(claim.id.place, "leads only to that claim") for claim in others[:SHOWN]),
            help=f"Say in an argument what follows from `{end.id}`, or mark it `background: true`.",
        )


def _leading(names: list[str]) -> str:
    return (
        f", nor does `{names[0]}`, which leads to it"
        if len(names) == 1
        else (f", nor do {listed(names)}, which lead to it")
    )
