"""What somebody was told is argued from as if they had been there.

Why: The step from a witness's word asks whether the witness could see. Hearsay has to be asked who told it, and
whether each link is faithful: the scheme `hearsay` asks that.

Example:

    people:
      liu: Liu Wen
    sources:
      memoir: {title: Memoir, knowledge: later-hearsay, informants: [liu]}
    claims:
      told: {text: The memoir says that the bridge fell., kind: textual, evidence: ["memoir, p. 4"]}
      bridge-fell: The bridge fell.
    arguments:
      word: {scheme: witness-testimony, premises: {assertion: told}, supports: bridge-fell}

Instead:

    people:
      liu: Liu Wen
    sources:
      memoir: {title: Memoir, knowledge: later-hearsay, informants: [liu]}
    claims:
      told: {text: The memoir says that the bridge fell., kind: textual, evidence: ["memoir, p. 4"]}
      bridge-fell: The bridge fell.
    arguments:
      word: {scheme: hearsay, premises: {report: told}, supports: bridge-fell}
"""

from collections.abc import Iterator

from argmap.evidence.removes import removes
from argmap.evidence.testimony import testimony
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM623"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"


def hearsay(graph: Graph) -> Iterator[Finding]:
    """Arguments from a witness's word whose passages are all at one remove or more."""
    depths: dict[str, list[int]] = {}
    for heard in (one for given in testimony(graph).values() for one in given):
        if heard.argument is not None and heard.argument.scheme in ("witness-testimony", "position-to-know"):
            found = removes(graph, heard.item)
            depths.setdefault(heard.argument.id, []).append(found.number if found else 0)
    for name, numbers in depths.items():
        if min(numbers):
            argument = graph.arguments[name]
            yield Finding(
                "hearsay",
                f"`{name}` argues from a witness's word, and the word is hearsay",
                argument.id.place,
                (argument.id,),
                help="Argue it by the scheme `hearsay`, which asks for each link.",
            )
