"""One quotation in one source: find it, align it, say what it is and where."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from argmap.evidence.aligning import BAND, Aligner
from argmap.evidence.classes import HONEST, RANKS, Class, Difference, Means
from argmap.evidence.classifying import Classifier, Passage
from argmap.evidence.found import KINSHIP, Elision, Found
from argmap.evidence.furniture import furniture
from argmap.evidence.judging import Judge
from argmap.evidence.lexicon import COMMON, HEDGES
from argmap.evidence.locating import Locator
from argmap.evidence.marks import Quoted, QuotedWord, read_quoted
from argmap.evidence.words import Words, script_of

_LEADING = "\"“”„«»'’‘([.,;:…- "
_JOINING = ("-", "‐")  # a passage that begins behind these is half of a word
NEARBY = 1_500  # words after one stretch within which the next is looked for first
MOST_READ = 20_000  # words that are looked through for the very characters
PROMISE = 0.4  # of the words, to be met about a place before they are aligned there …
LIKELY = 0.7  # … and before they may be honest there
SHORT = 4  # words
_ENOUGH, _ENOUGH_SHORT = 0.6, 0.5  # of the words, to be called the same passage altered
_NEAR = 25  # words to either side of a passage, where a paraphrase may have its words from
_STEM = 6  # letters


class Search:
    """Searches one source; built once, in time linear in the source."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.judge = Judge(words)
        self._furniture = furniture(words)
        self.locator = Locator(words)
        self._aligner = Aligner(words, self.judge, self._furniture)
        self._classifier = Classifier(words, self.judge, self._furniture)

    def find(self, text: str, pages: Sequence[tuple[int, int]] = ()) -> Found:
        """Look for a quotation, first on the pages cited (counted through the file), then everywhere.

        Honest on a page cited is best, then honest elsewhere, then altered.
        """
        quoted = read_quoted(text)
        if not quoted.size:
            return Found(Class.UNVERIFIABLE, why="the quotation holds no word that could be looked for")
        if not self._has_script_of(quoted):
            return Found(Class.UNVERIFIABLE, why="the quotation is in another script than the text")
        scopes = [scope for first, last in pages if (scope := self._scope(first, last)) is not None]
        everywhere = (0, len(self.words.words) - 1)
        for scope in scopes if pages else (everywhere,):
            if (verbatim := self._verbatim(quoted, scope)) is not None:
                return verbatim
        best = self._best(quoted, scopes) if scopes else None
        if best is not None and best.kind in HONEST | {Class.DOUBTFUL}:
            return best
        altered = best is not None and best.kind is Class.ALTERED
        anywhere = self._best(quoted, [everywhere], LIKELY if altered else PROMISE)
        if not pages:
            return anywhere or Found(Class.ABSENT)
        if anywhere is not None and anywhere.kind in HONEST:
            return anywhere if anywhere.touches(pages) else anywhere._replace(kind=Class.ELSEWHERE)
        return _best_of(found for found in (best, anywhere) if found is not None) or Found(Class.ABSENT)

    def _scope(self, first: int, last: int) -> tuple[int, int] | None:
        """The numbers of the first and last word of some pages, and of as many more as a run-over needs."""
        begins = self.words.page_words
        if first > len(begins) or last < 1:
            return None
        start = begins[max(first, 1) - 1]
        end = begins[last] - 1 if last < len(begins) else len(self.words.words) - 1
        return (start, end) if end >= start else None

    def _has_script_of(self, quoted: Quoted) -> bool:
        letters = {mark for stretch in quoted.stretches for word in stretch for mark in word.word if mark.isalpha()}
        return not letters or not self.words.scripts.isdisjoint(map(script_of, letters))

    def _best(self, quoted: Quoted, scopes: Iterable[tuple[int, int]], promise: float = PROMISE) -> Found | None:
        return _best_of(one for scope in scopes for one in self._in_scope(quoted, scope, promise))

    def _in_scope(self, quoted: Quoted, scope: tuple[int, int], promise: float) -> Iterable[Found]:
        """The quotation at the likeliest places; where it stands word for word, slower alignments are spared."""
        longest = quoted.longest
        stretch = quoted.stretches[longest]
        spelt = _spelt(stretch)
        starts = self.locator.places(spelt, *scope)
        plain = list(self._plain_at(quoted, starts, scope))
        yield from plain
        if any(found.kind in HONEST for found in plain):
            return
        for start in starts:
            if self.locator.promise(spelt, start, BAND) < promise and not self._aligner.passes_over(len(spelt), start):
                continue
            main = self._passage(stretch, start)
            if main is not None and _within(main, scope):
                yield self._whole(quoted, longest, main)
                if main.kind in HONEST:
                    return

    def _plain_at(self, quoted: Quoted, starts: Iterable[int], scope: tuple[int, int]) -> Iterable[Found]:
        """The quotation where its longest stretch stands word for word, up to the first that stands so plainly."""
        longest = quoted.longest
        stretch = quoted.stretches[longest]
        for start in starts:
            main = self._plain(stretch, start)
            if main is not None and _within(main, scope):
                found = self._whole(quoted, longest, main)
                yield found
                if RANKS[found.kind] <= RANKS[Class.ELIDED]:
                    return

    def _plain(self, stretch: Sequence[QuotedWord], start: int) -> Passage | None:
        alignment = self._aligner.straight(stretch, start)
        return self._classifier.classify(stretch, alignment) if alignment is not None else None

    def _passage(self, stretch: Sequence[QuotedWord], start: int) -> Passage | None:
        """The better of two alignments: past heads and feet of pages, and with them."""
        passage = self._classifier.classify(stretch, self._aligner.align(stretch, start))
        if (passage is not None and passage.kind in HONEST) or not self._aligner.passes_over(len(stretch), start):
            return passage
        other = self._classifier.classify(stretch, self._aligner.align(stretch, start, whole_page=True))
        both = [one for one in (passage, other) if one is not None]
        return min(both, key=lambda one: (RANKS[one.kind], one.cost), default=None)

    def _whole(self, quoted: Quoted, longest: int, main: Passage) -> Found:
        passages: list[Passage | None] = [None] * len(quoted.stretches)
        passages[longest] = main
        for at in range(longest + 1, len(passages)):
            before = passages[at - 1]
            passages[at] = self._next(quoted.stretches[at], before.last + 1) if before else None
        for at in range(longest - 1, -1, -1):
            after = passages[at + 1]
            passages[at] = self._previous(quoted.stretches[at], after.first - 1) if after else None
        return self._assemble(quoted, passages)

    def _next(self, stretch: Sequence[QuotedWord], first: int) -> Passage | None:
        last = min(first + NEARBY, len(self.words.words) - 1)
        return self._nearest(stretch, first, last, from_front=True)

    def _previous(self, stretch: Sequence[QuotedWord], last: int) -> Passage | None:
        return self._nearest(stretch, max(0, last - NEARBY), last, from_front=False)

    def _nearest(self, stretch: Sequence[QuotedWord], first: int, last: int, *, from_front: bool) -> Passage | None:
        if first > last:
            return None
        found = []
        for start in self.locator.places(_spelt(stretch), first, last, most=8):
            passage = self._passage(stretch, start)
            if passage is not None and first <= passage.first and passage.last <= last:
                found.append(passage)
        return min(
            found,
            key=lambda one: (min(RANKS[one.kind], 5), round(one.cost), one.first if from_front else -one.last),
            default=None,
        )

    def _assemble(self, quoted: Quoted, passages: list[Passage | None]) -> Found:
        known = [passage for passage in passages if passage is not None]
        matched = sum(passage.matched for passage in known)
        alone = sum(passage.alone for passage in known)
        likeness = matched / max(quoted.size, matched + alone, 1)
        first, last = known[0].first, known[-1].last
        kind = max((passage.kind for passage in known), key=RANKS.__getitem__)
        lost = len(known) < len(passages)
        severe = any(passage.severe for passage in known)
        if lost:
            kind = Class.ALTERED
            severe = severe or any(
                self.judge.severe(word, None)
                for stretch, passage in zip(quoted.stretches, passages, strict=True)
                if passage is None
                for word in stretch
            )
        elif kind in (Class.VERBATIM, Class.FOLDED):
            kind = self._same_words(quoted, first, kind)
        difference, elisions = self._joined(quoted, passages)
        enough = _ENOUGH_SHORT if quoted.size <= SHORT else _ENOUGH
        if kind is Class.ALTERED and likeness < enough:
            return self._absent(quoted, first, last, likeness)
        return Found(
            kind,
            self.words.page(first),
            self.words.page(last),
            self.words.line(first),
            severe,
            difference,
            elisions,
            self._classifier.context(first, last) if kind in HONEST else (),
            self.words.said(first, last) if last - first < NEARBY else "",
            likeness,
        )

    def _absent(self, quoted: Quoted, first: int, last: int, likeness: float) -> Found:
        """Not there; but perhaps there is a passage that says it in other words."""
        start, end = max(0, first - _NEAR), min(len(self.words.words) - 1, last + _NEAR)
        near = {word[:_STEM] for word in self.words.words[start : end + 1]}
        telling = {word.word for stretch in quoted.stretches for word in stretch} - COMMON - HEDGES
        kinship = sum(word[:_STEM] in near for word in telling) / len(telling) if len(telling) > 2 else 0.0
        if kinship < KINSHIP:
            return Found(Class.ABSENT, likeness=likeness, kinship=kinship)
        page, line, said = self.words.page(first), self.words.line(first), self.words.said(start, end)
        return Found(Class.ABSENT, page, page, line, passage=said, likeness=likeness, kinship=kinship)

    def _same_words(self, quoted: Quoted, first: int, kind: Class) -> Class:
        """What an alignment without any difference is: verbatim, or elided by the quoter, or folded."""
        start, lead = self.words.origin(first), len(quoted.text) - len(quoted.text.lstrip(_LEADING))
        begins = [begin for begin in (start - lead, start) if begin >= 0]
        if kind is Class.VERBATIM and any(self.words.source.text.startswith(quoted.text, begin) for begin in begins):
            return Class.VERBATIM
        return Class.ELIDED if quoted.marked else Class.FOLDED

    def _verbatim(self, quoted: Quoted, scope: tuple[int, int]) -> Found | None:
        """The very characters, from the beginning of a word to the end of one: the common case, and the quickest."""
        words = self.words
        if scope[1] - scope[0] > MOST_READ and not quoted.marked:
            return None  # there the index is quicker
        start, end = words.origin(scope[0]), words.end(scope[1])
        at = words.source.text.find(quoted.text, start, end + len(quoted.text))
        if at < 0:
            return None
        first = bisect_left(words.starts, at, key=words.folded.origin)
        last = bisect_left(words.starts, at + len(quoted.text), key=words.folded.origin) - 1
        whole = first <= last and words.end(last) <= at + len(quoted.text) and words.before(first)[-1:] not in _JOINING
        if not whole or (first and words.end(first - 1) > at):
            return None
        same = Difference("equal", quoted.text, words.said(first, last))
        context = self._classifier.context(first, last)
        page, last_page, line = words.page(first), words.page(last), words.line(first)
        passage = same.source
        return Found(Class.VERBATIM, page, last_page, line, False, (same,), (), context, passage, 1.0)

    def _joined(
        self, quoted: Quoted, passages: list[Passage | None]
    ) -> tuple[tuple[Difference, ...], tuple[Elision, ...]]:
        """The differences of all stretches, with what the ellipses between them leave out."""
        differences: list[Difference] = []
        elisions: list[Elision] = []
        before: Passage | None = None
        for at, passage in enumerate(passages):
            if at and before is not None and passage is not None:
                elision = Elision(*self._classifier.left_out(before.last + 1, passage.first - 1))
                elisions.append(elision)
                differences.append(Difference("delete", "…", elision.left_out, Means.QUOTER))
            if passage is None:
                typed = " ".join(word.typed for word in quoted.stretches[at])
                differences.append(Difference("insert", typed, "", Means.CHANGE))
            else:
                differences.extend(passage.differences)
                if passage.swallowed:
                    elisions.append(Elision(", ".join(passage.swallowed), passage.swallowed, 0))
            before = passage
        return tuple(differences), tuple(elisions)


def _best_of(found: Iterable[Found]) -> Found | None:
    return min(found, key=lambda one: (RANKS[one.kind], -one.likeness - one.kinship), default=None)


def _within(passage: Passage, scope: tuple[int, int]) -> bool:
    return scope[0] <= passage.last and passage.first <= scope[1]


def _spelt(stretch: Sequence[QuotedWord]) -> list[str]:
    return [word.word for word in stretch]
