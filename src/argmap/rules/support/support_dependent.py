"""A claim stands only as long as reports that go back to one origin are counted as several.

Why: That accounts agree is a reason only if they could have disagreed. Where an argument from convergence rests on
testimony of one line, it adds nothing to a single report; here the claim has nothing else.

Example:

    people: {liu: Liu Wen}
    sources:
      memoir: {title: Memoir, derives-from: [liu]}
      biography: {title: Biography, derives-from: [memoir]}
    claims:
      fell: The bridge fell.
      one: {text: The memoir says that the bridge fell., evidence: ["memoir, p. 4"]}
      two: {text: The biography says that the bridge fell., evidence: ["biography, p. 12"]}
      apart: {text: The two are independent., stances: {liu: asserts}}
      no-motive: {text: They share no motive., stances: {liu: asserts}}
    arguments:
      agree:
        scheme: convergence
        premises: {reports: [one, two], independent: apart, no-common-motive: no-motive}
        supports: fell

Instead:

    people: {liu: Liu Wen, wang: Wang Min}
    sources:
      memoir: {title: Memoir, derives-from: [liu]}
      diary: {title: Diary, derives-from: [wang]}
    claims:
      fell: The bridge fell.
      one: {text: The memoir says that the bridge fell., evidence: ["memoir, p. 4"]}
      two: {text: The diary says that the bridge fell., evidence: ["diary, p. 12"]}
      apart: {text: The two are independent., stances: {liu: asserts}}
      no-motive: {text: They share no motive., stances: {liu: asserts}}
    arguments:
      agree:
        scheme: convergence
        premises: {reports: [one, two], independent: apart, no-common-motive: no-motive}
        supports: fell
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.rules._lists import listed

CODE = "AM412"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

SCHEME = "convergence"


def support_dependent(graph: Graph) -> Iterator[Finding]:
    """Claims that stand, and do not without arguments from convergence whose reports are one line.

    Nothing is weighed where there is no such argument.
    """
    merged = {str(one.id): one for one in graph.arguments.values() if one.scheme == SCHEME and _is_one_line(graph, one)}
    if not merged:
        return
    from argmap.analysis.standing import standing
    from argmap.semantics import Assumptions, Label, frame
    from argmap.semantics.sceptical import sceptical

    before = standing(graph)
    after = sceptical(frame(graph, Assumptions(rejected=frozenset(merged))))
    for argument in merged.values():
        name = str(argument.target)
        if name in graph.claims and before.claim(name) is Label.IN and after.claim(name) is not Label.IN:
            yield Finding(
                "support-dependent",
                f"`{name}` stands only if the reports of `{argument.id}`, which are one line, count as several",
                graph.claims[name].id.place,
                (name, argument.id),
                (Related(argument.id.place, "reports that hang together"),),
                (f"the reports go back to {listed(_origins(graph, argument))}",),
                "Look for a report from elsewhere, or argue from the one there is.",
            )


def _is_one_line(graph: Graph, argument: Argument) -> bool:
    from argmap.evidence.independence import lines

    testified = [name for name in _premises(graph, argument) if graph.claims[name].evidence]
    items = [item for name in testified for item in graph.claims[name].evidence if item.bears == "for"]
    return len(testified) > 1 and lines(graph, items).most == 1


def _origins(graph: Graph, argument: Argument) -> tuple[str, ...]:
    from argmap.evidence.independence import lines

    items = [item for name in _premises(graph, argument) for item in graph.claims[name].evidence]
    (line,) = lines(graph, [item for item in items if item.bears == "for"]).lines
    return line.origins or line.sources


def _premises(graph: Graph, argument: Argument) -> list[str]:
    return [premise.claim for premise in argument.premises if premise.claim in graph.claims]
