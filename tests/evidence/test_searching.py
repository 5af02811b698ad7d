"""One quotation in one source: cases that have to come out as exactly what they are."""

import random
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.evidence.classes import HONEST
from argmap.evidence.searching import Search
from argmap.evidence.texts import SourceText
from argmap.evidence.words import Words

FIRST = (
    "THE ANNALS 12\n\nThe council met on 4 March 1415 and did not condemn the bishop, who had perhaps\n"
    "been warned. Twelve members voted against him; the others, it seems, kept si-\nlent. The bishop's "
    'letter, called "The Shield" by his friends,2 was never\nread aloud. His secretary wrote that the\n\n'
    "1 See the register, fol. 12.\n2 Edited by Meyer in 1880.\n"
)
SECOND = (
    "THE ANNALS 13\n\nwhole city had heard of it and that nobody dared to speak. The non-Roman clergy\n"
    "stayed away. In the year 1416 a second council restored him to his see, and the letter\n"
    "was read in every church. It was possible to forgive, wrote Gerson, but not to forget.\n"
)
TEXT = f"{FIRST}\f{SECOND}"
NOISY = (
    "Tlie comrnittee rnet in Septernber and tlie rnernbers voted witli liirn. Nobody knew wliat tlie cliairrnan\n"
    "wanted; tlie rnotion was carried witliout a word. Wlien tlie rnembers liad gone lie wrote to Stalin, wlio did\n"
    "not answer. Tlie hour was late. The committee met again with them, and he said what he had seen when the others\n"
    "had left. They had come, he said, without him; the members knew that the motion was his. Who else had it?\n"
)


def search(text: str) -> Search:
    """A text, ready to be searched."""
    return Search(Words.of(SourceText(text, paged="\f" in text)))


@pytest.fixture(scope="module")
def find() -> Callable[..., tuple[str, bool]]:
    """The class of a quotation from the annals, cited from a page; and whether what is altered is grave."""
    annals = search(TEXT)

    def look(quote: str, page: int | None = None) -> tuple[str, bool]:
        found = annals.find(quote, ((page, page),) if page else ())
        return str(found.kind), found.severe

    return look


@pytest.mark.parametrize(
    ("quote", "page", "kind"),
    [
        ("did not condemn the bishop", 1, "verbatim"),
        ("Did Not Condemn the Bishop", 1, "folded"),
        ("the others, it seems, kept silent", 1, "folded"),
        ("who had perhaps been warned", 1, "folded"),
        ("called ‘The Shield’ by his friends", 1, "folded"),
        ("The council met on 4 March 1415 … who had perhaps been warned", 1, "elided"),
        ("Twelve members voted against [the bishop]", 1, "elided"),
        ("[t]welve members voted against him", 1, "elided"),
        ("Twelve members [sic] voted against him", 1, "elided"),
        ("by his friends, was never read aloud", 1, "intrusion"),
        ("His secretary wrote that the whole city had heard of it", 1, "intrusion"),
        ("that the whole city had heard of it", 2, "intrusion"),
        ("Edited by Meyer in 1880", 1, "verbatim"),
        ("In the year 1416 a second council", 1, "elsewhere"),
        ("the pope himself came riding from Pisa", 1, "absent"),
        ("!!! …", 1, "unverifiable"),
        ("епископ был осужден", 1, "unverifiable"),
        ("bishop", 1, "verbatim"),
        ("cathedral", 1, "absent"),
    ],
)
def test_classes(find: Callable[..., tuple[str, bool]], quote: str, page: int, kind: str) -> None:
    """Each class is what a historian would call it."""
    assert find(quote, page)[0] == kind


@pytest.mark.parametrize(
    "quote",
    [
        "and did condemn the bishop",
        "and did not condemn the archbishop of Mainz, who had not been warned",
        "who had been warned",
        "Eleven members voted against him",
        "The council met on 14 March 1415",
        "The council met on 4 March 1416",
        "The council met on 4 April 1415",
        "wrote Erasmus, but not to forget",
        "It was impossible to forgive",
        "It was possible to forgive, wrote Gerson, and to forget",
        "The Roman clergy stayed away",
        "the letter was not read in every church",
        "nobody never dared to speak",
        "Roman clergy stayed away",
    ],
)
def test_grave_changes(find: Callable[..., tuple[str, bool]], quote: str) -> None:
    """A negation, number, name or hedge put in, left out or changed turns the witness around."""
    assert find(quote) == ("altered", True)


@pytest.mark.parametrize("quote", ["his secretary said that the", "voted loudly against him", "kept very silent"])
def test_other_changes(find: Callable[..., tuple[str, bool]], quote: str) -> None:
    """A changed word that carries no negation, number, name or hedge is altered, but not called grave."""
    assert find(quote, 1) == ("altered", False)


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("The committee met in September", "doubtful"),  # the month is a name
        ("the members voted with him", "scan-noise"),
        ("the motion was carried without a word", "scan-noise"),  # this scan always reads h as li
        ("wanted; the motion was carried", "scan-noise"),
        ("wrote to Lenin, who did not answer", "altered"),
        ("wrote to Stalin, who did answer", "altered"),
        ("Nobody knew what the chairman wanted", "scan-noise"),
        ("The same hour was late", "altered"),
    ],
)
def test_noise(quote: str, kind: str) -> None:
    """Misreadings that the text itself shows are no changes, unless they lie where one would matter."""
    assert str(search(NOISY).find(quote).kind) == kind


def test_the_nearest_word_is_meant() -> None:
    """*tliese* is *these* misread; *those*, which takes a second misreading, is perhaps another word."""
    text = search(NOISY + "In tliese rooms they met; these walls and those doors they saw, and those of the hall.\n")
    assert str(text.find("In these rooms they met").kind) == "scan-noise"
    assert text.find("In those rooms they met").kind not in HONEST


def test_two_words_of_the_language_are_two_words() -> None:
    """*those* for *these* would pass as a misreading in any text that confuses e and o."""
    text = search(NOISY + "He wcnt tc the rocm, and thcy wcre net alcne; thc dccr was opcn to these others.\n")
    assert text.find("was open to those others").kind not in HONEST


def test_a_compound_broken_at_its_own_hyphen() -> None:
    """*non-exclusive*, broken at the line end behind *non-*, would always be doubtful, since *non* denies."""
    text = search(
        "A worldwide, royalty-free and non-\nexclusive licence is granted, of which no-\ntable use was made.\n"
    )
    assert str(text.find("royalty-free and non-exclusive licence").kind) == "folded"
    assert text.find("of which no table use was made").kind not in HONEST


def test_a_misread_word_left_out_is_grave_too() -> None:
    """*witliout* left out turns the sense as *without* does."""
    found = search(NOISY).find("tlie rnotion was carried a word")
    assert (str(found.kind), found.severe) == ("altered", True)


def test_what_is_elsewhere_is_not_altered_here() -> None:
    """A passage a little like the quotation, on the page cited, would hide that its words stand on another."""
    first = "The report of September 1936 was read, and the plenum of September 1936 rose.\n"
    text = search(f"{first}\fOf an un substantiated September 1936 plenum nobody spoke.\n")
    assert str(text.find("unsubstantiated September 1936 plenum", ((1, 1),)).kind) == "elsewhere"


def test_brackets_hide_nothing() -> None:
    """A quoter's brackets may stand for a name or a pronoun, but not for a number or a negation."""
    annals = search(TEXT)
    assert annals.find("The council met on [5] March 1415").kind not in HONEST
    assert annals.find("The council met on 4 March 1415 and did [surely] condemn").kind not in HONEST


def test_an_elision_tells_what_it_leaves_out() -> None:
    """An ellipsis could swallow the very word on which the sentence turns."""
    found = search(TEXT).find("The council met on 4 March 1415 and … condemn the bishop")
    assert [elision.turning for elision in found.elisions] == [("not",)]
    assert found.elisions[0].suspect


def test_stretches_out_of_order_are_altered() -> None:
    """What stands in another order was not said so."""
    assert str(search(TEXT).find("but not to forget … It was possible to forgive").kind) == "altered"


def test_quotations_that_run_past_the_end(lot: Callable[..., Any]) -> None:
    """A quotation that meets the foot of the last page, or in which the source breaks off, would end the program."""
    essay = lot("calendar", 0.0, 77).text
    found = search(essay).find(
        "correction was refused for another hundred and seventy by people who understood it not perfectly."
        " Authority, not arithmetic, was in",
        ((6, 6),),
    )
    assert (str(found.kind), found.severe) == ("altered", True)
    for kept in range(1, 20):
        more = " ".join(f"more{number}" for number in range(60))
        assert search(TEXT).find(f"{' '.join(TEXT.split()[-kept:])} {more}").kind not in HONEST


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Zwölf der zwanzig Mitglieder stimmten gegen ihn.", "Zwölf der dreißig Mitglieder stimmten"),
        ("Es gab keinen Aufstand in der Stadt.", "Es gab einen Aufstand in der Stadt"),
        ("Man hatte ihn vermutlich darum gebeten.", "Man hatte ihn darum gebeten"),
        ("Douze des vingt membres votèrent contre lui.", "Douze des trente membres votèrent"),
        ("Le maire Weber ne signa pas le traité.", "Le maire Weber signa le traité"),
        ("Двенадцать из двадцати членов голосовали против.", "Двенадцать из тридцати членов голосовали"),
        ("Бургомистр Вебер не подписал договор.", "Бургомистр Вебер подписал договор"),
        ("Договор подписал бургомистр Вебер в мае.", "Договор подписал бургомистр Шварц"),
    ],
)
def test_grave_changes_in_other_languages(text: str, quote: str) -> None:
    """A witness who wrote German, French or Russian would be less protected than one who wrote English."""
    found = search(text).find(quote)
    assert (str(found.kind), found.severe) == ("altered", True)


def test_page_and_line() -> None:
    """A result without its place cannot be looked up."""
    found = search(TEXT).find("a second council restored him")
    assert (found.page, found.line) == (2, TEXT[: TEXT.index("a second council")].count("\n") + 1)


def test_difference_is_in_words() -> None:
    """A letter-by-letter difference hides what was changed."""
    found = search(TEXT).find("Eleven members voted against him")
    assert [(one.op, one.quoted, one.source) for one in found.difference] == [
        ("replace", "Eleven", "Twelve"),
        ("equal", "members voted against him", "members voted against him"),
    ]


def test_context_is_told() -> None:
    """A quotation that begins behind its hedge, or stops before its `but`, is verbatim and misleads all the same."""
    annals = search(TEXT)
    assert annals.find("been warned").context
    assert search("They met in May 1848 and parted in June.").find("and parted in June").context == ()
    assert search("They met in May 1848 and parted in June.").find("1848 and parted").context == ()
    assert search("Er unterschrieb den Vertrag nicht.").find("Er unterschrieb den Vertrag").context
    assert annals.find("It was possible to forgive, wrote Gerson").context == ("the sentence goes on with `but`",)


@given(st.integers(0, 60), st.integers(1, 25))
@settings(max_examples=150, deadline=None)
def test_every_run_of_words_is_verbatim(first: int, count: int) -> None:
    """Words copied as they stand, from the beginning of a word to the end of one, can never be anything else."""
    words = Words.of(SourceText(TEXT, paged=True))
    last = min(first + count, len(words.words) - 1)
    if words.before(first) == "-" or words.gap(last) == "-":
        return  # half of a hyphenated word
    quote = TEXT[words.origin(first) : words.end(last)]
    assert str(Search(words).find(quote).kind) == "verbatim"


def test_five_thousand_words() -> None:
    """A long quotation must not cost the square of its length, nor be given up."""
    dice = random.Random(3)
    text = [
        f"{dice.choice(['the', 'a', 'of', 'and'])} {dice.choice('bcdfg')}{dice.randrange(900)}x" for _ in range(6000)
    ]
    words = " ".join(text).split()
    quote = words[500:5500]
    del quote[2500]
    began = time.process_time()
    found = search(" ".join(words)).find(" ".join(quote))
    assert str(found.kind) == "altered"
    assert time.process_time() - began < 20
