"""What an outline says of each claim and argument, in words."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from argmap.document.nouns import Argument, Citation, Claim
from argmap.drawing.holding import holding, parties
from argmap.drawing.labels import printable
from argmap.drawing.outline import ARGUING, Entry, numbers, outline
from argmap.drawing.wording import holders, listed, short_names, short_source, where
from argmap.evidence.quotations import bare
from argmap.graph import Graph

CLAIM_IS = {
    "thesis": "Thesis",
    "claim": "",
    "premise": "From",
    "contradicts": "Contradicts",
    "contrary to": "Cannot be true together with",
    "in tension with": "In tension with",
    "presupposes": "Presupposes",
    "despite": "Despite",
    "replies to": "In reply to",
}
ARGUMENT_IS = {
    "supports": "Supported by",
    "rebuts": "Rebutted by",
    "explains": "Explained by",
    "undercuts": "Undercut by",
    "replies to": "In reply to",
}


class Telling:
    """One debate on its way into words."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.chapters = outline(graph)
        self.numbers = numbers(self.chapters)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return short_names(self.graph.debate)

    @cached_property
    def _sides(self) -> Mapping[str, str]:
        held = holding(self.graph, parties(self.graph))
        return {name: side.label for name, side in held.items()}

    def is_claim(self, entry: Entry) -> bool:
        """Whether an entry is a claim's."""
        return entry.id in self.graph.claims and (entry.relation not in ARGUING or entry.relation == "replies to")

    def relation(self, entry: Entry) -> str:
        """What an entry is to the one it stands in, in words."""
        if not self.is_claim(entry):
            return ARGUMENT_IS.get(entry.relation, "Argument")
        return entry.role.capitalize() if entry.role else CLAIM_IS.get(entry.relation, "")

    def text(self, entry: Entry) -> str:
        """The words of a claim or the title of an argument."""
        if self.is_claim(entry):
            return printable(self.graph.claims[entry.id].text)
        return printable(self.graph.arguments[entry.id].title or "")

    def asides(self, entry: Entry) -> Iterator[str]:
        """What else there is to say of an entry, a sentence each."""
        if entry.again:
            return
        if self.is_claim(entry):
            yield from self._claim(self.graph.claims[entry.id])
        else:
            yield from self._argument(self.graph.arguments[entry.id])

    def _claim(self, claim: Claim) -> Iterator[str]:
        side = self._sides.get(claim.id)
        spoken, cited = holders(claim, self._names), where(claim, self.graph.debate)
        yield from (f"Held on the side: {side}",) if side and claim.id not in self.graph.theses else ()
        yield from (spoken[0].upper() + spoken[1:],) if spoken else ()
        yield from (f"Source: {'; '.join(cited)}",) if cited else ()
        if claim.implicit:
            supplied = claim.supplied_by or "mapper"
            yield f"Left unsaid by its author; supplied by {self._names.get(supplied, supplied)}"
        quotes = [*(each.quote for each in claim.stances), *(each.quote for each in claim.evidence)]
        yield from (f"“{bare(quote)}”" for quote in quotes if quote)
        yield from (f"Note: {claim.note}",) if claim.note else ()

    def _argument(self, argument: Argument) -> Iterator[str]:
        by = listed(self._names.get(person, str(person)) for person in argument.by)
        yield from (f"By {by}",) if by else ()
        yield from (f"Scheme: {argument.scheme}",) if argument.scheme else ()
        yield from (f"Source: {self._place(argument.cite, argument.via)}",) if argument.cite else ()
        yield from (f"“{bare(argument.quote)}”",) if argument.quote else ()
        yield from (
            f"Asked: {each.id} ({each.state}{f': {each.reason}' if each.reason else ''})" for each in argument.questions
        )
        yield from (f"Note: {argument.note}",) if argument.note else ()

    def _place(self, cite: Citation, via: Citation | None) -> str:
        name = short_source(cite.source, self.graph.debate)
        through = via or cite.via
        here = ", ".join(filter(None, (name, cite.locator)))
        return f"{here}, via {self._place(through, None)}" if through else here

    def number(self, entry: Entry) -> str:
        """The number of a claim, with a full stop; nothing for an argument."""
        return f"{self.numbers[entry.id]}." if self.is_claim(entry) else ""
