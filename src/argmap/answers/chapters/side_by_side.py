"""The sides next to each other, issue by issue."""

from argmap.analysis.side_by_side import Entry, Row
from argmap.analysis.side_by_side import side_by_side as find
from argmap.answers.chapters._page import WITHOUT_SIDES, Chapter, Section, Table
from argmap.answers.chapters._words import ascribed, several, side
from argmap.drawing.wording import short_source
from argmap.graph import Graph
from argmap.semantics import Assumptions, Label

_FATE = {Label.IN: "", Label.OUT: " The step fails.", Label.UNDECIDED: " The step is open."}
_AIMS = {"supports": "For", "rebuts": "Against", "undercuts": "Against the step", "explains": "To explain"}


def side_by_side(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - judged by the default
    """A row for each issue, a column for each side."""
    found = find(graph)
    heads = ("issue", *(side(graph, name) for name in graph.debate.sides))
    rows = tuple(
        (_issue(graph, row), *("\n".join(_entry(graph, one) for one in cell) for cell in row.cells.values()))
        for row in found
    )
    return Chapter(
        "Side by side",
        ("What each side argues on each issue: for or against what, from what, on what evidence, in reply to what.",),
        (Section("Issues", (), Table(heads, rows)) if rows else WITHOUT_SIDES,),
        {
            "issues": [
                {
                    "topic": row.topic or None,
                    "sides": {name: [_data(one) for one in row.cells[name]] for name in row.cells},
                }
                for row in found
            ]
        },
    )


def _issue(graph: Graph, row: Row) -> str:
    return graph.debate.topics[row.topic].heading if row.topic else graph.debate.heading


def _entry(graph: Graph, entry: Entry) -> str:
    debate = graph.debate
    cited = dict.fromkeys((source, locator) for _, source, locator in entry.evidence)
    places = [f"{short_source(source, debate)}{f', {locator}' if locator else ''}" for source, locator in cited]
    evidence = f" Evidence: {'; '.join(places)}." if places else ""
    reply = f" In reply to {several(_short(graph, name) for name in entry.replies)}." if entry.replies else ""
    told = ascribed(graph, graph.arguments[entry.argument])
    premises = "; ".join(_plain(graph, name) for name in entry.premises)
    return (
        f"{_AIMS[entry.relation]} {_short(graph, entry.target)}{told}: {premises}.{evidence}{reply}"
        f"{_FATE[entry.label]} (`{entry.argument}`)"
    )


def _short(graph: Graph, name: str) -> str:
    return f"“{_plain(graph, name)}”"


def _plain(graph: Graph, name: str) -> str:
    """A claim's label or words, or an argument's title, without a full stop."""
    claim, argument = graph.claims.get(name), graph.arguments.get(name)
    if claim is not None:
        return str(claim.label or claim.text).rstrip(".")
    return str(argument.title) if argument is not None and argument.title else name


def _data(entry: Entry) -> dict[str, object]:
    return {
        "argument": entry.argument,
        "relation": entry.relation,
        "target": entry.target,
        "premises": list(entry.premises),
        "evidence": [{"claim": claim, "source": source, "locator": place} for claim, source, place in entry.evidence],
        "replies-to": list(entry.replies),
        "label": str(entry.label),
    }
