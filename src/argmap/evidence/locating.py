"""Where a stretch of words may stand: its rarest words vote for places, by way of the index."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from heapq import nsmallest

from argmap.evidence.confusions import letters, rough
from argmap.evidence.words import Words

MOST_PLACES = 500  # of a word that may vote; the two rarest may always
MOST_VOTERS = 12
BUCKET = 8  # words by which places may disagree and still mean the same passage


class Locator:
    """Finds places for stretches of words in one source; keeps what it learns about the vocabulary."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._places: dict[str, list[int]] = {}

    def places(self, stretch: Sequence[str], first: int = 0, last: int | None = None, most: int = 4) -> list[int]:
        """The numbers of the words at which the stretch may begin, likeliest first, between words `first` and `last`.

        Costs the sum of the places of its rarest words, whatever the length of the source.
        """
        end = len(self._words.words) if last is None else last + 1
        votes: dict[int, float] = defaultdict(float)
        exact: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        for at, places in self._voters(stretch, first, end):
            weight = 1 / (len(places) + 1)
            for place in places:
                start = place - at
                votes[start // BUCKET] += weight
                exact[start // BUCKET][start] += weight
        scores = {}
        for bucket, vote in votes.items():
            beside = max(votes.get(bucket + 1, 0), votes.get(bucket - 1, 0))
            if vote >= beside:  # else the place belongs to the bucket beside it
                scores[bucket] = vote + beside
        ranked = nsmallest(3 * most, scores, key=lambda bucket: (-scores[bucket], bucket))
        chosen: list[int] = []
        for bucket in ranked:
            start = max(exact[bucket], key=lambda start: (exact[bucket][start], -start))
            if all(abs(start - other) > BUCKET // 2 for other in chosen):
                chosen.append(start)
        return chosen[:most]

    def promise(self, stretch: Sequence[str], start: int, slack: int) -> float:
        """The share of a stretch's words that the text has about a place, misread or not, in whatever order."""
        about = {rough(word) for word in self._words.words[max(0, start - slack) : start + len(stretch) + slack]}
        return sum(rough(word) in about for word in stretch) / len(stretch)

    def rare_places(self, stretch: Sequence[str]) -> list[tuple[int, int]]:
        """Each word that is not frequent, by its number in the stretch, with each of its places."""
        index = self._words.index
        found = ((at, index.get(word, ())) for at, word in enumerate(stretch))
        return [(at, place) for at, places in found if len(places) <= MOST_PLACES // 10 for place in places]

    def _voters(self, stretch: Sequence[str], first: int, end: int) -> list[tuple[int, list[int]]]:
        whole = first == 0 and end == len(self._words.words)
        voters = []
        for at, word in enumerate(stretch):
            places = self._with_misreadings(word)
            if not whole:
                places = places[bisect_left(places, first) : bisect_left(places, end)]
            if places:
                voters.append((at, places))
        voters.sort(key=lambda voter: len(voter[1]))
        return [voter for rank, voter in enumerate(voters[:MOST_VOTERS]) if rank < 2 or len(voter[1]) <= MOST_PLACES]

    def _with_misreadings(self, word: str) -> list[int]:
        """The places of a word and of the words a scanner may have made of it."""
        if word not in self._places:
            index = self._words.index
            found = [other for other in self._words.alike(word) if other in index and _near(word, other)]
            lists = [index[other] for other in dict.fromkeys([word, *found]) if other in index]
            self._places[word] = lists[0] if len(lists) == 1 else sorted(place for one in lists for place in one)
        return self._places[word]


def _near(word: str, other: str) -> bool:
    return len(word) > 3 and (letters(word) ^ letters(other)).bit_count() <= len(word)
