"""A source's words, indexed once: where each stands, how often it occurs, what page and line it is on."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from argmap.evidence.confusions import rough
from argmap.evidence.folding import Folded, fold
from argmap.evidence.learning import Lessons, learn
from argmap.evidence.lexicon import LANGUAGES, TITLES
from argmap.evidence.texts import SourceText

LONGEST_INITIALS = 6  # letters; longer words in capitals throughout stand in headings
_SUPERSCRIPT = "¹²³⁰⁴⁵⁶⁷⁸⁹"
_LETTER = f"[^\\W_{_SUPERSCRIPT}]"
# Figures with points stay together, as do words with apostrophes.
_WORD = re.compile(rf"[{_SUPERSCRIPT}]+|\d+(?:[.,]\d+)+(?!{_LETTER})|{_LETTER}+(?:['|]{_LETTER}+)*£?|[%‰$€£]")
_BEGINS = re.compile(r'[.?!:;“„«»(\[\f]|\s"')  # a quotation mark behind a word closes, and begins nothing
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff"


def words_in(text: str) -> Iterator[re.Match[str]]:
    """The words of a folded text; of a script without spaces, each character."""
    if text.isascii() or not re.search(f"[{_IDEOGRAPHS}]", text):
        return _WORD.finditer(text)
    letter = f"[^\\W_{_IDEOGRAPHS}]"
    return re.finditer(rf"[{_IDEOGRAPHS}]|{letter}+(?:'{letter}+)*", text)


@dataclass(frozen=True)
class Words:
    """The words of a text in their order, folded; `starts` and `ends` are offsets in the folded text."""

    source: SourceText
    folded: Folded
    words: list[str]
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, source: SourceText) -> "Words":
        """Fold and split a text; linear."""
        folded = fold(source.text)
        words: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        known: dict[str, str] = {}
        for found in words_in(folded.text):
            word = found.group()
            words.append(known.setdefault(word, word))
            starts.append(found.start())
            ends.append(found.end())
        return cls(source, folded, words, starts, ends)

    @cached_property
    def index(self) -> dict[str, list[int]]:
        """Where each word stands, as numbers of words; linear, made once."""
        index: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            places = index.get(word)
            if places is None:
                index[word] = [at]
            else:
                places.append(at)
        return index

    @cached_property
    def counts(self) -> dict[str, int]:
        """How often each word occurs."""
        return {word: len(places) for word, places in self.index.items()}

    @cached_property
    def common(self) -> frozenset[str]:
        """The commonest words of the languages of the text: of the one it has most of, and of those it has well."""
        most = max(LANGUAGES, key=lambda words: sum(self.counts.get(word, 0) for word in words))
        spoken = (words for words in LANGUAGES if words is most or 3 * len(words & self.counts.keys()) > len(words))
        return frozenset().union(*spoken)

    def alike(self, word: str) -> list[str]:
        """The words of the text that look roughly like a word, itself included."""
        return self._by_shape.get(rough(word), [])

    @cached_property
    def _by_shape(self) -> dict[str, list[str]]:
        shapes: dict[str, list[str]] = {}
        for word in self.counts:
            shapes.setdefault(rough(word), []).append(word)
        return shapes

    @cached_property
    def lessons(self) -> Lessons:
        """What the text teaches about its own scanner."""
        return learn(self.counts, self.looks_odd)

    @cached_property
    def trigrams(self) -> Counter[str]:
        """In how many different words each sequence of three letters occurs, ends of words included."""
        return Counter(piece for word in self.counts for piece in set(trigrams_of(word)))

    @cached_property
    def scripts(self) -> frozenset[str]:
        """The scripts in which more than a hundredth of the text's first words are written."""
        sample = self.words[:20_000]
        counts = Counter(script_of(word[0]) for word in sample)
        return frozenset(script for script, count in counts.items() if count > len(sample) / 100)

    @cached_property
    def page_words(self) -> list[int]:
        """The number of the first word of each page."""
        origins = self.source.page_starts
        return [bisect_left(self.starts, start, key=self.folded.origin) for start in origins]

    def origin(self, at: int) -> int:
        """The offset in the text at which a word begins."""
        return self.folded.origin(self.starts[at])

    def end(self, at: int) -> int:
        """The offset in the text at which a word ends."""
        return self.folded.origin(self.ends[at] - 1) + 1

    def page(self, at: int) -> int:
        """The page on which a word stands, counted through the file from 1."""
        return bisect_right(self.page_words, at)

    def line(self, at: int) -> int:
        """The line on which a word stands."""
        return self.source.line(self.origin(at))

    def gap(self, at: int) -> str:
        """What stands between a word and the next, as in the text."""
        return self.source.text[self.end(at) : self.origin(at + 1)] if at + 1 < len(self.words) else "\n"

    def within(self, at: int, letters: int) -> str:
        """What the text has inside a word behind its first letters that folding took away: a hyphen at a line end."""
        middle = self.starts[at] + letters
        return self.source.text[self.folded.origin(middle - 1) + 1 : self.folded.origin(middle)]

    def before(self, at: int) -> str:
        """What stands between a word and the one before it, as in the text."""
        return self.gap(at - 1) if at else "\n"

    def said(self, first: int, last: int) -> str:
        """The words from `first` to `last`, both included, as in the text but on one line."""
        return " ".join(self.source.text[self.origin(first) : self.end(last)].split())

    def looks_odd(self, word: str) -> bool:
        """Whether a word has three letters in a row that no other two words of the text have."""
        return any(self.trigrams[piece] < 2 + (word in self.index) for piece in trigrams_of(word))

    def is_name(self, word: str) -> bool:
        """Whether the text writes a word with a capital within sentences, and not mostly without."""
        if word not in self._names:
            self._names[word] = self._is_name(word) or (word.endswith("'s") and self._is_name(word[:-2]))
        return self._names[word]

    def is_small(self, word: str) -> bool:
        """Whether the text has a word without a capital."""
        return any(self.source.text[self.origin(at)].islower() for at in self.index.get(word, ()))

    @cached_property
    def _names(self) -> dict[str, bool]:
        return {}

    def _is_name(self, word: str) -> bool:
        capital = small = 0
        for at in self.index.get(word, ())[:60]:
            printed = self._printed(at)
            if not printed[0].isupper():
                small += 1
            elif not self.leads(at) and not (printed.isupper() and self._in_heading(at, len(printed))):
                capital += 1
        return capital > small

    def _in_heading(self, at: int, length: int) -> bool:
        """Whether a word in capitals stands in a heading: it is long, or a word beside it is in capitals too."""
        beside = (self._printed(other) for other in (at - 1, at + 1) if 0 <= other < len(self.words))
        return length >= LONGEST_INITIALS or any(len(word) > 1 and word.isupper() for word in beside)

    def _printed(self, at: int) -> str:
        return self.source.text[self.origin(at) : self.end(at)]

    def leads(self, at: int) -> bool:
        """Whether a sentence may begin with a word."""
        return at == 0 or begins_sentence(self.words[at - 1], self.before(at))

    def standing(self, word: str) -> int:
        """How often a word occurs, up to sixty, but not at a line end, where it may be the half of another."""
        if word not in self._standing:
            self._standing[word] = sum("\n" not in self.gap(at) for at in self.index.get(word, ())[:60])
        return self._standing[word]

    @cached_property
    def _standing(self) -> dict[str, int]:
        return {}


def trigrams_of(word: str) -> list[str]:
    """All sequences of three letters, with marks for the ends of the word."""
    framed = f"^{word}$"
    return [framed[at : at + 3] for at in range(len(framed) - 2)]


def begins_sentence(before: str, gap: str) -> bool:
    """Whether a sentence may begin behind a word (folded) and what follows it."""
    if gap.strip() == "." and (len(before) == 1 or before in TITLES):
        return False
    return _BEGINS.search(gap) is not None or gap.count("\n") > 1


def script_of(letter: str) -> str:
    """The script of a letter, as far as it matters to a transliteration."""
    code = ord(letter)
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        return "latin"
    if code < 0x400 or 0x1F00 <= code < 0x2000:
        return "greek"
    return "cyrillic" if code < 0x530 else "other"
