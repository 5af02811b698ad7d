"""What is on the map at each step of a presentation, and which part of it the audience looks at."""

from collections.abc import Iterable, Iterator, Sequence

from argmap.drawing.steps import Showing
from argmap.graph import Graph
from argmap.graph.support import premises


def revealed(graph: Graph, steps: Iterable[Showing]) -> Iterator[frozenset[str]]:
    """For each step the claims and arguments that are on the map by then; a walk over what is new in each.

    An argument is also there when its target and one of its premises are.
    """
    shown: set[str] = set()
    for step in steps:
        new = list(step.show)
        while new:
            name = new.pop()
            if name not in shown:
                shown.add(name)
                new += (each for each in _touching(graph, name) if each not in shown and _holds(graph, each, shown))
        yield frozenset(shown)


def _touching(graph: Graph, name: str) -> Iterator[str]:
    """The arguments of which a claim or argument is a premise or the target."""
    for listed in (graph.using, graph.supporting, graph.rebutting, graph.explaining, graph.undercutting):
        yield from (str(argument.id) for argument in listed.get(name, ()))


def _holds(graph: Graph, name: str, shown: set[str]) -> bool:
    argument = graph.arguments[name]
    return argument.target in shown and any(premise in shown for premise in premises(graph, argument))


def scenes(graph: Graph, step: Showing) -> Sequence[tuple[str, ...]]:
    """What the window might hold at a step, from the whole of what is new down to the one thing looked at.

    Whoever shows the step takes the first that can still be read.
    """
    focus = step.focus or next(iter(step.show), None)
    if focus is None:
        return ((),)
    near = (*_target(graph, focus), *_premises(graph, focus))
    full = tuple(dict.fromkeys((*step.show, focus, *near)))
    serving = [str(each.id) for each in graph.using.get(focus, ())]
    served = tuple(each for name in serving for each in (name, *_target(graph, name)))
    return (*((full + served,) if served else ()), full, (focus, *near), (focus, *_premises(graph, focus)), (focus,))


def _target(graph: Graph, name: str) -> tuple[str, ...]:
    target = graph.arguments[name].target if name in graph.arguments else None
    return (str(target),) if target in graph.claims or target in graph.arguments else ()


def _premises(graph: Graph, name: str) -> tuple[str, ...]:
    return tuple(premises(graph, graph.arguments[name])) if name in graph.arguments else ()
