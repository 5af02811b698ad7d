"""Testimony of sources that are said to lean to, or away from, what they testify to."""

from collections.abc import Iterator

from argmap.document.nouns import Tendency
from argmap.evidence.testimony import testimony
from argmap.findings import Place
from argmap.graph import Graph
from argmap.source import Text


def leanings(graph: Graph, direction: str) -> Iterator[tuple[Text, Text, Place, Tendency]]:
    """Claim, source, place and the tendency, once for each claim and source.

    A tendency toward a side is one toward its theses. To lean to something is to lean away from its rivals.
    """
    sources = graph.debate.sources
    if not any(source.tendency for source in sources.values()):
        return
    for name, given in testimony(graph).items():
        claim, told = graph.claims[name], set[str]()
        for heard in given:
            source = sources.get(heard.item.source)
            for tendency in source.tendency if source is not None and source.id not in told else ():
                if source is not None and _bears(graph, name, tendency) == direction:
                    told.add(source.id)
                    place = claim.id.place if heard.argument is not None else heard.item.source.place
                    yield claim.id, source.id, place, tendency
                    break


def _bears(graph: Graph, claim: str, tendency: Tendency) -> str:
    """Whether a tendency is for or against a claim; empty where it is neither, or nobody can say."""
    side = graph.debate.sides.get(tendency.toward)
    wanted = set(side.theses) if side is not None else {str(tendency.toward)}
    if claim in wanted:
        return str(tendency.direction or "")
    if tendency.direction == "for" and not wanted.isdisjoint(graph.conflicting.get(claim, ())):
        return "against"
    return ""
