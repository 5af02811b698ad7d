"""What stands on a page besides the text: running heads, page numbers, footnotes at the foot, footnote marks."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import NamedTuple

from argmap.evidence.lexicon import ABBREVIATIONS, COMMON
from argmap.evidence.words import Words

_LINE = re.compile(r"[^\n\r\f]+")
_NOTE = re.compile(
    r"\s*(?:[*†‡§¶°^]+|[\"'“”]?\s?\d{1,3}[.)]?(?=[\s\"“\[/&A-Z])|[\"“][A-Z]|[A-Za-z]{1,2}(?=\s+[A-Z])|.?bid\b|\"?.?bid\b)"
)
_NUMBERED_NOTE = re.compile(r"\s*(?:\d{1,3}|[*†‡])[.)]?\s+[A-Z\"“\[]")
_CLOSING = "\"”’»'"
_MOST_HEAD = 70  # characters in a running head
_NOTE_FROM = 0.3  # footnotes stand below this share of a page's lines


class _Line(NamedTuple):
    start: int
    text: str
    after_blank: bool


class Furniture(NamedTuple):
    """Stretches of words that are no part of the running text, as first and last, in order."""

    stretches: tuple[tuple[int, int], ...]
    noted_pages: frozenset[int]

    def holds(self, at: int) -> bool:
        """Whether a word belongs to a head or a foot."""
        before = bisect_right(self.stretches, (at, at))
        near = self.stretches[max(0, before - 1) : before + 1]
        return any(first <= at <= last for first, last in near)

    def meets(self, first: int, last: int) -> bool:
        """Whether any word from `first` to `last` does."""
        before = bisect_right(self.stretches, (last, last + 1))
        return before > 0 and self.stretches[before - 1][1] >= first


def furniture(words: Words) -> Furniture:
    """Find heads and feet, page by page; linear."""
    pages = _pages(words)
    repeated = Counter(_shape(line.text) for lines in pages for line in _edges(lines))
    found: list[tuple[int, int]] = []
    noted = set()
    for number, lines in enumerate(pages, 1):
        notes = _notes_begin(lines)
        if notes is not None:
            noted.add(number)
        for at, line in enumerate(lines):
            in_notes = notes is not None and at >= notes
            edge = at < 2 or at >= len(lines) - 1
            if in_notes or _is_head(line.text, edge and repeated[_shape(line.text)] > 1, edge=edge):
                found.append((line.start, line.start + len(line.text)))
    return Furniture(_as_words(words, found), frozenset(noted))


def _pages(words: Words) -> list[list[_Line]]:
    text, starts = words.source.text, words.source.page_starts
    pages = []
    for start, end in zip(starts, (*starts[1:], len(text) + 1), strict=True):
        lines: list[_Line] = []
        last = start
        for found in _LINE.finditer(text, start, min(end, len(text))):
            if found.group().strip():
                lines.append(_Line(found.start(), found.group(), text.count("\n", last, found.start()) > 1))
                last = found.end()
        pages.append(lines)
    return pages


def _edges(lines: list[_Line]) -> list[_Line]:
    return [*lines[:2], *lines[-1:]] if len(lines) > 3 else lines[:1]


def _shape(line: str) -> str:
    return "".join(letter for letter in line.lower() if letter.isalpha())


def _is_head(line: str, repeated: bool, *, edge: bool) -> bool:
    """A running head: repeated from page to page, a bare number, or capitals with a page number."""
    bare = line.strip()
    if len(bare) > _MOST_HEAD or bare[-1:] in ".,;":
        return False
    if repeated:
        return True
    letters = [mark for mark in bare if mark.isalpha()]
    numbered = re.match(r"\d{1,4}\b", bare) is not None or re.search(r"\b\d{1,4}$", bare) is not None
    if not letters:
        return edge and numbered
    capitals = sum(letter.isupper() for letter in letters) == len(letters) > 5
    titled = all(word[:1].isupper() or len(word) < 4 for word in re.findall(r"[^\W\d_]+", bare))
    return capitals or (numbered and titled and len(bare.split()) <= 8 and len(letters) > 5)


def _notes_begin(lines: list[_Line]) -> int | None:
    """The line with which the footnotes of a page begin."""
    spaced = any(line.after_blank for line in lines[1:])
    first = max(1, int(len(lines) * _NOTE_FROM))
    for at in range(first, len(lines)):
        line = lines[at]
        if (line.after_blank and _is_note(line.text)) or (not spaced and _NUMBERED_NOTE.match(line.text)):
            rest = [other for other in lines[at + 1 :] if other.after_blank]
            if sum(_is_note(other.text) or other.text.lstrip()[:1].isdigit() for other in rest) >= len(rest) / 2:
                return at
    return None


def _is_note(line: str) -> bool:
    found = _NOTE.match(line)
    if found is None:
        return False
    mark = found.group().strip('"“ ').lower()
    return mark not in COMMON and mark not in ("i", "o", "mr", "dr", "st")


def _as_words(words: Words, found: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    stretches: list[tuple[int, int]] = []
    for start, end in found:
        first = bisect_left(words.starts, start, key=words.folded.origin)
        last = bisect_left(words.starts, end, key=words.folded.origin) - 1
        if last < first:
            continue
        if stretches and stretches[-1][1] + 1 == first:
            stretches[-1] = (stretches[-1][0], last)
        else:
            stretches.append((first, last))
    return tuple(stretches)


def is_note_mark(words: Words, at: int, noted: frozenset[int]) -> bool:
    """Whether a word is a footnote mark: a short number, or what a scanner made of one, behind a mark or a word."""
    word = words.words[at]
    if at == 0 or len(word) > 3:
        return False
    gap, before = words.before(at), words.words[at - 1]
    figures = re.fullmatch(r"[¹²³⁰⁴⁵⁶⁷⁸⁹]+|\d{1,3}|\d[a-z]|[a-z]\d", word) is not None
    if gap.endswith("[") and words.gap(at).startswith("]"):
        return word.isdigit()
    if before[-1:].isdigit() and gap.strip(_CLOSING) in ("", ".", ",", ":"):
        return False
    if not any(mark.isspace() for mark in gap):
        if figures:
            raised = not word.isascii()
            return raised or (bool(gap) and gap[-1] in ".,;:?!)" + _CLOSING and before not in ABBREVIATIONS)
        return len(word) < 3 and word not in COMMON and gap[-1:] in _CLOSING and len(gap) > 0
    quoted = re.fullmatch(r"[.,;?!]?[\"”»]\s", gap) is not None
    return quoted and words.page(at) in noted and (figures or (len(word) < 3 and word not in COMMON))
