"""Every passage a debate cites, with the id of the thing it is cited for."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from argmap.document.nouns import Argument, Citation, Debate, Stance
from argmap.graph import Graph
from argmap.source import Text


class Passage(NamedTuple):
    """That `owner` cites `source`, perhaps as seen through another citation."""

    owner: Text
    source: Text
    via: Citation | None

    @property
    def way(self) -> Iterator[Citation]:
        """The citation it was seen through, the one that was seen through, and so on."""
        via = self.via
        while via is not None:
            yield via
            via = via.via


@lru_cache(maxsize=4)
def passages(graph: Graph) -> tuple[Passage, ...]:
    """All passages cited; O(debate), once for each graph."""
    return tuple(_passages(graph.debate))


def _passages(debate: Debate) -> Iterator[Passage]:
    for claim in debate.claims.values():
        for stance in claim.stances:
            yield from _said(claim.id, stance)
        for piece in claim.evidence:
            yield Passage(claim.id, piece.source, piece.via)
    for argument in debate.arguments.values():
        yield from _said(argument.id, argument)
    yield from _described(debate)


def _described(debate: Debate) -> Iterator[Passage]:
    for person in debate.people.values():
        for tenure in (*person.posts, *person.titles):
            if tenure.source is not None:
                yield Passage(person.id, tenure.source.source, tenure.source.via)
    for term in debate.terms.values():
        for definition in term.definitions:
            if definition.cite is not None:
                yield Passage(term.id, definition.cite.source, definition.cite.via)


def _said(owner: Text, saying: Stance | Argument) -> Iterator[Passage]:
    """Where a stance or an argument is said; its `via` stands beside its `cite`, or alone."""
    if saying.cite is not None:
        yield Passage(owner, saying.cite.source, saying.cite.via or saying.via)
        if saying.cite.via is not None and saying.via is not None:
            yield Passage(owner, saying.cite.source, saying.via)
    elif saying.via is not None:
        yield Passage(owner, saying.via.source, saying.via.via)
