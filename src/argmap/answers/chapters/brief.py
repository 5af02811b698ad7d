"""Each side's case, told from its thesis down."""

from collections.abc import Iterator, Sequence

from argmap.analysis.brief import Brief, Step
from argmap.analysis.brief import brief as find
from argmap.answers.chapters._page import WITHOUT_SIDES, Chapter, Section
from argmap.answers.chapters._words import ascribed, joined, people, side
from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.semantics import Assumptions, Status

_FATES = {Status.CONTESTED: " This is contested.", Status.REFUTED: " This has been refuted."}


def brief(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - judged by the default
    """The case of each side in its own words' order."""
    found = find(graph)
    return Chapter(
        "The case of each side",
        (
            "What stands further in says why what it follows is held. Each argument is told once, where it is first",
            "needed. Whether a point is contested or refuted is judged by the default.",
        ),
        tuple(section for one in found for section in _sections(graph, one)) or (WITHOUT_SIDES,),
        {
            "sides": [
                {
                    "side": one.side,
                    "theses": list(one.theses),
                    "steps": [_data(step) for step in one.steps],
                    "attacks": [_data(step) for step in one.attacks],
                    "besides": [_data(step) for step in one.besides],
                }
                for one in found
            ]
        },
    )


def _sections(graph: Graph, found: Brief) -> Iterator[Section]:
    name = side(graph, found.side)
    theses = [f"Holds: {graph.claims[thesis].text}" for thesis in found.theses]
    told = [*theses, *_told(graph, found.steps)] if found.steps else [*theses, "Gives no reason for it here."]
    yield Section(name, tuple(told))
    if found.attacks:
        yield Section(f"{name}: against the others", tuple(_told(graph, found.attacks)))
    if found.besides:
        yield Section(f"{name}: besides", tuple(_told(graph, found.besides)))


def _told(graph: Graph, steps: Sequence[Step]) -> Iterator[str]:
    above: list[tuple[str, str]] = []  # what the last step at each depth was about
    for step in steps:
        about = (step.relation, step.about)
        yield "  " * step.depth + _step(graph, step, again=above[step.depth :][:1] == [about])
        above[step.depth :] = [about]


def _step(graph: Graph, step: Step, *, again: bool) -> str:
    own = graph.arguments[step.argument]
    reasons = " ".join(str(graph.claims[name].text) for name in step.premises)
    if step.relation == "supports" and not step.depth and step.about in graph.theses:
        teller = ascribed(graph, own)
        who = people(graph, own.by) + (f"{teller}," if teller else "")
        return f"{who} {'argues' if len(own.by) == 1 else 'argue'} for it: {reasons}"
    fate = _FATES.get(step.status, "") if step.status is not None and not again else ""
    return f"{_head(graph, step, again=again)}{_by_others(graph, own)}: {reasons}{fate}"


def _head(graph: Graph, step: Step, *, again: bool) -> str:
    """What a step is about; a claim is not told twice."""
    if step.relation == "undercuts":
        return "Against the same step" if again else f"Against the step {_called(graph, step.about)}"
    words = "" if again else f" {_inside(str(graph.claims[step.about].text))}" if step.about in graph.claims else ""
    if step.relation == "rebuts" and not step.depth:
        return "Against the same" if again else f"Against the claim{words}"
    if step.relation == "explains":
        return "To explain the same" if again else f"To explain that{words}"
    if step.relation == "rebuts":
        return f"Against{words or ' the same'}"
    if again:
        return "For the same"
    rivals = (
        [] if step.depth else [_inside(str(graph.claims[one].text)) for one in graph.conflicting.get(step.about, ())]
    )
    return f"Against {joined(rivals)}, that{words} is shown so" if rivals else f"That{words} is shown so"


def _called(graph: Graph, argument: str) -> str:
    known = graph.arguments.get(argument)
    return _inside(str(known.title)) if known is not None and known.title else f"`{argument}`"


def _by_others(graph: Graph, argument: Argument) -> str:
    told = ascribed(graph, argument).removeprefix(", ")
    return f" ({told})" if told else ""


def _inside(text: str) -> str:
    """A text inside a sentence of ours."""
    return f"“{text.rstrip('.')}”"


def _data(step: Step) -> dict[str, object]:
    return {
        "argument": step.argument,
        "relation": step.relation,
        "about": step.about,
        "premises": list(step.premises),
        "depth": step.depth,
        "status": str(step.status) if step.status is not None else None,
    }
