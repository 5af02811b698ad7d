"""Copying: words in a row that are a source's, where nothing says so."""

from collections import Counter
from operator import eq

from argmap.evidence.folding import fold
from argmap.evidence.judging import Likeness
from argmap.evidence.lexicon import COMMON, is_number
from argmap.evidence.searching import Search
from argmap.evidence.words import words_in

VOTES = 3  # rarer words that stand as far from each other here as there
TELLING = 4  # words that are no names, numbers or everybody's: without them it is a set phrase


def copied(search: Search, text: str, least: int) -> tuple[int, int] | None:
    """The first and last word of the longest passage, of `least` words or more, that a text has word for word.

    Passages of names, numbers and common words are passed over: *a plenum of the Central Committee in September 1936*
    can hardly be said otherwise. Misreadings count as the words they are of. Costs about the places of the text's rarer
    words.
    """
    words = [found.group() for found in words_in(fold(text).text)]
    source = search.words.words
    best: tuple[int, int] | None = None
    starts = Counter(place - at for at, place in search.locator.rare_places(words) if words[at] not in COMMON)
    for start, votes in starts.items():
        here = source[max(start, 0) : start + len(words)]
        if votes < VOTES or sum(map(eq, here, words[max(-start, 0) :])) < least / 2:
            continue
        run = 0
        for at, word in enumerate(words):
            place = start + at
            same = 0 <= place < len(source) and search.judge.likeness(word, source[place]) <= Likeness.NOISE
            run = run + 1 if same else 0
            longest = best[1] - best[0] + 1 if best else least - 1
            if run > longest and _telling(search, words[at - run + 1 : at + 1]) >= TELLING:
                best = (place - run + 1, place)
    return best


def _telling(search: Search, words: list[str]) -> int:
    return sum(not (word in COMMON or is_number(word) or search.words.is_name(word)) for word in words)
