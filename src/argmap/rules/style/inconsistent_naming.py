"""A person is named in two spellings.

Why: Readers take Iagoda and Yagoda for two, and a search for one does not find the other. Quotations keep their own
spelling.

Example:

    people:
      yagoda: {name: Genrikh Yagoda, aka: [Iagoda]}
    claims:
      retired: Yagoda retired.
      tried: Iagoda was tried in 1938.

Instead:

    people:
      yagoda: {name: Genrikh Yagoda, aka: [Iagoda]}
    claims:
      retired: Yagoda retired.
      tried: Yagoda was tried in 1938.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from argmap.document.nouns import Person
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import outside_quotes, split_words, vocabulary, words

CODE = "AM912"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en",)

_LEAST, _MOST = 6, 40  # letters in a name of which another spelling is guessed; short names are alike by chance


def inconsistent_naming(graph: Graph) -> Iterator[Finding]:
    """Claims with a declared variant of a family name, or with what looks like one, where the name itself is used
    too.
    """
    people = graph.debate.people
    if not people:
        return
    spelled = {**_guessed(graph), **_declared(graph)}
    if not spelled:
        return
    for name, said in words(graph).items():
        claim = graph.claims[name]
        for word in {bare for one in said if (bare := one.removesuffix("'s")) in spelled}:
            if word in {one.removesuffix("'s") for one in split_words(outside_quotes(claim.text))}:
                person, usual = spelled[word]
                yield Finding(
                    "inconsistent-naming",
                    f"`{name}` writes “{word.capitalize()}” for what is “{usual.capitalize()}” elsewhere",
                    claim.text.place,
                    (claim.id, person.id),
                    help="Keep one spelling; others go under `aka`, and stay in quotations.",
                )


def _family_name(name: str) -> str:
    parts = split_words(name)
    return parts[-1] if parts else ""


def _used(graph: Graph, word: str) -> bool:
    return word in vocabulary(graph) or f"{word}'s" in vocabulary(graph)


def _declared(graph: Graph) -> dict[str, tuple[Person, str]]:
    """Other spellings under `aka` that are in use beside the name; pen names are no spellings."""
    found = {}
    for person in graph.debate.people.values():
        usual = _family_name(person.name)
        for other in map(_family_name, person.aka):
            if other != usual and _is_spelling(usual, other) and _used(graph, usual) and _used(graph, other):
                found[other] = (person, usual)
    return found


def _is_spelling(one: str, other: str) -> bool:
    """Whether two names differ by two letters at most."""
    if abs(len(one) - len(other)) > 2 or min(len(one), len(other)) < 4:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[start:][::-1], other[start:][::-1]
    end = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return max(len(one), len(other)) - end <= 2


def _guessed(graph: Graph) -> dict[str, tuple[Person, str]]:
    """Words that miss a family name by one inner letter, found by the forms with one letter left out."""
    people = graph.debate.people.values()
    known = {part for person in people for name in (person.name, *person.aka) for part in split_words(name)}
    forms: defaultdict[str, list[tuple[Person, str]]] = defaultdict(list)
    for person in people:
        usual = _family_name(person.name)
        if _LEAST <= len(usual) <= _MOST and _used(graph, usual):
            for form in _shortened(usual):
                forms[form].append((person, usual))
    return dict(_near(graph, forms, known)) if forms else {}


def _near(
    graph: Graph, forms: Mapping[str, list[tuple[Person, str]]], known: set[str]
) -> Iterator[tuple[str, tuple[Person, str]]]:
    starts, ends = {form[:3] for form in forms}, {form[-3:] for form in forms}
    for typed in vocabulary(graph) - known:
        word = typed.removesuffix("'s")
        if not _LEAST <= len(word) <= _MOST or word in known or not (word[:3] in starts or word[-3:] in ends):
            continue
        for person, usual in (pair for form in _shortened(word) for pair in forms.get(form, ())):
            # a letter more or less at the end is an ending: Ivanova, Stalins
            if not (word.startswith(usual) or usual.startswith(word)) and abs(len(word) - len(usual)) <= 1:
                yield word, (person, usual)
                break


def _shortened(word: str) -> dict[str, None]:
    """The word, and the word without each of its letters, in an order that does not change from run to run."""
    return dict.fromkeys([word, *(word[:at] + word[at + 1 :] for at in range(len(word)))])
