"""What a sheet tells of: a whole debate, or one of its topics with what its arguments touch."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from argmap.document.dates import format_date
from argmap.document.nouns import Citation, Debate
from argmap.graph import Graph


@dataclass(frozen=True)
class Scope:
    """A debate (`topic` None) or one of its topics."""

    graph: Graph
    topic: str | None = None

    @property
    def debate(self) -> Debate:
        """The debate, whichever part of it is told."""
        return self.graph.debate

    @property
    def heading(self) -> str:
        """What is told, by its title."""
        return self.debate.topics[self.topic].heading if self.topic else self.debate.heading

    @property
    def lang(self) -> str:
        """The language it is told in."""
        return str(self.debate.lang or "en")

    @property
    def origin(self) -> str:
        """Whose map it is, and when it was drawn; of a topic, the debate it is from."""
        if self.topic:
            return f"From: {self.debate.heading}"
        date = format_date(self.debate.date, self.lang) if self.debate.date else ""
        return ", ".join(filter(None, (f"Mapped by {self.debate.mapper}" if self.debate.mapper else "", date)))

    @cached_property
    def chapters(self) -> dict[str, tuple[list[str], list[str]]]:
        """The claims and arguments of each topic under its heading, what belongs to none first; not the background."""
        debate = self.debate
        keys: list[str | None] = [self.topic] if self.topic else [None, *debate.topics]
        found: dict[str, tuple[list[str], list[str]]] = {}
        for key in keys:
            claims = [str(claim.id) for claim in debate.claims.values() if claim.topic == key and not claim.background]
            arguments = [str(one.id) for one in debate.arguments.values() if one.topic == key]
            heading = debate.topics[key].heading if key is not None and key in debate.topics else debate.heading
            if claims or arguments:
                found[heading if heading not in found else f"{heading} ({key})"] = claims, arguments
        return found

    @cached_property
    def claims(self) -> tuple[str, ...]:
        """The claims on its maps, those of other topics that its arguments touch included."""
        found: dict[str, None] = {}
        for own, arguments in self.chapters.values():
            found.update(dict.fromkeys(own))
            for name in arguments:
                found.update(dict.fromkeys(map(str, self.graph.premises[name])))
                if self.graph.arguments[name].target in self.graph.claims:
                    found[str(self.graph.arguments[name].target)] = None
        return tuple(found)

    @cached_property
    def arguments(self) -> tuple[str, ...]:
        """Its arguments, in the order of the document."""
        return tuple(name for _, arguments in self.chapters.values() for name in arguments)

    @cached_property
    def background(self) -> tuple[str, ...]:
        """The claims told for orientation, which are on no map."""
        drawn, topic = set(self.claims), self.topic
        return tuple(
            str(one.id)
            for one in self.debate.claims.values()
            if one.background and one.id not in drawn and (topic is None or one.topic == topic)
        )

    @cached_property
    def told(self) -> frozenset[str]:
        """Every claim and argument it tells of."""
        return frozenset((*self.claims, *self.background, *self.arguments))

    @cached_property
    def sources(self) -> frozenset[str]:
        """The sources it cites and those through which they were seen; of a whole debate, all."""
        if self.topic is None:
            return frozenset(map(str, self.debate.sources))
        return frozenset(name for cite in self._citations() for name in _chain(cite))

    def _citations(self) -> Iterator[Citation | None]:
        for name in (*self.claims, *self.background):
            claim = self.graph.claims[name]
            yield from (Citation(one.source, via=one.via) for one in claim.evidence)
            yield from (each for stance in claim.stances for each in (stance.cite, stance.via))
        for name in self.arguments:
            yield from (self.graph.arguments[name].cite, self.graph.arguments[name].via)


def _chain(cite: Citation | None) -> Iterator[str]:
    while cite is not None:
        yield str(cite.source)
        cite = cite.via
