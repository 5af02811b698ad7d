"""Whether a name occurs in the texts of a debate, in whatever case the language puts it."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from argmap.graph import Graph
from argmap.graph.words import STOP_WORDS, language, split_words, vocabulary

_LEAST = 4  # letters that have to agree, where a word has as many
_ENDING = 2  # letters an inflected language may change at the end
_LONGEST = 12


@lru_cache(maxsize=4)
def _beginnings(graph: Graph) -> Mapping[int, frozenset[str]]:
    """By length, how the words of the debate begin: its claims, events, headings and what people are called."""
    words = set(vocabulary(graph))
    for text in _other_texts(graph):
        words.update(split_words(text))
    return {length: frozenset(word[:length] for word in words) for length in range(1, _LONGEST + 1)}


def _other_texts(graph: Graph) -> Iterator[str]:
    debate = graph.debate
    yield from (text for text in (debate.title, debate.question, debate.note) if text)
    yield from (topic.title for topic in debate.topics.values() if topic.title)
    yield from (event.text for event in debate.events.values())
    yield from (side.label for side in debate.sides.values())
    for claim in debate.claims.values():
        yield from (text for text in (claim.label, claim.note) if text)
    for argument in debate.arguments.values():
        yield from (text for text in (argument.title, argument.note) if text)
    for source in debate.sources.values():
        yield source.title
        yield from (text for text in (source.note,) if text)
    for term in debate.terms.values():
        yield from (definition.text for definition in term.definitions)


def is_mentioned(graph: Graph, name: str) -> bool:
    """Whether each telling word of a name begins some word of the texts, but for an ending."""
    known = _beginnings(graph)
    stop = STOP_WORDS.get(language(graph), frozenset())
    telling = [word for word in split_words(name) if word not in stop]
    return bool(telling) and all(_beginning(word) in known[len(_beginning(word))] for word in telling)


def _beginning(word: str) -> str:
    return word[: min(_LONGEST, max(_LEAST, len(word) - _ENDING))]
