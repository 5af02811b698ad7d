"""Questions about the burden of proof: who was challenged on what, and gave nothing for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.dates import Date, definitely_before
from argmap.document.nouns import Argument, Claim
from argmap.graph.commitment import COMMITTING, last_stances
from argmap.graph.grounding import grounding
from argmap.graph.model import Graph
from argmap.graph.reasons import concluding
from argmap.graph.speakers import speakers
from argmap.source import Text

_CHALLENGING = frozenset({"denies", "doubts", "questions"})


@dataclass(frozen=True, slots=True)
class Challenge:
    """That somebody denies, doubts, questions or rebuts a claim.

    `by` is a person, `deed` what they do, `said` the word that has the place.
    """

    by: str
    deed: str
    date: Date | None
    said: Text


@lru_cache(maxsize=4)
def unmet_burdens(graph: Graph) -> Mapping[str, tuple[Challenge, tuple[str, ...]]]:
    """The claims that somebody holds, another challenges, and nobody on the holder's part has given a reason for since:
    each with its first challenge and those who owe the reason.

    A reason without a date counts, and so does one whose date may be that of the challenge or later. One that is older
    counts too, unless somebody who owes a reason spoke again: whoever could not answer is not in default. A reason that
    nobody is named for is everybody's. `burden` says who has to make the case; else it is whoever holds the claim, and
    those of the same side. O(stances + arguments).
    """
    found = {}
    grounds, rebutted = grounding(graph).grounds, graph.rebutting
    for name, claim in graph.claims.items():
        if name in grounds or claim.background:
            continue
        if name not in rebutted and not (claim.stances and any(one.stance in _CHALLENGING for one in claim.stances)):
            continue
        holders = _bearers(graph, claim)
        for challenge in _challenges(graph, claim):
            owing = tuple(person for person in holders if person != challenge.by)
            if owing and not _answered(graph, name, owing, challenge):
                found[str(name)] = challenge, owing
                break
    return found


def _bearers(graph: Graph, claim: Claim) -> tuple[str, ...]:
    """Who has to make the case: those the claim names, else those who hold it."""
    if claim.burden is None:
        return speakers(graph).get(claim.id, ())
    if claim.burden in graph.debate.people:
        return (str(claim.burden),)
    return tuple(person.id for person in graph.debate.people.values() if person.side == claim.burden)


def _challenges(graph: Graph, claim: Claim) -> Iterator[Challenge]:
    """The challenges that were not taken back, in the order typed, stances first."""
    stances = last_stances(claim) if claim.stances else {}
    for person, stance in stances.items():
        if stance.stance in _CHALLENGING and not stance.arguendo:
            yield Challenge(person, str(stance.stance), stance.date, stance.person)
    conceded = {person for person, stance in stances.items() if stance.stance in COMMITTING}
    for argument in graph.rebutting.get(claim.id, ()):
        for person in argument.by:
            if person not in conceded:
                yield Challenge(person, f"rebuts (`{argument.id}`)", argument.date, argument.id)


def _answered(graph: Graph, claim: str, owing: tuple[str, ...], challenge: Challenge) -> bool:
    reasons = concluding(graph).get(claim, ())
    given = [argument for argument in reasons if _counts(graph, argument, owing)]
    if any(not _is_older(argument.date, challenge) for argument in given):
        return True
    return bool(given) and not any(_spoke_again(graph, person, challenge) for person in owing)


def _spoke_again(graph: Graph, person: str, challenge: Challenge) -> bool:
    last = _last_words(graph).get(person)
    return last is not None and not _is_older(last, challenge)


@lru_cache(maxsize=4)
def _last_words(graph: Graph) -> Mapping[str, Date]:
    """The latest date of a stance or an argument of each person, where any has one."""
    dated = [
        *((stance.person, stance.date) for claim in graph.discussed.values() for stance in claim.stances),
        *((person, argument.date) for argument in graph.arguments.values() for person in argument.by),
    ]
    found: dict[str, Date] = {}
    for person, date in dated:
        if date is not None and date.latest is not None:
            known = found.get(person)
            if known is None or known.latest is None or known.latest < date.latest:
                found[person] = date
    return found


def _counts(graph: Graph, argument: Argument, owing: tuple[str, ...]) -> bool:
    """Whether an argument is given by those who owe a reason, by somebody of their side, or by nobody named."""
    if not argument.by or any(person in owing for person in argument.by):
        return True
    people = graph.debate.people
    sides = {people[person].side for person in owing if person in people} - {None}
    return any(person in people and people[person].side in sides for person in argument.by)


def _is_older(date: Date | None, challenge: Challenge) -> bool:
    return date is not None and challenge.date is not None and definitely_before(date, challenge.date)
