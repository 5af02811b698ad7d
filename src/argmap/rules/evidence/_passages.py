"""Every passage that a debate cites, with its locator and the way it was seen."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from argmap.document.nouns import Argument, Citation, Debate, Stance
from argmap.graph import Graph
from argmap.source import Text


class Passage(NamedTuple):
    """That `owner` cites `locator` of `source`, perhaps as seen through another citation."""

    owner: Text
    source: Text
    locator: str
    via: Citation | None


@lru_cache(maxsize=4)
def passages(graph: Graph) -> tuple[Passage, ...]:
    """All passages cited, and those that they were seen through; O(debate), once for each graph."""
    return tuple(_passages(graph.debate))


def _passages(debate: Debate) -> Iterator[Passage]:
    for claim in debate.claims.values():
        for stance in claim.stances:
            yield from _said(claim.id, stance)
        for item in claim.evidence:
            yield Passage(claim.id, item.source, item.locator, item.via)
            yield from _way(claim.id, item.via)
    for argument in debate.arguments.values():
        yield from _said(argument.id, argument)
    for person in debate.people.values():
        for tenure in (*person.posts, *person.titles):
            yield from _way(person.id, tenure.source)
    for term in debate.terms.values():
        for definition in term.definitions:
            yield from _way(term.id, definition.cite)


def _said(owner: Text, saying: Stance | Argument) -> Iterator[Passage]:
    """Where a stance or an argument is said; its `via` stands beside its `cite`, within it, or alone."""
    if saying.cite is not None:
        yield Passage(owner, saying.cite.source, saying.cite.locator, saying.cite.via or saying.via)
        yield from _way(owner, saying.cite.via)
    yield from _way(owner, saying.via)


def _way(owner: Text, citation: Citation | None) -> Iterator[Passage]:
    while citation is not None:
        yield Passage(owner, citation.source, citation.locator, citation.via)
        citation = citation.via
