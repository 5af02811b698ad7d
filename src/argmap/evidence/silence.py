"""Arguments from silence, and the conditions without which a silence says nothing (Lange 1966; Garraghan 1946)."""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.grounding import grounding
from argmap.graph.reasons import concluding

CONDITIONS = {
    "silence": {
        "complete": "the text is complete",
        "knew": "its author would have known",
        "would-record": "its author would have recorded it there",
        "searched": "the text has been searched",
    },
    "ignorance": {"would-be-known": "it would be known if it were so", "not-known": "it is not known"},
}
"""For each scheme the roles that have to be filled and argued for, in words."""


@dataclass(frozen=True, slots=True)
class Silence:
    """An argument from silence, with the roles of its conditions: `argued` rest on something, `open` on nothing,
    `missing` are not even said.
    """

    argument: Argument
    argued: tuple[str, ...]
    open: tuple[str, ...]
    missing: tuple[str, ...]


def silences(graph: Graph) -> Iterator[Silence]:
    """The arguments from silence. A condition is argued for when it is grounded, or some argument concludes it."""
    for argument in graph.arguments.values():
        conditions = CONDITIONS.get(argument.scheme or "")
        if conditions:
            yield _silence(graph, argument, tuple(conditions))


def _silence(graph: Graph, argument: Argument, conditions: tuple[str, ...]) -> Silence:
    filled: dict[str, list[str]] = {}
    for premise in argument.premises:
        if premise.role is not None and premise.claim in graph.claims:
            filled.setdefault(premise.role, []).append(premise.claim)
    argued = tuple(
        role for role in conditions if role in filled and all(_is_argued(graph, name) for name in filled[role])
    )
    missing = tuple(role for role in conditions if role not in filled)
    return Silence(argument, argued, tuple(role for role in conditions if role not in (*argued, *missing)), missing)


def _is_argued(graph: Graph, claim: str) -> bool:
    return claim in grounding(graph).grounds or claim in concluding(graph)


def denied_by(graph: Graph, argument: Argument) -> tuple[str, ...]:
    """What an argument from silence says did not happen: what it rebuts, or the rivals of what it supports."""
    if argument.target is None or argument.target not in graph.claims:
        return ()
    if argument.relation == "rebuts":
        return (str(argument.target),)
    return tuple(map(str, graph.conflicting.get(argument.target, ()))) if argument.relation == "supports" else ()
