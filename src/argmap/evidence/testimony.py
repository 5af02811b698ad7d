"""Who testifies to what: the passages given for a claim, and those that testimony for it is argued from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.dates import Date
from argmap.document.nouns import Argument, Claim, Evidence, Source
from argmap.evidence.provenance import FIRST_HAND, HEARSAY, knowledge
from argmap.graph import Graph
from argmap.graph.grounding import evidence
from argmap.graph.reasons import concluding

WITNESSING = {
    "position-to-know": frozenset({"assertion"}),
    "witness-testimony": frozenset({"assertion", "position"}),
    "hearsay": frozenset({"report"}),
    "against-interest": frozenset({"assertion"}),
    "convergence": frozenset({"agree"}),
    "official-record": frozenset({"record"}),
}
"""Schemes that take somebody's word for their conclusion, with the roles in which the word is cited."""

TOLD = frozenset({"memoir", "interview", "polemic", "speech"})
"""Kinds of source in which somebody tells what was, at a time that `issued` dates well."""


@dataclass(frozen=True, slots=True)
class Testimony:
    """A passage that speaks for a claim: directly, or as a premise (`holder`) of an argument from somebody's word."""

    item: Evidence
    holder: str
    argument: Argument | None = None


@lru_cache(maxsize=4)
def testimony(graph: Graph) -> Mapping[str, tuple[Testimony, ...]]:
    """The testimony for each claim that has any, each passage once, in document order; O(claims + premises).

    A textual claim has none of its own: what a text says is shown by the text, however many editions are named.
    """
    given = evidence(graph)
    found: dict[str, tuple[Testimony, ...]] = {}
    for name, items in given.items():
        if graph.claims[name].kind != "textual":
            found[name] = tuple(Testimony(item, name) for item in items)
    for argument in graph.arguments.values():
        if argument.scheme in WITNESSING and argument.relation in ("supports", "rebuts"):
            for name in _concluded(graph, argument):
                known = {id(one.item) for one in found.get(name, ())}
                argued = (one for one in _argued(given, argument) if id(one.item) not in known)
                found[name] = (*found.get(name, ()), *argued)
    return {name: heard for name, heard in found.items() if heard}


def _concluded(graph: Graph, argument: Argument) -> Iterator[str]:
    target = argument.target
    if target is None or target not in graph.claims:
        return
    if argument.relation == "supports":
        yield str(target)
    else:
        yield from (str(other) for other in graph.conflicting.get(target, ()) if _concludes(graph, argument, other))


def _concludes(graph: Graph, argument: Argument, claim: str) -> bool:
    return any(one is argument for one in concluding(graph).get(claim, ()))


def _argued(given: Mapping[str, tuple[Evidence, ...]], argument: Argument) -> Iterator[Testimony]:
    roles = WITNESSING[argument.scheme or ""]
    seen: set[int] = set()
    for premise in argument.premises:
        if premise.role in roles:
            for item in given.get(premise.claim, ()):
                if id(item) not in seen:
                    seen.add(id(item))
                    yield Testimony(item, str(premise.claim), argument)


def is_told(graph: Graph, heard: Testimony) -> bool:
    """Whether somebody tells what was: by the kind of source, by how they know, or as it is argued from their word."""
    source = graph.debate.sources.get(heard.item.source)
    if source is None:
        return False
    return heard.argument is not None or source.kind in TOLD or knowledge(graph, heard.item) in FIRST_HAND | HEARSAY


def spoken(source: Source) -> Date | None:
    """When a source was made, as far as a document says: its original date, else its date of issue."""
    original = source.csl.get("original-date")
    return original if isinstance(original, Date) else source.issued


def lag(claim: Claim, source: Source) -> tuple[int, int] | None:
    """The fewest and the most days between what a claim is about and the source's making; None without bounds.

    Qualified dates keep their bare bounds: a lag is an estimate, and no finding by itself.
    """
    made, event = spoken(source), claim.when
    if made is None or event is None:
        return None
    if made.earliest is None or made.latest is None or event.earliest is None or event.latest is None:
        return None
    return made.earliest - event.latest, made.latest - event.earliest
