"""From a graph and assumptions to the frame: the definitions of R, DENIAL, OPP, PREM, PRESUMED and BARE."""

from collections.abc import Mapping
from itertools import chain

from argmap.graph import Graph
from argmap.graph.attack import denial as sole_contradictory
from argmap.semantics._assumptions import DEFAULT, Assumptions, IncompatibleError
from argmap.semantics._frame import NOWHERE, Frame
from argmap.semantics._granting import denied_by_viewer, granted_evidence, presumable
from argmap.semantics._presupposing import presuppositions
from argmap.semantics._questions import Challenges, challenges

Names = Mapping[str, int]


def frame(graph: Graph, assumptions: Assumptions = DEFAULT) -> Frame:
    """The frame of a debate; O(claims + arguments + conflicts).

    IncompatibleError where conflicting claims are accepted.
    """
    claims, arguments = list(graph.claims), list(graph.arguments)
    nodes = {name: node for node, name in enumerate(claims)}
    denial, denied, rivals = _conflicts(graph, nodes, claims)
    accepted = {nodes[name] for name in assumptions.accepted}
    _refuse_conflicts(accepted, rivals, claims)
    presupposed = presuppositions(graph, nodes)
    reasons = {name: reason for reason, name in enumerate(arguments)}
    concludes, rests, hits = _arguments(graph, nodes, reasons, denial, presupposed)
    stripped = _stripped(graph, assumptions, nodes, rivals, accepted)
    barred = _barred(graph, assumptions, concludes, stripped)
    reasoned = set(concludes) | _with_grounds(graph, nodes, denial) | stripped | accepted
    raised = Challenges() if assumptions.lenient else challenges(graph)
    bare = _barely_denied(graph, assumptions, nodes, rivals, concludes) | {nodes[name] for name in raised.claims}

    given = sorted(_given(graph, assumptions, nodes, denial, stripped) | accepted)
    presumed = sorted({nodes[name] for name in presumable(graph, assumptions)} - reasoned)
    added = [*given, *presumed]
    numbers = dict(zip(added, range(len(arguments), len(arguments) + len(added)), strict=True))
    wavering = {numbers[node] for node in presumed if node in bare} | {reasons[name] for name in raised.arguments}
    return Frame(
        graph,
        assumptions,
        claims,
        nodes,
        arguments,
        reasons,
        concludes=concludes + added,
        rests=rests + [() if node in accepted else presupposed.get(node, ()) for node in added],
        hits=hits + [NOWHERE] * len(added),
        rivals=rivals,
        presupposes=presupposed,
        given={node: numbers[node] for node in given},
        presumed={node: numbers[node] for node in presumed},
        barred=frozenset(barred),
        wavering=frozenset(wavering),
        bare=frozenset(bare),
        denied=denied,
        denial=denial,
    )


def _conflicts(
    graph: Graph, nodes: Names, claims: list[str]
) -> tuple[dict[int, int], dict[int, int], list[tuple[int, ...]]]:
    """DENIAL of every claim that something speaks against, the unnamed ones the other way round, and OPP."""
    opposed = {nodes[name] for name in graph.rebutting}
    for name, claim in graph.evidenced.items():
        if any(item.bears == "against" for item in claim.evidence):
            opposed.add(nodes[name])
    rivals: list[tuple[int, ...]] = [()] * len(nodes)
    for name, others in graph.conflicting.items():
        rivals[nodes[name]] = tuple(nodes[other] for other in others)
    denial, denied = {}, {}
    for node in sorted(opposed):
        named = sole_contradictory(graph, claims[node])
        if named is not None:
            denial[node] = nodes[named.id]
        else:
            denial[node] = len(rivals)
            denied[len(rivals)] = node
            rivals[node] += (len(rivals),)
            rivals.append((node,))
    return denial, denied, rivals


def _refuse_conflicts(accepted: set[int], rivals: list[tuple[int, ...]], claims: list[str]) -> None:
    for node in sorted(accepted):
        for rival in rivals[node]:
            if rival in accepted:
                first, second = claims[node], claims[rival]
                message = f"`{first}` and `{second}` cannot both be accepted: they conflict"
                raise IncompatibleError(first, second, message)


def _arguments(
    graph: Graph, nodes: Names, reasons: Names, denial: Mapping[int, int], presupposed: Mapping[int, tuple[int, ...]]
) -> tuple[list[int], list[tuple[int, ...]], list[int]]:
    """What each argument concludes, needs and undercuts."""
    premises = graph.premises
    concludes, rests, hits = [], [], []
    for name, argument in graph.arguments.items():
        conclusion = hit = NOWHERE
        needed = tuple([nodes[claim] for claim in premises[name]])
        target, relation = argument.target, argument.relation
        if target is None:
            pass
        elif relation == "undercuts":
            hit = reasons.get(target, NOWHERE)
        elif target in nodes:
            if relation == "explains":
                needed = tuple(dict.fromkeys((*needed, nodes[target])))
            else:
                conclusion = nodes[target] if relation == "supports" else denial[nodes[target]]
                if conclusion in presupposed:
                    needed = tuple(dict.fromkeys((*needed, *presupposed[conclusion])))
        concludes.append(conclusion)
        rests.append(needed)
        hits.append(hit)
    return concludes, rests, hits


def _stripped(
    graph: Graph, assumptions: Assumptions, nodes: Names, rivals: list[tuple[int, ...]], accepted: set[int]
) -> set[int]:
    """The nodes that lose their reasons and their presumption: rejected, or in conflict with what is accepted.

    What is accepted stands all the same.
    """
    stripped = {nodes[name] for name in assumptions.rejected if name in nodes}
    stripped |= {rival for node in accepted for rival in rivals[node]}
    stripped |= {nodes[name] for name in denied_by_viewer(graph, assumptions)}
    return stripped - accepted


def _barred(graph: Graph, assumptions: Assumptions, concludes: list[int], stripped: set[int]) -> set[int]:
    """The arguments that can be no reason: rejected ones, those for stripped nodes, and those with a premise that is
    nowhere written.
    """
    claims, premises, rejected = graph.claims, graph.premises, assumptions.rejected
    barred = {number for number, node in enumerate(concludes) if node in stripped} if stripped else set()
    for number, (name, argument) in enumerate(graph.arguments.items()):
        lacks = len(premises[name]) < len(argument.premises)  # where one stands twice, too
        if name in rejected or (lacks and any(premise.claim not in claims for premise in argument.premises)):
            barred.add(number)
    return barred


def _with_grounds(graph: Graph, nodes: Names, denial: Mapping[int, int]) -> set[int]:
    """The nodes that have evidence or are common ground, whether or not it is granted."""
    found = {nodes[name] for name, claim in graph.claims.items() if claim.common_ground}
    for name, claim in graph.evidenced.items():
        for item in claim.evidence:
            found.add(denial[nodes[name]] if item.bears == "against" else nodes[name])
    return found


def _given(
    graph: Graph, assumptions: Assumptions, nodes: Names, denial: Mapping[int, int], stripped: set[int]
) -> set[int]:
    """The nodes that are reasoned for from the start."""
    given = {
        denial[nodes[claim.id]] if item.bears == "against" else nodes[claim.id]
        for claim, item in granted_evidence(graph, assumptions)
    }
    given -= stripped
    rejected = assumptions.rejected
    common = {nodes[name] for name, claim in graph.claims.items() if claim.common_ground and name not in rejected}
    against = {rival for name in assumptions.accepted for rival in graph.conflicting.get(name, ())}
    return given | (common - {nodes[name] for name in against})


def _barely_denied(
    graph: Graph, assumptions: Assumptions, nodes: Names, rivals: list[tuple[int, ...]], concludes: list[int]
) -> set[int]:
    """The claims that somebody denies who is by of no reason for anything in conflict with them."""
    from argmap.graph.commitment import last_stances, proponents

    if assumptions.lenient:
        return set()
    deniers: dict[int, set[str]] = {}
    for name, claim in graph.discussed.items():
        if any(stance.stance == "denies" for stance in claim.stances):
            held = last_stances(claim).items()
            found = {person for person, stance in held if stance.stance == "denies" and not stance.arguendo}
            if found:
                deniers[nodes[name]] = found
    watched = set(chain.from_iterable(rivals[node] for node in deniers))
    arguing: dict[int, set[str]] = {}
    if watched:
        for argument, node in zip(graph.arguments.values(), concludes, strict=True):
            if node in watched:
                arguing.setdefault(node, set()).update(proponents(argument))
    return {node for node, people in deniers.items() if people.difference(*(arguing.get(r, ()) for r in rivals[node]))}
