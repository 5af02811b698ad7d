"""The sides next to each other, issue by issue."""

from argmap.analysis.side_by_side import Entry, Row
from argmap.analysis.side_by_side import side_by_side as find
from argmap.cli.chapters._page import Chapter, Section, Table
from argmap.cli.chapters._words import ascribed, named, side
from argmap.graph import Graph
from argmap.semantics import Assumptions, Label

_FATE = {Label.IN: "", Label.OUT: " [fails]", Label.UNDECIDED: " [open]"}


def side_by_side(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - judged by the default
    """A row for each issue, a column for each side."""
    found = find(graph)
    heads = ("issue", *(side(graph, name) for name in graph.debate.sides))
    rows = tuple(
        (_issue(graph, row), *("; ".join(_entry(graph, one) for one in cell) for cell in row.cells.values()))
        for row in found
    )
    return Chapter(
        "Side by side",
        ("What each side argues on each issue: conclusion, from what, on what evidence, in reply to what.",),
        (Section("Issues", (), Table(heads, rows)),),
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
    sources = named(dict.fromkeys(source for _, source, _ in entry.evidence))
    evidence = f", with {sources} as evidence" if sources else ""
    reply = f", in reply to {named(entry.replies)}" if entry.replies else ""
    step = f"`{entry.argument}` {entry.relation} `{entry.target}` from {named(entry.premises)}"
    told = ascribed(graph, graph.arguments[entry.argument])
    return f"{step}{evidence}{reply}{told}{_FATE[entry.label]}"


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
