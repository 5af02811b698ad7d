"""Copying: words in a row that are a source's, where nothing says so."""

from argmap.evidence.folding import fold
from argmap.evidence.judging import Likeness
from argmap.evidence.searching import Search
from argmap.evidence.words import WORD


def copied(search: Search, text: str, least: int) -> tuple[int, int] | None:
    """The first and last word of the longest passage, of `least` words or more, that a text has word for word.

    Misreadings count as the words they are of. Costs about the places of the text's rarer words.
    """
    words = [found.group() for found in WORD.finditer(fold(text).text)]
    source = search.words.words
    best: tuple[int, int] | None = None
    for start in dict.fromkeys(place - at for at, place in search.locator.rare_places(words)):
        run = 0
        for at, word in enumerate(words):
            place = start + at
            same = 0 <= place < len(source) and search.judge.likeness(word, source[place]) <= Likeness.NOISE
            run = run + 1 if same else 0
            if run >= least and (best is None or run > best[1] - best[0] + 1):
                best = (place - run + 1, place)
    return best
