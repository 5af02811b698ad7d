"""Each side's case, told from its thesis down."""

from collections.abc import Iterator

from argmap.analysis.brief import Brief, Step
from argmap.analysis.brief import brief as find
from argmap.analysis.standing import standing
from argmap.cli.chapters._page import Chapter, Section
from argmap.cli.chapters._words import ascribed, people, side
from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.semantics import Assumptions, Status, status

_AGAINST = {Status.CONTESTED: "This is contested.", Status.REFUTED: "This has been refuted."}


def brief(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - judged by the default
    """The case of each side in its own words' order."""
    found = find(graph)
    return Chapter(
        "The case of each side",
        ("Each step is told once, where it is first needed. Whether a point holds is judged by the default.",),
        tuple(Section(side(graph, one.side), tuple(_told(graph, one))) for one in found),
        {
            "sides": [
                {
                    "side": one.side,
                    "theses": list(one.theses),
                    "steps": [_data(step) for step in one.steps],
                    "attacks": list(one.attacks),
                }
                for one in found
            ]
        },
    )


def _told(graph: Graph, found: Brief) -> Iterator[str]:
    for thesis in found.theses:
        yield f"Holds: {graph.claims[thesis].text}"
    if not found.steps:
        yield "Gives no reason for it here."
    told: set[str] = set()
    for step in found.steps:
        yield _step(graph, step, again=step.conclusion in told)
        told.add(step.conclusion)
    for name in found.attacks:
        yield _attack(graph, name)


def _step(graph: Graph, step: Step, *, again: bool) -> str:
    """One step: a thesis needs no telling again."""
    own = graph.arguments[step.argument]
    told = ascribed(graph, own)
    who = people(graph, own.by) + (f"{told}," if told else "")
    reasons = _texts(graph, step.premises)
    if not step.depth:
        opening = f"{who} argues for it" if len(own.by) == 1 else f"{who} argue for it"
        return f"{opening}: {reasons}"
    fate = f" {_AGAINST[step.status]}" if step.status in _AGAINST and not again else ""
    head = "For the same" if again else "That"
    what = "" if again else f" {_inside(str(graph.claims[step.conclusion].text))}"
    return f"{head}{what}{'' if again else ' is shown so'}{_by_others(graph, own)}: {reasons}{fate}"


def _by_others(graph: Graph, argument: Argument) -> str:
    told = ascribed(graph, argument).removeprefix(", ")
    return f" ({told})" if told else ""


def _attack(graph: Graph, name: str) -> str:
    argument = graph.arguments[name]
    target = str(argument.target)
    reasons = _texts(graph, [premise.claim for premise in argument.premises if premise.claim in graph.claims])
    if argument.relation == "rebuts" and target in graph.claims:
        fallen = standing(graph)
        fate = " It has fallen." if status(fallen, target) is Status.REFUTED else ""
        return f"Against the claim {_inside(str(graph.claims[target].text))}: {reasons}{fate}"
    return f"Against the step `{target}`: {reasons}"


def _texts(graph: Graph, names: "tuple[str, ...] | list[str]") -> str:
    return " ".join(str(graph.claims[name].text) for name in names)


def _inside(text: str) -> str:
    """A text inside a sentence of ours."""
    return f"“{text.rstrip('.')}”"


def _data(step: Step) -> dict[str, object]:
    return {
        "argument": step.argument,
        "conclusion": step.conclusion,
        "premises": list(step.premises),
        "depth": step.depth,
        "status": str(step.status),
    }
