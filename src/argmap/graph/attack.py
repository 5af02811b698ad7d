"""Questions about attack. Only rebuttals and undercuts are typed; the rest is derived from what the target is."""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.document.nouns import Argument, Claim
from argmap.graph.model import Graph


@dataclass(frozen=True, slots=True)
class Attack:
    """That an argument tells against a claim or an argument.

    `kind` is undercut; undermine: the claim is a premise that nothing supports; rebut-premise: a premise with support
    of its own (a rebuttal of a
    sub-argument); rebut: any other claim. `derived` tells that it follows from a conflict and was not typed.
    """

    argument: Argument
    target: str
    kind: str
    derived: bool = False


def attacks(graph: Graph, argument: Argument) -> Iterator[Attack]:
    """What one argument attacks: its typed target first, then whatever is in conflict with what it concludes."""
    target = str(argument.target)
    if argument.relation == "undercuts" and target in graph.arguments:
        yield Attack(argument, target, "undercut")
    elif argument.relation == "rebuts" and target in graph.claims:
        yield Attack(argument, target, attack_kind(graph, target))
    elif argument.relation == "supports":
        for rival in graph.conflicting.get(target, ()):
            yield Attack(argument, rival, attack_kind(graph, rival), derived=True)


def attack_kind(graph: Graph, claim: str) -> str:
    """What an attack on a claim is, by the part the claim plays."""
    if claim not in graph.using:
        return "rebut"
    return "rebut-premise" if claim in graph.supporting else "undermine"


def attackers(graph: Graph, claim: str) -> Iterator[Argument]:
    """The arguments that rebut a claim, and those that support a rival of it."""
    yield from graph.rebutting.get(claim, ())
    for rival in graph.conflicting.get(claim, ()):
        yield from graph.supporting.get(rival, ())


def objections(graph: Graph, argument: Argument) -> Iterator[Argument]:
    """The arguments that undercut an argument, or attack one of its premises."""
    yield from graph.undercutting.get(argument.id, ())
    for premise in argument.premises:
        if premise.claim in graph.claims:
            yield from attackers(graph, premise.claim)


def denial(graph: Graph, claim: str) -> Claim | None:
    """What `rebuts.

    Claim` concludes: the sole claim declared contradictory to it; None stands for an unnamed denial.
    """
    declared = [other for other, conflict in graph.conflicting.get(claim, {}).items() if conflict.kind == "contradicts"]
    return graph.claims[declared[0]] if len(declared) == 1 else None
