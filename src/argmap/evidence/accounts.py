"""What is given for each claim, passage by passage: from which line, at how many removes, how long after."""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.document.nouns import Citation, Claim, Evidence
from argmap.evidence.independence import Lines, lines_for
from argmap.evidence.removes import Removes, removes
from argmap.evidence.testimony import Testimony, lag, testimony
from argmap.graph import Graph


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage given for a claim. `line` counts from 1 in the account's lines; `lag` is in days, at least and at most.

    `through` are the sources it was seen through, nearest to the reader last. `argument` is the one that takes its word
    for the claim; None where it is evidence for the claim itself.
    """

    source: str
    locator: str
    through: tuple[str, ...]
    argument: str | None
    line: int
    removes: Removes | None
    lag: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Account:
    """All that testifies to one claim."""

    claim: Claim
    lines: Lines
    passages: tuple[Passage, ...]


def accounts(graph: Graph) -> Iterator[Account]:
    """The account of each claim that has testimony from known sources, in document order."""
    counted, heard = lines_for(graph), testimony(graph)
    for name, claim in graph.claims.items():
        if name in counted and counted[name].citations:
            yield Account(claim, counted[name], tuple(_passages(graph, claim, heard[name], counted[name])))


def account(graph: Graph, claim: str) -> Account | None:
    """The account of one claim; None where nothing testifies to it."""
    return next((one for one in accounts(graph) if one.claim.id == claim), None)


def _passages(graph: Graph, claim: Claim, heard: tuple[Testimony, ...], counted: Lines) -> Iterator[Passage]:
    line_of = {name: number for number, line in enumerate(counted.lines, 1) for name in line.sources}
    for one in heard:
        source = graph.debate.sources.get(one.item.source)
        if source is not None:
            yield Passage(
                str(one.item.source),
                str(one.item.locator),
                channel(one.item),
                str(one.argument.id) if one.argument is not None else None,
                line_of[one.item.source],
                removes(graph, one.item),
                lag(claim, source),
            )


def channel(item: Evidence | Citation) -> tuple[str, ...]:
    """The sources a passage was seen through, nearest to the reader last."""
    found, via = [], item.via
    while via is not None:
        found.append(str(via.source))
        via = via.via
    return tuple(found)
