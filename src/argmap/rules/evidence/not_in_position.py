"""An eyewitness was a small child at the time.

Why: Whoever was not yet seven tells what was told later, whatever they believe to remember.

Example:

    people:
      liu: {name: Liu Wen, born: 1900-05}
    sources:
      memoir: {title: Memoir, author: liu, knowledge: eyewitness}
    claims:
      bridge-fell: {text: The bridge fell., when: 1903, evidence: ["memoir, p. 4"]}

Instead:

    people:
      liu: {name: Liu Wen, born: 1890-05}
    sources:
      memoir: {title: Memoir, author: liu, knowledge: eyewitness}
    claims:
      bridge-fell: {text: The bridge fell., when: 1903, evidence: ["memoir, p. 4"]}
"""

from collections.abc import Iterator

from argmap.document.nouns import Person
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.evidence._witnesses import first_hand

CODE = "AM626"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


_SEVEN_YEARS = 7 * 365


def not_in_position(graph: Graph) -> Iterator[Finding]:
    """First-hand passages all of whose authors were definitely born, and definitely under seven, when it happened."""
    for claim, item, authors in first_hand(graph):
        if claim.when is None or claim.when.is_qualified or claim.when.latest is None:
            continue
        if all(_too_young(author, claim.when.latest) for author in authors) and not any(
            author.born is not None and author.born.latest is not None and author.born.latest > claim.when.latest
            for author in authors
        ):
            yield Finding(
                "not-in-position",
                f"`{authors[0].id}` was not yet seven when what `{claim.id}` says took place",
                item.source.place,
                (claim.id, item.source, authors[0].id),
                help="If the author was told of it later, the `knowledge` of the passage is later-hearsay.",
            )


def _too_young(person: Person, day: int) -> bool:
    born = person.born
    if born is None or born.is_qualified or born.earliest is None:
        return False
    return day - born.earliest < _SEVEN_YEARS
