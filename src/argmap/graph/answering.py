"""Who owes whom an answer: objections to what somebody says in their own voice, and who answered them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.dates import Date, definitely_before
from argmap.document.nouns import Argument
from argmap.graph.attack import attackers
from argmap.graph.model import Graph
from argmap.graph.speakers import disputants
from argmap.graph.voices import allies, could_answer, holders, is_own, named, when_said

_TAKING_UP = frozenset({"denies", "doubts", "questions", "concedes", "retracts"})


@dataclass(frozen=True, slots=True)
class Objection:
    """An argument that somebody typed against a claim or an argument of others, which these have not answered.

    `able` are those of them who spoke later, in a text that is at hand; `unable` those of whom nothing later is.
    """

    argument: Argument
    target: str
    able: tuple[str, ...]
    unable: tuple[str, ...]


@lru_cache(maxsize=4)
def open_objections(graph: Graph) -> tuple[Objection, ...]:
    """The objections by named people that nobody on the part of those attacked has answered.

    Owing are disputants who held the claim, or had put forward the argument, in their own voice. It counts as an answer
    to reply to the objection, to attack it or a premise of it, to concede, deny, doubt or question one of its premises,
    or to give a new reason for the claim afterwards; what has no author answers for everybody.
    O(arguments + attacks on their premises).
    """
    return tuple(_open(graph))


def _open(graph: Graph) -> Iterator[Objection]:
    for argument in graph.arguments.values():
        if argument.relation in ("rebuts", "undercuts") and named(argument) and is_own(argument):
            owing = _owing(graph, argument)
            if owing and not is_answered(graph, argument, owing):
                able = tuple(sorted(person for person in owing if could_answer(graph, person, argument)))
                unable = tuple(sorted(person for person in owing if person not in able))
                yield Objection(argument, str(argument.target), able, unable)


def _owing(graph: Graph, objection: Argument) -> tuple[str, ...]:
    target = objection.target or ""
    held: tuple[str, ...] = ()
    if objection.relation == "rebuts":
        held = holders(graph, target)
    elif target in graph.arguments and is_own(graph.arguments[target]):
        held = named(graph.arguments[target])
    taking_part = disputants(graph)
    others = [person for person in held if person not in objection.by and person in taking_part]
    date = when_said(graph, objection)
    if not others or date is None:
        return tuple(others)
    said = _said(graph, target)
    return tuple(person for person in others if _may_be_before(said.get(person, ()), date))


def _may_be_before(dates: Iterable[Date | None], attack: Date) -> bool:
    """Whether one of the dates may lie before an attack; what was said only after it was never aimed at."""
    return any(date is None or not definitely_before(attack, date) for date in dates)


def _said(graph: Graph, target: str) -> Mapping[str, list[Date | None]]:
    """From each person to the dates at which they say a claim or put forward an argument, once for each target."""
    known = _dates(graph)
    if target not in known:
        found: defaultdict[str, list[Date | None]] = defaultdict(list)
        stances = graph.claims[target].stances if target in graph.claims else ()
        for stance in stances:
            found[stance.person].append(when_said(graph, stance))
        around = [*graph.using.get(target, ()), *graph.supporting.get(target, ())]
        around += [graph.arguments[target]] if target in graph.arguments else []
        for argument in around:
            for person in argument.by:
                found[person].append(when_said(graph, argument))
        known[target] = found
    return known[target]


@lru_cache(maxsize=4)
def _dates(graph: Graph) -> dict[str, Mapping[str, list[Date | None]]]:  # noqa: ARG001 – what was asked of this graph
    return {}


def is_answered(graph: Graph, objection: Argument, owing: tuple[str, ...]) -> bool:
    """Whether somebody on the part of those who owe an answer takes an objection up."""
    party = allies(graph, owing)
    if any(not answer.by or party.includes(answer.by) for answer in _answers(graph, objection)):
        return True
    when = when_said(graph, objection) if objection.relation == "rebuts" else None
    if when is not None:
        latest = _latest_reasons(graph, objection.target or "")
        if any((not by or by in party) and definitely_before(when, given) for by, given in latest.items()):
            return True
    claims = [graph.claims[premise.claim] for premise in objection.premises if premise.claim in graph.claims]
    stances = (stance for claim in claims for stance in claim.stances)
    return any(stance.stance in _TAKING_UP and stance.person in party and is_own(stance) for stance in stances)


def _answers(graph: Graph, objection: Argument) -> Iterator[Argument]:
    yield from graph.replying.get(objection.id, ())
    yield from graph.undercutting.get(objection.id, ())
    for premise in objection.premises:
        if premise.claim in graph.claims:
            yield from attackers(graph, premise.claim)
            yield from graph.replying.get(premise.claim, ())


def _latest_reasons(graph: Graph, claim: str) -> Mapping[str, Date]:
    """From each person, and "" for nobody named, to the date of their last reason for a claim, once for each claim."""
    known = _reasons(graph)
    if claim not in known:
        found: dict[str, Date] = {}
        for argument in graph.supporting.get(claim, ()):
            given = when_said(graph, argument)
            if given is not None and given.earliest is not None and not given.is_qualified:
                for person in argument.by or ("",):
                    best = found.get(person)
                    if best is None or best.earliest is None or best.earliest < given.earliest:
                        found[person] = given
        known[claim] = found
    return known[claim]


@lru_cache(maxsize=4)
def _reasons(graph: Graph) -> dict[str, Mapping[str, Date]]:  # noqa: ARG001 – what was asked of this graph
    return {}
