"""Which claims and arguments a picture shows: the whole debate, a topic, what surrounds a claim, a side's case."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.commitment import commitments, proponents
from argmap.graph.support import premises

NEIGHBOURS = 8
"""Claims of other topics that a topic's map shows at most for what bears on it, and for what builds on it."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What is shown, by id: `claims` and `arguments` in full.

    `elsewhere` are the claims and `faded` the arguments that are argued on another map and shown where they touch
    this one. `folded` counts, for a claim shown, what is left out behind it; `beyond` names the arguments elsewhere
    that bear on it or build on it and are not shown. `brief` asks for boxes without holders, sources and remarks: a
    picture looked at for the whole, whose parts are told elsewhere.
    """

    claims: frozenset[str]
    arguments: frozenset[str]
    elsewhere: frozenset[str] = frozenset()
    faded: frozenset[str] = frozenset()
    folded: dict[str, int] = field(default_factory=dict)
    beyond: dict[str, tuple[str, ...]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    brief: bool = False


def whole(graph: Graph) -> Selection:
    """Everything but the background, which serves no argument."""
    shown = frozenset(name for name, claim in graph.claims.items() if not claim.background or _argued(graph, name))
    left = len(graph.claims) - len(shown)
    notes = (f"{_count(left, 'background claim')} not drawn.",) if left else ()
    return Selection(shown, frozenset(graph.arguments), notes=notes)


def topic(graph: Graph, name: str) -> Selection:
    """The claims and arguments of one topic; what they touch in other topics is faded.

    An argument elsewhere that bears on a claim here is shown with its premises, one that builds on a claim here
    with its conclusion, while these are few; else they are told of on the claim (`beyond`).
    """
    claims = {str(each.id) for each in graph.claims.values() if each.topic == name}
    claims = {each for each in claims if not graph.claims[each].background or _argued(graph, each)}
    own = [each for each in graph.arguments.values() if each.topic == name]
    names = {str(each.id) for each in own}
    foreign = [each for each in graph.arguments.values() if each.topic != name]
    bearing, told = _few(graph, [each for each in foreign if each.target in claims], claims)
    building, told_of_use = _few(graph, [each for each in foreign if _builds(graph, each, claims, names)], claims)
    cutting = [each for each in foreign if each.target in names]
    faded = {str(each.id) for each in (*bearing, *building, *cutting)}
    faded |= {cut for each in (*own, *building, *cutting) for cut in _undercut(graph, each)}
    elsewhere = {claim for each in (*own, *bearing, *cutting) for claim in _touched(graph, each)}
    elsewhere |= {claim for each in faded for claim in _target(graph, graph.arguments[each]) if claim in graph.claims}
    return Selection(
        frozenset(claims),
        frozenset(names),
        frozenset(elsewhere - claims),
        frozenset(faded - names),
        beyond=_beyond(graph, claims, told, told_of_use),
    )


def _beyond(
    graph: Graph, claims: set[str], bearing: list[Argument], building: list[Argument]
) -> dict[str, tuple[str, ...]]:
    """The arguments that are only told of, by the claim they bear on or build on."""
    found: dict[str, list[str]] = {}
    for argument in bearing:
        found.setdefault(str(argument.target), []).append(str(argument.id))
    for argument in building:
        for claim in premises(graph, argument):
            if claim in claims:
                found.setdefault(claim, []).append(str(argument.id))
    return {claim: tuple(names) for claim, names in found.items()}


def _builds(graph: Graph, argument: Argument, claims: set[str], own: set[str]) -> bool:
    bears = argument.target in claims or argument.target in own
    return not bears and not claims.isdisjoint(premises(graph, argument))


def _few(graph: Graph, arguments: list[Argument], claims: set[str]) -> tuple[list[Argument], list[Argument]]:
    """The arguments as (shown, told of): all shown while the claims they bring along are few, else none."""
    brought = {claim for each in arguments for claim in _touched(graph, each)} - claims
    return (arguments, []) if len(brought) <= NEIGHBOURS else ([], arguments)


def _touched(graph: Graph, argument: Argument) -> set[str]:
    target = {argument.target} & graph.claims.keys() if argument.target else set()
    return {*premises(graph, argument), *target}


def _undercut(graph: Graph, argument: Argument) -> set[str]:
    """The argument that this one undercuts, and those that it undercuts in turn."""
    found: set[str] = set()
    while argument.relation == "undercuts" and argument.target in graph.arguments and argument.target not in found:
        found.add(str(argument.target))
        argument = graph.arguments[str(argument.target)]
    return found


def around(graph: Graph, name: str, depth: int) -> Selection:
    """The claim or argument `name` and what lies within `depth` inferences of it, whichever way they lead.

    What goes on beyond is counted on the claims where it was cut off. Raises KeyError where there is no such claim
    or argument.
    """
    near = _distances(graph, name, depth)
    claims = frozenset(each for each in near if each in graph.claims)
    arguments = frozenset(each for each in near if each in graph.arguments)
    folded = {claim: cut for claim in claims if (cut := len({one.id for one in _about(graph, claim)} - arguments))}
    notes = ("+ counts the arguments that go on beyond a box.",) if folded else ()
    return Selection(claims, arguments, folded=folded, notes=notes)


def _distances(graph: Graph, name: str, depth: int) -> dict[str, int]:
    """Steps from `name`; an argument stands half-way, and brings all its premises and its target."""
    if name not in graph.claims and name not in graph.arguments:
        raise KeyError(name)
    near = {name: 0}
    queue = deque([name])
    while queue:
        current = queue.popleft()
        if current in graph.arguments:
            argument = graph.arguments[current]
            reached: Iterable[str] = [*premises(graph, argument), *_target(graph, argument)]
            reached = [*reached, *(each.id for each in graph.undercutting.get(current, ()) if near[current] < depth)]
            step = 0
        else:
            reached, step = [argument.id for argument in _about(graph, current)] if near[current] < depth else [], 1
        for other in reached:
            if other not in near:
                near[other] = near[current] + step
                queue.append(other)
    return near


def _target(graph: Graph, argument: Argument) -> list[str]:
    target = argument.target
    return [target] if target is not None and (target in graph.claims or target in graph.arguments) else []


def _about(graph: Graph, claim: str) -> Iterator[Argument]:
    for by_claim in (graph.supporting, graph.rebutting, graph.explaining, graph.using):
        yield from by_claim.get(claim, ())


def _argued(graph: Graph, claim: str) -> bool:
    return next(_about(graph, claim), None) is not None


def side(graph: Graph, name: str) -> Selection:
    """The case of one side: its theses, what its people hold and argue, and what their arguments meet.

    Raises KeyError where there is no such side.
    """
    theses = {thesis for thesis in graph.debate.sides[name].theses if thesis in graph.claims}
    people = {person.id for person in graph.debate.people.values() if person.side == name}
    held = {
        claim
        for person, all_ in commitments(graph).items()
        if person in people
        for claim in (*all_.stated, *all_.derived)
    }
    own = {argument.id for argument in graph.arguments.values() if people.intersection(proponents(argument))}
    claims = theses | held | {claim for each in own for claim in _touched(graph, graph.arguments[each])}
    met = {argument for each in own for argument in _undercut(graph, graph.arguments[each])} - own
    targets = {target for each in met for target in _target(graph, graph.arguments[each]) if target in graph.claims}
    notes = ("Only this side's arguments are drawn.",)
    return Selection(frozenset(claims), frozenset(own), frozenset(targets - claims), frozenset(met), notes=notes)


def part(graph: Graph, names: Iterable[str]) -> Selection:
    """Some claims and arguments in full, and what these arguments touch beside them as argued elsewhere."""
    wanted = set(names)
    claims, arguments = wanted & graph.claims.keys(), wanted & graph.arguments.keys()
    touched = {claim for each in arguments for claim in _touched(graph, graph.arguments[each])}
    cut = {target for each in arguments for target in _undercut(graph, graph.arguments[each])} - arguments
    touched |= {claim for each in cut for claim in _touched(graph, graph.arguments[each])}
    return Selection(frozenset(claims), frozenset(arguments), frozenset(touched - claims), frozenset(cut))


@lru_cache(maxsize=4)
def backwards(graph: Graph) -> dict[str, tuple[str, ...]]:
    """What leads to each claim and each argument."""
    about = (graph.supporting, graph.rebutting, graph.explaining)
    cuts = graph.undercutting
    return {
        name: tuple([str(argument.id) for by_claim in about for argument in by_claim.get(name, ())])
        for name in graph.claims
    } | {name: (*graph.premises[name], *[str(each.id) for each in cuts.get(name, ())]) for name in graph.arguments}


def _count(number: int, noun: str) -> str:
    return f"{number} {noun} is" if number == 1 else f"{number} {noun}s are"
