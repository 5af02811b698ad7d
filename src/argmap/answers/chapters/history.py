"""What each person said, and how it moved."""

from argmap.analysis.history import Position
from argmap.analysis.history import history as find
from argmap.answers.chapters._page import Chapter, Section
from argmap.answers.chapters._words import claim_in_words, counted, person
from argmap.document.dates import format_date
from argmap.document.nouns import Stance
from argmap.graph import Graph
from argmap.graph.voices import when_said
from argmap.semantics import Assumptions


def history(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - what was said depends on no grant
    """The positions that moved, were hedged or taken back; how many were simply held."""
    found = find(graph)
    by_person: dict[str, list[Position]] = {}
    for position in found:
        by_person.setdefault(position.person, []).append(position)
    return Chapter(
        "Who held what when",
        ("Told are positions stated more than once, hedged, held for the sake of argument, or taken back.",),
        tuple(_section(graph, name, listed) for name, listed in by_person.items())
        or (Section("No positions", ("Nobody is said to hold, deny or doubt a claim.",)),),
        {"positions": [_data(graph, position) for position in found]},
    )


def _section(graph: Graph, name: str, positions: list[Position]) -> Section:
    told = [one for one in positions if len(one.stances) > 1 or one.hedged or one.retracted]
    entries = [
        f"{claim_in_words(graph, one.claim)}: {', then '.join(_said(graph, stance) for stance in one.stances)}"
        for one in told
    ]
    others = len(positions) - len(told)
    if others:
        entries.append(f"{counted(others, 'position')} stated once, without a hedge.")
    return Section(person(graph, name), tuple(entries))


def _said(graph: Graph, stance: Stance) -> str:
    when = when_said(graph, stance)
    date = f" ({format_date(when, graph.debate.lang or 'en')})" if when is not None else ""
    manner = " for the sake of argument" if stance.arguendo else ""
    hedge = f", hedged: “{stance.hedge}”" if stance.hedge else ""
    return f"{stance.stance}{manner}{hedge}{date}"


def _data(graph: Graph, position: Position) -> dict[str, object]:
    return {
        "person": position.person,
        "claim": position.claim,
        "moved": position.moved,
        "stances": [_stance(graph, stance) for stance in position.stances],
    }


def _stance(graph: Graph, stance: Stance) -> dict[str, object]:
    when = when_said(graph, stance)
    return {
        "stance": str(stance.stance),
        "date": str(when.text) if when is not None else None,
        "hedge": str(stance.hedge) if stance.hedge else None,
        "arguendo": stance.arguendo,
    }
