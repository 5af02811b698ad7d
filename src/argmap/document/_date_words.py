"""Dates in English words."""

from argmap.document._calendar import MONTHS, PARTS, calendar_day
from argmap.document._edtf import Moment, Several, Span

_SEASONS = ("spring", "summer", "autumn", "winter")
_ORDINALS = ("first", "second", "third", "fourth")
_FRACTIONS = {3: "quarter", 4: "third", 6: "half"}


def words(reading: Moment | Several) -> str:
    """The reading as a historian would write it; intervals share what their ends have in common."""
    if isinstance(reading, Moment):
        return _moment(reading)
    if reading.form == "/":
        return _span(reading.spans[0])
    spans = [_member(span) for span in reading.spans]
    joint = " or " if reading.form == "[" else " and "
    return joint.join(filter(None, (", ".join(spans[:-1]), spans[-1])))


def _member(span: Span) -> str:
    start, end = span
    if start == "..":
        return f"{_end(end)} or earlier"
    return f"{_end(start)} or later" if end == ".." else _span(span)


def _span(span: Span) -> str:
    start, end = span
    if start is end:
        return _end(start)
    if isinstance(start, str):
        return f"until {_end(end)}" + ("" if start else ", beginning unknown")
    if isinstance(end, str):
        return f"from {_end(start)}" + ("" if end else ", end unknown")
    return _range(_moment(start), _moment(end))


def _end(end: Moment | str) -> str:
    return _moment(end) if isinstance(end, Moment) else end


def _range(start: str, end: str) -> str:
    first, last, shared = start.split(), end.split(), list[str]()
    while len(first) > 1 and len(last) > 1 and first[-1] == last[-1]:
        shared.insert(0, first.pop())
        last.pop()
    if first == last:
        return start
    dash = "–" if len(first) == len(last) == 1 else " – "
    return " ".join((dash.join((" ".join(first), " ".join(last))), *shared))


def _moment(moment: Moment) -> str:
    doubt = ("perhaps " if moment.uncertain else "") + ("about " if moment.approximate else "")
    return doubt + _bare(moment)


def _bare(moment: Moment) -> str:
    if "S" in moment.year or "X" in moment.year:
        return _vague_year(moment)
    if moment.part == "XX" and moment.day in ("", "XX"):
        return f"some time in {_year(int(moment.year))}"
    if moment.day == "XX" and "X" not in moment.part:
        return f"some time in {_part(int(moment.part), int(moment.year))}"
    if "X" in moment.part + moment.day:
        return _between(moment)
    text = _part(int(moment.part), int(moment.year)) if moment.part else _year(int(moment.year))
    return (f"{int(moment.day)} " if moment.day else "") + text + (f", {moment.time}" if moment.time else "")


def _vague_year(moment: Moment) -> str:
    """193X, 19XX, 1950S2, and the rarer 193X-05."""
    if moment.part:
        return _between(moment)
    if moment.year[0] in "123456789" and moment.year[1:3].isdigit() and moment.year[3:] == "X":
        return f"{moment.year[:3]}0s"
    return _range(_year(calendar_day(moment.first)[0]), _year(calendar_day(moment.last)[0]))


def _between(moment: Moment) -> str:
    first, last = (calendar_day(number) for number in (moment.first, moment.last))
    days = [f"{day} {MONTHS[month]} {_year(year)}" for year, month, day in (first, last)]
    return days[0] if days[0] == days[1] else f"between {days[0]} and {days[1]}"


def _part(part: int, year: int) -> str:
    if part <= 12:
        return f"{MONTHS[part]} {_year(year)}"
    if part <= 32:
        season = f"{_SEASONS[(part - 21) % 4]} {_season_years(part, year)}"
        return f"{season} (southern)" if part > 28 else season
    first, length = PARTS[part]
    return f"{_ORDINALS[first // length]} {_FRACTIONS[length]} of {_year(year)}"


def _season_years(part: int, year: int) -> str:
    """Winter in the north and summer in the south begin in December and belong to two years."""
    return _range(_year(year), _year(year + 1)) if PARTS[part][0] == 12 else _year(year)


def _year(year: int) -> str:
    """A year as it is spoken of: 1936, 987 CE, 44 BCE, 170,000,003 BCE."""
    number = year if year > 0 else 1 - year
    text = f"{number:,}" if number > 9999 else str(number)
    era = "" if year >= 1000 else " CE" if year > 0 else " BCE"
    return text + era
