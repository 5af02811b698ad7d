"""How fully the map treats each side: what would show its own bias."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from argmap.document.names import MAPPER
from argmap.document.nouns import Argument, Citation, Claim, Evidence, Stance
from argmap.evidence.provenance import is_unstated
from argmap.graph import Graph
from argmap.graph.commitment import commitments
from argmap.graph.schemes import followed


@dataclass(frozen=True, slots=True)
class Treatment:
    """Counts for one side, or for what the mapper says.

    claims held; arguments put forward, with a scheme, with a place cited; quotations, and how many of them a text is
    named for; evidence on claims held, and how much of it comes from sources that say what they rest on; implicit
    premises supplied; critical questions of the schemes used, answered, raised, and not taken up.
    """

    side: str
    claims: int
    arguments: int
    with_scheme: int
    cited: int
    quotations: int
    checkable: int
    evidence: int
    provenance_known: int
    implicit: int
    questions: int
    answered: int
    raised: int

    @property
    def unasked(self) -> int:
        """The questions nobody took up."""
        return self.questions - self.answered - self.raised


def completeness(graph: Graph) -> tuple[Treatment, ...]:
    """The treatment of every side, in the order of the debate; then the mapper's own part. O(graph)."""
    people = graph.debate.people
    rows = []
    for side in graph.debate.sides:
        members = frozenset(str(person.id) for person in people.values() if person.side == side)
        rows.append(_treatment(graph, str(side), members))
    rows.append(_treatment(graph, MAPPER, frozenset({MAPPER})))
    return tuple(rows)


def _treatment(graph: Graph, side: str, members: frozenset[str]) -> Treatment:
    held = _held(graph, members)
    claims = [claim for claim in graph.claims.values() if claim.id in held]
    arguments = [one for one in graph.arguments.values() if members.intersection(one.by or (MAPPER,))]
    quoted = list(_quotations(graph.claims.values(), arguments, members))
    evidence = [item for claim in claims for item in claim.evidence]
    sources = graph.debate.sources
    states = Counter(str(question.state) for argument in arguments for question in argument.questions)
    asked = sum(
        len(one.scheme.questions) for one in followed(graph) if members.intersection(one.argument.by or (MAPPER,))
    )
    return Treatment(
        side,
        len(claims),
        len(arguments),
        sum(argument.scheme is not None for argument in arguments),
        sum(argument.cite is not None for argument in arguments),
        len(quoted),
        sum(_has_text(graph, where) for where in quoted),
        len(evidence),
        sum(item.source in sources and not is_unstated(sources[item.source]) for item in evidence),
        len({premise.claim for one in arguments for premise in one.premises if _is_implicit(graph, premise.claim)}),
        max(asked, states.total()),
        states["answered"] + states["waived"],
        states["raised"],
    )


def _held(graph: Graph, members: frozenset[str]) -> set[str]:
    held = (commitments(graph)[person] for person in members if person in commitments(graph))
    return {str(name) for one in held for name in (*one.stated, *one.derived)}


def _quotations(
    claims: Iterable[Claim], arguments: Iterable[Argument], members: frozenset[str]
) -> Iterator[Stance | Argument]:
    for claim in claims:
        yield from (stance for stance in claim.stances if stance.quote is not None and stance.person in members)
    yield from (argument for argument in arguments if argument.quote is not None)


def _has_text(graph: Graph, quoted: Stance | Argument) -> bool:
    """Whether the text in which a quotation was found is at hand: that of the innermost `via`."""
    cited: Citation | Evidence | None = quoted.via or quoted.cite
    while cited is not None and cited.via is not None:
        cited = cited.via
    source = graph.debate.sources.get(cited.source) if cited is not None else None
    return source is not None and source.text is not None


def _is_implicit(graph: Graph, name: str) -> bool:
    return name in graph.claims and graph.claims[name].implicit
