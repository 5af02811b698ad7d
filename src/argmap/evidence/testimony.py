"""Who testifies to what: the passages given for a claim, and those that testimony for it is argued from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.dates import Date
from argmap.document.nouns import Argument, Claim, Evidence, Source
from argmap.evidence.provenance import FIRST_HAND, HEARSAY, knowledge
from argmap.graph import Graph
from argmap.graph.grounding import evidence
from argmap.graph.reasons import conclusions

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
    found: dict[str, dict[int, Testimony]] = {}
    for name, items in given.items():
        if graph.claims[name].kind != "textual":
            found[name] = {id(item): Testimony(item, name) for item in items}
    for argument in graph.arguments.values():
        if argument.scheme in WITNESSING and argument.relation in ("supports", "rebuts"):
            conclusion = conclusions(graph).get(argument.id)
            heard = found.setdefault(str(conclusion), {}) if conclusion is not None else {}
            for one in _argued(given, argument):
                heard.setdefault(id(one.item), one)
    return {name: tuple(heard.values()) for name, heard in found.items() if heard}


def _argued(given: Mapping[str, tuple[Evidence, ...]], argument: Argument) -> Iterator[Testimony]:
    roles = WITNESSING[argument.scheme or ""]
    for premise in argument.premises:
        if premise.role in roles:
            yield from (Testimony(item, str(premise.claim), argument) for item in given.get(premise.claim, ()))


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
