"""What critical questions do to an argument: a raised one meets a premise, or leaves the argument open.

Which premise a question is about is said by the scheme, where the debate defines it (`role` of the question); else the
question is about the role of the same name. A question for an exception or a rebuttal does nothing until it is argued.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.document.nouns import Argument, CriticalQuestion, Question
from argmap.graph import Graph

ARGUED = frozenset({"exception", "rebuttal"})


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
        asked = _in_scheme(graph, argument, question)
        if question.state == "raised" and (asked is None or asked.burden not in ARGUED):
            yield question


def questioned(graph: Graph, argument: Argument, question: Question) -> list[str]:
    """The premises a question is about."""
    asked = _in_scheme(graph, argument, question)
    role = asked.role if asked is not None and asked.role else question.id
    return [premise.claim for premise in argument.premises if premise.role == role and premise.claim in graph.claims]


def _in_scheme(graph: Graph, argument: Argument, question: Question) -> CriticalQuestion | None:
    scheme = graph.debate.schemes.get(argument.scheme or "")
    return next((one for one in scheme.questions if one.id == question.id), None) if scheme else None
