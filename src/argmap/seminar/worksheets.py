"""The worksheet: a debate's maps with blanks, what belongs into them in shuffled order, and what goes with it."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from argmap.drawing.engine import Engine
from argmap.graph import Graph
from argmap.seminar.asking import questions
from argmap.seminar.blocks import Block, Card, Cards, Heading, Item, Listing, Paragraph, Sheet, said
from argmap.seminar.maps import DOES, leaf, parts, topics
from argmap.seminar.paper import Paper
from argmap.seminar.press import Blanks, Press, letter
from argmap.seminar.roles import roles
from argmap.seminar.tables import CITATIONS, STANCES, STATUSES, Cells, answer, key, table

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


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked for: what is hidden, in which topic (None: everywhere), shuffled under which seed."""

    hide: str
    seed: int = 1
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class _Blank:
    number: int
    answer: str


class NothingToHideError(Exception):
    """The map has nothing of the kind that was to be hidden; the message is one line."""


def worksheet(graph: Graph, engine: Engine, paper: Paper, task: Task) -> tuple[Sheet, ...]:
    """The worksheet, its solution, a sheet for each side, questions to discuss, and cards to cut out.

    Raises NothingToHideError, and EngineError.
    """
    open_press = Press(graph, engine, paper, lettered=task.hide != STANCES)
    scope = _scope(graph, task.topic)
    hidden = _hidden(open_press, scope, task.hide)
    if not hidden:
        raise NothingToHideError(f"nothing to hide: the map has no {_LACKING[task.hide]}")
    listed = {name: _Blank(number, hidden[name]) for number, name in enumerate(hidden, 1)}
    bank = _bank(listed.values(), task.seed)
    blank, filled = (_sheet(open_press, task, listed, bank, filled=filled) for filled in (False, True))
    told = replace(open_press, lettered=True)
    return (
        blank,
        filled,
        *roles(told, scope, task.topic),
        *questions(told, scope, task.topic),
        _cards(told, scope, task),
    )


_LACKING = {
    "premises": "premises that nothing on it supports",
    "relations": "arguments",
    CITATIONS: "citations of claims",
    STANCES: "stances",
    STATUSES: "claims that are argued about",
    "implicit": "implicit premises",
}


def _scope(graph: Graph, topic: str | None) -> tuple[list[str], list[str]]:
    """The claims and arguments worked on: those on the maps."""
    claims: dict[str, None] = {}
    arguments: list[str] = []
    for own, argued in topics(graph, topic).values():
        claims.update(dict.fromkeys(own))
        for name in argued:
            claims.update(dict.fromkeys(map(str, graph.premises[name])))
            if graph.arguments[name].target in graph.claims:
                claims[str(graph.arguments[name].target)] = None
        arguments += argued
    return list(claims), arguments


def _hidden(press: Press, scope: tuple[list[str], list[str]], hide: str) -> dict[str, str]:
    """What is hidden, each with its answer, in the order of the outline: ids of claims, or of arguments."""
    graph = press.graph
    claims, arguments = sorted(scope[0], key=press.numbers.__getitem__), scope[1]
    if hide == "relations":
        ordered = sorted(arguments, key=lambda name: press.order.get(name, 0))
        return {name: graph.arguments[name].relation for name in ordered if graph.arguments[name].relation in DOES}
    if hide == "premises":
        used = {premise for name in arguments for premise in graph.premises[name]}
        return {name: str(graph.claims[name].text) for name in claims if name in used and _is_ground(graph, name)}
    if hide == "implicit":
        return {name: str(graph.claims[name].text) for name in claims if graph.claims[name].implicit}
    if hide == STATUSES:
        argued = (graph.supporting, graph.rebutting, graph.conflicting)
        claims = [name for name in claims if any(name in each for each in argued)]
    return {name: told for name in claims if (told := answer(press, hide, name))}


def _is_ground(graph: Graph, name: str) -> bool:
    """Whether a premise is where an argument starts: what is itself argued for stays, so that the map can be read."""
    return name not in graph.supporting and name not in graph.theses and not graph.claims[name].implicit


def _bank(blanks: Iterable[_Blank], seed: int) -> dict[str, str]:
    """The letter of each answer, shuffled; equal answers share one."""
    answers = _shuffled(list(dict.fromkeys(blank.answer for blank in blanks)), seed)
    return {told: letter(at).lower() for at, told in enumerate(answers)}


def _sheet(press: Press, task: Task, listed: Mapping[str, _Blank], bank: Mapping[str, str], *, filled: bool) -> Sheet:
    """The maps with their tables, then the list; blank, or filled in."""
    of_cells = task.hide in (CITATIONS, STANCES, STATUSES)
    blanks, cells = Blanks(filled=filled), Cells(filled=filled)
    numbers = {name: blank.number for name, blank in listed.items()}
    if of_cells:
        cells = Cells({(task.hide, name): number for name, number in numbers.items()}, filled)
    elif task.hide == "relations":
        blanks = Blanks(arguments=numbers, filled=filled)
    else:
        blanks = Blanks(claims=numbers, filled=filled)
    press = replace(press, blanks=blanks)
    drawn = parts(press, task.topic)
    columns: tuple[str, ...] = (STANCES, CITATIONS) if task.hide != STATUSES else (STANCES, STATUSES)
    if task.hide == STANCES:
        columns = (STANCES,)
    blocks: list[Block] = [Heading(1, said("Solution" if filled else "What to do"))]
    blocks += _solved(listed, bank) if filled else _task(task, listed, bank)
    blocks += key(press)
    blocks += (leaf(part, table(press, part, drawn, cells, columns)) for part in drawn)
    heading = _heading(press.graph, task.topic)
    return Sheet(
        heading,
        "Solution sheet" if filled else "Worksheet",
        tuple(blocks),
        press.graph.debate.lang or "en",
        "solution" if filled else "",
    )


def _task(task: Task, listed: Mapping[str, _Blank], bank: Mapping[str, str]) -> list[Block]:
    counts = Counter(blank.answer for blank in listed.values())
    items = tuple(
        Item(f"{name})", said(told + (f" (×{counts[told]})" if counts[told] > 1 else "")))
        for told, name in bank.items()
    )
    how = f"{_TASKS[task.hide]} Each blank on the maps has a number; each answer below has a letter."
    return [
        Paragraph(said("Name:"), lines=1),
        Paragraph(said(how)),
        Heading(2, said("What belongs into the blanks")),
        Listing(items),
    ]


def _solved(listed: Mapping[str, _Blank], bank: Mapping[str, str]) -> list[Block]:
    items = tuple(Item(f"({blank.number})", said(f"{bank[blank.answer]}) {blank.answer}")) for blank in listed.values())
    return [Listing(items)]


def _heading(graph: Graph, topic: str | None) -> str:
    return graph.debate.topics[topic].heading if topic else graph.debate.heading


def _cards(press: Press, scope: tuple[list[str], list[str]], task: Task) -> Sheet:
    """A card for each claim, shuffled, and one for each argument that says who puts it forward but not what it does."""
    claims = _shuffled(scope[0], task.seed)
    made = [Card("Claim", str(press.graph.claims[name].text)) for name in claims]
    counts = Counter(press.graph.arguments[name].relation for name in scope[1])
    made += [
        Card("Argument", f"{sign}  {relation}") for relation, sign in _SIGNS.items() for _ in range(counts[relation])
    ]
    how = (
        "Cut along the lines. Lay each premise to its sign, and each sign to what it bears on; premises that need one"
        " another share a sign."
    )
    blocks = (Heading(1, said("Cards")), Paragraph(said(how)), Cards(tuple(made)))
    return Sheet(
        _heading(press.graph, task.topic), "Cards to cut out", blocks, press.graph.debate.lang or "en", "cards"
    )


_SIGNS = {"supports": "+", "rebuts": "−", "undercuts": "×", "explains": "i"}


def _shuffled(names: Sequence[str], seed: int) -> list[str]:
    """In an order that only the seed decides, whatever the version of Python."""
    return sorted(names, key=lambda name: hashlib.sha256(f"{seed} {name}".encode("utf-8", "surrogatepass")).digest())
