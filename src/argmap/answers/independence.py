"""Lines of testimony, for the terminal, as Markdown, HTML and JSON."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from argmap.answers.chapters._page import Chapter, Page, Section, Table, in_html
from argmap.answers.markdown import marked
from argmap.evidence.accounts import Account, Passage, accounts
from argmap.graph import Graph

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_YEAR = 365.2425  # days


NOTHING = "no claim has more than one citation"


def _in_text(graph: Graph, found: list[Account]) -> str:
    if not found:
        return f"{NOTHING.capitalize()}.\n"
    return "\n\n".join("\n".join(_account(graph, one)) for one in found) + "\n"


def remainder(graph: Graph) -> str:
    """How many claims have a single citation, and are not told of by themselves; empty where there are none."""
    number = sum(1 for one in accounts(graph) if one.lines.citations == 1)
    counted = _count(number, "more claim")
    verb = "has" if number == 1 else "have"
    return f"\n{counted[:1].upper()}{counted[1:]} {verb} a single citation.\n" if number else ""


def _in_markdown(graph: Graph, found: list[Account]) -> str:
    lines = [f"# {marked(graph.debate.heading)}", ""]
    for one in found:
        heading, counted, *rest = _account(graph, one)
        lines += [f"## {marked(heading)}", "", marked(counted), ""]
        lines += [f"{' ' * (len(line) - len(line.lstrip()) - 2)}- {marked(line)}" for line in rest]
        lines.append("")
    return "\n".join(lines if found else [*lines, f"{NOTHING.capitalize()}.", ""])


def _in_html(graph: Graph, found: list[Account]) -> str:
    sections = tuple(_section(graph, one) for one in found)
    chapter = Chapter("Independent lines of testimony", () if found else (f"{NOTHING.capitalize()}.",), sections)
    return in_html(Page(graph.debate.heading, graph.debate.lang, ("independence",), (chapter,), {}))


def _section(graph: Graph, one: Account) -> Section:
    counted = one.lines
    rows = [
        (
            str(number),
            _passage(passage),
            ", ".join(_name(graph, name) for name in line.origins),
            ", ".join(line.unstated),
        )
        for number, line in enumerate(counted.lines, 1)
        for passage in one.passages
        if passage.source in line.sources
    ]
    told = f"{_count(counted.citations, 'citation')}, {_bounds(counted.least, counted.most)}"
    heads = ("line", "passage", "goes back to", "not stated what it rests on")
    return Section(f"{one.claim.text} (`{one.claim.id}`)", (told,), Table(heads, tuple(rows)))


def _in_json(graph: Graph, found: list[Account]) -> str:
    whole = {"version": 1, "debate": str(graph.debate.id), "claims": [_row(one) for one in found]}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _account(graph: Graph, one: Account) -> Iterator[str]:
    counted = one.lines
    yield f"{one.claim.text} ({one.claim.id})"
    yield f"  {_count(counted.citations, 'citation')}, {_bounds(counted.least, counted.most)}"
    for number, line in enumerate(counted.lines, 1):
        yield f"  line {number}"
        for source in line.sources:
            yield from (f"    {_passage(passage)}" for passage in one.passages if passage.source == source)
        if line.origins and line.origins != line.sources:
            yield f"    goes back to {', '.join(_name(graph, name) for name in line.origins)}"
        if line.unstated:
            yield f"    not stated: what {', '.join(line.unstated)} {'rests' if len(line.unstated) == 1 else 'rest'} on"
    channels = {passage.through[-1] if passage.through else "" for passage in one.passages}
    if len(channels) == 1 and len(one.passages) > 1 and "" not in channels:
        yield f"  all of it seen through {channels.pop()}"


def _passage(passage: Passage) -> str:
    where = f", {passage.locator}" if passage.locator else ""
    notes = [_removed(passage), _after(passage)]
    if passage.argument is not None:
        notes.append(f"as argued in {passage.argument}")
    return f"{passage.source}{where}: {', '.join(note for note in notes if note)}"


def _removed(passage: Passage) -> str:
    found = passage.removes
    if found is None:
        return "at unknown remove"
    if found.number == 0:
        return "at first hand"
    least = "at least " if found.broken else ""
    return f"at {least}{_count(found.number, 'remove')}"


def _after(passage: Passage) -> str:
    if passage.lag is None or passage.lag[0] < _YEAR:
        return ""
    return f"{int(passage.lag[0] / _YEAR)} years after"


def _name(graph: Graph, name: str) -> str:
    person = graph.debate.people.get(name)
    return str(person.name) if person is not None else name


def _count(number: int, noun: str) -> str:
    word = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{word} {noun}{'' if number == 1 else 's'}"


def _bounds(least: int, most: int) -> str:
    if least == most:
        return _count(most, "line")
    return f"at least {_count(least, 'line')}, at most {_count(most, '').strip().removesuffix('s').strip()}"


def _row(one: Account) -> dict[str, Any]:
    counted = one.lines
    return {
        "id": str(one.claim.id),
        "citations": counted.citations,
        "least": counted.least,
        "most": counted.most,
        "lines": [
            {
                "sources": list(line.sources),
                "origins": list(line.origins),
                "unstated": list(line.unstated),
                "settled": line.settled,
            }
            for line in counted.lines
        ],
        "passages": [passage_in_json(passage) for passage in one.passages],
    }


def passage_in_json(passage: Passage) -> dict[str, Any]:
    """A passage as analyses print it: `removes` is null where nothing is known, `lag_days` where a date is missing."""
    return {
        "source": passage.source,
        "locator": passage.locator,
        "through": list(passage.through),
        "argument": passage.argument,
        "line": passage.line,
        "removes": passage.removes.number if passage.removes else None,
        "broken": passage.removes.broken if passage.removes else None,
        "chain": list(passage.removes.chain) if passage.removes else [],
        "lag_days": list(passage.lag) if passage.lag else None,
    }


FORMS: Mapping[str, Callable[[Graph, list[Account]], str]] = {
    "text": _in_text,
    "markdown": _in_markdown,
    "html": _in_html,
    "json": _in_json,
}
