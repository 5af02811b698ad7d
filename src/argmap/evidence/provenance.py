"""Where a source has it from: the DAG of sources and people that lies behind a passage.

A source rests on what it derives from, on its informants, on the work it is an edition or a translation of. Its author
is an origin where it tells at first hand, or where nothing is said of what it rests on: two books of one man are never
two witnesses. `via` is the channel through which a passage was seen and no part of what its author knew, so it leads to
no common origin; genealogies draw it apart.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.nouns import Creator, Evidence, Source
from argmap.graph import Graph

FIRST_HAND = frozenset({"eyewitness", "participant"})
HEARSAY = frozenset({"contemporary-hearsay", "later-hearsay"})
RECORDS = frozenset({"relic", "contemporary-record", "minutes", "official-text"})
"""Kinds of source that are the trace itself and need no informant."""


@dataclass(frozen=True, slots=True)
class Step:
    """That one thing rests on another; `kind` is derives-from, informant, edition-of, translation-of or author.

    `parent` is the id of a source or a person, or the name of an author who is no person of the debate.
    """

    child: str
    parent: str
    kind: str


def stated_steps(source: Source) -> Iterator[Step]:
    """What a source is said to rest on, as typed; its author is not among it."""
    name = source.id
    yield from (Step(name, parent, "derives-from") for parent in source.derives_from or ())
    yield from (Step(name, parent, "informant") for parent in source.informants)
    if source.edition_of is not None:
        yield Step(name, source.edition_of, "edition-of")
    if source.translation_of is not None:
        yield Step(name, source.translation_of, "translation-of")


@lru_cache(maxsize=4)
def steps(graph: Graph) -> Mapping[str, tuple[Step, ...]]:
    """From each source to the steps behind it, those to authors included; dangling references and loops left out."""
    debate = graph.debate
    found = {}
    for name, source in debate.sources.items():
        stated = [
            step for step in stated_steps(source) if step.parent in debate.sources or step.parent in debate.people
        ]
        stated = [step for step in stated if step.parent != name]
        if not stated or source.knowledge in FIRST_HAND:
            stated.extend(Step(name, author, "author") for author in authors(source))
        found[str(name)] = tuple(stated)
    return found


def authors(source: Source) -> tuple[str, ...]:
    """The people who wrote a source: ids, or names with a family name; institutions are nobody."""
    return tuple(name for name in map(_author, source.authors) if name)


def _author(creator: Creator) -> str:
    if creator.person is not None:
        return str(creator.person)
    return str(creator.name) if creator.family else ""


def is_unstated(source: Source) -> bool:
    """Whether nothing says what a source rests on: no origin is named, and it is neither first-hand nor a record."""
    if source.derives_from is not None or source.knowledge in FIRST_HAND or source.kind in RECORDS:
        return False
    return next(stated_steps(source), None) is None


def ancestors(graph: Graph, source: str) -> frozenset[str]:
    """All that a source rests on, at whatever remove, itself included; linear in them, and cycles do no harm."""
    behind = steps(graph)
    seen, queue = {source}, deque([source])
    while queue:
        for step in behind.get(queue.popleft(), ()):
            if step.parent not in seen:
                seen.add(step.parent)
                queue.append(step.parent)
    return frozenset(seen)


def origins(graph: Graph, source: str) -> frozenset[str]:
    """The ancestors that rest on nothing further: people, and sources behind which nothing is named."""
    behind = steps(graph)
    return frozenset(name for name in ancestors(graph, source) if not behind.get(name))


def dependence(graph: Graph, first: str, second: str) -> str:
    """How two sources stand: `independent` without a common ancestor, `dependent` where the origins of one are among
    those of the other, `partly dependent` between.
    """
    if ancestors(graph, first).isdisjoint(ancestors(graph, second)):
        return "independent"
    mine, theirs = origins(graph, first), origins(graph, second)
    return "dependent" if mine <= theirs or theirs <= mine else "partly dependent"


def knowledge(graph: Graph, item: Evidence) -> str | None:
    """How the author of a passage knew: as said of the passage, else of the source."""
    source = graph.debate.sources.get(item.source)
    return item.knowledge or (source.knowledge if source else None)


def provenance_cycles(graph: Graph) -> list[list[str]]:
    """Circles of sources each of which rests on the next, a shortest one for each knot; O(sources + steps)."""
    core = _core({name: _sources_behind(graph, name) for name in graph.debate.sources})
    if not core:
        return []
    from argmap.graph.network import shortest_cycles

    edges = ((name, parent, "") for name in core for parent in _sources_behind(graph, name) if parent in core)
    return [[name for name, _ in cycle] for cycle in shortest_cycles(edges)]


def _sources_behind(graph: Graph, name: str) -> tuple[str, ...]:
    return tuple(step.parent for step in steps(graph)[name] if step.parent in graph.debate.sources)


def _core(behind: Mapping[str, Iterable[str]]) -> set[str]:
    """What is left when sources that rest on nothing left are taken away again and again."""
    left = {name: len(tuple(parents)) for name, parents in behind.items()}
    children: dict[str, list[str]] = {}
    for name, parents in behind.items():
        for parent in parents:
            children.setdefault(parent, []).append(name)
    queue = [name for name, count in left.items() if not count]
    alive = set(left)
    while queue:
        name = queue.pop()
        alive.discard(name)
        for child in children.get(name, ()):
            left[child] -= 1
            if not left[child]:
                queue.append(child)
    return alive
