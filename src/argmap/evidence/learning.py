"""What a text teaches about its own scanner.

A confusion shows itself in word after word: next to *with*, *other* and *that* stand *widi*, *odier* and *diat*. What
is seen so in several words is taken to happen in others, also where it makes a real word (*die* for *the*). Endings
are left aside, since grammar changes those (*party*, *parts*).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from argmap.evidence.confusions import FIXED, STRONG, WEAK, Confusion, Table
from argmap.evidence.lexicon import COMMON

MOST_WORDS = 3_000  # of the frequent words; rarer ones teach nothing new
RARER = 3  # times, that a misreading of one letter has to be
RARE = 2  # times
COMMON_TIMES = 6
FEWEST_ODD = 4  # rare and odd-looking words one misreading away from a frequent one, for a text to be called noisy …
LEAST_ODD = 0.008  # … and their share of its different words; clean texts have less than half of that
VERY_ODD = 0.03  # the share from which every confusion of the table is taken for learned
FEWEST = 3  # words that have to show a confusion
_VOWELS = frozenset("aeiouyäöüаеиоуыэюя")


class Lessons(NamedTuple):
    """What was learned.

    `learned` confusions are to be expected; those `shown` by several words may have made one real word of another; the
    `systematic` among them happen so often (more than one time in five) that they are this scan's spelling. `noisy`
    tells that the text shows enough misreadings of the fixed table for any of it to be expected. `table` holds all that
    may explain a word.
    """

    learned: frozenset[Confusion]
    shown: frozenset[Confusion]
    systematic: frozenset[Confusion]
    noisy: bool
    table: Table


class _Witness:
    """Pairs of words that show a confusion, and how often the two sides occur."""

    __slots__ = ("pairs", "printed", "scanned")

    def __init__(self) -> None:
        self.pairs: set[tuple[str, str]] = set()
        self.printed = 0
        self.scanned = 0


def learn(counts: Mapping[str, int], looks_odd: Callable[[str], bool]) -> Lessons:
    """Lessons from how often each folded word occurs, and which of them look odd; linear in the vocabulary.

    After the observation of Tong and Evans (1996) that a text's own words can train the correction of its scan.
    """
    words = {word: count for word, count in counts.items() if len(word) > 2 and word.isalpha()}
    often = sorted((word for word in words if words[word] > 1), key=lambda word: (-words[word], word))[:MOST_WORDS]
    frequent = [*often, *(word for word in COMMON - set(often) if len(word) > 2)]
    witnesses = _witnesses(words, frequent)
    misread = {
        scanned
        for confusion, witness in witnesses.items()
        if confusion in FIXED
        for printed, scanned in witness.pairs
        if (words[scanned] <= RARE and printed in words) or (printed in COMMON and confusion in STRONG)
    }
    odd = sum(looks_odd(word) for word in misread - COMMON)
    noisy = odd >= FEWEST_ODD and odd >= len(words) * LEAST_ODD
    learned, systematic = set(FIXED if odd >= len(words) * VERY_ODD else ()), set[Confusion]()
    shown = set[Confusion]()
    for confusion, witness in witnesses.items():
        types = len(witness.pairs)
        expected = noisy and confusion in FIXED
        if not expected and (types < FEWEST or not _shown(confusion, types, frequent)):
            continue
        learned.add(confusion)
        if types >= FEWEST and _shown(confusion, types, frequent):
            shown.add(confusion)
        if expected:
            learned.add(confusion[::-1])  # what looks alike looks alike both ways
        if types >= 5 and confusion not in WEAK and witness.scanned >= (witness.printed + witness.scanned) / 5:
            systematic.add(confusion)
    return Lessons(frozenset(learned), frozenset(shown), frozenset(systematic), noisy, Table.of(FIXED | learned))


def _shown(confusion: Confusion, types: int, frequent: list[str]) -> bool:
    """Whether enough of the words that have its letters show a confusion: more, the less it looks like one."""
    share = types / sum(confusion[0] in word for word in frequent)
    if confusion in WEAK:
        return types > FEWEST and share >= 0.02
    if confusion in FIXED:
        return share >= 0.01
    if len(confusion[0]) == len(confusion[1]) == 1:
        return types >= 8 and share >= 0.1
    return types >= 4 and share >= 0.08


def _witnesses(words: Mapping[str, int], frequent: list[str]) -> dict[Confusion, _Witness]:
    found: dict[Confusion, _Witness] = defaultdict(_Witness)
    for printed, scanned, confusion in _neighbours(words, frequent):
        if confusion in WEAK and (scanned in COMMON or words[scanned] * RARER > _frequency(words, printed)):
            continue  # two words of the language, as *these* and *those*
        witness = found[confusion]
        if (printed, scanned) not in witness.pairs:
            witness.pairs.add((printed, scanned))
            witness.printed += words.get(printed, 0)
            witness.scanned += words[scanned]
    return found


def _neighbours(words: Mapping[str, int], frequent: list[str]) -> Iterator[tuple[str, str, Confusion]]:
    """Pairs of words that are the same but for one or two letters, not at their end."""
    frames: dict[tuple[str, str], list[str]] = defaultdict(list)
    for word in frequent:
        for before, _, after in _frames(word):
            frames[before, after].append(word)
    for word in words:
        for before, core, after in _frames(word):
            for other in frames.get((before, after), ()):
                printed = other[len(before) : len(other) - len(after)]
                if _minimal(printed, core) and words[word] <= 20 * _frequency(words, other):
                    yield other, word, (printed, core)


def _frequency(words: Mapping[str, int], word: str) -> int:
    """How often a word occurs; a common one at least as often as a short text would have it."""
    return max(words.get(word, 0), COMMON_TIMES if word in COMMON else 0)


def _frames(word: str) -> Iterator[tuple[str, str, str]]:
    for start in range(len(word) - 2):
        yield word[:start], word[start : start + 1], word[start + 1 :]
        yield word[:start], word[start : start + 2], word[start + 2 :]
    yield word[:-2], word[-2:-1], word[-1:]


def _minimal(printed: str, scanned: str) -> bool:
    if printed[0] == scanned[0] or printed[-1] == scanned[-1]:
        return False
    return not (printed in _VOWELS and scanned in _VOWELS and (printed, scanned) not in FIXED)
