"""An objection is aimed at a claim that nobody makes and nothing uses.

Why: Even if it succeeds, nothing in the debate changes; usually the claim it was meant for has another id.

Example:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
      plenum-lasted: The plenum lasted a week.
    arguments:
      too-short: {premises: [Two days were free.], rebuts: plenum-lasted}

Instead:

    sides:
      affirm: {label: The plenum met, thesis: plenum-met}
    claims:
      plenum-met: The plenum met.
      plenum-lasted: The plenum lasted a week.
    arguments:
      length: {premises: [plenum-lasted], supports: plenum-met}
      too-short: {premises: [Two days were free.], rebuts: plenum-lasted}
"""

from collections.abc import Iterator

from argmap.document.nouns import Claim
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.speakers import speakers

CODE = "AM322"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"

HOLDING = frozenset({"asserts", "concedes", "reports", "retracts"})


def attack_on_bystander(graph: Graph) -> Iterator[Finding]:
    """Rebuttals of claims that are no thesis, in no conflict, without a stance for them, a reason, or a use."""
    if not graph.theses and not speakers(graph):
        return  # nobody is said to make any claim
    presupposed: set[str] | None = None
    for name, arguments in graph.rebutting.items():
        claim = graph.claims[name]
        if _is_involved(graph, claim):
            continue
        if presupposed is None:
            presupposed = {other for each in graph.claims.values() for other in each.presupposes}
        if name not in presupposed:
            for argument in arguments:
                if argument.target is not None:
                    yield Finding(
                        "attack-on-bystander",
                        f"`{argument.id}` attacks `{name}`, which nobody asserts and nothing uses",
                        argument.target.place,
                        (argument.id, name),
                        (Related(claim.id.place, "the claim attacked"),),
                        help="Aim it at the claim that is made, or say under `stances` who makes this one.",
                    )


def _is_involved(graph: Graph, claim: Claim) -> bool:
    name = claim.id
    return (
        name in graph.using
        or name in graph.debate.unread
        or name in graph.supporting
        or name in graph.theses
        or name in graph.conflicting
        or name in graph.explaining
        or claim.common_ground
        or bool(claim.evidence)
        or any(stance.stance in HOLDING for stance in claim.stances)
    )
