"""Dates: what is read, which days it means, how two of them stand to each other, and what is said of a bad one."""

import datetime
import itertools
import re

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st
from undate import Undate, UndateInterval

from argmap.document.dates import (
    Date,
    calendar_day,
    contains,
    day_number,
    definitely_before,
    format_date,
    overlaps,
    parse_date,
    possibly_before,
)

Day = tuple[int, int, int]


def bounds(text: str) -> tuple[Day | None, Day | None]:
    """The first and the last day of what a text means, as year, month and day."""
    date = parse_date(text)
    return tuple(None if number is None else calendar_day(number) for number in (date.earliest, date.latest))


PLAIN = st.dates().map(datetime.date.isoformat)
SOME = st.one_of(
    PLAIN,
    PLAIN.map(lambda day: day[:7]),
    PLAIN.map(lambda day: day[:4]),
    PLAIN.map(lambda day: day[:3] + "X"),
    st.integers(1000, 1999).map(lambda year: f"{year}-{21 + year % 4}"),
    st.integers(1000, 1998).map(lambda year: f"{year}/{year + 1}"),
    st.integers(1000, 1999).map(lambda year: f"{year}/.."),
    st.integers(1000, 1999).map(lambda year: f"/{year}"),
    st.integers(1, 9999).map(lambda year: f"-{year:04}"),
    PLAIN.map(lambda day: day[:7] + "~"),
    PLAIN.map(lambda day: "?" + day),
).map(parse_date)


# --- the days that are meant -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1936", (1936, 1, 1), (1936, 12, 31)),
        ("1936-02", (1936, 2, 1), (1936, 2, 29)),
        ("1900-02", (1900, 2, 1), (1900, 2, 28)),
        (" 1936-09-10\n", (1936, 9, 10), (1936, 9, 10)),
        ("1936-09-10/1936-09-25", (1936, 9, 10), (1936, 9, 25)),
        ("1936-09/1936", (1936, 9, 1), (1936, 12, 31)),
        ("../1936-09-10", None, (1936, 9, 10)),
        ("/1936-09-10", None, (1936, 9, 10)),
        ("1936/..", (1936, 1, 1), None),
        ("1936/", (1936, 1, 1), None),
        ("193X", (1930, 1, 1), (1939, 12, 31)),
        ("19XX", (1900, 1, 1), (1999, 12, 31)),
        ("-004X", (-49, 1, 1), (-40, 12, 31)),
        ("-000X", (-9, 1, 1), (-1, 12, 31)),
        ("1936-XX", (1936, 1, 1), (1936, 12, 31)),
        ("1936-09-XX", (1936, 9, 1), (1936, 9, 30)),
        ("1936-1X", (1936, 10, 1), (1936, 12, 31)),
        ("193X-05", (1930, 5, 1), (1939, 5, 31)),
        ("XXXX-12-XX", (0, 12, 1), (9999, 12, 31)),
        ("1936-21", (1936, 3, 1), (1936, 5, 31)),
        ("1936-22", (1936, 6, 1), (1936, 8, 31)),
        ("1936-23", (1936, 9, 1), (1936, 11, 30)),
        ("1936-24", (1936, 12, 1), (1937, 2, 28)),
        ("193X-24", (1930, 12, 1), (1940, 2, 29)),
        ("1956-29", (1956, 9, 1), (1956, 11, 30)),
        ("1956-30", (1956, 12, 1), (1957, 2, 28)),
        ("1956-36", (1956, 10, 1), (1956, 12, 31)),
        ("1956-38", (1956, 5, 1), (1956, 8, 31)),
        ("1956-41", (1956, 7, 1), (1956, 12, 31)),
        ("0000", (0, 1, 1), (0, 12, 31)),
        ("-0044-02", (-44, 2, 1), (-44, 2, 29)),
        ("Y-170000002", (-170000002, 1, 1), (-170000002, 12, 31)),
        ("Y17E7", (170000000, 1, 1), (170000000, 12, 31)),
        ("1950S2", (1900, 1, 1), (1999, 12, 31)),
        ("[1936,1938]", (1936, 1, 1), (1938, 12, 31)),
        ("{1938, 1936-09 , 1940..1942}", (1936, 9, 1), (1942, 12, 31)),
        ("[..1936-09-10]", None, (1936, 9, 10)),
        ("[1936,1938..]", (1936, 1, 1), None),
        ("1936-09-10T12:30", (1936, 9, 10), (1936, 9, 10)),
        ("1936-09-10T23:30:59.5-05:00", (1936, 9, 10), (1936, 9, 10)),
    ],
)
def test_bounds(text, earliest, latest):
    """A form of EDTF is refused, or its first or last day is wrong by as little as a day."""
    assert bounds(text) == (earliest, latest)


@pytest.mark.parametrize("bare", ["1936", "1936-09", "1936-09-10", "1936/1937", "193X", "1936-23", "-0044"])
@pytest.mark.parametrize(
    ("mark", "approximate", "uncertain"), [("~", True, False), ("?", False, True), ("%", True, True)]
)
def test_qualifiers_are_kept_and_leave_the_interval(bare, mark, approximate, uncertain):
    """A qualifier is dropped, or widens the interval, wherever in the text it stands."""
    plain = parse_date(bare)
    places = {bare + mark, mark + bare} | {bare.replace("-", f"{mark}-", 1) for _ in "1" if bare[4:5] == "-"}
    for text in places | {bare.replace("-", f"-{mark}", 1) for _ in "1" if bare[4:5] == "-"}:
        date = parse_date(text)
        assert (date.earliest, date.latest) == (plain.earliest, plain.latest)
        assert (date.approximate, date.uncertain) == (approximate, uncertain)
        assert date.text == text


@given(st.dates())
def test_a_plain_day_is_its_ordinal(day):
    """Day numbers drift from those of the standard library."""
    date = parse_date(day.isoformat())
    assert date == Date(day.isoformat(), day.toordinal(), day.toordinal())
    assert calendar_day(day.toordinal()) == (day.year, day.month, day.day)


@given(st.integers(-(10**12), 10**12))
def test_days_and_numbers_are_inverse_beyond_the_standard_library(number):
    """Before the year 1 or after 9999, two days share a number or a day has none."""
    assert day_number(*calendar_day(number)) == number
    assert calendar_day(number) < calendar_day(number + 1)


NINETEEN_HUNDREDS = [datetime.date(1900, 1, 1) + datetime.timedelta(n) for n in range(36524)]
ISO_DAYS = "\n".join(day.isoformat() for day in NINETEEN_HUNDREDS)


@settings(max_examples=80)
@given(
    st.from_regex(r"19[0-9X]{2}", fullmatch=True),
    st.from_regex(r"0[1-9X]|1[0-2X]|X[0-9X]", fullmatch=True),
    st.from_regex(r"[0-3X][0-9X]", fullmatch=True),
)
def test_unspecified_digits_agree_with_trying_every_day(year, month, day):
    """A pattern such as 19XX-02-29 or 1936-XX-31 begins or ends on a day that it does not fit."""
    pattern = f"{year}-{month}-{day}"
    matching = re.findall(pattern.replace("X", "[0-9]"), ISO_DAYS)
    if matching:
        found = tuple(day_number(*map(int, text.split("-"))) for text in (matching[0], matching[-1]))
        assert (parse_date(pattern).earliest, parse_date(pattern).latest) == found
    else:
        with pytest.raises(ValueError, match=re.escape(pattern)):
            parse_date(pattern)


@given(PLAIN)
def test_a_more_precise_date_lies_within_the_less_precise(day):
    """The 10th is not in September, or 1936 not in the 1930s."""
    texts = [day, day[:8] + "XX", day[:7], day[:5] + "XX", day[:4], day[:3] + "X", day[:2] + "XX", "XXXX"]
    dates = [parse_date(text) for text in texts]
    assert all(contains(vague, precise) for precise, vague in itertools.pairwise(dates))


# --- oracles ---------------------------------------------------------------------------------------------------------

BOTH = ["1936", "1936-09", "1936-02", "1936-09-10", "193X", "19XX", "1936-XX", "1936-09-XX", "193X-05", "-0044", "0000"]
QUALIFIED = ["1936~", "1936-09?", "1936-09-10%"]
LEVEL_2 = [
    "1936-~09",
    "?1936-09-10",
    "1936~-09",
    "1936-21",
    "1936-22",
    "1936-23",
    "1956-29",
    "1956-31",
    "1956-32",
    "1956-34",
    "1956-37",
    "1956-40",
]
SETS = ["[1936,1938]", "{1936..1938}", "1936-09-10T12:30:00", "Y-170000002", "Y17E7", "1936/1937", "1936-09/1936-10-03"]


@pytest.mark.parametrize("text", BOTH + QUALIFIED + LEVEL_2 + SETS)
def test_bounds_agree_with_edtf(text):
    """The reading departs from the library `edtf`.

    Left out: open ends (it crashes on `1936/..`) and unknown ones (it invents ten years for `1936/`), seasons that
    begin in December (it ends them in December too), digits of a month or day left open (`1936-1X` crashes it).
    """
    theirs = parse_edtf(text)
    assert bounds(text) == (tuple(theirs.lower_strict())[:3], tuple(theirs.upper_strict())[:3])


@pytest.mark.parametrize("text", [*BOTH, *QUALIFIED, "1936-1X", "1936-09-3X", "Y-170000002"])
def test_bounds_agree_with_undate(text):
    """The reading departs from the library `undate`.

    Left out: qualifiers (it drops them, so that only the bounds of such a date are compared), qualifiers of a part,
    seasons, sets and times of day, none of which it reads.
    """
    theirs = Undate.parse(text, "EDTF")
    ours = tuple((day.year, day.month, day.day) for day in (theirs.earliest, theirs.latest))
    assert bounds(text) == tuple(tuple(map(int, day)) for day in ours)


@pytest.mark.parametrize("text", ["1936/1937", "1936/..", "../1936", "1936/", "/1936", "1936-09/1936-10-03"])
def test_interval_ends_agree_with_undate(text):
    """An end of an interval is open where `undate` has a date, or the other way round."""
    theirs = Undate.parse(text, "EDTF")
    assert isinstance(theirs, UndateInterval)
    first, last = theirs.earliest, theirs.latest
    expected = (first and first.earliest, last and last.latest)
    assert bounds(text) == tuple(day and (int(day.year), int(day.month), int(day.day)) for day in expected)


# --- order -----------------------------------------------------------------------------------------------------------

END = st.none() | st.integers(0, 6)
SMALL = (
    st.tuples(END, END, st.booleans())
    .filter(lambda ends: None in ends[:2] or ends[0] <= ends[1])
    .map(lambda ends: Date("", ends[0], ends[1], approximate=ends[2]))
)


def days(date: Date) -> set[int]:
    """The days of a small date, with ten on either side to stand for what has no bound."""
    return set(range(-10 if date.earliest is None else date.earliest, 17 if date.latest is None else date.latest + 1))


@given(SMALL, SMALL)
def test_relations_agree_with_comparing_every_day(a, b):
    """A relation between dates is not what its definition says, day by day."""
    exact = not a.is_qualified and not b.is_qualified
    assert definitely_before(a, b) == (exact and all(x < y for x in days(a) for y in days(b)))
    assert possibly_before(a, b) == (not exact or any(x < y for x in days(a) for y in days(b)))
    assert overlaps(a, b) == bool(days(a) & days(b))
    assert contains(a, b) == (days(b) <= days(a))


@given(SOME, SOME, SOME)
def test_order_laws(a, b, c):
    """What comes before runs in a circle, or is both certain and impossible."""
    assert not definitely_before(a, a)
    assert overlaps(a, b) == overlaps(b, a)
    assert contains(a, a)
    if definitely_before(a, b):
        assert possibly_before(a, b)
        assert not possibly_before(b, a)
        assert not overlaps(a, b)
        assert definitely_before(a, c) or not definitely_before(b, c)
    if contains(a, b):
        assert overlaps(a, b)
        assert contains(a, c) or not contains(b, c)
    if not a.is_qualified and not b.is_qualified:
        assert definitely_before(a, b) + definitely_before(b, a) + overlaps(a, b) == 1


@pytest.mark.parametrize("text", ["1700~", "1700?", "1700%", "1700-~01", "1700/1701~"])
def test_a_qualified_date_is_never_definitely_before_or_after(text):
    """`about 1700` counts as proof that something came before 1936."""
    vague, year = parse_date(text), parse_date("1936")
    assert not definitely_before(vague, year)
    assert not definitely_before(year, vague)
    assert possibly_before(year, vague)


# --- bad dates -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("  ", "is empty"),
        ("1936-13", "has no month 13"),
        ("1936-00", "has no month 00"),
        ("12/09/1846", "write 1846-09-12 if the day comes first, 1846-12-09 if the month does"),
        ("ca. 12/09/1846", "write 1936, 1936-09 or 1936-09-10"),
        ("13-09-1846", "write 1846-09-13"),
        ("09/13/1846", "write 1846-09-13"),
        ("5/5/1846", "write 1846-05-05"),
        ("1914-18", "write 1914/1918"),
        ("1936-37", "write 1936/1937 for the years, 1936-01/1936-04 for the months"),
        ("1927-30", "write 1927/1930 for the years, 1927-12/1928-02 for the months"),
        ("1936-02-30", "has no day 30: February 1936 has 29 days"),
        ("1936-09-00", "has no day 00"),
        ("1936-21-10", "a day of a season"),
        ("1936-02-3X", "fits no day"),
        ("1937/1936-12", "ends before it begins"),
        ("[1938..1936]", "ends before it begins"),
        ("../..", "no date at either end"),
        ("/", "no date at either end"),
        ("[..]", "no date at either end"),
        ("[1936", "does not end with ]"),
        ("[1936}", "does not end with ]"),
        ("[1936,]", "an empty place"),
        ("-0000", "write 0000"),
        ("Y1936", "write 1936"),
        ("Y-936", "write -0936"),
        ("Y17E99", "farther away"),
        ("Y" + "1" * 5000, "farther away"),
        ("1936-09-10T25:00", "is not a date"),
        ("9/10/1936", "is not a date"),
        ("31 February 1936", "is not a date"),
        ("marathon 1936", "is not a date"),
        ("٢٠٢٠", "is not a date"),
        ("unknown", "leave the date out"),
    ],
)
def test_a_bad_date_is_explained(text, said):
    """A bad date is accepted, or the message does not say what is wrong with it."""
    with pytest.raises(ValueError, match=re.escape(said)) as fault:
        parse_date(text)
    assert len(str(fault.value)) < 220


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10 September 1936", "1936-09-10"),
        ("10. Sept. 1936", "1936-09-10"),
        ("Sep 10th, 1936", "1936-09-10"),
        ("September 1936", "1936-09"),
        ("autumn 1936", "1936-23"),
        ("10.9.1936", "1936-09-10"),
        ("1936-9-1", "1936-09-01"),
        ("1936/09", "1936-09"),
        ("09/1936", "1936-09"),
        ("19360910", "1936-09-10"),
        ("1936/37", "1936/1937"),
        ("1936-1938", "1936/1938"),
        ("1914–18", "1914/1918"),
        ("1930s", "193X"),
        ("193x", "193X"),
        ("1936-uu", "1936-XX"),
        ("44 BC", "-0043"),
        ("1 BCE", "0000"),
        ("476", "0476"),
        ("c. 1936", "1936~"),
        ("ca 10 September 1936", "1936-09-10~"),
    ],
)
def test_a_slip_is_answered_with_what_to_write(text, meant):
    """The message does not offer the date that was meant, or offers one that is refused in turn."""
    with pytest.raises(ValueError, match=re.escape(f"write {meant}") + r"( |$)"):
        parse_date(text)
    assert parse_date(meant).text == meant


@given(
    st.text() | st.text(alphabet="0123456789X-~?%/.[]{},YEST:Z ", max_size=24) | st.from_regex(r"[0-9X]{4}-[0-9X]{2}")
)
def test_nothing_but_a_value_error_is_raised(text):
    """Some text brings the reader down, or reads as a date that cannot be said in words."""
    try:
        date = parse_date(text)
    except ValueError:
        return
    assert date.text == text
    assert date.earliest is None or date.latest is None or date.earliest <= date.latest
    assert format_date(date)


def test_a_million_characters_are_refused_at_once():
    """A long text takes more than linear time, or comes back whole in the message."""
    for text in ("1" * 10**6, "[" * 10**6, "c" * 10**6, "1936/" * 10**5, "[" + "1936," * 10**5 + "x]"):
        with pytest.raises(ValueError, match=r"write|does not end") as fault:
            parse_date(text)
        assert len(str(fault.value)) < 220


# --- words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1936", "1936"),
        ("1936-09", "September 1936"),
        ("1936-09-10", "10 September 1936"),
        ("1936-09-10T12:30", "10 September 1936, 12:30"),
        ("1936~", "about 1936"),
        ("1936-~09", "about September 1936"),
        ("1936-09-10?", "perhaps 10 September 1936"),
        ("1936%", "perhaps about 1936"),
        ("193X", "1930s"),
        ("193X~", "about 1930s"),
        ("19XX", "1900–1999"),
        ("-004X", "50–41 BCE"),
        ("1950S2", "1900–1999"),
        ("1936-XX", "some time in 1936"),
        ("1936-09-XX", "some time in September 1936"),
        ("193X-05", "between 1 May 1930 and 31 May 1939"),
        ("1936-1X", "between 1 October 1936 and 31 December 1936"),
        ("1936-21", "spring 1936"),
        ("1936-23", "autumn 1936"),
        ("1936-24", "winter 1936–1937"),
        ("1956-29", "spring 1956 (southern)"),
        ("1956-30", "summer 1956–1957 (southern)"),
        ("1956-36", "fourth quarter of 1956"),
        ("1956-38", "second third of 1956"),
        ("1956-40", "first half of 1956"),
        ("-0043-03-15", "15 March 44 BCE"),
        ("0000", "1 BCE"),
        ("0476", "476 CE"),
        ("Y-170000002", "170,000,003 BCE"),
        ("1936/1937", "1936–1937"),
        ("1936/1936", "1936"),
        ("-0043/-0039", "44–40 BCE"),
        ("1936-09/1936-11", "September–November 1936"),
        ("1936-09-10/1936-09-25", "10–25 September 1936"),
        ("1936-09-10/1936-10-03", "10 September – 3 October 1936"),
        ("1936-09-10/1937-01", "10 September 1936 – January 1937"),
        ("../1936-09-10", "until 10 September 1936"),
        ("/1936-09-10", "until 10 September 1936, beginning unknown"),
        ("1936/..", "from 1936"),
        ("1936/", "from 1936, end unknown"),
        ("[1936, 1937, 1939]", "1936, 1937 or 1939"),
        ("{1936,1938..1940}", "1936 and 1938–1940"),
        ("[..1936]", "1936 or earlier"),
        ("[1936..]", "1936 or later"),
    ],
)
def test_words(text, said):
    """A label shows a date as code, or says another date than the one typed."""
    assert format_date(parse_date(text)) == said
    assert format_date(parse_date(text), "en-GB") == said


def test_other_languages_keep_what_was_typed():
    """A Russian map carries English months."""
    assert format_date(parse_date(" 1936-09~ "), "ru") == "1936-09~"
