"""Time the verification of quotations: `python tests/benchmarks/quotations.py [QUOTATIONS]`, by default 1,000.

The source is five megabytes of a made-up language with the word frequencies of a real one (Zipf), set in pages and
scanned with errors; quotations of 5 to 60 words are taken from it, a fifth of them altered and a fifth cited from
nowhere. Prints CPU seconds and multiples of reading and folding the text, then the same for ten times the quotations.
"""

import sys
import tempfile
from pathlib import Path
from random import Random

from yardstick import say, timed

from argmap.evidence.searching import Search
from argmap.evidence.texts import read_text
from argmap.evidence.words import Words

SIZE = 5_000_000
VOCABULARY = 30_000
PAGE = 2_400
MISREADINGS = [("m", "rn"), ("h", "li"), ("e", "c"), ("u", "ii"), ("t", "l"), ("o", "0"), ("d", "cl")]


def vocabulary(dice: Random) -> list[str]:
    """Made-up words, short ones first."""
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        syllables = 1 + min(4, len(words) // 400 + dice.randrange(3))
        words["".join(dice.choice("bdfghklmnprstvw") + dice.choice("aeiou") for _ in range(syllables))] = None
    return list(words)


def misread(word: str, rate: float, dice: Random) -> str:
    """A word as a scanner sees it."""
    for printed, seen in MISREADINGS:
        if printed in word and dice.random() < rate:
            word = word.replace(printed, seen, 1)
    return word


def source(dice: Random) -> tuple[list[str], str]:
    """The words as printed, and the scan: lines of some seventy letters, pages with a head."""
    known = vocabulary(dice)
    weights = [1 / (rank + 2) for rank in range(len(known))]
    words = dice.choices(known, weights, k=SIZE // 6)
    lines, line, size, page = [], [], 0, 1
    for word in words:
        line.append(misread(word, 0.03, dice))
        if sum(map(len, line)) > 58:
            lines.append(" ".join(line))
            size += len(lines[-1])
            line = []
            if size > PAGE:
                lines.append(f"\fANNALS OF NOWHERE {page}\n")
                size, page = 0, page + 1
    return words, "\n".join([*lines, " ".join(line)])


def quotations(words: list[str], count: int, dice: Random) -> list[str]:
    """Some faithful, some with a word changed, some that are nowhere."""
    made = []
    for number in range(count):
        length = dice.randrange(5, 61)
        start = dice.randrange(len(words) - length)
        quote = words[start : start + length]
        if number % 5 == 0:
            quote[length // 2] = "not"
        if number % 5 == 1:
            quote = dice.choices(words, k=length)
        made.append(" ".join(quote))
    return made


def main(count: int) -> None:
    """Measure and print."""
    dice = Random(1936)
    printed, text = source(dice)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "source.txt")
        path.write_text(text, encoding="utf-8")
        read, reading = timed(lambda: read_text(path)[0])
    words, folding = timed(lambda: Words.of(read))  # type: ignore[arg-type]
    assert isinstance(words, Words)
    base = reading + folding
    say(f"{len(text):,} characters, {len(words.words):,} words, {len(words.source.page_starts):,} pages")
    say(f"reading and folding       {base:7.2f} s")
    _, indexing = timed(lambda: (words.index, words.counts, words.trigrams, words.page_words))
    _, learning = timed(lambda: words.lessons)
    search, furnishing = timed(lambda: Search(words))
    assert isinstance(search, Search)
    for what, seconds in (("index", indexing), ("what the scan teaches", learning), ("heads and feet", furnishing)):
        say(f"{what:25} {seconds:7.2f} s  {seconds / base:5.2f} ×")
    search.find("once so that what is made on demand is made")
    for number in (count, 10 * count):
        wanted = quotations(printed, number, dice)
        _, locating = timed(lambda wanted=wanted: [search.locator.places(one.split()) for one in wanted])  # type: ignore[misc]
        found, whole = timed(lambda wanted=wanted: [search.find(one).kind for one in wanted])  # type: ignore[misc]
        assert isinstance(found, list)
        kinds = ", ".join(f"{found.count(kind)} {kind}" for kind in dict.fromkeys(found))
        say(f"{number:6,} quotations located {locating:6.2f} s  {locating / base:5.2f} ×")
        say(f"{number:6,} quotations aligned {whole - locating:6.2f} s  {(whole - locating) / base:5.2f} ×   ({kinds})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
