"""What claims are about, as far as it can be told without understanding them: the telling words in them."""

from collections.abc import Mapping
from functools import lru_cache

from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.words import STOP_WORDS, language, split_words, word_list, words

LANGUAGES = tuple(STOP_WORDS)

_BEGINNING = 4  # letters that have to agree: plenum, plenary; Bukharin, Bukharinites
_POINTING: Mapping[str, frozenset[str]] = {
    "en": word_list(
        """
        he she it they him them her his its their this that these those such both former latter same one ones all
        each every any everything nothing something nobody anybody somebody
        """
    ),
    "de": word_list(
        """
        er sie es ihn ihm ihnen sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren dieser diese dieses
        diesem diesen jener jene jenes beide beides solche alles alle das nichts niemand
        """
    ),
    "fr": word_list(
        """
        il elle ils elles lui leur leurs son sa ses le la les ce cela ceci cet cette ces celui celle ceux celles tel
        telle tous tout rien personne en y
        """
    ),
    "ru": word_list(
        """
        он она оно они его её ее их него неё нее них ему ей им свой своя свои своего этот эта это эти тот та те
        такой такая такие оба все всё никто ничто
        """
    ),
}


@lru_cache(maxsize=4)
def matters(graph: Graph) -> Mapping[str, frozenset[str]]:
    """For each claim the beginnings of its telling words, one for all names of a person; linear in the texts.

    Beginnings stand in for word stems: what agrees in them by accident only keeps a rule silent.
    """
    beginnings = {
        form: f"@{person.id}"
        for person in graph.debate.people.values()
        for name in (person.name, *person.aka)
        for form in split_words(name)[-1:]
    }
    stop = STOP_WORDS.get(language(graph), STOP_WORDS["en"])
    found: dict[str, frozenset[str]] = {}
    for name, said in words(graph).items():
        telling = set()
        for word in said:
            if word not in beginnings:
                bare = word.removesuffix("'s")
                beginnings[word] = "" if word in stop else beginnings.get(bare, bare[:_BEGINNING])
            telling.add(beginnings[word])
        telling.discard("")
        found[name] = frozenset(telling)
    return found


def can_stand_alone(graph: Graph, claim: str) -> bool:
    """Whether a claim names what it speaks of: two telling words at least, and none that point elsewhere."""
    pointing = _POINTING.get(language(graph), _POINTING["en"])
    return len(matters(graph)[claim]) > 1 and pointing.isdisjoint(words(graph)[claim])


def conclusion(graph: Graph, argument: Argument) -> str | None:
    """The claim an argument is for or against; None where it has another target, or none."""
    target = argument.target
    return str(target) if argument.relation in ("supports", "rebuts") and target in graph.claims else None
