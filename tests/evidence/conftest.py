"""Quotations made wrong on purpose, each with the class it then has: see `Labelled`."""

# ruff: noqa: SIM905 - lists of words are read more easily as words

import random
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SCAN = HERE.parents[2] / "shared" / "sources" / "slavic-review-1967.txt"

# Drawn up from descriptions of OCR errors, apart from the product's table: as printed, as scanned.
MISREADINGS = [
    *[("m", "rn"), ("h", "li"), ("u", "ii"), ("d", "cl"), ("w", "vv"), ("n", "ri"), ("h", "b"), ("e", "c"), ("c", "e")],
    *[("l", "1"), ("i", "l"), ("l", "i"), ("o", "0"), ("s", "5"), ("t", "l"), ("t", "f"), ("a", "o"), ("n", "u")],
    *[("th", "tii"), ("in", "m"), ("f", "t"), ("r", "t"), ("y", "v"), ("v", "y"), ("g", "q"), ("b", "h"), ("th", "di")],
    *[("ri", "n"), ("B", "8"), ("S", "5"), ("I", "l"), ("O", "0"), ("li", "h"), ("i", "j"), ("1", "l"), ("0", "O")],
]
NEGATIONS = set(
    "not no nor never neither none nothing nobody nowhere cannot without hardly scarcely barely unless".split()
)
EACH = 10  # quotations of each way to make one
HEDGES = ["apparently", "perhaps", "may", "probably", "seem", "nearly", "possible", "appears", "scarcely"]
NUMBERS = set(
    """one two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred thousand half first
    second third fourth fifth tenth once twice eleven fifteen sixteenth fourteen seventy thirds twentieth quarters
    million quarter ninety""".split()
)


@dataclass(frozen=True)
class Labelled:
    """A quotation, the page it cites, and the class it has."""

    quote: str
    page: int
    kind: str
    how: str


@dataclass(frozen=True)
class Token:
    """A word of the clean text, as it came out of the scanner, on its page."""

    clean: str
    scanned: str
    page: int
    leads: bool

    @property
    def core(self) -> str:
        """The word without the marks about it."""
        return self.clean.strip("\"'“”‘’.,;:!?()[]—-…*")


@dataclass(frozen=True)
class Sheet:
    """A text laid out in pages, its words, and the numbers at which heads and notes stand between two of them."""

    text: str
    tokens: list[Token]
    intruded: frozenset[int]
    grave_names: frozenset[str]
    either: frozenset[str]  # words that are capitalised within sentences or not: nobody could label noise on these


def scanned(word: str, rate: float, dice: random.Random) -> str:
    """A word as a scanner that errs at `rate` of the letters would read it; a figure never becomes a figure."""
    out, at = "", 0
    while at < len(word):
        fits = [pair for pair in MISREADINGS if word.startswith(pair[0], at)]
        if fits and dice.random() < rate:
            printed, read = dice.choice(fits)
            out += read
            at += len(printed)
        else:
            out += word[at]
            at += 1
    return out


def lay_out(words: list[str], rate: float, seed: int, page_words: int = 170) -> Sheet:
    """Set words into pages with heads, footnote marks and footnotes, some words broken at line ends; then scan them."""
    dice = random.Random(seed)
    tokens: list[Token] = []
    pages: list[str] = []
    intruded: set[int] = set()
    for begin in range(0, len(words), page_words):
        number = len(pages) + 1
        page = words[begin : begin + page_words]
        read = [scanned(word, rate, dice) for word in page]
        for at, (word, seen) in enumerate(zip(page, read, strict=True), begin):
            leads = at == 0 or words[at - 1].rstrip("\"”')")[-1:] in ".?!:;" or words[at - 1].startswith("(")
            tokens.append(Token(word, seen, number, leads or word[0] in "\"“'(["))
        marks = []
        body = list(read)
        for note in (1, 2):
            at = dice.randrange(20, len(page) - 5) if len(page) > 40 else None
            if at is not None and page[at][-1] in ".,;" and page[at][-2].isalpha() and page[at + 1][0].isalpha():
                body[at] += str(note)
                intruded.add(begin + at)
                marks.append(f"{note} See the collection of letters, vol. {note + 1}, p. {40 + note}.")
        lines = broken(textwrap.wrap(" ".join(body), 68), dice)
        head = f"{100 + number}  THE STYLE OF THE YEAR" if number % 2 else f"ANNALS OF RECKONING  {100 + number}"
        notes = "\n\n" + "\n".join(marks) if marks else ""
        pages.append(f"{head}\n\n" + "\n".join(lines) + notes + "\n")
        if begin:
            intruded.add(begin - 1)
    return Sheet("\f".join(pages), tokens, frozenset(intruded), *names(tokens))


def broken(lines: list[str], dice: random.Random) -> list[str]:
    """Move the beginning of some lines' first words to the line before, behind a hyphen."""
    for at in range(len(lines) - 1):
        first = lines[at + 1].split(" ", 1)[0]
        if dice.random() < 0.3 and first.isalpha() and first.islower() and len(first) > 6:
            lines[at] += f" {first[:4]}-"
            lines[at + 1] = lines[at + 1][4:]
    return lines


def names(tokens: list[Token]) -> tuple[frozenset[str], frozenset[str]]:
    """Words that are capitalised within sentences; and those, in small letters, that are so only sometimes."""
    small = {token.core for token in tokens if token.core[:1].islower()}
    inner = [token.core for token in tokens if token.core[:1].isupper() and not token.leads and len(token.core) > 1]
    either = frozenset(word.lower() for word in inner if word.lower() in small)
    return frozenset(word.removesuffix("'s") for word in inner if word.lower() not in small), either


def is_grave(token: Token, sheet: Sheet) -> bool:
    """Whether a negation, number or name."""
    parts = [part for part in re.split(r"[-—]", token.core) if part] or [token.core]
    return any(
        part.lower() in NEGATIONS | NUMBERS
        or any(mark.isdigit() for mark in part)
        or part.endswith("n't")
        or part.removesuffix("'s") in sheet.grave_names
        or (part[:1].isupper() and not token.leads)
        for part in parts
    )


def honest_class(sheet: Sheet, begin: int, end: int, least: str) -> str:
    """The class of a faithful quotation of these words, which is at least `least`; empty where nobody could say."""
    tokens = sheet.tokens[begin:end]
    noisy = [token for token in tokens if token.clean.strip(".,;:\"'()") != token.scanned.strip(".,;:\"'()")]
    if any(part.lower() in sheet.either for token in noisy for part in re.split(r"[-—]", token.core)):
        return ""
    if any(is_grave(token, sheet) for token in noisy):
        return "doubtful"
    if any(at in sheet.intruded for at in range(begin, end - 1)) or least == "intrusion":
        return "intrusion"
    return "scan-noise" if noisy else least


def labelled(sheet: Sheet, seed: int, each: int) -> list[Labelled]:
    """Quotations of every class from a sheet, `each` of every way to make one; those without occasion are left out."""
    dice = random.Random(seed)
    made: list[Labelled] = []
    for way in WAYS:
        count = tries = 0
        while count < each and tries < 200 * each:
            tries += 1
            begin = dice.randrange(0, len(sheet.tokens) - 24)
            one = way(sheet, begin, begin + dice.randrange(7, 22), dice)
            if one is not None and one.kind:
                made.append(one)
                count += 1
    return made


def _text(sheet: Sheet, begin: int, end: int) -> str:
    return " ".join(token.clean for token in sheet.tokens[begin:end])


def _page(sheet: Sheet, begin: int) -> int:
    return sheet.tokens[begin].page


def verbatim(sheet: Sheet, begin: int, end: int, dice: random.Random) -> Labelled | None:
    """As it stands on one line of the scan."""
    lines = [line for line in sheet.text.split("\n") if len(line.split()) > 8 and not line.endswith("-")]
    words = dice.choice(lines).split()[1:-1]
    line = " ".join(words)
    if sheet.text.count(line) != 1 or any(re.search(r"[.,;]\d", word) for word in words):
        return None
    return Labelled(line, sheet.text.count("\f", 0, sheet.text.index(line)) + 1, "verbatim", "verbatim")


def folded(sheet: Sheet, begin: int, end: int, dice: random.Random) -> Labelled:
    """In capitals, or with other quotation marks and dashes."""
    text = _text(sheet, begin, end)
    text = text.upper() if dice.random() < 0.3 else text.replace("'", "’").replace('"', "“").replace("fi", "ﬁ")
    text = text if text != _text(sheet, begin, end) else text.upper()
    return Labelled(text, _page(sheet, begin), honest_class(sheet, begin, end, "folded"), "folded")


def plain(sheet: Sheet, begin: int, end: int, dice: random.Random) -> Labelled | None:
    """As printed; only where the scanner erred, else it were verbatim or folded."""
    kind = honest_class(sheet, begin, end, "folded")
    return Labelled(_text(sheet, begin, end), _page(sheet, begin), kind, "plain") if kind != "folded" else None


def across(sheet: Sheet, begin: int, end: int, dice: random.Random) -> Labelled:
    """Over a page, or over a footnote mark."""
    middle = dice.choice(sorted(sheet.intruded))
    begin, end = max(0, middle - 5), min(len(sheet.tokens), middle + 7)
    kind = honest_class(sheet, begin, end, "intrusion")
    return Labelled(_text(sheet, begin, end), _page(sheet, begin), kind, "across")


def elided(sheet: Sheet, begin: int, end: int, dice: random.Random) -> Labelled | None:
    """With words left out and marked."""
    if end - begin < 12:
        return None
    first, second = begin + 5, begin + 5 + dice.randrange(1, end - begin - 10)
    text = f"{_text(sheet, begin, first)} … {_text(sheet, second, end)}"
    kinds = [honest_class(sheet, begin, first, "elided"), honest_class(sheet, second, end, "elided")]
    if "" in kinds:
        return None
    order = ["elided", "scan-noise", "intrusion", "doubtful"]
    return Labelled(text, _page(sheet, begin), max(kinds, key=order.index), "elided")


def _changed(
    how: str, pick: Callable[[Token, Sheet], bool], change: Callable[[str, random.Random], str]
) -> Callable[[Sheet, int, int, random.Random], Labelled | None]:
    def make(sheet: Sheet, begin: int, end: int, dice: random.Random) -> Labelled | None:
        fit = [at for at in range(begin + 1, end - 1) if pick(sheet.tokens[at], sheet)]
        if not fit:
            return None
        at = dice.choice(fit)
        words = [token.clean for token in sheet.tokens[begin:end]]
        changed = change(words[at - begin], dice)
        if changed == words[at - begin]:
            return None
        words[at - begin] = changed
        return Labelled(" ".join(part for part in words if part), _page(sheet, begin), "altered", how)

    return make


def _other_number(word: str, dice: random.Random) -> str:
    return re.sub(r"\d(?=\D*$)", lambda found: str((int(found.group()) + dice.randrange(1, 9)) % 10), word)


def _other_name(word: str, dice: random.Random) -> str:
    core = word.strip("\"'“”‘’.,;:!?()[]—-…*")
    return word.replace(core, dice.choice(["Wittenberg", "Melanchthon", "Paracelsus", "Agrippa", "Cardano"]))


def _is_word(token: Token, sheet: Sheet) -> bool:
    return token.core.isalpha() and token.core.islower() and not is_grave(token, sheet)


def elsewhere(sheet: Sheet, begin: int, end: int, dice: random.Random) -> Labelled | None:
    """Cited from another page; only what stands there plainly, since doubt goes before the page."""
    if honest_class(sheet, begin, end, "folded") in {"doubtful", ""}:
        return None
    pages = {token.page for token in sheet.tokens}
    wrong = dice.choice(sorted(pages - {sheet.tokens[begin].page, sheet.tokens[end - 1].page}))
    return Labelled(_text(sheet, begin, end), wrong, "elsewhere", "elsewhere")


def absent(sheet: Sheet, begin: int, end: int, dice: random.Random) -> Labelled:
    """Words that were never there together."""
    words = [dice.choice(sheet.tokens).core or "of" for _ in range(end - begin)]
    return Labelled(" ".join(words), _page(sheet, begin), "absent", "absent")


WAYS: list[Callable[[Sheet, int, int, random.Random], Labelled | None]] = [
    verbatim,
    folded,
    plain,
    across,
    elided,
    _changed("not put in", _is_word, lambda word, _: f"not {word}"),
    _changed("not left out", lambda token, _: token.core in {"not", "no", "never"}, lambda _word, _: ""),
    _changed(
        "number", lambda t, _: any(mark.isdigit() for mark in t.core) and not set(t.clean) & set("[]"), _other_number
    ),
    _changed("name", lambda token, sheet: token.core in sheet.grave_names, _other_name),
    _changed("hedge", lambda token, _: token.core in HEDGES, lambda _word, _: ""),
    _changed("word", _is_word, lambda word, dice: dice.choice(["umbrella", "gladly", "wherefore", "kingdoms"])),
    _changed("dropped", lambda t, s: _is_word(t, s) and len(t.core) > 4, lambda _word, _: ""),
    elsewhere,
    absent,
]


def clean_words(text: str) -> list[str]:
    """The words of a text with line-end hyphens taken away."""
    return re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", text).split()


@dataclass(frozen=True)
class Lot:
    """Quotations of every class, and the text they are to be found in, scanned with errors in `rate` of its letters."""

    text: str
    quotations: list[Labelled]


@pytest.fixture(scope="session")
def lot() -> Callable[..., Lot]:
    """Makes a lot from an essay, `calendar` or `meridian`, or from `scan`, the exchange of 1967 where it is at hand."""

    def make(name: str, rate: float, seed: int = 1936) -> Lot:
        path = SCAN if name == "scan" else HERE / f"{name}.txt"
        if not path.exists():
            pytest.skip("the scan of 1967 may not be distributed and is not here")
        sheet = lay_out(clean_words(path.read_text(encoding="utf-8")), rate, seed)
        return Lot(sheet.text, labelled(sheet, seed=1967, each=EACH))

    return make
