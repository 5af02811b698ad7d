"""In what sense a claim is unsupported: for each claim the one that weighs most, so that they do not pile up."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from argmap.document.names import MAPPER
from argmap.document.nouns import Argument, Claim
from argmap.graph.burden import unmet_burdens
from argmap.graph.circles import only_in_circles
from argmap.graph.commitment import COMMITTING, last_stances
from argmap.graph.grounding import evidence, grounding, is_attribution_only
from argmap.graph.model import Graph
from argmap.graph.reasons import concluding, conclusions, grounds_of
from argmap.graph.speakers import disputants, speakers

SECONDARY = frozenset({"secondary", "tertiary"})


@lru_cache(maxsize=4)
def shortfalls(graph: Graph) -> Mapping[str, tuple[str, ...]]:
    """From each kind of shortfall to the claims that fall short so, in document order.

    The kinds are the names of the rules that report them. A claim is in one at most, the first that applies of:
    burden-unmet; without an argument: attribution-only, bare-assertion, mapper-invented; with one: circular-only,
    implicit-only, ungrounded. Background is never short of support, nor is an implicit claim that nobody argues for.
    O(graph).
    """
    found: defaultdict[str, list[str]] = defaultdict(list)
    owed, grounded = unmet_burdens(graph), grounding(graph).grounded
    for name, claim in graph.claims.items():
        if name in owed:
            kind: str | None = "burden-unmet"
        elif name in grounded or claim.background:
            continue
        else:
            kind = _shortfall(graph, claim)
        if kind is not None:
            found[kind].append(name)
    return {kind: tuple(names) for kind, names in found.items()}


def _shortfall(graph: Graph, claim: Claim) -> str | None:
    """What an ungrounded claim lacks."""
    name = claim.id
    if name in concluding(graph):
        return _groundless(graph, name)
    if is_attribution_only(graph, name):
        return "attribution-only"
    if claim.implicit:
        return None
    if name in speakers(graph) or name in graph.theses:
        return "bare-assertion"
    return "mapper-invented" if _is_invented(graph, claim) else None


def _groundless(graph: Graph, name: str) -> str | None:
    if name in only_in_circles(graph):
        return "circular-only"
    reasons = [argument for argument in concluding(graph)[name] if grounds_of(graph)[argument.id]]
    if not reasons:
        return None  # what is wrong with such an argument is reported where it stands
    return "implicit-only" if all(supplied(graph, argument) for argument in reasons) else "ungrounded"


def supplied(graph: Graph, argument: Argument) -> list[str]:
    """The implicit premises of an argument that the mapper supplied and that nothing grounds."""
    grounded = grounding(graph).grounded
    return [
        name
        for name in grounds_of(graph)[argument.id]
        if graph.claims[name].implicit and name not in grounded and _is_mappers(graph.claims[name])
    ]


def _is_mappers(claim: Claim) -> bool:
    return (claim.supplied_by or MAPPER) == MAPPER


def _is_invented(graph: Graph, claim: Claim) -> bool:
    """Whether a claim that an argument uses is nobody's, in a debate in which people speak.

    A stance of the mapper, or an argument expressly `by: mapper`, owns to it; so does a passage given for the argument.
    """
    if not speakers(graph) or claim.stances or claim.evidence or claim.supplied_by is not None:
        return False
    arguments = graph.using.get(claim.id, ())
    return bool(arguments) and not any(
        argument.by or argument.cite or argument.quote or argument.according_to for argument in arguments
    )


@lru_cache(maxsize=4)
def thin_grounds(graph: Graph) -> Mapping[str, tuple[str, ...]]:
    """The grounded claims that are in none of the `shortfalls`, but secondary-only or own-support-missing; as there."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    grounded, owed, secondary = grounding(graph).grounded, unmet_burdens(graph), _secondary_only(graph)
    for name, claim in graph.claims.items():
        if name in grounded and name not in owed and not claim.background:
            if name in secondary:
                found["secondary-only"].append(name)
            elif any(without_own_support(graph, claim)):
                found["own-support-missing"].append(name)
    return {kind: tuple(names) for kind, names in found.items()}


def without_own_support(graph: Graph, claim: Claim) -> Iterator[str]:
    """The disputants who assert a claim by a stance, where all reasons for it come from others, by name.

    A witness asserts without arguing: that is what he is called for.
    """
    arguments = concluding(graph).get(claim.id, ())
    if not claim.stances or not arguments or claim.id in evidence(graph):
        return
    arguing = {person for argument in arguments for person in argument.by}
    if all(argument.by for argument in arguments):
        disputing = disputants(graph)
        for person, stance in last_stances(claim).items():
            if stance.stance in COMMITTING - {"concedes"} and not stance.arguendo and person in disputing - arguing:
                yield person


@lru_cache(maxsize=4)
def _secondary_only(graph: Graph) -> frozenset[str]:
    """The grounded claims for which every line ends in secondary works."""
    grounds = grounding(graph)
    reached = {name for name in grounds.grounds if not _is_secondary(graph, name)}
    if len(reached) == len(grounds.grounds):
        return frozenset()
    led, rest = conclusions(graph), grounds_of(graph)
    stack = list(reached)
    while stack:
        for argument in graph.using.get(stack.pop(), ()):
            conclusion = led.get(argument.id)
            if conclusion is None or conclusion in reached:
                continue
            if all(name in grounds.grounded for name in rest[argument.id]):
                reached.add(conclusion)
                stack.append(conclusion)
    return grounds.grounded - reached


def _is_secondary(graph: Graph, name: str) -> bool:
    """Whether all evidence for a claim is from works known to be secondary, and nothing else grounds it."""
    items = evidence(graph).get(name, ())
    claim = graph.claims[name]
    if not items or claim.common_ground or claim.kind == "textual":  # what a work says is first-hand in the work
        return False
    sources = graph.debate.sources
    return all(item.source in sources and sources[item.source].kind in SECONDARY for item in items)
