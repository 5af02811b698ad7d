"""A claim names somebody by a title or post they did not hold at the time it speaks of.

Why: The title may be projected back from later, and with it what its holder could do.

Example:

    people:
      liu: {name: Liu Wen, titles: [{title: Marshal, from: 1937}]}
    claims:
      at-bridge: {text: Marshal Liu Wen stood at the bridge., when: 1936-09}

Instead:

    people:
      liu: {name: Liu Wen, titles: [{title: Marshal, from: 1937}]}
    claims:
      at-bridge: {text: Marshal Liu Wen stood at the bridge., when: 1938-09}
"""

from collections.abc import Iterator

from argmap.document.dates import Date, definitely_before
from argmap.document.nouns import Person, Tenure
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import split_words, words

CODE = "AM665"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "publication"


def anachronistic_title(graph: Graph) -> Iterator[Finding]:
    """Dated claims in which a title stands right before a name and nobody held it so at that time, definitely."""
    named = [
        (person, tenures, phrases) for person in graph.debate.people.values() for tenures, phrases in _named(person)
    ]
    if not named:
        return
    for name, claim in graph.claims.items():
        if claim.when is None:
            continue
        text = f" {' '.join(words(graph)[name])} "
        for person, tenures, phrases in named:
            when = claim.when
            if any(phrase in text for phrase in phrases) and all(_outside(when, tenure) for tenure in tenures):
                yield Finding(
                    "anachronistic-title",
                    f"`{name}` calls `{person.id}` {tenures[0].name}, which they were not at that time",
                    claim.id.place,
                    (claim.id, person.id),
                    help="Name them by what they were then, or correct a date.",
                )


def _named(person: Person) -> Iterator[tuple[list[Tenure], list[str]]]:
    """The tenures of each title or post with a date, and the phrases of title and name that claim it."""
    by_title: dict[str, list[Tenure]] = {}
    for tenure in (*person.posts, *person.titles):
        by_title.setdefault(" ".join(split_words(str(tenure.name))), []).append(tenure)
    names = [" ".join(split_words(str(name))) for name in (person.name, *person.aka)]
    names += [name.rpartition(" ")[2] for name in names]
    for title, tenures in by_title.items():
        if title and any(tenure.start is not None or tenure.end is not None for tenure in tenures):
            yield tenures, [f" {title} {name} " for name in dict.fromkeys(names) if name]


def _outside(when: Date, tenure: Tenure) -> bool:
    before = tenure.start is not None and definitely_before(when, tenure.start)
    return before or (tenure.end is not None and definitely_before(tenure.end, when))
