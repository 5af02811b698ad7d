"""Whether two words are one word, read or misread: the question every difference comes down to."""

from enum import IntEnum
from typing import NamedTuple

from argmap.evidence.confusions import STRONG, WEAK, Confusion, explain, rough
from argmap.evidence.lexicon import COMMON, GRAVE, HEDGES, are_two_words, is_negation, is_number
from argmap.evidence.marks import QuotedWord
from argmap.evidence.words import Words

ESTABLISHED = 3  # times a word occurs before it is taken for a word of its own
MISREAD_RATIO = 5  # times a word is more frequent than its misreading, in a text not known to be noisy


class Likeness(IntEnum):
    """How alike two words are, best first."""

    SAME = 0
    NOISE = 1
    DOUBTFUL = 2
    OTHER = 3


class _Explained(NamedTuple):
    confusions: tuple[Confusion, ...]
    likeness: Likeness
    systematic: bool


class Judge:
    """Judges pairs of words for one source; remembers what it judged."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._judged: dict[tuple[str, str], _Explained | None] = {}
        self._words_of_its_own: dict[str, bool] = {}
        self._hiding: dict[str, bool] = {}

    def likeness(self, quoted: str, source: str) -> Likeness:
        """How alike a quoted word and one of the source are, whatever sort of words they are."""
        if quoted == source:
            return Likeness.SAME
        explained = self._explained(quoted, source)
        return explained.likeness if explained else Likeness.OTHER

    def judge(self, quoted: QuotedWord, spelt: str, source: str, at: int) -> Likeness:
        """The same where they stand: noise on a negation, number or name leaves a doubt.

        Unless the confusion is this scan's spelling, and what it made is no word: *nodiing* can only be *nothing*.
        """
        found = self.likeness(spelt, source)
        if found is not Likeness.NOISE or not self._grave(quoted, spelt, source, at):
            return found
        explained = self._explained(spelt, source)
        assert explained is not None
        return found if explained.systematic and self._unmistakable(spelt, source) else Likeness.DOUBTFUL

    def severe(self, quoted: QuotedWord | None, at: int | None) -> bool:
        """Whether a negation, number, name or hedge is on either side of a difference."""
        if quoted is not None and (_turns_sense(quoted.word) or self._quoted_name(quoted)):
            return True
        return at is not None and (_turns_sense(self.words.words[at]) or self._source_name(at))

    def hides_grave(self, at: int) -> bool:
        """Whether a word of the source was misread from a negation, number or hedge: *wi1hout*; asked of few words."""
        source = self.words.words[at]
        if source not in self._hiding:
            least = Likeness.NOISE if self._is_word(source) else Likeness.DOUBTFUL
            grave = () if source in COMMON else (word for word in GRAVE if len(word) > 1)
            self._hiding[source] = any(self.likeness(word, source) <= least for word in grave)
        return self._hiding[source]

    def _grave(self, quoted: QuotedWord, spelt: str, source: str, at: int) -> bool:
        if any(is_negation(word) or is_number(word) for word in (spelt, source)):
            return True
        if quoted.capital and source[0].isdigit() and quoted.word not in self.words.index:
            return True  # a capital misread as a figure
        return self._quoted_name(quoted) or self._source_name(at)

    def _quoted_name(self, quoted: QuotedWord) -> bool:
        if quoted.capital and not quoted.leads and len(quoted.word) > 1:
            return self.words.is_name(quoted.word) or not self.words.is_small(quoted.word)
        return quoted.typed[0].isupper() and self.words.is_name(quoted.word)

    def _source_name(self, at: int) -> bool:
        word = self.words.words[at]
        return self.words.source.text[self.words.origin(at)].isupper() and self.words.is_name(word)

    def _unmistakable(self, quoted: str, source: str) -> bool:
        """Whether the misreading is no other word, nor any but the quoted word's misreading."""
        counts = self.words.counts
        return source not in COMMON and counts.get(source, 0) <= max(ESTABLISHED, 5 * counts.get(quoted, 0) + 5)

    def _explained(self, quoted: str, source: str) -> _Explained | None:
        pair = quoted, source
        if pair not in self._judged:
            lessons = self.words.lessons
            confusions = explain(quoted, source, lessons.table, self._budget(quoted, source))
            self._judged[pair] = self._weighed(quoted, source, confusions) if confusions else None
        return self._judged[pair]

    def _budget(self, quoted: str, source: str) -> int:
        """How many confusions may lie in a word: one in four letters; in a noisy text one in two, and two in `of`."""
        if not self.words.lessons.noisy:
            return -(-len(quoted) // 4)
        return max(-(-len(quoted) // 2), 1 if source in COMMON else 2)

    def _weighed(self, quoted: str, source: str, confusions: tuple[Confusion, ...]) -> _Explained | None:
        lessons = self.words.lessons
        new = [confusion for confusion in confusions if confusion not in lessons.learned]
        systematic = all(confusion in lessons.systematic for confusion in confusions)
        known_quoted, known_source = self._is_word(quoted), self._is_word(source)
        if not new:
            guessed = any(confusion in WEAK and confusion not in lessons.shown for confusion in confusions)
            two_words = known_source and not lessons.noisy
            unsure = guessed and known_quoted and (two_words or self._has_nearer(quoted, source, len(confusions)))
            unsure = unsure or (not systematic and are_two_words(quoted, source))
            return _Explained(confusions, Likeness.DOUBTFUL if unsure else Likeness.NOISE, systematic)
        if known_source and known_quoted:
            return _Explained(confusions, Likeness.DOUBTFUL, systematic=False) if lessons.noisy else None
        odd = self.words.looks_odd(source if not known_source else quoted)
        restored = quoted in COMMON or source in COMMON
        expected = lessons.noisy and not known_source
        strong = all(confusion in STRONG for confusion in new)
        likeness = Likeness.NOISE if strong or odd or restored or expected else Likeness.DOUBTFUL
        return _Explained(confusions, likeness, systematic=False)

    def _has_nearer(self, quoted: str, source: str, count: int) -> bool:
        """Whether another word explains a misreading better: *diese* is *these*, and not *those*."""
        table = self.words.lessons.table
        others = {*self.words.alike(quoted), *(word for word in self.words.common if rough(word) == rough(quoted))}
        return any(
            explain(other, source, table, count - 1) is not None and self._is_word(other)
            for other in others - {quoted, source}
        )

    def _is_word(self, word: str) -> bool:
        """Whether a word is established: common, or frequent and not merely the misreading of one more frequent."""
        if word not in self._words_of_its_own:
            self._words_of_its_own[word] = word in COMMON or self._occurs_by_itself(word)
        return self._words_of_its_own[word]

    def _occurs_by_itself(self, word: str) -> bool:
        if self.words.standing(word) < ESTABLISHED or not (word.isdigit() or word.replace("'", "").isalpha()):
            return False
        counts, lessons = self.words.counts, self.words.lessons
        if self.words.looks_odd(word) and any(explain(common, word, lessons.table, 1) for common in COMMON):
            return False  # *tlie*, however often
        least = counts[word] * (1 if lessons.noisy else MISREAD_RATIO)
        more = (other for other in self.words.alike(word) if counts[other] >= least and other != word)
        return not any(explain(other, word, lessons.table, -(-len(other) // 4)) for other in more)


def _turns_sense(word: str) -> bool:
    return is_negation(word) or is_number(word) or word in HEDGES
