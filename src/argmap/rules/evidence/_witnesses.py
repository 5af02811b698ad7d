"""Who tells at first hand what a claim says."""

from collections.abc import Iterator

from argmap.document.nouns import Claim, Evidence, Person
from argmap.evidence.provenance import FIRST_HAND, knowledge
from argmap.graph import Graph


def first_hand(graph: Graph) -> Iterator[tuple[Claim, Evidence, list[Person]]]:
    """Evidence from eyewitnesses and participants, with its authors, where all of them are people of the debate.

    What a textual claim says is about the text: its date is no event that anybody witnessed.
    """
    people, sources = graph.debate.people, graph.debate.sources
    for claim in graph.claims.values():
        for item in claim.evidence if claim.kind != "textual" else ():
            source = sources.get(item.source)
            if source is None or not source.authors or knowledge(graph, item) not in FIRST_HAND:
                continue
            if all(author.person in people for author in source.authors):
                yield claim, item, [people[author.person] for author in source.authors if author.person is not None]
