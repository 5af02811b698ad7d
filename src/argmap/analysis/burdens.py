"""Who owes whom an answer, since when, and what would follow if the answer stayed away."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from argmap.analysis._leaves import Change
from argmap.analysis._scenarios import Scenarios
from argmap.analysis._verdicts import verdict_in, verdicts
from argmap.analysis.standing import standing
from argmap.analysis.what_if import Moved
from argmap.document.dates import Date, definitely_before
from argmap.graph import Graph
from argmap.graph.answering import open_objections
from argmap.graph.burden import unmet_burdens
from argmap.graph.commitment import proponents
from argmap.graph.speakers import disputants
from argmap.graph.voices import is_own, named, when_said
from argmap.semantics import status

ABLE, UNABLE, UNKNOWN = "able", "unable", "unknown"


@dataclass(frozen=True, slots=True)
class Burden:
    """One thing that is owed.

    `kind` is objection (an argument nobody took up), challenge (a claim denied, doubted, questioned or rebutted, and no
    reason given since), or question (a critical question raised and not answered). `owing` are people, `asking` who
    asks; `item` is the argument or the question that asks, empty where a stance does; `deed` what it does; `about` is
    what it touches, a claim or an argument. `able` tells of each of those owing whether a later word of theirs is at
    hand, `later` the sources in which it could stand. `granted`: the theses whose status would be another if what is
    asked about were given up.
    """

    kind: str
    owing: tuple[str, ...]
    asking: tuple[str, ...]
    item: str
    deed: str
    about: str
    since: Date | None
    able: Mapping[str, str]
    later: tuple[str, ...]
    granted: tuple[Moved, ...] = ()


def burdens(graph: Graph) -> tuple[Burden, ...]:
    """Everything that is owed, those first on which a thesis hangs, then in the order of the debate.

    Those who take part in the dispute owe answers, for what they say in their own voice; witnesses owe none.

    What would follow is worked out for all things asked about at once: O(graph × things / 30).
    """
    objections = list(_objections(graph))
    known = {burden.item for burden in objections}
    challenges = (burden for burden in _challenges(graph) if burden.item not in known)
    found = [*objections, *challenges, *_questions(graph)]
    effects = _effects(graph, tuple(dict.fromkeys(burden.about for burden in found)))
    told = [replace(burden, granted=effects[burden.about]) for burden in found]
    return tuple(sorted(told, key=lambda burden: not burden.granted))


def _objections(graph: Graph) -> Iterator[Burden]:
    for one in open_objections(graph):
        owing = (*one.able, *one.unable)
        since = when_said(graph, one.argument)
        able = {person: ABLE if person in one.able else UNABLE for person in owing}
        yield Burden(
            "objection",
            owing,
            named(one.argument),
            str(one.argument.id),
            str(one.argument.relation),
            one.target,
            since,
            able,
            _later(graph, owing, since),
        )


def _challenges(graph: Graph) -> Iterator[Burden]:
    taking_part = disputants(graph)
    for claim, (challenge, bearers) in unmet_burdens(graph).items():
        owing = tuple(person for person in bearers if person in taking_part)
        if not owing:
            continue
        argument = next((one for one in graph.rebutting.get(claim, ()) if f"`{one.id}`" in challenge.deed), None)
        able = {person: _could(graph, challenge.date, person) for person in owing}
        yield Burden(
            "challenge",
            owing,
            (challenge.by,),
            str(argument.id) if argument is not None else "",
            "rebuts" if argument is not None else challenge.deed,
            claim,
            challenge.date,
            able,
            _later(graph, owing, challenge.date),
        )


def _questions(graph: Graph) -> Iterator[Burden]:
    for argument in graph.arguments.values():
        for question in argument.questions if is_own(argument) else ():
            if question.state == "raised":
                owing = tuple(str(person) for person in proponents(argument))
                asking = (str(question.by),) if question.by else ()
                able = dict.fromkeys(owing, UNKNOWN)  # nothing says when it was raised
                yield Burden("question", owing, asking, str(question.id), "raised", str(argument.id), None, able, ())


def _could(graph: Graph, since: Date | None, person: str) -> str:
    if since is None:
        return UNKNOWN
    return ABLE if _later(graph, (person,), since) else UNABLE


def _later(graph: Graph, people: tuple[str, ...], since: Date | None) -> tuple[str, ...]:
    """The texts at hand that these people published definitely after a date."""
    if since is None:
        return ()
    return tuple(
        str(source.id)
        for source in graph.debate.sources.values()
        if source.seen
        and source.issued is not None
        and definitely_before(since, source.issued)
        and any(author.person in people for author in source.authors)
    )


def _effects(graph: Graph, given_up: tuple[str, ...]) -> Mapping[str, tuple[Moved, ...]]:
    """What becomes of the theses if each of these claims and arguments is given up by itself; one labelling for all."""
    if not given_up or not graph.theses:
        return dict.fromkeys(given_up, ())
    labelling = standing(graph)
    weighed = labelling.frame
    plan = Scenarios(weighed, [weighed.nodes[name] for name in graph.theses])
    changes = [Change("claim" if name in graph.claims else "argument", name, "rejected") for name in given_up]
    made = {change: 1 << at for at, change in enumerate(changes) if plan.touches(change)}
    marks = plan.label(made, len(changes))
    found: dict[str, list[Moved]] = {name: [] for name in given_up}
    for thesis in graph.theses:
        was, now = status(labelling, thesis), verdicts(weighed, marks, thesis)
        for at, name in enumerate(given_up):
            after = verdict_in(now, at)
            if after is not was:
                found[name].append(Moved(thesis, was, after))
    return {
        name: tuple(one for own in (True, False) for one in moved if (one.claim == name) is own)
        for name, moved in found.items()
    }
