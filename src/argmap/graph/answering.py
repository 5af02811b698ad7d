"""Who owes whom an answer: objections to what somebody says in their own voice, and who answered them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.dates import definitely_before
from argmap.document.nouns import Argument, Stance
from argmap.graph.attack import attackers
from argmap.graph.model import Graph
from argmap.graph.speakers import disputants
from argmap.graph.voices import allies, could_answer, holders, is_own, named, own_stances, when_said

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
                able = tuple(person for person in owing if could_answer(graph, person, argument))
                unable = tuple(person for person in owing if person not in able)
                yield Objection(argument, str(argument.target), able, unable)


def _owing(graph: Graph, objection: Argument) -> tuple[str, ...]:
    target = str(objection.target)
    held: tuple[str, ...] = ()
    if objection.relation == "rebuts":
        held = holders(graph).get(target, ())
    elif target in graph.arguments and is_own(graph.arguments[target]):
        held = named(graph.arguments[target])
    taking_part = disputants(graph)
    others = (person for person in dict.fromkeys(held) if person not in objection.by and person in taking_part)
    return tuple(person for person in others if _came_first(graph, person, target, objection))


def _came_first(graph: Graph, person: str, target: str, objection: Argument) -> bool:
    """Whether somebody may have said what is attacked before the attack; what came after it was never aimed at."""
    date = when_said(graph, objection)
    said: list[Stance | Argument] = [*own_stances(graph).get(person, {}).get(target, ())]
    said += (one for one in (*graph.using.get(target, ()), *graph.supporting.get(target, ())) if person in one.by)
    if target in graph.arguments:
        said.append(graph.arguments[target])
    dates = [when_said(graph, one) for one in said]
    return date is None or any(when is None or not definitely_before(date, when) for when in dates)


def is_answered(graph: Graph, objection: Argument, owing: tuple[str, ...]) -> bool:
    """Whether somebody on the part of those who owe an answer takes an objection up."""
    party = allies(graph, owing)
    if any(_is_of(party, answer) for answer in _answers(graph, objection)):
        return True
    for premise in objection.premises:
        for person in party:
            if any(stance.stance in _TAKING_UP for stance in own_stances(graph).get(person, {}).get(premise.claim, ())):
                return True
    return False


def _is_of(party: frozenset[str], answer: Argument) -> bool:
    return not answer.by or not party.isdisjoint(answer.by)


def _answers(graph: Graph, objection: Argument) -> Iterator[Argument]:
    yield from graph.replying.get(objection.id, ())
    yield from graph.undercutting.get(objection.id, ())
    for premise in objection.premises:
        if premise.claim in graph.claims:
            yield from attackers(graph, premise.claim)
            yield from graph.replying.get(premise.claim, ())
    if objection.relation == "rebuts":
        when = when_said(graph, objection)
        for reason in graph.supporting.get(str(objection.target), ()):
            given = when_said(graph, reason)
            if when is not None and given is not None and definitely_before(when, given):
                yield reason
