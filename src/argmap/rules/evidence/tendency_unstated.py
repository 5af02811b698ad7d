"""A party to the quarrel, or an actor of the event, is a witness, and the bent of the text is not stated.

Why: What the author had to gain belongs beside what the author says: `tendency` says it, with the reason.

Example:

    sides:
      yes: {label: It fell, thesis: bridge-fell}
    people:
      liu: {name: Liu Wen, side: yes}
    sources:
      memoir: {title: Memoir, author: liu, kind: memoir}
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}

Instead:

    sides:
      yes: {label: It fell, thesis: bridge-fell}
    people:
      liu: {name: Liu Wen, side: yes}
    sources:
      memoir:
        title: Memoir
        author: liu
        kind: memoir
        tendency: [{toward: yes, direction: for, reason: Liu sold boats.}]
    claims:
      bridge-fell: {text: The bridge fell., evidence: ["memoir, p. 4"]}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Claim, Source
from argmap.evidence.provenance import authors
from argmap.evidence.testimony import is_told, spoken, testimony
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM638"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"


def tendency_unstated(graph: Graph) -> Iterator[Finding]:
    """Sources without a tendency that testify to something their author has a part in; one finding for each."""
    told: set[str] = set()
    for name, given in testimony(graph).items():
        for heard in given:
            source = graph.debate.sources.get(heard.item.source)
            if source is None or source.tendency or source.id in told or not is_told(graph, heard):
                continue
            if source.translation_of is not None or source.edition_of is not None:
                continue  # its bent is that of the original
            part = _part(graph, graph.claims[name], source)
            if part:
                told.add(source.id)
                yield Finding(
                    "tendency-unstated",
                    f"{part} and is a witness for `{name}`, and the bent of `{source.id}` is not stated",
                    source.id.place,
                    (source.id, name),
                    help="Give it a `tendency`: toward whom or what, for or against, and the reason.",
                )


def _part(graph: Graph, claim: Claim, source: Source) -> str:
    debate = graph.debate
    for author in authors(source):
        person = debate.people.get(author)
        if person is not None and person.side in debate.sides:
            return f"`{author}` takes the side `{person.side}`"
        for name in claim.during:
            if name in debate.events and author in debate.events[name].participants and _is_told_later(claim, source):
                return f"`{author}` takes part in `{name}`"
    return ""


def _is_told_later(claim: Claim, source: Source) -> bool:
    """Whether the text is not itself part of what happened: a speech held there is no account of it."""
    made = spoken(source)
    return source.kind != "speech" and (claim.when is None or made is None or definitely_before(claim.when, made))
