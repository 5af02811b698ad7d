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

from collections.abc import Iterable, Iterator, Mapping

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
    named = _named(graph.debate.people.values())
    for name, claim in graph.claims.items() if named else ():
        if claim.when is None:
            continue
        said = words(graph)[name]
        text = f" {' '.join(said)} "
        told: set[str] = set()
        for person, tenures, phrase in (one for word in dict.fromkeys(said) for one in named.get(word, ())):
            when = claim.when
            if person.id not in told and phrase in text and all(_outside(when, tenure) for tenure in tenures):
                told.add(person.id)
                yield Finding(
                    "anachronistic-title",
                    f"`{name}` calls `{person.id}` {tenures[0].name}, which they were not at that time",
                    claim.id.place,
                    (claim.id, person.id),
                    help="Name them by what they were then, or correct a date.",
                )


def _named(people: Iterable[Person]) -> Mapping[str, list[tuple[Person, list[Tenure], str]]]:
    """Each phrase of title and name, by its last word: whose it is, and when they held the title."""
    found: dict[str, list[tuple[Person, list[Tenure], str]]] = {}
    for person in people:
        names = [" ".join(split_words(str(name))) for name in (person.name, *person.aka)]
        names += [name.rpartition(" ")[2] for name in names]
        for title, tenures in _by_title(person).items():
            for name in dict.fromkeys(names):
                if name:
                    found.setdefault(name.rpartition(" ")[2], []).append((person, tenures, f" {title} {name} "))
    return found


def _by_title(person: Person) -> Mapping[str, list[Tenure]]:
    """The tenures of each title or post of which some date is known."""
    found: dict[str, list[Tenure]] = {}
    for tenure in (*person.posts, *person.titles):
        found.setdefault(" ".join(split_words(str(tenure.name))), []).append(tenure)
    return {
        title: tenures
        for title, tenures in found.items()
        if title and any(tenure.start is not None or tenure.end is not None for tenure in tenures)
    }


def _outside(when: Date, tenure: Tenure) -> bool:
    before = tenure.start is not None and definitely_before(when, tenure.start)
    return before or (tenure.end is not None and definitely_before(tenure.end, when))
