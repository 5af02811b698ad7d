"""The debate without one witness."""

from argmap.analysis.origins import WithoutOrigin, without_origins
from argmap.answers.chapters._page import Chapter, Section
from argmap.answers.chapters._words import counted, move_in_data, move_in_words, named, person
from argmap.graph import Graph
from argmap.semantics import Assumptions


def origins(graph: Graph, assumptions: Assumptions) -> Chapter:
    """Every origin of evidence left out in turn."""
    found = without_origins(graph, assumptions)
    return Chapter(
        "Without one origin",
        ("Everything that goes back to one person or one record alone is left out, one origin at a time.",),
        tuple(_section(graph, one) for one in found) or (Section("No origins", ("Nothing is given as evidence.",)),),
        {
            "origins": [
                {
                    "origin": one.origin,
                    "dropped": [{"claim": claim, "source": source} for claim, source in one.dropped],
                    "moved": [move_in_data(moved) for moved in one.moved],
                }
                for one in found
            ]
        },
    )


def _section(graph: Graph, found: WithoutOrigin) -> Section:
    who = person(graph, found.origin) if found.origin in graph.debate.people else f"`{found.origin}`"
    theses = [moved for moved in found.moved if moved.claim in graph.theses]
    others = [moved for moved in found.moved if moved.claim not in graph.theses]
    told = [move_in_words(moved) + "." for moved in theses] or ["No thesis moves."]
    if others:
        fallen = named((moved.claim for moved in others), most=6)
        told.append(f"{counted(len(others), 'other claim')} would be judged otherwise: {fallen}.")
    lost = counted(len(found.dropped), "piece")
    return Section(f"Without {who} ({lost} of evidence)", tuple(told))
