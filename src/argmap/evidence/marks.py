"""What a quoter marks: `…` for words left out, `[ ]` for words put in or letters changed."""

import re
from typing import NamedTuple

from argmap.evidence.folding import fold
from argmap.evidence.words import begins_sentence, words_in

_ELLIPSIS = re.compile(r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.(?:\s?\.)?")
_BRACKETS = re.compile(r"\[(?P<inside>[^\[\]]*)\]")
_REMARK = re.compile(r"\s*(?:sic|!|\?|emphasis .*|my emphasis|italics .*|hervorhebung.*)\s*[!?.]?\s*", re.IGNORECASE)


class QuotedWord(NamedTuple):
    """A word of a quotation, folded.

    `bare` is the word without the letters the quoter put in brackets, else the same. `inserted` words are the quoter's
    own; `remark` ones (*sic*) stand for nothing in the source. `capital` tells that it begins with a capital where most
    words do not, `leads` that a sentence or the quotation begins with it, `marked` that brackets touch it.
    """

    word: str
    typed: str
    bare: str
    inserted: bool = False
    remark: bool = False
    capital: bool = False
    leads: bool = False
    marked: bool = False


class Quoted(NamedTuple):
    """A quotation as its quoter marked it: stretches of words, with something left out between them.

    `text` is the whole without what surrounds it; `marked` tells whether it has any mark of the quoter's.
    """

    text: str
    stretches: tuple[tuple[QuotedWord, ...], ...]
    marked: bool

    @property
    def size(self) -> int:
        """The number of words that claim to be the source's."""
        return sum(not word.inserted for stretch in self.stretches for word in stretch)

    @property
    def longest(self) -> int:
        """The number of the longest stretch."""
        return max(range(len(self.stretches)), key=lambda at: len(self.stretches[at]))


def read_quoted(text: str) -> Quoted:
    """Read the marks; linear."""
    stretches = []
    at = 0
    for found in (*_ELLIPSIS.finditer(text), None):
        words = _words(text[at : found.start() if found else len(text)])
        if any(not word.inserted for word in words):
            stretches.append(words)
        at = found.end() if found else at
    return Quoted(text.strip(), tuple(stretches), bool(_ELLIPSIS.search(text) or _BRACKETS.search(text)))


def _words(text: str) -> tuple[QuotedWord, ...]:
    plain, spans = _without_brackets(text)
    folded = fold(plain)
    words: list[QuotedWord] = []
    end = 0
    for found in words_in(folded.text):
        start, stop = folded.origin(found.start()), folded.origin(found.end() - 1) + 1
        leads = not words or begins_sentence(words[-1].word, plain[end:start])
        capital = plain[start].isupper()
        inside = [span for span in spans if span[0] < stop and start < span[1]]
        word = QuotedWord(found.group(), plain[start:stop], found.group(), capital=capital, leads=leads)
        words.append(_bracketed(word, inside, start, stop, plain) if inside else word)
        end = stop
    if sum(word.typed[0].isupper() for word in words) > len(words) / 2:
        words = [word._replace(capital=False) for word in words]  # capitals throughout tell no names apart
    return tuple(words)


def _without_brackets(text: str) -> tuple[str, list[tuple[int, int, bool]]]:
    """The text without its brackets, and what was inside them: from, to, and whether it is a remark."""
    spans, pieces, removed, at = [], [], 0, 0
    for found in _BRACKETS.finditer(text):
        pieces += [text[at : found.start()], found["inside"]]
        start = found.start() - removed
        spans.append((start, start + len(found["inside"]), _REMARK.fullmatch(found["inside"]) is not None))
        removed += 2
        at = found.end()
    return "".join([*pieces, text[at:]]), spans


def _bracketed(word: QuotedWord, spans: list[tuple[int, int, bool]], start: int, stop: int, plain: str) -> QuotedWord:
    if any(first <= start and stop <= last for first, last, _ in spans):
        remark = all(remark for _, _, remark in spans)
        return QuotedWord(word.word, word.typed, word.word, inserted=True, remark=remark, marked=True)
    bare = "".join(
        letter for at, letter in enumerate(plain[start:stop], start) if not any(a <= at < b for a, b, _ in spans)
    )
    return QuotedWord(word.word, word.typed, fold(bare).text, False, False, word.capital, word.leads, marked=True)
