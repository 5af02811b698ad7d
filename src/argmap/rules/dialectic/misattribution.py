"""Somebody is said to hold something, and the text cited for it is by somebody else.

Why: Then it is that other author who says so: a report, which may be wrong, and not the person's own word.

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    sources:
      answer: {title: An answer, author: a}
    claims:
      harder: {text: Yagoda was hard to remove., stances: {j: {stance: asserts, cite: "answer, p. 2"}}}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    sources:
      answer: {title: An answer, author: a}
    claims:
      harder: {text: Yagoda was hard to remove., stances: {j: {stance: asserts, according-to: a, cite: "answer, p. 2"}}}
"""

from collections.abc import Iterator

from argmap.document.names import MAPPER
from argmap.document.nouns import Argument, Citation, Source, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.voices import named
from argmap.rules._lists import listed

CODE = "AM508"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"

# Texts in which others speak: their author is not the speaker.
_OTHERS_SPEAK = frozenset(
    {"interview", "minutes", "contemporary-record", "official-text", "press", "edition", "speech"}
)


def misattribution(graph: Graph) -> Iterator[Finding]:
    """Stances and arguments that nobody is said to ascribe, cited from a text wholly by other people of the debate."""
    for name, claim in graph.claims.items():
        for stance in claim.stances:
            if stance.cite is not None and stance.person != MAPPER:
                yield from _found(graph, stance, (str(stance.person),), name)
    for argument in graph.arguments.values():
        if argument.cite is not None and named(argument):
            yield from _found(graph, argument, named(argument), str(argument.id))


def _found(graph: Graph, said: Stance | Argument, people: tuple[str, ...], name: str) -> Iterator[Finding]:
    cite = said.cite
    source = graph.debate.sources.get(cite.source) if cite is not None and said.according_to is None else None
    if source is None or cite is None or _may_be_by(source, people):
        return
    authors = [str(author.person) for author in source.authors]
    yield Finding(
        "misattribution",
        f"{listed(people)} {'is' if len(people) == 1 else 'are'} said to hold this, "
        f"but `{source.id}`, which is cited for it, is by {listed(authors)}",
        cite.source.place,
        (name, *people),
        (Related(source.id.place, "the text cited"),),
        help=_help(cite, authors[0]),
    )


def _may_be_by(source: Source, people: tuple[str, ...]) -> bool:
    """Whether one of them wrote it, or may have, or speaks in it."""
    authors = [author.person for author in source.authors]
    return (
        not authors or None in authors or not set(people).isdisjoint(map(str, authors)) or source.kind in _OTHERS_SPEAK
    )


def _help(cite: Citation, author: str) -> str:
    if cite.via is not None:
        return f"Cite their own text, `via` this one; or add `according-to: {author}`."
    return f"Add `according-to: {author}`, or cite their own text `via` this one."
