"""The arguments that follow a scheme, what fills its roles, and what became of its questions."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.nouns import Argument, CriticalQuestion, Question, Scheme
from argmap.document.scheme_library import ask, schemes_of
from argmap.graph.model import Graph

ARGUED = frozenset({"exception", "rebuttal"})


@dataclass(frozen=True, slots=True)
class Followed:
    """An argument and the scheme it follows."""

    argument: Argument
    scheme: Scheme


@lru_cache(maxsize=4)
def followed(graph: Graph) -> tuple[Followed, ...]:
    """The arguments whose scheme is known, in order; O(arguments)."""
    known = schemes_of(graph.debate)
    return tuple(
        Followed(argument, known[argument.scheme])
        for argument in graph.arguments.values()
        if argument.scheme is not None and argument.scheme in known
    )


@lru_cache(maxsize=4)
def by_scheme(graph: Graph) -> Mapping[str, tuple[Argument, ...]]:
    """From each scheme to the arguments that follow it."""
    found: defaultdict[str, list[Argument]] = defaultdict(list)
    for one in followed(graph):
        found[one.scheme.id].append(one.argument)
    return {name: tuple(arguments) for name, arguments in found.items()}


def in_role(graph: Graph, argument: Argument, role: str) -> tuple[str, ...]:
    """The claims in a role of an argument, those that exist."""
    return tuple(str(one.claim) for one in argument.premises if one.role == role and one.claim in graph.claims)


def question(argument: Argument, name: str) -> Question | None:
    """What became of a critical question; None where the argument says nothing of it."""
    return next((one for one in argument.questions if one.id == name), None)


def asked(one: Followed, put: Question) -> CriticalQuestion | None:
    """The question of the scheme that is meant; None where it has no such question."""
    return ask(one.scheme, put.id)
