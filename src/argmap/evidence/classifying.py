"""From an alignment to what it means: the class of a quotation, and its difference word by word."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from argmap.evidence.aligning import Alignment, Move, Step
from argmap.evidence.classes import RANKS, Class, Difference, Means
from argmap.evidence.furniture import Furniture
from argmap.evidence.judging import Judge, Likeness
from argmap.evidence.lexicon import CONDITIONS, DOUBTS, HEDGES, TURNS, is_negation, is_number, negates
from argmap.evidence.marks import QuotedWord
from argmap.evidence.words import Words

YEAR = 4  # figures; behind a shorter number a mark and a decimal look the same
MOST_BRIDGED = 8  # words that brackets may stand for
_PREFIXES = frozenset({"non", "un", "in", "anti", "dis", "не", "nicht"})
_MOST_SHOWN = 160  # characters of what an elision left out


class Passage(NamedTuple):
    """One stretch found: its class, the first and last word of the source, and what differs.

    `matched` counts the words of the quotation that are the source's; `alone` those of the source that the quotation
    has not.
    """

    kind: Class
    first: int
    last: int
    differences: tuple[Difference, ...]
    severe: bool
    matched: int
    alone: int
    cost: float
    swallowed: tuple[str, ...] = ()


class _Reading:
    """What is known of an alignment so far."""

    __slots__ = ("alone", "bridges", "kind", "lost", "matched", "severe")

    def __init__(self, *, bridges: bool) -> None:
        self.kind = Class.VERBATIM
        self.severe = False
        self.matched = 0
        self.alone = 0
        self.lost: list[int] = []  # words of the source that the quotation has not, or has others for
        self.bridges = bridges  # whether the quoter's brackets may stand for words of the source

    def at_least(self, kind: Class) -> None:
        if RANKS[kind] > RANKS[self.kind]:
            self.kind = kind


class Classifier:
    """Reads alignments with one source."""

    def __init__(self, words: Words, judge: Judge, furniture: Furniture) -> None:
        self._words = words
        self._judge = judge
        self._furniture = furniture

    def classify(self, stretch: Sequence[QuotedWord], alignment: Alignment) -> Passage | None:
        """What an alignment says; None where no word of the quotation met one of the source. Linear in the steps."""
        used = [at for step in alignment.steps for at in step.source]
        if not used:
            return None
        reading = _Reading(bridges=_bridges(alignment))
        ops = [(*self._read(step, stretch, reading), step) for step in alignment.steps]
        if not reading.matched:
            return None
        if any(after - before > 1 for before, after in pairwise(used)):
            reading.at_least(Class.INTRUSION)
        differences = list(self._differences(ops, stretch))
        prefix = self._cut_prefix(used[0])
        if prefix is not None:
            reading.at_least(Class.ALTERED)
            reading.severe = True
            differences.insert(0, prefix)
        return Passage(
            reading.kind,
            used[0],
            used[-1],
            tuple(differences),
            reading.kind is Class.ALTERED and (reading.severe or self._hides_grave(reading, len(stretch))),
            reading.matched,
            reading.alone,
            alignment.cost,
            self._bridged(alignment),
        )

    def _read(self, step: Step, stretch: Sequence[QuotedWord], reading: _Reading) -> tuple[str, Means]:
        """Note what one step means, and return its op and that."""
        match step.move:
            case Move.PAIR:
                return self._read_pair(stretch[step.quoted[0]], step.source[0], reading)
            case Move.BROKEN | Move.TOGETHER:
                return self._read_joined(step, stretch, reading)
            case Move.GLUED:
                word = stretch[step.quoted[0]].word
                reading.matched += 1
                if word.isdigit() and len(word) < YEAR:
                    return self._misread(Likeness.DOUBTFUL, reading)
                reading.at_least(Class.INTRUSION)
                return "replace", Means.PAGE
            case Move.MARK:
                reading.at_least(Class.INTRUSION)
                return "delete", Means.PAGE
            case Move.OWN | Move.BRIDGED if step.move is Move.OWN or reading.bridges:
                hidden = [self._words.words[at] for at in step.source]
                # Brackets may stand for a name; for a number or a negation they should not.
                grave = any(is_negation(word) or is_number(word) for word in hidden)
                reading.at_least(Class.DOUBTFUL if grave else Class.ELIDED)
                return "insert" if step.move is Move.OWN else "delete", Means.QUOTER
        quoted = stretch[step.quoted[0]] if step.quoted else None
        at = step.source[0] if step.source else None
        reading.alone += at is not None
        self._altered(quoted, at, reading)
        return "delete" if quoted is None else "insert", Means.CHANGE

    def _read_pair(self, quoted: QuotedWord, at: int, reading: _Reading) -> tuple[str, Means]:
        source = self._words.words[at]
        if quoted.marked:
            reading.at_least(Class.ELIDED)
        if source in (quoted.word, quoted.bare):
            reading.matched += 1
            return "equal", Means.NOTHING
        likeness = self._judge.judge(quoted, quoted.word, source, at)
        if likeness is Likeness.OTHER:
            self._altered(quoted, at, reading)
            return "replace", Means.CHANGE
        reading.matched += 1
        return self._misread(likeness, reading)

    def _misread(self, likeness: Likeness, reading: _Reading) -> tuple[str, Means]:
        reading.at_least(Class.SCAN_NOISE if likeness is Likeness.NOISE else Class.DOUBTFUL)
        return "replace", Means.SCAN if likeness is Likeness.NOISE else Means.DOUBT

    def _read_joined(self, step: Step, stretch: Sequence[QuotedWord], reading: _Reading) -> tuple[str, Means]:
        quoted = [stretch[at] for at in step.quoted]
        spelt = "".join(word.word for word in quoted)
        source = "".join(self._words.words[at] for at in step.source)
        reading.matched += len(quoted)
        likeness = self._judge.judge(quoted[0], spelt, source, step.source[0])
        if likeness is not Likeness.SAME:
            return self._misread(likeness, reading)
        if self._sense_in_joint(step, quoted):
            return self._misread(Likeness.DOUBTFUL, reading)
        reading.at_least(Class.FOLDED)
        return "equal", Means.NOTHING

    def _sense_in_joint(self, step: Step, quoted: list[QuotedWord]) -> bool:
        """Whether running words together or apart touches a negation or a number: *no table*, *notable*."""
        gap = self._words.gap(step.source[0]) if len(step.source) > 1 else self._hyphen_in(step, quoted)
        if any(mark in gap for mark in "\n\r\f-‐\u00ad¬"):
            return False
        parts = [*(word.word for word in quoted), *(self._words.words[at] for at in step.source)]
        return any(is_negation(part) or any(mark.isdigit() for mark in part) for part in parts)

    def _hyphen_in(self, step: Step, quoted: list[QuotedWord]) -> str:
        """What the line end took of *non-exclusive* where it is broken at its own hyphen."""
        if quoted[0].word not in _PREFIXES:
            return ""
        return self._words.within(step.source[0], len(quoted[0].word))

    def _altered(self, quoted: QuotedWord | None, at: int | None, reading: _Reading) -> None:
        reading.at_least(Class.ALTERED)
        contrary = quoted is not None and at is not None and negates(quoted.word, self._words.words[at])
        reading.severe = reading.severe or contrary or self._judge.severe(quoted, at)
        reading.lost += [at] if at is not None else []

    def _hides_grave(self, reading: _Reading, length: int) -> bool:
        """Whether a word that was lost is a misread negation, number or hedge; a passage hardly met is not asked."""
        return 2 * reading.matched >= length and any(map(self._judge.hides_grave, reading.lost))

    def _cut_prefix(self, first: int) -> Difference | None:
        """The negating half of a compound of which only the other half is quoted: *non-Leninist* as *Leninist*."""
        if first == 0 or self._words.words[first - 1] not in _PREFIXES or self._words.before(first) not in ("-", "‐"):
            return None
        return Difference("delete", "", self._words.said(first - 1, first - 1), Means.CHANGE)

    def _differences(self, ops: list[tuple[str, Means, Step]], stretch: Sequence[QuotedWord]) -> Iterator[Difference]:
        for (op, means), run in groupby(ops, key=lambda one: one[:2]):
            steps = [step for _, _, step in run]
            quoted = " ".join(stretch[at].typed for step in steps for at in step.quoted)
            yield Difference(op, quoted, self._spoken([at for step in steps for at in step.source]), means)

    def _spoken(self, numbers: list[int]) -> str:
        """Source words as printed, with … where heads and feet were passed over."""
        if not numbers:
            return ""
        pieces, first = [], numbers[0]
        for before, after in zip(numbers, [*numbers[1:], -1], strict=True):
            if after != before + 1:
                pieces.append(self._words.said(first, before))
                first = after
        return " … ".join(pieces)

    def _bridged(self, alignment: Alignment) -> tuple[str, ...]:
        places = [at for step in alignment.steps if step.move is Move.BRIDGED for at in step.source]
        return tuple(self._words.words[at] for at in places if self._turns(at))

    def _turns(self, at: int) -> bool:
        """Whether the sense may turn on a word of the source."""
        word = self._words.words[at]
        return is_negation(word) or (word in DOUBTS | CONDITIONS and not self._is_named(at))

    def _is_named(self, at: int) -> bool:
        """Whether a word is a name where it stands: in May, though he may."""
        return self._words.source.text[self._words.origin(at)].isupper() and not self._words.leads(at)

    def left_out(self, first: int, last: int) -> tuple[str, tuple[str, ...], int]:
        """What an elision from word `first` to word `last` leaves out.

        The words, clipped; those among them on which the sense may turn; and how many characters there are.
        """
        numbers = [at for at in range(first, last + 1) if not self._furniture.holds(at)]
        if not numbers:
            return "", (), 0
        said = self._spoken(numbers)
        turning = tuple(dict.fromkeys(self._words.words[at] for at in numbers if self._turns(at)))
        clipped = said if len(said) <= _MOST_SHOWN else f"{said[: _MOST_SHOWN // 2]} … {said[-_MOST_SHOWN // 2 :]}"
        return clipped, turning, len(said)

    def context(self, first: int, last: int) -> tuple[str, ...]:
        """What stands next to the passage, in its sentence, and may turn its sense."""
        notes = []
        words = self._words.words
        for at in range(first - 1, max(-1, first - 3), -1):
            if any(mark in self._words.gap(at) for mark in ".?!;:"):
                break
            if (words[at] in HEDGES and not self._is_named(at)) or (at == first - 1 and is_negation(words[at])):
                notes.append(f"`{self._words.said(at, first - 1)}` stands before it")
                break
        for at in range(last, min(last + 2, len(words) - 1)):
            if any(mark in self._words.gap(at) for mark in ".?!;:"):
                break
            if words[at + 1] in TURNS or (at == last and is_negation(words[at + 1])):
                notes.append(f"the sentence goes on with `{words[at + 1]}`")
                break
        return tuple(notes)


def _bridges(alignment: Alignment) -> bool:
    """Whether there are brackets of the quoter's, not the source's own, and they stand for few words."""
    moves = [step.move for step in alignment.steps]
    return Move.OWN in moves and moves.count(Move.BRIDGED) <= MOST_BRIDGED
