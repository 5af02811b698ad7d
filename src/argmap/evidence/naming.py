"""Names of people in parts: given and family, as bibliographies sort and shorten them."""

from collections.abc import Mapping

from argmap.document.nouns import Creator, Person

People = Mapping[str, Person]
_PARTICLES = frozenset(("da", "de", "del", "della", "der", "di", "du", "ibn", "la", "le", "ten", "van", "von", "zu"))


def whole_name(creator: object, people: People) -> str:
    """The name in reading order: a person's of the debate, or as the source has it."""
    if not isinstance(creator, Creator):
        return str(creator)
    person = people.get(str(creator.person)) if creator.person is not None else None
    return str(person.name if person is not None else creator.name)


def name_parts(creator: object, people: People) -> tuple[str, str]:
    """Given and family name; given is empty where they cannot be told apart, or for an institution.

    A person of the debate has one name, as a reader says it: where all its words but particles begin with a capital,
    the last is the family's.
    """
    if not isinstance(creator, Creator):
        return "", str(creator)
    if creator.person is None or str(creator.person) not in people:
        known = creator.family and creator.given
        return (str(creator.given), str(creator.family)) if known else ("", str(creator.name))
    words = whole_name(creator, people).split()
    plain = 1 < len(words) <= 4 and all(word[:1].isupper() or word in _PARTICLES for word in words)
    return (" ".join(words[:-1]), words[-1]) if plain else ("", " ".join(words))
