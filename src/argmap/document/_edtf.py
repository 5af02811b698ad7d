"""The grammar of EDTF (ISO 8601-2:2019, Annex A, all three levels): a text → the days it names.

A text is one moment or several spans; a span is a pair of ends, and an end a moment or a mark: `..` (open) or nothing
(unknown).
"""

import re
from dataclasses import dataclass

from argmap.document._calendar import (
    MONTHS,
    PARTS,
    day_number,
    month_length,
    part_of_year,
    pattern_bounds,
    year_bounds,
)

_MOMENT = re.compile(
    r"[~?%]?(-?[0-9X]{4})[~?%]?"
    r"(?:-[~?%]?([0-9X]{2})[~?%]?"
    r"(?:-[~?%]?([0-9X]{2})[~?%]?"
    r"(?:T((?:[01][0-9]|2[0-3]):[0-5][0-9])(?::[0-5][0-9](?:[.,][0-9]+)?)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?)?)?"
)
_YEAR_ALONE = re.compile(r"[~?%]?(?:Y(-?[1-9][0-9]*)(?:E([0-9]{1,2}))?|(-?[0-9]{4})(?=S))(?:S([1-9][0-9]?))?[~?%]?")
_FARTHEST = 15  # digits of a year


@dataclass(frozen=True, slots=True)
class Moment:
    """One date: what was typed for its year, part of the year, day and time of day (each empty when left out), the
    numbers of its first and last day, and whether a qualifier stands anywhere in it.
    """

    year: str
    part: str
    day: str
    time: str
    first: int
    last: int
    approximate: bool
    uncertain: bool


Span = tuple[Moment | str, Moment | str]


@dataclass(frozen=True, slots=True)
class Several:
    """`form` is "/" for an interval, "[" for one date of several and "{" for all of several."""

    form: str
    spans: tuple[Span, ...]


def quoted(text: str) -> str:
    """The text as messages show it: in quotation marks, and not longer than a line."""
    return f"'{text}'" if len(text) <= 60 else f"'{text[:50]}…'"


def read(text: str) -> Moment | Several:
    """Read one EDTF text in time linear in its length; ValueError says what is wrong and what to write."""
    text = text.strip()
    if not text:
        raise ValueError("the date is empty: write 1936, 1936-09 or 1936-09-10")
    if text[0] in "[{":
        return Several(text[0], _members(text))
    if "/" in text:
        return Several("/", (_interval(text),))
    return _moment(text)


def _interval(text: str) -> Span:
    start, _, end = text.partition("/")
    if "/" in end:
        raise ValueError(_not_a_date(text))
    try:
        return _span(start.strip(), end.strip(), text)
    except ValueError:
        if _meant(text):  # 09/1936 and its like: not an interval with a bad end
            raise ValueError(_not_a_date(text)) from None
        raise


def _members(text: str) -> tuple[Span, ...]:
    closing = "]" if text[0] == "[" else "}"
    if text[-1] != closing:
        raise ValueError(f"{quoted(text)} opens with {text[0]} and does not end with {closing}")
    return tuple(_member(member.strip(), text) for member in text[1:-1].split(","))


def _member(member: str, text: str) -> Span:
    if not member:
        raise ValueError(f"{quoted(text)} has an empty place: write dates between commas, as in [1936, 1937]")
    start, dots, end = member.partition("..")
    if dots:
        return _span(start.strip() or "..", end.strip() or "..", text)
    moment = _moment(member)
    return moment, moment


def _span(start: str, end: str, text: str) -> Span:
    first = start if start in ("", "..") else _moment(start)
    last = end if end in ("", "..") else _moment(end)
    if isinstance(first, str) and isinstance(last, str):
        raise ValueError(f"{quoted(text)} has no date at either end: give one, as in 1936/.., or leave the date out")
    if isinstance(first, Moment) and isinstance(last, Moment) and first.first > last.last:
        raise ValueError(f"{quoted(text)} ends before it begins: write the earlier date first")
    return first, last


def _moment(text: str) -> Moment:
    match = _MOMENT.fullmatch(text)
    if match is None:
        return _year_alone(text)
    year, part, day, time = match.groups("")
    if year == "-0000":
        raise ValueError(f"{quoted(text)}: the year 0, which is 1 BCE, has no minus: write 0000")
    first, last = _unspecified(year, part, day, text) if "X" in text else _days(year, part, day, text)
    return Moment(year, part, day, time, first, last, "~" in text or "%" in text, "?" in text or "%" in text)


def _days(year: str, part: str, day: str, text: str) -> tuple[int, int]:
    number = int(year)
    if not part:
        return day_number(number, 1, 1), day_number(number, 12, 31)
    month = int(part)
    if not 1 <= month <= 12:
        return _season(number, month, day, text)
    length = month_length(number, month)
    if not day:
        return day_number(number, month, 1), day_number(number, month, length)
    if not 1 <= int(day) <= length:
        raise ValueError(f"{quoted(text)} has no day {day}: {MONTHS[month]} {year} has {length} days")
    only = day_number(number, month, int(day))
    return only, only


def _season(year: int, part: int, day: str, text: str) -> tuple[int, int]:
    """A part of the year, unless it can be taken for the second year of a span: 1936-37 is refused, 1936-23 is not."""
    years = f"{year:04}/{year - year % 100 + part:04}" if year >= 0 and year % 100 < part else ""
    if part not in PARTS:
        meant = f"; for the years write {years}" if years else ""
        raise ValueError(f"{quoted(text)} has no month {part:02}: months are 01 to 12, seasons 21 to 24{meant}")
    if day:
        raise ValueError(f"{quoted(text)} gives a day of a season: months are 01 to 12")
    if years and part > 24:
        month, length = PARTS[part]
        end = month + length - 1
        months = f"{year:04}-{month:02}/{year + end // 13:04}-{(end - 1) % 12 + 1:02}"
        raise ValueError(
            f"{quoted(text)} can be read in two ways: write {years} for the years, {months} for the months"
        )
    return part_of_year(year, part)


def _unspecified(year: str, part: str, day: str, text: str) -> tuple[int, int]:
    low, high = year_bounds(year)
    if "X" not in part and int(part or 0) in PARTS and not day:
        return part_of_year(low, int(part))[0], part_of_year(high, int(part))[1]
    bounds = pattern_bounds(year, part or "XX", day or "XX")
    if bounds is None:
        raise ValueError(f"{quoted(text)} fits no day of the calendar, whatever is put for X")
    return bounds


def _year_alone(text: str) -> Moment:
    """A year beyond four digits (Y-170000002, Y17E7), or one of which only some digits count (1950S2)."""
    match = _YEAR_ALONE.fullmatch(text)
    if match is None:
        raise ValueError(_not_a_date(text))
    digits, exponent, short, significant = match.groups("")
    if len(digits) + int(exponent or 0) > _FARTHEST:
        raise ValueError(f"{quoted(text)} is farther away than argmap counts: a year has at most {_FARTHEST} digits")
    year = int(digits or short) * 10 ** int(exponent or 0)
    if digits and abs(year) < 10_000:
        raise ValueError(f"{quoted(text)}: a year of four digits has no Y: write {'-' * (year < 0)}{abs(year):04}")
    width = 10 ** max(len(str(abs(year))) - int(significant or 99), 0)
    nearer = abs(year) // width * width
    low, high = sorted((nearer if year >= 0 else -nearer, (nearer + width - 1) * (1 if year >= 0 else -1)))
    typed = str(year) if width == 1 else text
    first, last = day_number(low, 1, 1), day_number(high, 12, 31)
    return Moment(typed, "", "", "", first, last, "~" in text or "%" in text, "?" in text or "%" in text)


def _meant(text: str) -> str:
    from argmap.document._date_slips import meant

    return meant(text)


def _not_a_date(text: str) -> str:
    advice = _meant(text) or "1936, 1936-09 or 1936-09-10, with ~ after it for about and / between two for a span"
    return f"{quoted(text)} is not a date argmap reads: write {advice}"
