"""What critical questions do to an argument: a raised one meets a premise, or leaves the argument open.

Which premise a question is about is said by its scheme, the debate's own or one of the library; a question that no
scheme knows is about the role of the same name. One for an exception or a rebuttal does nothing until it is argued.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.document.nouns import Argument, CriticalQuestion, Question
from argmap.graph import Graph
from argmap.graph.schemes import ARGUED


@dataclass(frozen=True, slots=True)
class Challenges:
    """The claims that a raised question meets as a bare denial does, and the arguments it leaves open."""

    claims: frozenset[str] = frozenset()
    arguments: frozenset[str] = frozenset()


def challenges(graph: Graph) -> Challenges:
    """What raised questions do in a debate; O(questions)."""
    claims: set[str] = set()
    arguments: set[str] = set()
    for argument in graph.arguments.values():
        for question in raised(graph, argument):
            met = questioned(graph, argument, question)
            claims.update(met)
            if not met:
                arguments.add(argument.id)
    return Challenges(frozenset(claims), frozenset(arguments))


def raised(graph: Graph, argument: Argument) -> Iterator[Question]:
    """The questions that somebody raised and nobody answered, but for those that have to be argued."""
    for question in argument.questions:
        if question.state == "raised":
            asked = _in_scheme(graph, argument, question)
            if asked is None or asked.burden not in ARGUED:
                yield question


def questioned(graph: Graph, argument: Argument, question: Question) -> list[str]:
    """The premises a question is about."""
    asked = _in_scheme(graph, argument, question)
    role = asked.role if asked is not None and asked.role else question.id
    return [premise.claim for premise in argument.premises if premise.role == role and premise.claim in graph.claims]


def _in_scheme(graph: Graph, argument: Argument, question: Question) -> CriticalQuestion | None:
    if argument.scheme is None:
        return None
    from argmap.document.scheme_library import ask, schemes_of

    known = schemes_of(graph.debate)
    return ask(known[argument.scheme], question.id) if argument.scheme in known else None
