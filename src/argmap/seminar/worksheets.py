"""The worksheet: a debate's maps with blanks, what belongs into them in shuffled order, and what goes with it."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from argmap.drawing.engine import Engine
from argmap.drawing.style import SIGNS
from argmap.graph import Graph
from argmap.seminar.asking import questions
from argmap.seminar.blocks import Block, Card, Cards, Heading, Item, Listing, Paragraph, Sheet, said
from argmap.seminar.maps import DOES, leaf, parts
from argmap.seminar.paper import Paper
from argmap.seminar.press import Blanks, Press, letter
from argmap.seminar.reading import how_to_read
from argmap.seminar.roles import roles
from argmap.seminar.scope import Scope
from argmap.seminar.tables import CITATIONS, STANCES, STATUSES, Cells, answer, table

HIDDEN = {
    "premises": "the claims that arguments start from",
    "relations": "what each argument does: support, rebut, undercut, explain",
    CITATIONS: "where each claim stands",
    STANCES: "who holds which claim",
    STATUSES: "which claims stand",
    "implicit": "the premises left unsaid",
}
"""What can be left blank, and what that is."""

_TASKS = {
    "premises": "Which claim belongs into which box?",
    "relations": "What does each argument do? Write the word beside its dot, and draw the head of its line.",
    CITATIONS: "Where does each claim stand?",
    STANCES: "Who holds what of each claim?",
    STATUSES: "Which claims stand, which have fallen, and which are open?",
    "implicit": "What has been left unsaid? The boxes with a dashed border wait for it.",
}


OF_CLAIMS = ("premises", "implicit")
"""What is hidden in the boxes of the maps."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked for: what is hidden, in which topic (None: everywhere), shuffled under which seed."""

    hide: str
    seed: int = 1
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Blank:
    """What is left out: its number on the sheets, and what belongs there."""

    number: int
    answer: str


@dataclass(frozen=True, slots=True)
class Bank:
    """Answers in shuffled order with their letters, under a heading where there are several lists."""

    heading: str
    letters: Mapping[str, str]


class NothingToHideError(Exception):
    """The map has nothing of the kind that was to be hidden; the message is one line."""


def worksheet(graph: Graph, engine: Engine, paper: Paper, task: Task) -> tuple[Sheet, ...]:
    """The worksheet, its solution, a sheet for each side, questions to discuss, and cards to cut out.

    Raises NothingToHideError, and EngineError.
    """
    press, scope = Press(graph, engine, paper, lettered=task.hide != STANCES), Scope(graph, task.topic)
    hidden = _hidden(press, scope, task.hide)
    if not hidden:
        raise NothingToHideError(f"nothing to hide: the map has no {_LACKING[task.hide]}")
    listed = {name: Blank(number, hidden[name]) for number, name in enumerate(hidden, 1)}
    banks = _banks(scope, task, listed)
    blank, filled = (_sheet(press, scope, task, listed, banks, filled=filled) for filled in (False, True))
    told = replace(press, lettered=True)
    return (blank, filled, *roles(told, scope), *questions(told, scope), _cards(told, scope, task))


_LACKING = {
    "premises": "premises that nothing on it supports",
    "relations": "arguments",
    CITATIONS: "citations of claims",
    STANCES: "stances",
    STATUSES: "claims that are argued about",
    "implicit": "implicit premises",
}


def _hidden(press: Press, scope: Scope, hide: str) -> dict[str, str]:
    """What is hidden, each with its answer, in the order in which the maps show it: ids of claims, or of arguments."""
    graph = press.graph
    claims, arguments = _met(press, scope)
    if hide == "relations":
        return {name: graph.arguments[name].relation for name in arguments if graph.arguments[name].relation in DOES}
    if hide == "premises":
        used = {premise for name in arguments for premise in graph.premises[name]}
        return {name: str(graph.claims[name].text) for name in claims if name in used and _is_ground(graph, name)}
    if hide == "implicit":
        return {name: str(graph.claims[name].text) for name in claims if graph.claims[name].implicit}
    if hide == STATUSES:
        argued = (graph.supporting, graph.rebutting, graph.conflicting)
        claims = [name for name in claims if any(name in each for each in argued)]
    return {name: told for name in claims if (told := answer(press, hide, name))}


def _met(press: Press, scope: Scope) -> tuple[list[str], list[str]]:
    """The claims and arguments as the maps show them, one after the other."""
    claims: dict[str, None] = {}
    met: list[str] = []
    for own, arguments in scope.chapters.values():
        ordered = sorted(arguments, key=lambda name: press.order.get(name, 0))
        for name in ordered:
            aim = press.graph.arguments[name].target
            claims |= dict.fromkeys([str(aim)] if aim in press.graph.claims else [])
            claims |= dict.fromkeys(sorted(map(str, press.graph.premises[name]), key=press.numbers.__getitem__))
        claims |= dict.fromkeys(sorted(own, key=press.numbers.__getitem__))
        met += ordered
    return list(claims), met


def _is_ground(graph: Graph, name: str) -> bool:
    """Whether a premise is where an argument starts: what is itself argued for stays, so that the map can be read."""
    return name not in graph.supporting and name not in graph.theses and not graph.claims[name].implicit


def _banks(scope: Scope, task: Task, listed: Mapping[str, Blank]) -> tuple[Bank, ...]:
    """The answers with their letters: claims topic by topic, each where its blank is met first; else all at once."""
    groups: dict[str, list[str]] = {"": []}
    if task.hide in OF_CLAIMS and len(scope.chapters) > 1:
        groups, left = {}, dict(listed)
        for heading, (claims, arguments) in scope.chapters.items():
            touched = (premise for name in arguments for premise in scope.graph.premises[name])
            here = [blank.answer for name in dict.fromkeys((*touched, *claims)) if (blank := left.pop(name, None))]
            groups[heading] = here
    else:
        groups[""] = [blank.answer for blank in listed.values()]
    known: dict[str, str] = {}
    banks = []
    for heading, answers in groups.items():
        fresh = _shuffled([told for told in dict.fromkeys(answers) if told not in known], task.seed)
        lettered = {told: letter(len(known) + at).lower() for at, told in enumerate(fresh)}
        known |= lettered
        banks.append(Bank(heading, lettered))
    return tuple(bank for bank in banks if bank.letters)


def _sheet(
    press: Press, scope: Scope, task: Task, listed: Mapping[str, Blank], banks: Sequence[Bank], *, filled: bool
) -> Sheet:
    """The list, then the maps with their tables; blank, or filled in."""
    numbers = {name: blank.number for name, blank in listed.items()}
    blanks, cells = Blanks(filled=filled), Cells(filled=filled)
    if task.hide in OF_CLAIMS:
        blanks = Blanks(claims=numbers, filled=filled)
    elif task.hide == "relations":
        blanks = Blanks(arguments=numbers, filled=filled)
    else:
        cells = Cells({(task.hide, name): number for name, number in numbers.items()}, filled)
    press = replace(press, blanks=blanks)
    drawn = parts(press, scope)
    blocks: list[Block] = [Heading(1, said("Solution" if filled else "What to do"))]
    blocks += _solved(listed, banks) if filled else _task(task, listed, banks)
    blocks += how_to_read(press, drawn, relations=DOES if task.hide == "relations" else ())
    blocks += (leaf(part, table(press, part, drawn, cells, _columns(task.hide))) for part in drawn)
    subtitle, name = ("Solution sheet", "solution") if filled else ("Worksheet", "")
    return Sheet(scope.heading, subtitle, tuple(blocks), scope.lang, name)


def _columns(hide: str) -> tuple[str, ...]:
    """What is said of the claims besides what is hidden, as far as it does not give that away."""
    if hide == STANCES:
        return (STANCES,)
    return (STANCES, STATUSES) if hide == STATUSES else (STANCES, CITATIONS)


def _task(task: Task, listed: Mapping[str, Blank], banks: Sequence[Bank]) -> list[Block]:
    how = f"{_TASKS[task.hide]} Each blank on the maps has a number; each answer below has a letter."
    told: list[Block] = [Paragraph(said("Name:"), lines=1), Paragraph(said(how))]
    told.append(Heading(2, said("What belongs into the blanks")))
    counts = Counter(blank.answer for blank in listed.values())
    for bank in banks:
        told += [Heading(3, said(bank.heading))] if bank.heading else []
        told.append(
            Listing(
                tuple(
                    Item(f"{name})", said(answered + (f" (×{counts[answered]})" if counts[answered] > 1 else "")))
                    for answered, name in bank.letters.items()
                )
            )
        )
    return told


def _solved(listed: Mapping[str, Blank], banks: Sequence[Bank]) -> list[Block]:
    letters = {told: name for bank in banks for told, name in bank.letters.items()}
    items = (Item(f"({blank.number})", said(f"{letters[blank.answer]}) {blank.answer}")) for blank in listed.values())
    return [Listing(tuple(items))]


def _cards(press: Press, scope: Scope, task: Task) -> Sheet:
    """A card for each claim, shuffled, and one for each argument that says who puts it forward but not what it does."""
    claims = _shuffled(scope.claims, task.seed)
    made = [Card("Claim", str(press.graph.claims[name].text)) for name in claims]
    counts = Counter(press.graph.arguments[name].relation for name in scope.arguments)
    made += [
        Card("Argument", f"{sign}  {relation}") for relation, sign in SIGNS.items() for _ in range(counts[relation])
    ]
    how = (
        "Cut along the lines. Lay each premise to its sign, and each sign to what it bears on; premises that need one"
        " another share a sign."
    )
    blocks = (Heading(1, said("Cards")), Paragraph(said(how)), Cards(tuple(made)))
    return Sheet(scope.heading, "Cards to cut out", blocks, scope.lang, "cards")


def _shuffled(names: Sequence[str], seed: int) -> list[str]:
    """In an order that only the seed decides, whatever the version of Python."""
    return sorted(names, key=lambda name: hashlib.sha256(f"{seed} {name}".encode("utf-8", "surrogatepass")).digest())
