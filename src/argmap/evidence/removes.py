"""Hearsay: how many mouths stand between a passage and somebody who was there."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.nouns import Evidence
from argmap.evidence.provenance import FIRST_HAND, HEARSAY, knowledge, steps
from argmap.graph import Graph

_SAME_MOUTH = frozenset({"edition-of", "translation-of"})


@dataclass(frozen=True, slots=True)
class Removes:
    """At how many removes from an eyewitness or participant a source stands, and by way of whom.

    `chain` begins with the source and ends with the witness. `broken`: it is hearsay, and from whom is not said; then
    `number` is the least it can be.
    """

    number: int
    chain: tuple[str, ...]
    broken: bool = False


def removes(graph: Graph, item: Evidence) -> Removes | None:
    """The removes of a passage: 0 at first hand; None where nothing is known of it."""
    said = knowledge(graph, item)
    if said in FIRST_HAND:
        return Removes(0, (str(item.source),))
    found = _nearest(graph).get(item.source)
    if found is not None and (found[0] or said not in HEARSAY):
        return Removes(found[0], _chain(graph, item.source))
    return Removes(1, (str(item.source),), broken=True) if said in HEARSAY else None


@lru_cache(maxsize=4)
def _nearest(graph: Graph) -> Mapping[str, tuple[int, str]]:
    """For each source with a witness behind it: how far the nearest is, and the next name on the way to it.

    Breadth first from all witnesses at once, where an edition or a translation costs no remove; O(sources + steps).
    """
    telling: dict[str, list[tuple[str, int]]] = {}
    for name, behind in steps(graph).items():
        for step in behind:
            if step.kind != "author":
                telling.setdefault(step.parent, []).append((name, 0 if step.kind in _SAME_MOUTH else 1))
    sources, people = graph.debate.sources, graph.debate.people
    witnesses = [str(name) for name, source in sources.items() if source.knowledge in FIRST_HAND]
    witnesses += [str(name) for name in telling if name in people]
    found = {name: (0, name) for name in witnesses}
    queue, done = deque(witnesses), set[str]()
    while queue:
        name = queue.popleft()
        if name in done:
            continue
        done.add(name)
        for child, cost in telling.get(name, ()):
            far = found[name][0] + cost
            if child not in found or far < found[child][0]:
                found[child] = far, name
                (queue.append if cost else queue.appendleft)(child)
    return found


def _chain(graph: Graph, source: str) -> tuple[str, ...]:
    found, chain = _nearest(graph), [str(source)]
    while found[chain[-1]][1] != chain[-1]:
        chain.append(found[chain[-1]][1])
    return tuple(chain)
