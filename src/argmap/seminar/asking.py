"""Questions to discuss: what schemes leave open and what is still owed, those first on which most hangs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from argmap.analysis.burdens import Burden, burdens
from argmap.analysis.standing import standing
from argmap.document.names import MAPPER
from argmap.document.nouns import Argument
from argmap.document.nouns import Question as Put
from argmap.drawing.wording import listed
from argmap.graph.schemes import followed
from argmap.semantics import Assumptions, frame, status
from argmap.semantics.sceptical import sceptical
from argmap.seminar.blocks import Block, Heading, Item, Listing, Paragraph, Sheet, Words, said, slanted
from argmap.seminar.maps import target
from argmap.seminar.press import Press
from argmap.seminar.scope import Scope

OPEN = ("open", "raised")
MOST = 25
_HANGS = "The answers to these change what stands, those first that change most. Numbers name the claims on the maps."
_ALONE = "By themselves these change no verdict, since other reasons remain or nothing further rests on them:"


@dataclass(frozen=True, slots=True)
class Question:
    """A question, what hangs on it in words, and how much: theses that would change, then claims, then
    whether somebody asked.
    """

    words: Words
    hangs: str
    weight: tuple[int, int, int]


def questions(press: Press, scope: Scope) -> tuple[Sheet, ...]:
    """The sheet of questions; none where nothing is open."""
    found = sorted(
        (*_critical(press, set(scope.arguments)), *_owed(press, scope)), key=lambda one: one.weight, reverse=True
    )
    if not found:
        return ()
    told = [block for at, heading in enumerate((_HANGS, _ALONE)) for block in _listed(found[:MOST], heading, alone=at)]
    more = [Paragraph(said(f"{len(found) - MOST} more questions are open, on which less hangs."))]
    blocks: tuple[Block, ...] = (
        Heading(1, said("Questions to discuss")),
        *told,
        *(more if len(found) > MOST else []),
    )
    return (Sheet(scope.heading, "Questions to discuss", blocks, scope.lang, "questions"),)


def _listed(found: Sequence[Question], heading: str, *, alone: int) -> Iterator[Block]:
    """The questions on which some verdict hangs, or those on which none does, numbered through."""
    items = tuple(
        Item(f"{at}.", (*one.words, *said(" ", slanted(one.hangs)) * (not alone)))
        for at, one in enumerate(found, 1)
        if bool(alone) is (one.weight[:2] == (0, 0))
    )
    if items:
        yield Paragraph(said(heading))
        yield Listing(items)


def _critical(press: Press, arguments: set[str]) -> Iterator[Question]:
    """The critical questions nobody has answered, in the words of their scheme, together for each argument."""
    effect = _effects(press)
    for one in followed(press.graph):
        argument = one.argument
        if argument.id not in arguments:
            continue
        states = {str(put.id): put for put in argument.questions}
        hangs, (theses, claims) = effect(str(argument.id), "If the argument fails")
        left = [each for each in one.scheme.questions if _is_open(states.get(str(each.id)))]
        put = [states[str(each.id)] for each in left if str(each.id) in states]
        asking = _names(press, tuple(dict.fromkeys(each.by for each in put if each.by)))
        if left:
            who = f" (raised by {asking})" if asking else ""
            words = said(
                f"On {_named(press, argument)}, {_step(press, argument)}{who}: ",
                " ".join(str(each.ask) for each in left),
            )
            yield Question(words, hangs, (theses, claims, len(put)))


def _is_open(put: Put | None) -> bool:
    """Whether nobody has answered or waived a question; one not even mentioned is open."""
    return put is None or put.state in OPEN


def _owed(press: Press, scope: Scope) -> Iterator[Question]:
    """What somebody owes an answer to; raised questions are asked above already."""
    effect = _effects(press)
    for burden in burdens(press.graph):
        if burden.about in scope.told and burden.kind != "question":
            hangs, (theses, claims) = effect(burden.about, "If it has to be given up")
            yield Question(said(owed(press, burden)), hangs, (theses, claims, 1))


def owed(press: Press, burden: Burden) -> str:
    """A burden as a question to those who bear it."""
    owing, asking = _names(press, burden.owing), _names(press, burden.asking) or "somebody"
    about = _about(press, burden.about)
    if burden.kind == "objection":
        objection = _named(press, press.graph.arguments[burden.item])
        return f"How could {owing} answer {asking}, who objects to {about} with {objection}?"
    if burden.kind == "challenge":
        return f"What reason could {owing} give for {about}, which {asking} does not accept?"
    return f"What could {owing} answer {asking} on {about}?"


def _about(press: Press, name: str) -> str:
    if name in press.graph.claims:
        return f"[{press.label(name)}] “{str(press.graph.claims[name].text).rstrip('.')}”"
    return _named(press, press.graph.arguments[name])


def _named(press: Press, argument: Argument) -> str:
    """An argument by its title, else by the numbers of its premises."""
    if argument.title:
        return f"“{argument.title}”"
    return f"the argument from {listed(press.label(each) for each in press.graph.premises[argument.id]) or 'nothing'}"


def _step(press: Press, argument: Argument) -> str:
    """From what to what an argument goes, by the numbers on the maps."""
    grounds = listed(press.label(each) for each in press.graph.premises[argument.id]) or "nothing stated"
    does = {"rebuts": "against", "explains": "to explain", "undercuts": "against the step of"}.get(
        argument.relation, "to"
    )
    return f"from {grounds} {does} {target(press, str(argument.id))}"


def _names(press: Press, people: tuple[object, ...]) -> str:
    return listed(press.names.get(str(person), str(person)) for person in people if person != MAPPER)


def _effects(press: Press) -> Callable[[str, str], tuple[str, tuple[int, int]]]:
    """What becomes of the theses, else of other claims, if something is given up, each worked out once: O(graph)."""
    graph = press.graph

    @cache
    def of(name: str, when: str) -> tuple[str, tuple[int, int]]:
        before, after = standing(graph), sceptical(frame(graph, Assumptions(rejected=frozenset({name}))))
        moved = [each for each in graph.claims if each != name and status(before, each) is not status(after, each)]
        theses = [each for each in graph.theses if status(before, each) is not status(after, each)]
        told = "; ".join(
            f"[{press.label(each)}] goes from {status(before, each)} to {status(after, each)}"
            for each in (theses or moved)[:3]
        )
        return (f"{when}, {told}." if told else f"{when}, no verdict changes."), (len(theses), len(moved))

    return of
