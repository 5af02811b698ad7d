"""What English sentences are about, by their words, and whether they speak of one case or of all."""

from argmap.graph.words import STOP_WORDS

_GENERAL_WORDS = (
    "if unless whenever whoever whatever every everyone everybody all each any anyone only always must cannot"
)
_GENERAL = frozenset(_GENERAL_WORDS.split())
_STEM = 5  # letters in which 'commissar' and 'commissars', 'appoint' and 'appointment' agree


def is_general(words: tuple[str, ...]) -> bool:
    """Whether a sentence states a condition or a rule, which links other sentences."""
    return not _GENERAL.isdisjoint(words) or words[:1] == ("no",)


def subjects(words: tuple[str, ...]) -> frozenset[str]:
    """The beginnings of the words that carry matter."""
    stop = STOP_WORDS["en"]
    return frozenset(word[:_STEM] for word in words if word not in stop)
