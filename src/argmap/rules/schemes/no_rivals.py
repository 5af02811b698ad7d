"""A best explanation is offered, and no other is named.

Why: The best of one is not much. What else could explain it, and who has said so?

Example:

    claims:
      revolt: A revolt was brewing.
    arguments:
      why-shot:
        scheme: best-explanation
        premises: {data: Most members were shot., explains: A revolt would explain it., better: Nothing else does.}
        supports: revolt

Instead:

    claims:
      revolt: {text: A revolt was brewing., contrary-to: [fear]}
      fear: {text: Nobody but Stalin saw a danger.}
    arguments:
      why-shot:
        scheme: best-explanation
        premises: {data: Most members were shot., explains: A revolt would explain it., better: Nothing else does.}
        supports: revolt
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.schemes import by_scheme, in_role, question

CODE = "AM714"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def no_rivals(graph: Graph) -> Iterator[Finding]:
    """Best explanations whose hypothesis is declared to conflict with none, and of whose data nothing else is offered.

    That another side's thesis excludes it makes that thesis no explanation.
    """
    for argument in by_scheme(graph).get("best-explanation", ()):
        if not _has_rival(graph, argument) and argument.scheme is not None:
            yield Finding(
                "no-rivals",
                f"`{argument.id}` calls `{argument.target}` the best explanation, and the map names no other",
                argument.scheme.place,
                (argument.id,),
                help="Add the rival as a claim (`contrary-to`), or an argument that `explains` the same otherwise.",
            )


def _has_rival(graph: Graph, argument: Argument) -> bool:
    declared = (one for one in graph.conflicting.get(str(argument.target), {}).values() if one.kind != "theses")
    if any(True for _ in declared) or argument.relation != "supports":
        return True
    for name in ("rivals", "better-rival"):
        put = question(argument, name)
        if put is not None and (put.state in ("answered", "waived") or (put.state == "raised" and name != "rivals")):
            return True
    return any(_otherwise(graph, argument, data) for data in in_role(graph, argument, "data"))


def _otherwise(graph: Graph, argument: Argument, data: str) -> bool:
    """Whether somebody explains the same by something else."""
    if any(other.id != argument.id for other in graph.explaining.get(data, ())):
        return True
    hypotheses = {other.target for other in graph.using.get(data, ()) if other.scheme == "best-explanation"}
    return len(hypotheses) > 1
