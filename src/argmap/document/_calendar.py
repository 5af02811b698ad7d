"""The proleptic Gregorian calendar without bounds: days as numbers, and which days a pattern of digits can mean.

Day 1 is 1 January of the year 1, as in `datetime.date.toordinal`; the year 0 is 1 BCE, and numbers go below zero.
"""

import re
from collections.abc import Iterable, Iterator

_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LENGTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTHS = (
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# Part of the year → its first month and how many months: 21–28 seasons of the north, 29–32 of the south, then
# quarters, thirds and halves. A season that crosses the new year is typed with the year in which it begins.
PARTS: dict[int, tuple[int, int]] = {
    **{21 + i: (3 + 3 * i, 3) for i in range(4)},
    **{25 + i: (3 + 3 * i, 3) for i in range(4)},
    **{29 + i: ((9, 12, 3, 6)[i], 3) for i in range(4)},
    **{33 + i: (1 + 3 * i, 3) for i in range(4)},
    **{37 + i: (1 + 4 * i, 4) for i in range(3)},
    **{40 + i: (1 + 6 * i, 6) for i in range(2)},
}


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """How many days the month has."""
    return 29 if month == 2 and _is_leap(year) else _LENGTH[month]


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day that exists; equal to `date.toordinal` where that is defined."""
    past = year - 1
    leap_day = 1 if month > 2 and _is_leap(year) else 0
    return 365 * past + past // 4 - past // 100 + past // 400 + _BEFORE[month] + leap_day + day


def calendar_day(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number: the inverse of `day_number`."""
    cycles, rest = divmod(number - 1, 146097)  # 400 years repeat exactly
    year = 400 * cycles + rest // 366 + 1  # never too late
    while day_number(year + 1, 1, 1) <= number:
        year += 1
    month = 12
    while day_number(year, month, 1) > number:
        month -= 1
    return year, month, number - day_number(year, month, 1) + 1


def part_of_year(year: int, part: int) -> tuple[int, int]:
    """First and last day of a season, quarter, third or half: a key of `PARTS`."""
    month, length = PARTS[part]
    after = month - 1 + length
    return day_number(year, month, 1), day_number(year + after // 12, after % 12 + 1, 1) - 1


def _matching(pattern: str, numbers: Iterable[int]) -> Iterator[int]:
    fits = re.compile(pattern.replace("X", "[0-9]")).fullmatch
    return (number for number in numbers if fits(f"{abs(number):0{len(pattern)}}"))


def year_bounds(pattern: str) -> tuple[int, int]:
    """The first and last year of four digits, X for an unknown one, perhaps with a minus before them."""
    small, large = int(pattern.replace("X", "0")), int(pattern.replace("X", "9"))
    return (small, large) if small <= large and pattern[0] != "-" else (large, min(small, -1))


def pattern_bounds(year: str, month: str, day: str) -> tuple[int, int] | None:
    """The first and last day that digits with X in them can mean; None where there is no such day.

    Looks at no more than the 10,000 years of XXXX, and stops at the first day found from either end.
    """
    low, high = year_bounds(year)
    months, days = list(_matching(month, range(1, 13))), list(_matching(day, range(1, 32)))
    digits = year.lstrip("-")
    first = next(_existing(_matching(digits, range(low, high + 1)), months, days), None)
    if first is None:
        return None
    backwards = _existing(_matching(digits, range(high, low - 1, -1)), months[::-1], days[::-1])
    return first, next(backwards, first)


def _existing(years: Iterable[int], months: list[int], days: list[int]) -> Iterator[int]:
    for year in years:
        for month in months:
            length = month_length(year, month)
            yield from (day_number(year, month, day) for day in days if day <= length)
