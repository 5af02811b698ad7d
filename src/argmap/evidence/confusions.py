"""What an OCR program confuses: how one word of print may become another in a scan.

The table is of shapes that look alike in print; a digit is never taken for another digit. What one text teaches beyond
the table is found in `argmap.evidence.learning`.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

Confusion = tuple[str, str]  # as printed, as scanned

# Several letters for one, or a figure or a sign for a letter: these hardly ever make another word.
_STRONG = """
m rn | m in | m ni | h ti | fi li | m iii | m nn | n ri | n ii | h li | h ii | h ji | u ii | u il | u li | d cl
d ci | d tl | d ti | d ol | w vv | w iv | w vi | k lc | k ic | k li | b lo | b li | p jo | g cj | g ij | ff fif
fi h | fl h | fi n | ff f | th di | th tii | th tb | th dr | th fh | ti d | tt n | li n | nn m | ll h | ll u
ri n | ni m | in m | nu im | ia a | oi a | rr n | ri d | ct d | is k | st sd | ly ty
l 1 | i 1 | t 1 | o 0 | e 0 | d 0 | c 0 | s 5 | s 8 | b 8 | b 6 | g 6 | g 9 | q 9 | z 2 | z 7 | t 7 | a 4 | e 3 | i !
l ! | f £ | e £ | t † | a @ | ae æ | oe œ | ß b | ss ß
"""
# One letter for another: some of these make other words, so by themselves they prove less.
_WEAK = """
e c | e o | c o | a o | c g | h b | n r | n u | u v | i l | i t | l t | i j | f t | r t | s f | v y | g q | k h | m n
y v | a s | e a | x z | b o | d a | r f | i r | j l | y g | p n | d o | v r | t c | s e
"""


def _pairs(table: str) -> Iterator[Confusion]:
    for entry in table.replace("\n", " | ").split(" | "):
        printed, _, scanned = entry.strip().partition(" ")
        if printed and scanned and printed != scanned:
            yield printed, scanned
            yield scanned, printed


STRONG: frozenset[Confusion] = frozenset(_pairs(_STRONG)) | {(mark, "|") for mark in "li"} | {("'", ""), ("", "'")}
WEAK: frozenset[Confusion] = frozenset(_pairs(_WEAK)) - STRONG
FIXED: frozenset[Confusion] = STRONG | WEAK


_ROUGH = str.maketrans(
    {**dict.fromkeys("ceoa0", "o"), **dict.fromkeys("iltfj1!|r", "i"), **dict.fromkeys("hbk6", "h"), "5": "s"}
    | {**dict.fromkeys("nu", "n"), **dict.fromkeys("vy", "v"), **dict.fromkeys("gq9", "g"), "8": "b", "'": None}
)
_MERGED = (
    ("th", "%"),
    ("di", "%"),
    ("rn", "m"),
    ("ii", "n"),
    ("li", "h"),
    ("cl", "d"),
    ("tl", "d"),
    ("ti", "d"),
    ("vv", "w"),
)


class Table(NamedTuple):
    """Confusions by the letters they begin with, as printed and as scanned."""

    by_first: Mapping[tuple[str, str], tuple[Confusion, ...]]

    @classmethod
    def of(cls, confusions: Collection[Confusion]) -> "Table":
        """A table of these confusions, without those of digit for digit."""
        entries: dict[tuple[str, str], list[Confusion]] = {}
        for printed, scanned in sorted(confusions):
            if not (printed.isdigit() and scanned.isdigit()):
                entries.setdefault((printed[:1], scanned[:1]), []).append((printed, scanned))
        return cls({first: tuple(found) for first, found in entries.items()})


def explain(printed: str, scanned: str, table: Table, most: int) -> tuple[Confusion, ...] | None:
    """The fewest confusions that make `scanned` of `printed`; None where more than `most` were needed.

    Depth-first with a falling budget: in practice linear in the word.
    """
    if not _plausible(printed, scanned, most):
        return None
    found = _explain(printed, scanned, most, table)
    for fewer in range(1, most if found else 0):
        better = _explain(printed, scanned, fewer, table)
        if better is not None:
            return better
    return found


def _plausible(printed: str, scanned: str, most: int) -> bool:
    """A bound that costs next to nothing: one confusion changes few letters."""
    if abs(len(printed) - len(scanned)) > 2 * most:
        return False
    return (letters(printed) ^ letters(scanned)).bit_count() <= 2 * most + 2


@lru_cache(maxsize=200_000)
def letters(word: str) -> int:
    """The set of a word's letters as bits."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) % 61)
    return bits


def _explain(printed: str, scanned: str, allowed: int, table: Table) -> tuple[Confusion, ...] | None:
    at = 0
    shorter = min(len(printed), len(scanned))
    while at < shorter and printed[at] == scanned[at]:
        at += 1
    if at == len(printed) == len(scanned):
        return ()
    if not allowed:
        return None
    # A confusion may begin up to two letters before the first difference: `rn` and `m` both in `corn`, `li` and `l`.
    for start in range(at, max(-1, at - 3), -1):
        for confusion in _here(printed, scanned, start, table):
            rest = _explain(
                printed[start + len(confusion[0]) :], scanned[start + len(confusion[1]) :], allowed - 1, table
            )
            if rest is not None:
                return (confusion, *rest)
    return None


def _here(printed: str, scanned: str, at: int, table: Table) -> Iterator[Confusion]:
    first, second = printed[at : at + 1], scanned[at : at + 1]
    for pair in ((first, second), ("", second), (first, "")):
        for confusion in table.by_first.get(pair, ()):
            if printed.startswith(confusion[0], at) and scanned.startswith(confusion[1], at):
                yield confusion


@lru_cache(maxsize=200_000)
def rough(word: str) -> str:
    """What is left of a word when shapes that scanners confuse are taken for the same."""
    for printed, scanned in _MERGED:
        word = word.replace(printed, scanned)
    return word.translate(_ROUGH)
