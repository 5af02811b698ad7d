"""Dates as authors type them: EDTF (ISO 8601-2:2019), read as intervals of days.

A date is the interval of the days it can mean, both bounds included, in the proleptic Gregorian calendar; the year 0
is 1 BCE. What is open or unknown has no bound. A season is a range of months of the northern hemisphere (21 spring is
March to May; 24 winter is December to the February after it), 29 to 32 are the southern ones, 33 to 41 are quarters,
thirds and halves; 25 to 41 are refused where they can be taken for years, as in 1936-37. A set is read as the interval
from its first to its last day. A time of day is accepted, and the date is its day; the offset is not applied.

A qualifier (`~` about, `?` uncertain, `%` both) anywhere in the text qualifies the whole date: its interval stays as it
is, but it is never definitely before or after anything.
"""

from dataclasses import dataclass

from argmap.document._calendar import calendar_day, day_number
from argmap.document._date_words import words
from argmap.document._edtf import Moment, Several, read

__all__ = [
    "Date",
    "calendar_day",
    "contains",
    "day_number",
    "definitely_before",
    "format_date",
    "overlaps",
    "parse_date",
    "possibly_before",
]


@dataclass(frozen=True, slots=True)
class Date:
    """An interval of days, as typed and as numbers (`day_number`); None where it has no bound on that side."""

    text: str
    earliest: int | None
    latest: int | None
    approximate: bool = False
    uncertain: bool = False

    @property
    def is_qualified(self) -> bool:
        """Whether the bounds are only roughly or doubtfully known."""
        return self.approximate or self.uncertain


def parse_date(text: str) -> Date:
    """Read an EDTF text; a few microseconds, linear in its length.

    Raises ValueError, and nothing else, for text that is no date; its message says what is wrong and what to write.
    """
    reading = read(text)
    if isinstance(reading, Moment):
        return Date(text, reading.first, reading.last, reading.approximate, reading.uncertain)
    return _hull(text, reading)


def _hull(text: str, reading: Several) -> Date:
    moments = [end for span in reading.spans for end in span if isinstance(end, Moment)]
    firsts = [None if isinstance(start, str) else start.first for start, _ in reading.spans]
    lasts = [None if isinstance(end, str) else end.last for _, end in reading.spans]
    return Date(
        text,
        earliest=None if None in firsts else min(day for day in firsts if day is not None),
        latest=None if None in lasts else max(day for day in lasts if day is not None),
        approximate=any(moment.approximate for moment in moments),
        uncertain=any(moment.uncertain for moment in moments),
    )


def format_date(date: Date, lang: str = "en") -> str:
    """The date in words: "10 September 1936", "about 1936", "1930s", "autumn 1936", "44 BCE".

    In a language other than English the text stays as it was typed, which every reader of EDTF understands.
    """
    return words(read(date.text)) if lang.partition("-")[0] == "en" else date.text.strip()


def definitely_before(a: Date, b: Date) -> bool:
    """Every day of `a` lies before every day of `b`, both are bounded there, and neither is qualified."""
    if a.latest is None or b.earliest is None or a.is_qualified or b.is_qualified:
        return False
    return a.latest < b.earliest


def possibly_before(a: Date, b: Date) -> bool:
    """Some day of `a` lies before some day of `b`, or one of them is qualified, so that nobody can exclude it."""
    if a.earliest is None or b.latest is None or a.is_qualified or b.is_qualified:
        return True
    return a.earliest < b.latest


def overlaps(a: Date, b: Date) -> bool:
    """The two intervals, taken without their qualifiers, have at least one day in common."""
    apart = (a.latest is not None and b.earliest is not None and a.latest < b.earliest) or (
        b.latest is not None and a.earliest is not None and b.latest < a.earliest
    )
    return not apart


def contains(a: Date, b: Date) -> bool:
    """Every day of `b` is a day of `a`, both taken without their qualifiers; every date contains itself."""
    from_start = a.earliest is None or (b.earliest is not None and a.earliest <= b.earliest)
    to_end = a.latest is None or (b.latest is not None and b.latest <= a.latest)
    return from_start and to_end
