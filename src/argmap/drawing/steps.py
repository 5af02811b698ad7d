"""The order in which a debate is put before an audience: as its author says, else depth first; or as it unfolded."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from argmap.document.dates import Date, format_date
from argmap.document.nouns import Argument, Citation
from argmap.drawing.wording import listed, short_names
from argmap.graph import Graph
from argmap.graph.support import premises

MANY = 12
"""Things that one step of a replay brings at most."""

UNDATED = "Without a date"


@dataclass(frozen=True, slots=True)
class Showing:
    """One step: the claims and arguments that appear, by id, the one looked at, and what the speaker reads."""

    show: tuple[str, ...]
    focus: str | None
    title: str
    note: str = ""


def showings(graph: Graph) -> tuple[Showing, ...]:
    """The steps of the document, else the default order. What is shown stays; nothing is shown twice."""
    return tuple(_authored(graph)) if graph.debate.steps else tuple(_depth_first(graph))


def _authored(graph: Graph) -> Iterator[Showing]:
    seen: set[str] = set()
    for step in graph.debate.steps:
        named = [each for name in step.show for each in _meant(graph, str(name))]
        focus = str(step.focus) if step.focus in graph.claims or step.focus in graph.arguments else None
        yield Showing(
            _new(named, seen), focus or next(iter(named), None), _title(graph, focus, named), str(step.note or "")
        )


def _title(graph: Graph, focus: str | None, named: list[str]) -> str:
    name = focus or next(iter(named), "")
    if name in graph.arguments:
        return str(graph.arguments[name].title or "")
    return str(graph.claims[name].label or "") if name in graph.claims else ""


def _meant(graph: Graph, name: str) -> Iterator[str]:
    """A claim; an argument with what it joins; a topic with all that is argued in it."""
    if name in graph.claims:
        yield name
    elif name in graph.arguments:
        yield from _whole(graph, graph.arguments[name])
    elif name in graph.debate.topics:
        yield from (str(each.id) for each in graph.claims.values() if each.topic == name)
        yield from (str(each.id) for each in graph.arguments.values() if each.topic == name)


def _whole(graph: Graph, argument: Argument) -> list[str]:
    target = argument.target
    shown = [str(target)] if target in graph.claims or target in graph.arguments else []
    return [*shown, *premises(graph, argument), str(argument.id)]


def _new(names: Iterable[str], seen: set[str]) -> tuple[str, ...]:
    found = tuple(name for name in dict.fromkeys(names) if name not in seen)
    seen.update(found)
    return found


def _depth_first(graph: Graph) -> Iterator[Showing]:
    """Each thesis; below it each reason with its premises, what speaks against it, and the replies; O(graph)."""
    seen: set[str] = set()
    theses = [str(name) for name in graph.theses]
    at_issue = [name for name in graph.claims if name not in graph.using and _about(graph, name)]
    for name in dict.fromkeys([*theses, *at_issue]):
        if name not in seen:
            side = graph.debate.sides.get(graph.theses.get(name, ""))
            claim = graph.claims[name]
            yield Showing(
                _new([name], seen), name, str(side.label if side else claim.label or ""), str(claim.note or "")
            )
    for name in [*dict.fromkeys([*theses, *at_issue]), *graph.claims]:
        yield from _below(graph, name, seen)
    for argument in graph.arguments.values():
        if argument.id not in seen:
            yield _reason(graph, argument, seen)
    left = _new(graph.claims, seen)
    if left:
        yield Showing(left, None, "What serves no argument")


def _about(graph: Graph, name: str) -> list[Argument]:
    return [each for listed_ in (graph.supporting, graph.rebutting, graph.explaining) for each in listed_.get(name, ())]


def _below(graph: Graph, start: str, seen: set[str]) -> Iterator[Showing]:
    waiting = list(reversed(_about(graph, start)))
    while waiting:
        argument = waiting.pop()
        if argument.id in seen:
            continue
        yield _reason(graph, argument, seen)
        nearer = [each for premise in premises(graph, argument) for each in _about(graph, premise)]
        waiting += reversed([*graph.undercutting.get(argument.id, ()), *nearer])


def _reason(graph: Graph, argument: Argument, seen: set[str]) -> Showing:
    shown = _new(_whole(graph, argument), seen)
    return Showing(shown, str(argument.id), str(argument.title or ""), str(argument.note or ""))


def replay(graph: Graph) -> tuple[Showing, ...]:
    """The debate as it unfolded: who asserted and argued what, by date; what has none comes last.

    A stance or argument is dated by itself, else by the source it is cited from.
    """
    names = short_names(graph.debate)
    found: dict[tuple[int, int, str, str], list[str]] = {}
    for date, person, name in _dated(graph):
        found.setdefault(_moment(date, person, names, graph.debate.lang or "en"), []).append(name)
    seen: set[str] = set()
    told: list[Showing] = []
    for moment in sorted(found):
        told += _moments(graph, moment, _new(found[moment], seen))
    left = _new([*graph.claims, *graph.arguments], seen)
    return tuple([*told, Showing(left, None, UNDATED)] if left else told)


def _moments(graph: Graph, moment: tuple[int, int, str, str], shown: tuple[str, ...]) -> Iterator[Showing]:
    heading = f"{moment[2]}: {moment[3]}" if moment[3] else moment[2]
    parts = [shown[at : at + MANY] for at in range(0, len(shown), MANY)]
    for number, part in enumerate(parts, 1):
        count = f" ({number} of {len(parts)})" if len(parts) > 1 else ""
        claims = sum(1 for name in part if name in graph.claims)
        yield Showing(part, None, heading + count, _counted(claims, len(part) - claims))


def _counted(claims: int, arguments: int) -> str:
    told = [f"{claims} claim{'s' * (claims != 1)}"] if claims else []
    told += [f"{arguments} argument{'s' * (arguments != 1)}"] if arguments else []
    return f"{listed(told)}." if told else ""


def _dated(graph: Graph) -> Iterator[tuple[Date, str, str]]:
    """Every dated assertion and argument: its date, its author, and what it brings into the debate, in that order."""
    for claim in graph.claims.values():
        for stance in claim.stances:
            date = stance.date or _issued(graph, stance.cite)
            if date is not None:
                yield date, str(stance.person), str(claim.id)
    for argument in graph.arguments.values():
        date = argument.date or _issued(graph, argument.cite)
        if date is not None:
            person = str(argument.by[0]) if argument.by else ""
            for name in (*premises(graph, argument), str(argument.id)):
                yield date, person, name


def _issued(graph: Graph, cite: Citation | None) -> Date | None:
    source = graph.debate.sources.get(cite.source) if cite else None
    return source.issued if source else None


def _moment(date: Date, person: str, names: dict[str, str], lang: str) -> tuple[int, int, str, str]:
    start = date.earliest if date.earliest is not None else date.latest
    end = date.latest if date.latest is not None else start
    return (start or 0, end or 0, format_date(date, lang), names.get(person, person))
