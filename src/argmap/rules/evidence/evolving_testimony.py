"""One witness gives differing accounts.

Why: Of two accounts that cannot both be true one is wrong; which came first, and what happened between, tells how the
memory moved.

Example:

    people: {liu: Liu Wen}
    sources:
      letter: {title: Letter, author: liu, issued: 1937, knowledge: eyewitness}
      memoir: {title: Memoir, author: liu, issued: 1960, knowledge: eyewitness}
    claims:
      by-day: {text: The bridge fell by day., evidence: ["letter, fol. 1"], contrary-to: [by-night]}
      by-night: {text: The bridge fell by night., evidence: ["memoir, p. 4"]}

Instead:

    people: {liu: Liu Wen, wang: Wang Min}
    sources:
      letter: {title: Letter, author: wang, issued: 1937, knowledge: eyewitness}
      memoir: {title: Memoir, author: liu, issued: 1960, knowledge: eyewitness}
    claims:
      by-day: {text: The bridge fell by day., evidence: ["letter, fol. 1"], contrary-to: [by-night]}
      by-night: {text: The bridge fell by night., evidence: ["memoir, p. 4"]}
"""

from collections.abc import Iterator, Mapping

from argmap.document.nouns import Source
from argmap.evidence.provenance import authors
from argmap.evidence.testimony import is_told, spoken, testimony
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM631"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def evolving_testimony(graph: Graph) -> Iterator[Finding]:
    """Conflicting claims for which two sources by the same person testify, the earlier source first."""
    heard = testimony(graph)
    for name, rivals in graph.conflicting.items():
        for rival in rivals:
            if name < rival and name in heard and rival in heard:
                mine, theirs = _witnesses(graph, name), _witnesses(graph, rival)
                for person in mine:
                    if person in theirs and mine[person].id != theirs[person].id:
                        yield _finding(graph, person, (name, mine[person]), (rival, theirs[person]))


def _witnesses(graph: Graph, claim: str) -> Mapping[str, Source]:
    found: dict[str, Source] = {}
    for heard in testimony(graph)[claim]:
        source = graph.debate.sources.get(heard.item.source)
        if source is not None and is_told(graph, heard):
            for person in authors(source):
                found.setdefault(person, source)
    return found


def _finding(graph: Graph, person: str, one: tuple[str, Source], other: tuple[str, Source]) -> Finding:
    first, second = sorted((one, other), key=lambda account: _day(account[1]))
    return Finding(
        "evolving-testimony",
        f"`{person}` tells `{first[0]}` in `{first[1].id}`, and in `{second[1].id}` the contrary, `{second[0]}`",
        graph.claims[second[0]].id.place,
        (graph.claims[second[0]].id, graph.claims[first[0]].id, first[1].id, second[1].id),
        (Related(graph.claims[first[0]].id.place, "the other account"),),
        help="Ask what lies between the two accounts, and prefer the one nearer to the event.",
    )


def _day(source: Source) -> int:
    made = spoken(source)
    return made.earliest if made is not None and made.earliest is not None else 10**9
