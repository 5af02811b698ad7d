"""What a reply bears on."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from argmap.document.nouns import Argument
from argmap.graph.model import Graph

REACH = 200  # claims looked at on either side: beyond, nobody could say that the one has nothing to do with the other


@dataclass(frozen=True, slots=True)
class Field:
    """What an argument or a claim hangs together with: claims and arguments; `whole` is False where it was cut off."""

    claims: frozenset[str]
    arguments: frozenset[str]
    whole: bool


def bears_on(graph: Graph, reply: Argument, answered: str) -> bool:
    """Whether a reply could touch what it answers; False only where nothing connects the two.

    It does when it attacks, supports or takes up something that what it answers rests on, aims at or competes with, or
    when its conclusion leads there by further steps. O(REACH).
    """
    field = _field(graph, answered)
    if not field.whole or reply.relation == "explains":
        return True
    if any(premise.claim in field.claims for premise in reply.premises):
        return True
    return any(name in field.claims or name in field.arguments for name in _upward(graph, reply))


def _field(graph: Graph, answered: str) -> Field:
    claims: dict[str, None] = {}
    arguments: dict[str, None] = {}
    queue = deque(_start(graph, answered, arguments))
    while queue and len(claims) <= REACH:
        claim = queue.popleft()
        if claim in claims or claim not in graph.claims:
            continue
        claims[claim] = None
        for argument in graph.supporting.get(claim, ()):
            arguments[argument.id] = None
            queue.extend(premise.claim for premise in argument.premises)
        queue.extend(graph.claims[claim].presupposes)
    rivals = {rival for claim in claims for rival in graph.conflicting.get(claim, ())}
    theses = graph.theses if any(claim in graph.theses for claim in claims) else ()
    return Field(frozenset(claims).union(rivals, theses), frozenset(arguments), len(claims) <= REACH)


def _start(graph: Graph, answered: str, arguments: dict[str, None]) -> Iterator[str]:
    """The claims next to what is answered: an argument's premises, and whatever it bears on through undercuts."""
    name = answered
    while name in graph.arguments and name not in arguments:
        arguments[name] = None
        argument = graph.arguments[name]
        yield from (premise.claim for premise in argument.premises)
        name = str(argument.target)
    yield name


def _upward(graph: Graph, reply: Argument) -> Iterable[str]:
    """What a reply leads to, step by step: claims and arguments that it, or what it supports, speaks to."""
    seen: dict[str, None] = {}
    queue = deque([str(reply.target)])
    while queue and len(seen) <= REACH:
        name = queue.popleft()
        if name in seen:
            continue
        seen[name] = None
        if name in graph.arguments:
            target = graph.arguments[name]
            queue.append(str(target.target))
            seen.update(dict.fromkeys(str(premise.claim) for premise in target.premises))
        queue.extend(str(argument.target) for argument in graph.using.get(name, ()))
    return seen
