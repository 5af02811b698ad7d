"""Questions about relevance: what stands alone, what bears on a thesis, what hangs together."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from argmap.document.nouns import Argument, Claim
from argmap.graph.model import Graph
from argmap.graph.reasons import grounds_of


def isolated(graph: Graph) -> list[Claim]:
    """The claims in no relation to anything, in document order; theses and background are never isolated."""
    alone = [
        claim
        for name, claim in graph.claims.items()
        if name not in graph.using
        and name not in graph.supporting
        and name not in graph.theses
        and name not in graph.rebutting
        and name not in graph.conflicting
        and name not in graph.explaining
        and name not in graph.replying
        and not claim.background
    ]
    if not alone:
        return []
    named = {other for claim in graph.claims.values() for other in _named(claim)}
    named.update(other for argument in graph.arguments.values() for other in argument.despite)
    return [claim for claim in alone if claim.id not in named and not any(_named(claim))]


def _named(claim: Claim) -> Iterator[str]:
    """Whatever a claim names in relations that build no argument."""
    yield from _soft(claim)
    yield from claim.compatible_with
    yield from claim.presupposes


def _soft(claim: Claim) -> tuple[str, ...]:
    return (*claim.in_tension_with, *claim.after, *claim.before, *claim.during)


@lru_cache(maxsize=4)
def bearing(graph: Graph) -> frozenset[str]:
    """The claims that bear on a thesis; empty where there is none. O(graph).

    What bears on a claim: the premises of arguments for, against and about it and of what undercuts these, its rivals,
    what it presupposes, what it explains or is in tension with, and what stands before, after or during it in time.
    """
    return frozenset(_down(graph, [name for name in graph.theses if name in graph.claims]))


def _down(graph: Graph, start: Iterable[str]) -> set[str]:
    """These claims, and those that bear on them."""
    claims, soft = graph.claims, soft_links(graph)
    seen = set(start)
    stack = list(seen)
    inferences: set[str] = set()
    while stack:
        for name in _bearing_on(graph, stack.pop(), soft, inferences):
            if name not in seen and name in claims:
                seen.add(name)
                stack.append(name)
    return seen


def aims(graph: Graph, argument: Argument) -> bool:
    """Whether an argument's target is known; else it was left out, mistyped, or stands where nothing could be read."""
    return argument.target in (graph.arguments if argument.relation == "undercuts" else graph.claims)


def _aimless(graph: Graph) -> set[str]:
    """The claims that bear on what nobody can tell: an argument's target is not known, or it could not be read."""
    lost = [argument for argument in graph.arguments.values() if not aims(graph, argument)]
    start = {*_resting(graph, lost, set()), *graph.debate.unread}
    return _down(graph, (name for name in start if name in graph.claims)) if start else set()


@lru_cache(maxsize=4)
def soft_links(graph: Graph) -> Mapping[str, list[str]]:
    """Tension and order in time, both ways, between claims; events join the claims that name them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    by_event: defaultdict[str, list[str]] = defaultdict(list)
    for name, claim in graph.claims.items():
        if not (claim.in_tension_with or claim.after or claim.before or claim.during):
            continue
        for other in _soft(claim):
            if other in graph.claims:
                found[name].append(other)
                found[other].append(name)
            else:
                by_event[other].append(name)
    for joined in by_event.values():
        for first, second in pairwise(joined):
            found[first].append(second)
            found[second].append(first)
    return found


def _bearing_on(
    graph: Graph, claim: str, soft: Mapping[str, list[str]], inferences: set[str] | None = None
) -> list[str]:
    found: list[str] = []
    for about in (graph.supporting, graph.rebutting, graph.explaining):
        if claim in about:
            found += _resting(graph, about[claim], set() if inferences is None else inferences)
    if claim in graph.conflicting:
        found += graph.conflicting[claim]
    found += graph.claims[claim].presupposes
    if claim in soft:
        found += soft[claim]
    if graph.explaining:
        for argument in graph.using.get(claim, ()):
            if argument.relation == "explains" and argument.target is not None:
                found.append(argument.target)
    return found


def _resting(graph: Graph, arguments: Iterable[Argument], inferences: set[str]) -> list[str]:
    """The premises of arguments, and of what undercuts them, in turn; arguments in `inferences` are known already."""
    grounds, undercutting = grounds_of(graph), graph.undercutting
    found: list[str] = []
    queue = list(arguments)
    for argument in queue:  # grows while it is read
        name = argument.id
        if name not in inferences:
            inferences.add(name)
            found += grounds[name]
            found += argument.despite
            if name in undercutting:
                queue += undercutting[name]
    return found


def stray_groups(graph: Graph) -> list[list[str]]:
    """The claims that bear on no thesis, in groups that hang together, in document order; isolated ones are left out.

    The first of a group is one that bears on nothing else in it. Nothing where there is no thesis at all, or where one
    is not known; and nothing that leads to a claim that is not known.
    """
    relevant = bearing(graph)
    if not relevant or len(relevant) == len(graph.claims) or _thesis_unknown(graph):
        return []
    known = {*relevant, *_aimless(graph), *(claim.id for claim in isolated(graph))}
    stray = [name for name in graph.claims if name not in known]
    links, led_on = _links(graph, stray)
    order = {name: (name in led_on, number) for number, name in enumerate(stray)}
    seen: set[str] = set()
    groups = [sorted(_joined(name, links, seen), key=order.__getitem__) for name in stray if name not in seen]
    return [group for group in groups if not all(graph.claims[name].background for name in group)]


def _thesis_unknown(graph: Graph) -> bool:
    return any(thesis not in graph.claims for side in graph.debate.sides.values() for thesis in side.theses)


def _links(graph: Graph, names: Iterable[str]) -> tuple[Mapping[str, list[str]], set[str]]:
    """The links among these claims, both ways, and those of them that bear on another."""
    links: dict[str, list[str]] = {name: [] for name in names}
    led_on: set[str] = set()
    soft = soft_links(graph)
    for name, neighbours in links.items():
        for other in _bearing_on(graph, name, soft):
            if other in links and other != name:
                neighbours.append(other)
                links[other].append(name)
                if other not in soft.get(name, ()):
                    led_on.add(other)
    return links, led_on


def _joined(start: str, links: Mapping[str, list[str]], seen: set[str]) -> list[str]:
    seen.add(start)
    group, queue = [start], deque([start])
    while queue:
        for other in links[queue.popleft()]:
            if other not in seen:
                seen.add(other)
                group.append(other)
                queue.append(other)
    return group


def is_apart(graph: Graph, group: Iterable[str]) -> bool:
    """Whether a group of stray claims has no link at all to a claim that bears on a thesis."""
    relevant, soft = bearing(graph), soft_links(graph)  # what a relevant claim rests on is relevant, so look below only
    return not any(other in relevant for name in group for other in _bearing_on(graph, name, soft))
