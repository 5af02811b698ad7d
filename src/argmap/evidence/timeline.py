"""Three bands of time: what is argued about, the debate itself, and when each witness spoke."""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.document.dates import Date
from argmap.evidence.testimony import spoken
from argmap.graph import Graph

ARGUED, DEBATE, WITNESSES = "argued-about", "debate", "witnesses"
BANDS = {
    ARGUED: "What is argued about",
    DEBATE: "The debate itself",
    WITNESSES: "When each witness spoke",
}


@dataclass(frozen=True, slots=True)
class Moment:
    """Something dated: `kind` is event, claim, stance, argument or source, `id` its id, `text` what is said of it.

    A stance is known by its claim; `by` names who speaks, as ids.
    """

    band: str
    kind: str
    id: str
    text: str
    date: Date
    by: tuple[str, ...] = ()


def timeline(graph: Graph) -> tuple[Moment, ...]:
    """All that is dated, band by band, by earliest day, then latest, then as in the document; what has no beginning
    comes first.
    """
    order = list(BANDS)
    found = enumerate(_moments(graph))
    return tuple(
        one for _, one in sorted(found, key=lambda pair: (order.index(pair[1].band), *_days(pair[1]), pair[0]))
    )


def _days(moment: Moment) -> tuple[float, float]:
    date = moment.date
    first = float("-inf") if date.earliest is None else date.earliest
    return first, float("inf") if date.latest is None else date.latest


def _moments(graph: Graph) -> Iterator[Moment]:
    for event in graph.debate.events.values():
        if event.when is not None:
            by = tuple(map(str, event.participants))
            yield Moment(ARGUED, "event", str(event.id), str(event.text), event.when, by)
    for claim in graph.claims.values():
        if claim.when is not None:
            yield Moment(ARGUED, "claim", str(claim.id), str(claim.label or claim.text), claim.when)
    yield from _said(graph)
    yield from _witnesses(graph)


def _said(graph: Graph) -> Iterator[Moment]:
    for claim in graph.claims.values():
        for stance in claim.stances:
            if stance.date is not None:
                said = f"{stance.stance}: {claim.label or claim.text}"
                yield Moment(DEBATE, "stance", str(claim.id), said, stance.date, (str(stance.person),))
    for argument in graph.arguments.values():
        if argument.date is not None:
            told, by = str(argument.title or argument.id), tuple(map(str, argument.by))
            yield Moment(DEBATE, "argument", str(argument.id), told, argument.date, by)


def _witnesses(graph: Graph) -> Iterator[Moment]:
    """The sources given as evidence, at the time they were made."""
    sources = graph.debate.sources
    given = dict.fromkeys(str(item.source) for claim in graph.claims.values() for item in claim.evidence)
    for source in (sources[name] for name in given if name in sources):
        made = spoken(source)
        if made is not None:
            by = tuple(str(author.person) for author in source.authors if author.person is not None)
            yield Moment(WITNESSES, "source", str(source.id), str(source.title), made, by)
