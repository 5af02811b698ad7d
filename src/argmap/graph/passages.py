"""Every passage that a debate cites: for what, where, and through what it was seen."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from argmap.document.nouns import Argument, Citation, Debate, Stance
from argmap.graph.model import Graph
from argmap.source import Text


class Passage(NamedTuple):
    """That `owner` cites `locator` of `source`, perhaps as seen through another citation."""

    owner: Text
    source: Text
    locator: str
    via: Citation | None

    @property
    def way(self) -> Iterator[Citation]:
        """The citation it was seen through, the one that was seen through, and so on."""
        via = self.via
        while via is not None:
            yield via
            via = via.via


@lru_cache(maxsize=4)
def cited(graph: Graph) -> tuple[Passage, ...]:
    """All passages cited, each at the head of its way; O(debate), once for each graph."""
    return tuple(_cited(graph.debate))


@lru_cache(maxsize=4)
def passages(graph: Graph) -> tuple[Passage, ...]:
    """All passages cited, and those that they were seen through; O(debate), once for each graph."""
    return tuple(_passages(graph))


def _passages(graph: Graph) -> Iterator[Passage]:
    last = None
    for passage in cited(graph):
        if passage.source is not last:  # else it is the last one again, seen another way
            yield passage
        last = passage.source
        for seen in passage.way:
            yield Passage(passage.owner, seen.source, seen.locator, seen.via)


def _cited(debate: Debate) -> Iterator[Passage]:
    for claim in debate.claims.values():
        for stance in claim.stances:
            yield from _said(claim.id, stance)
        for piece in claim.evidence:
            yield Passage(claim.id, piece.source, piece.locator, piece.via)
    for argument in debate.arguments.values():
        yield from _said(argument.id, argument)
    yield from _described(debate)


def _described(debate: Debate) -> Iterator[Passage]:
    for person in debate.people.values():
        for tenure in (*person.posts, *person.titles):
            if tenure.source is not None:
                yield _of(person.id, tenure.source)
    for term in debate.terms.values():
        for definition in term.definitions:
            if definition.cite is not None:
                yield _of(term.id, definition.cite)


def _said(owner: Text, saying: Stance | Argument) -> Iterator[Passage]:
    """Where a stance or an argument is said; its `via` stands beside its `cite`, within it, or alone."""
    if saying.cite is not None:
        yield Passage(owner, saying.cite.source, saying.cite.locator, saying.cite.via or saying.via)
        if saying.cite.via is not None and saying.via is not None:
            yield Passage(owner, saying.cite.source, saying.cite.locator, saying.via)
    elif saying.via is not None:
        yield _of(owner, saying.via)


def _of(owner: Text, citation: Citation) -> Passage:
    return Passage(owner, citation.source, citation.locator, citation.via)
