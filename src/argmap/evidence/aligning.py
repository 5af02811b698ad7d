"""Token-by-token alignment of a stretch of quoted words with the words of the source.

Semi-global edit distance (Sellers 1980: the quotation whole, the source from anywhere to anywhere) within a band around
the place where the stretch is thought to begin, with moves of its own for words broken or run together, for footnote
marks and for what a quoter puts in brackets. Cost: words of the stretch × width of the band, which is constant.
"""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from argmap.evidence.furniture import Furniture, is_note_mark
from argmap.evidence.judging import Judge, Likeness
from argmap.evidence.marks import QuotedWord
from argmap.evidence.words import Words

BAND = 14  # words to either side of the expected place
_NEVER = 1e9
# A word dropped costs 1; these a little more, so that *is tenable* meets *is scarcely tenable* to its end.
_REPLACED, _ALIKE, _ADDED = 1.05, 0.9, 1.1


class Move(Enum):
    """What one step of an alignment does."""

    PAIR = "pair"
    BROKEN = "broken"  # one quoted word, two of the source
    TOGETHER = "together"  # two quoted words, one of the source
    GLUED = "glued"  # a word with a footnote mark glued to it
    ADDED = "added"  # a quoted word that the source has not
    DROPPED = "dropped"  # a word of the source that the quotation has not
    MARK = "mark"  # a footnote mark
    OWN = "own"  # the quoter's word in brackets
    BRIDGED = "bridged"  # a word of the source that brackets stand for


class Step(NamedTuple):
    """One step: which quoted words, and which words of the source by number."""

    move: Move
    quoted: tuple[int, ...]
    source: tuple[int, ...]


class Alignment(NamedTuple):
    """The cheapest way through; `cost` counts differences, one for each word."""

    steps: tuple[Step, ...]
    cost: float


_LIKENESS_COST = {Likeness.SAME: 0.0, Likeness.NOISE: 0.2, Likeness.DOUBTFUL: 0.35}
_Cell = tuple[float, Move | None, int, int]  # cost, how reached, quoted words and source words used by the last step


class Aligner:
    """Aligns stretches with one source."""

    def __init__(self, words: Words, judge: Judge, furniture: Furniture) -> None:
        self._words = words
        self._judge = judge
        self._furniture = furniture
        self._marks: dict[int, bool] = {}

    def align(self, stretch: Sequence[QuotedWord], start: int, *, whole_page: bool = False) -> Alignment:
        """Align near the word `start`; heads and feet of pages are passed over unless `whole_page`."""
        straight = self.straight(stretch, start)
        if straight is not None:
            return straight
        window, expected = self._window(len(stretch), start, whole_page=whole_page)
        return _Pass(self._words, self._judge, self.is_mark, stretch, window, expected).run()

    def is_mark(self, at: int) -> bool:
        """Whether a word of the source is a footnote mark."""
        if at not in self._marks:
            self._marks[at] = is_note_mark(self._words, at, self._furniture.noted_pages)
        return self._marks[at]

    def passes_over(self, length: int, start: int) -> bool:
        """Whether a head or a foot lies about the place."""
        return self._furniture.meets(start - BAND, start + length + BAND)

    def straight(self, stretch: Sequence[QuotedWord], start: int) -> Alignment | None:
        """The common case, word for word; None where it is not so."""
        words = self._words.words
        if start < 0 or start + len(stretch) > len(words):
            return None
        cost = 0.0
        for at, quoted in enumerate(stretch, start):
            if quoted.word != words[at]:
                likeness = self._judge.likeness(quoted.word, words[at]) if not quoted.marked else Likeness.OTHER
                if likeness is not Likeness.NOISE:
                    return None
                cost += _LIKENESS_COST[likeness]
        return Alignment(tuple(Step(Move.PAIR, (n,), (start + n,)) for n in range(len(stretch))), cost)

    def _window(self, length: int, start: int, *, whole_page: bool) -> tuple[list[int], int]:
        """Numbers of source words around a place, and where among them the stretch is expected to begin."""
        start = max(0, min(start, len(self._words.words) - 1))
        passed = self._furniture.holds if not whole_page else _nothing
        back: list[int] = []
        at = start - 1
        while at >= 0 and len(back) < BAND:
            if not passed(at):
                back.append(at)
            at -= 1
        ahead: list[int] = []
        at = start
        while at < len(self._words.words) and len(ahead) < length + BAND:
            if not passed(at):
                ahead.append(at)
            at += 1
        return [*reversed(back), *ahead], len(back)


def _nothing(_at: int) -> bool:
    return False


class _Pass:
    """One alignment: rows are quoted words, columns source words; the band follows the cheapest column."""

    def __init__(
        self,
        words: Words,
        judge: Judge,
        is_mark: object,
        stretch: Sequence[QuotedWord],
        window: list[int],
        expected: int,
    ) -> None:
        self.words = words
        self.judge = judge
        self.is_mark = is_mark
        self.quoted = stretch
        self.window = window
        self.source = [words.words[at] for at in window]
        self.expected = expected

    def run(self) -> Alignment:
        width = len(self.window)
        rows: list[dict[int, _Cell]] = [dict.fromkeys(range(width + 1), (0.0, None, 0, 0))]
        centre = self.expected
        for row in range(1, len(self.quoted) + 1):
            centre = min(centre + 1, width)  # the source may end before the quotation does
            first, last = max(0, centre - BAND), min(width, centre + BAND)
            cells = self._row(rows, row, first, last)
            rows.append(cells)
            if row > BAND:  # before, too little has been seen to leave the expected place
                centre = min(cells, key=lambda column: (cells[column][0], abs(column - centre)))
        return self._back(rows)

    def _row(self, rows: list[dict[int, _Cell]], row: int, first: int, last: int) -> dict[int, _Cell]:
        above, quoted = rows[row - 1], self.quoted[row - 1]
        two_above = rows[row - 2] if row > 1 else {}
        inner = row < len(self.quoted)
        own = 0.05 if quoted.inserted else _ADDED
        cells: dict[int, _Cell] = {}
        for column in range(first, last + 1):
            best: _Cell = (_NEVER, None, 0, 0)
            up = above.get(column)
            if up is not None:
                best = (up[0] + own, Move.OWN if quoted.inserted else Move.ADDED, 1, 0)
            if column:
                diagonal = above.get(column - 1)
                if diagonal is not None:
                    cost, move = self._pair(quoted, column - 1)
                    if diagonal[0] + cost < best[0]:
                        best = (diagonal[0] + cost, move, 1, 1)
                if self._may_join(row, column):
                    best = self._joined(best, above, two_above, row, column)
                left = cells.get(column - 1)
                if left is not None and inner:
                    cost, move = self._drop(row, column - 1)
                    if left[0] + cost < best[0]:
                        best = (left[0] + cost, move, 0, 1)
            cells[column] = best
        return cells

    def _pair(self, quoted: QuotedWord, column: int) -> tuple[float, Move]:
        source = self.source[column]
        if quoted.word == source:
            return 0.0, Move.PAIR
        if quoted.bare == source:
            return 0.02, Move.PAIR
        likeness = self.judge.likeness(quoted.word, source)
        if likeness is not Likeness.OTHER:
            return _LIKENESS_COST[likeness], Move.PAIR
        if source.startswith(quoted.word) and is_glued_mark(quoted.word, source):
            return 0.1, Move.GLUED
        if quoted.inserted:
            return 1.5, Move.PAIR
        return (_ALIKE if source[:4] == quoted.word[:4] else _REPLACED), Move.PAIR

    def _may_join(self, row: int, column: int) -> bool:
        """Whether lengths and ends allow one of these words to be two of the others; this is asked of every cell."""
        quoted, source = self.quoted[row - 1].word, self.source[column - 1]
        if len(quoted) > len(source):
            first = self.source[column - 2] if column > 1 else ""
            return (
                bool(first) and -3 < len(quoted) - len(first) - len(source) < 3 and _share_an_end(quoted, first, source)
            )
        first = self.quoted[row - 2].word if row > 1 else ""
        return bool(first) and -3 < len(source) - len(first) - len(quoted) < 3 and _share_an_end(source, first, quoted)

    def _joined(
        self, best: _Cell, above: dict[int, _Cell], two_above: dict[int, _Cell], row: int, column: int
    ) -> _Cell:
        quoted, source = self.quoted[row - 1].word, self.source[column - 1]
        if len(quoted) > len(source):
            cell, move, up, left = above.get(column - 2), Move.BROKEN, 1, 2
            cost = self._joined_cost(quoted, self.source[column - 2] + source)
        else:
            cell, move, up, left = two_above.get(column - 1), Move.TOGETHER, 2, 1
            cost = self._joined_cost(self.quoted[row - 2].word + quoted, source)
        if cell is not None and cell[0] + cost < best[0]:
            return cell[0] + cost, move, up, left
        return best

    def _joined_cost(self, quoted: str, source: str) -> float:
        if quoted == source:
            return 0.05
        likeness = self.judge.likeness(quoted, source)
        return _NEVER if likeness is Likeness.OTHER else 0.1 + _LIKENESS_COST[likeness]

    def _drop(self, row: int, column: int) -> tuple[float, Move]:
        before, after = self.quoted[row - 1], self.quoted[row]
        if (before.inserted and not before.remark) or (after.inserted and not after.remark):
            return 0.1, Move.BRIDGED
        if self.is_mark(self.window[column]):  # type: ignore[operator]
            return 0.1, Move.MARK
        return 1.0, Move.DROPPED

    def _back(self, rows: list[dict[int, _Cell]]) -> Alignment:
        row = len(self.quoted)
        last = rows[row]
        column = min(last, key=lambda column: (last[column][0], column))
        cost = last[column][0]
        steps: list[Step] = []
        while row:
            _, move, up, left = rows[row][column]
            assert move is not None
            quoted, source = tuple(range(row - up, row)), tuple(self.window[column - left : column])
            steps.append(Step(move, quoted, source))
            row, column = row - up, column - left
        return Alignment(tuple(reversed(steps)), cost)


def _share_an_end(whole: str, first: str, second: str) -> bool:
    return whole[0] == first[0] or whole[-1] == second[-1]


def is_glued_mark(word: str, source: str) -> bool:
    """Whether a word of the source is the quoted word with a footnote mark glued to it."""
    mark = source[len(word) :]
    if word.isdigit():  # 1937,2 is a year with a mark; what 27,2 is, remains doubtful
        return mark[0] in ".,:" and 1 < len(mark) < 4 and mark[1:].isdigit()
    return word[-1:].isalpha() and 0 < len(mark) < 3 and mark.isdigit()
