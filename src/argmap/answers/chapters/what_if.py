"""What would change if one leaf were otherwise."""

from argmap.analysis.what_if import Effect
from argmap.analysis.what_if import what_if as find
from argmap.answers.chapters._page import Chapter, Section
from argmap.answers.chapters._words import change_in_data, change_in_words, counted, joined, move_in_data, move_in_words
from argmap.graph import Graph
from argmap.semantics import Assumptions

SHOWN = 20


def what_if(graph: Graph, assumptions: Assumptions) -> Chapter:
    """Every leaf in turn, those with most effect first."""
    found = find(graph, assumptions)
    ordered = sorted(found, key=lambda one: (-_theses(graph, one), -len(one.moved)))
    told = [_entry(graph, one) for one in ordered if len(one.moved) > 1]
    sections = [Section("What moves most", tuple(told[:SHOWN]) or ("Nothing moves anything besides itself.",))]
    if len(told) > SHOWN:
        sections.append(Section("And further", (f"{len(told) - SHOWN} more move something besides themselves.",)))
    quiet = sum(len(one.moved) < 2 for one in found)
    sections.append(Section("What moves nothing else", (f"{counted(quiet, 'change')} of {len(found)}.",)))
    return Chapter(
        "What if one thing were otherwise",
        ("Each thing that nobody argues for is changed by itself; theses that move are named first.",),
        tuple(sections),
        {
            "changes": [
                {"change": change_in_data(one.change), "moved": [move_in_data(moved) for moved in one.moved]}
                for one in found
            ]
        },
    )


def _theses(graph: Graph, effect: Effect) -> int:
    return sum(moved.claim in graph.theses for moved in effect.moved)


def _entry(graph: Graph, effect: Effect) -> str:
    theses = [move_in_words(moved) for moved in effect.moved if moved.claim in graph.theses]
    others = len(effect.moved) - len(theses)
    told = joined([*theses, *([counted(others, "other claim" if theses else "claim")] if others else [])])
    return f"If {change_in_words(graph, effect.change)}: {told}."
