"""Debates as abstract argumentation frameworks (Dung 1995), and frameworks as debates.

A framework read becomes claims that rebut one another. A debate whose arguments do no more than that is written the
same way. Any other is written on the level of its arguments: each argument, and each claim that none supports, is a
node; it attacks what its conclusion denies or excludes, premise or conclusion, and what it undercuts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from argmap.document.nouns import Argument, Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._losses import Loss, unexpressed


@dataclass(frozen=True, slots=True)
class Framework:
    """Nodes with what they say, and attacks between them; no order is meant, that of the debate is kept."""

    nodes: dict[str, str]
    attacks: tuple[tuple[str, str], ...]
    supports: tuple[tuple[str, str], ...] = ()


def draft_of(framework: Framework, given: Given, form: str) -> Draft:
    """A framework as a document of ours."""
    draft = Draft(given, form)
    ours = {name: draft.claim(text or f"Argument {name}", name) for name, text in framework.nodes.items()}
    for relation, pairs in (("rebuts", framework.attacks), ("supports", framework.supports)):
        for source, target in pairs:
            draft.argument(relation, ours[target], [ours[source]])
    return draft


def framework_of(debate: Debate) -> Framework:
    """A debate as a framework; linear but for the pairs that attack each other."""
    if debate.arguments and all(_is_abstract(argument, debate) for argument in debate.arguments.values()):
        pairs = [(str(one.premises[0].claim), str(one.target)) for one in debate.arguments.values()]
        return Framework({str(name): str(claim.text) for name, claim in debate.claims.items()}, _unique(pairs))
    arguments = {
        str(name): one for name, one in debate.arguments.items() if one.relation and one.relation != "explains"
    }
    supported = {one.target for one in arguments.values() if one.relation == "supports"}
    nodes = {name: str(one.title or name) for name, one in arguments.items()}
    nodes |= {str(name): str(claim.text) for name, claim in debate.claims.items() if name not in supported}
    return Framework(nodes, _unique(_attacks(debate, arguments, set(nodes))))


def _is_abstract(argument: Argument, debate: Debate) -> bool:
    known = debate.claims
    return (
        argument.relation == "rebuts"
        and argument.target in known
        and len(argument.premises) == 1
        and argument.premises[0].claim in known
    )


def _attacks(debate: Debate, arguments: dict[str, Argument], nodes: set[str]) -> Iterator[tuple[str, str]]:
    touched, said = _places(debate, arguments, nodes)
    for name, argument in arguments.items():
        target = str(argument.target)
        if argument.relation == "undercuts" and target in arguments:
            yield name, target
        elif argument.relation == "rebuts":
            yield from ((name, other) for other in touched.get(target, ()))
            for other in said.get(target, ()):
                yield from ((name, other), (other, name))
    for one, two in _excluding(debate):
        hit = (*touched.get(two, ()), *said.get(two, ()))
        yield from ((attacker, other) for attacker in said.get(one, ()) for other in hit)


def _places(
    debate: Debate, arguments: dict[str, Argument], nodes: set[str]
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """By claim: the nodes that use it as a premise, and those that say it."""
    touched: dict[str, list[str]] = {}
    said: dict[str, list[str]] = {}
    for name, argument in arguments.items():
        for premise in argument.premises:
            touched.setdefault(str(premise.claim), []).append(name)
        if argument.relation == "supports":
            said.setdefault(str(argument.target), []).append(name)
    for claim in debate.claims:
        if str(claim) in nodes:
            said.setdefault(str(claim), []).append(str(claim))
    return touched, said


def _excluding(debate: Debate) -> Iterator[tuple[str, str]]:
    for name, claim in debate.claims.items():
        for other in (*claim.contradicts, *claim.contrary_to):
            yield str(name), str(other)
            yield str(other), str(name)


def _unique(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys(pairs))


def losses_of(debate: Debate, framework: Framework, form: str, *, texts: bool) -> list[Loss]:
    """What a framework has no place for: all text, and how arguments are built."""
    abstract = framework.nodes.keys() == {str(name) for name in debate.claims}
    keys = {"claims": ("text",), "arguments": ("premises", "rebuts")}
    if not abstract:
        keys = {"claims": ("text", "contradicts", "contrary-to"), "arguments": ("rebuts", "undercuts", "title")}
    losses = unexpressed(debate, keys, form)
    if not texts:
        said = tuple(name for name, text in framework.nodes.items() if text != f"Argument {name}")
        losses += [Loss("texts", said)] if said else []
    return losses
