"""Who says what in their own voice, when, and who had the chance to answer.

What somebody else ascribes to a person (`according-to`) is told of them, not by them, and binds them to no answer.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.dates import Date, definitely_before
from argmap.document.names import MAPPER
from argmap.document.nouns import Argument, Person, Stance
from argmap.graph.commitment import COMMITTING
from argmap.graph.model import Graph


def is_own(said: Stance | Argument) -> bool:
    """Whether those it is told of say it themselves, as far as the map knows."""
    if said.according_to is None:
        return True
    return said.according_to in ((said.person,) if isinstance(said, Stance) else said.by)


def named(argument: Argument) -> tuple[str, ...]:
    """Who puts an argument forward, the mapper aside."""
    by = argument.by
    return by if MAPPER not in by else tuple(person for person in by if person != MAPPER)


def when_said(graph: Graph, said: Stance | Argument) -> Date | None:
    """The date of a stance or an argument; where it has none, that of the source cited; None where nobody knows."""
    if said.date is not None:
        return said.date
    source = graph.debate.sources.get(said.cite.source) if said.cite is not None else None
    return source.issued if source is not None else None


def in_order(stances: Sequence[Stance]) -> tuple[Stance, ...]:
    """Stances of one person on one claim: by date where all are dated, else as typed."""
    dates = [stance.date.earliest for stance in stances if stance.date is not None and stance.date.earliest is not None]
    if len(stances) < 2 or len(dates) < len(stances):
        return tuple(stances)
    return tuple(stance for _, stance in sorted(zip(dates, stances, strict=True), key=lambda dated: dated[0]))


@lru_cache(maxsize=4)
def own_stances(graph: Graph) -> Mapping[str, Mapping[str, tuple[Stance, ...]]]:
    """From each person to the claims they speak of themselves, with their stances in order; the mapper is left out."""
    found: defaultdict[str, defaultdict[str, list[Stance]]] = defaultdict(lambda: defaultdict(list))
    for name, claim in graph.discussed.items():
        for stance in claim.stances:
            if stance.person != MAPPER and is_own(stance):
                found[stance.person][name].append(stance)
    return {person: {name: in_order(held) for name, held in claims.items()} for person, claims in found.items()}


@lru_cache(maxsize=4)
def own_arguments(graph: Graph) -> Mapping[str, tuple[Argument, ...]]:
    """From each person to the arguments they put forward themselves; the mapper is left out."""
    found: defaultdict[str, list[Argument]] = defaultdict(list)
    for argument in graph.arguments.values():
        people = named(argument) if argument.by and is_own(argument) else ()
        for person in people if len(people) < 2 else dict.fromkeys(people):
            found[person].append(argument)
    return {person: tuple(arguments) for person, arguments in found.items()}


def last_stance(graph: Graph, person: str, claim: str) -> Stance | None:
    """What somebody said last of a claim, in their own voice."""
    held = own_stances(graph).get(person, {}).get(claim)
    return held[-1] if held else None


def holders(graph: Graph, claim: str) -> tuple[str, ...]:
    """The people who hold a claim in their own voice, by their last stance or by an argument of theirs; the mapper is
    left out.

    A stance of one's own goes before what an argument of one's own implies; an implicit premise binds nobody here.
    O(stances and arguments with the claim), once for each claim.
    """
    known = _holders(graph)
    if claim not in known:
        known[claim] = tuple(_holding(graph, claim)) if claim in graph.claims else ()
    return known[claim]


@lru_cache(maxsize=4)
def _holders(graph: Graph) -> dict[str, tuple[str, ...]]:  # noqa: ARG001 – what was asked of this graph
    return {}


def _holding(graph: Graph, claim: str) -> dict[str, None]:
    noun = graph.claims[claim]
    own = own_stances(graph)
    spoken = {stance.person for stance in noun.stances if is_own(stance)}
    last = {str(person): own[person][claim][-1] for person in spoken if person != MAPPER}
    held = {str(stance.person): None for stance in noun.stances if _binds(last.get(stance.person))}
    using = () if noun.implicit else graph.using.get(claim, ())
    for argument in (*using, *graph.supporting.get(claim, ())):
        if argument.by and is_own(argument):
            held.update((person, None) for person in named(argument) if person not in spoken)
    return held


def _binds(stance: Stance | None) -> bool:
    return stance is not None and stance.stance in COMMITTING and not stance.arguendo


@dataclass(frozen=True, slots=True)
class Party(Container[str]):
    """Some people, and whoever is on a side of theirs."""

    people: frozenset[str]
    sides: frozenset[str]
    known: Mapping[str, Person]

    def __contains__(self, person: object) -> bool:
        if person in self.people:
            return True
        known = self.known.get(person) if self.sides and isinstance(person, str) else None
        return known is not None and known.side in self.sides

    def includes(self, people: Iterable[str]) -> bool:
        """Whether any of these people belongs to it."""
        return any(person in self for person in people)


def allies(graph: Graph, people: Sequence[str]) -> Party:
    """The party of some people."""
    known = graph.debate.people
    sides = frozenset(str(known[person].side) for person in people if person in known and known[person].side)
    return Party(frozenset(people), sides, known)


def could_answer(graph: Graph, person: str, said: Stance | Argument) -> bool:
    """Whether somebody had the chance to answer and the answer would be at hand: a text or words of theirs are later.

    Only texts that were seen and are complete count. Where neither what was said nor anything of that person bears a
    date, all is taken for one conversation.
    """
    known = graph.debate.people.get(person)
    when = when_said(graph, said)
    if known is not None and known.died is not None and when is not None and definitely_before(known.died, when):
        return False
    words = _words(graph).get(person, ())
    if when is None:
        return not any(words) and person not in _partly_known(graph)
    return any(later is not None and definitely_before(when, later) for later in words)


@lru_cache(maxsize=4)
def _partly_known(graph: Graph) -> frozenset[str]:
    """The people of whom a text is not at hand, or not whole."""
    sources = (source for source in graph.debate.sources.values() if not (source.complete and source.seen))
    return frozenset(str(author.person) for source in sources for author in source.authors if author.person)


@lru_cache(maxsize=4)
def _words(graph: Graph) -> Mapping[str, tuple[Date | None, ...]]:
    """Each person's dates: of their texts at hand, and of what they say elsewhere; None for what has none."""
    sources = graph.debate.sources
    found: defaultdict[str, dict[Date | None, None]] = defaultdict(dict)
    for source in sources.values():
        if source.complete and source.seen:
            for author in source.authors:
                if author.person:
                    found[author.person][source.issued] = None
    for said, people in _all_said(graph):
        cited = sources.get(said.cite.source) if said.cite is not None else None
        if cited is None or (cited.complete and cited.seen):
            for person in people:
                found[person][said.date or (cited.issued if cited else None)] = None
    return {person: tuple(dates) for person, dates in found.items()}


def _all_said(graph: Graph) -> Iterator[tuple[Stance | Argument, tuple[str, ...]]]:
    for person, claims in own_stances(graph).items():
        yield from ((stance, (person,)) for stances in claims.values() for stance in stances)
    for person, arguments in own_arguments(graph).items():
        yield from ((argument, (person,)) for argument in arguments)
