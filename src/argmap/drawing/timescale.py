"""A scale of time that gives room where there are dates, and squeezes the years in which nothing happens."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import log1p

from argmap.document.dates import calendar_day, day_number

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MOST = 400  # years or months looked at for marks


@dataclass(frozen=True, slots=True)
class Scale:
    """Days to places: `days` ascend, and `places` are theirs; between two days the scale is even."""

    days: tuple[int, ...]
    places: tuple[float, ...]

    def at(self, day: int) -> float:
        """The place of a day; days beyond the scale stand at its ends."""
        number = bisect_right(self.days, day)
        if number == 0:
            return self.places[0]
        if number == len(self.days):
            return self.places[-1]
        first, last = self.days[number - 1], self.days[number]
        share = (day - first) / (last - first)
        return self.places[number - 1] + share * (self.places[number] - self.places[number - 1])


def scale(days: Iterable[int], left: float, right: float) -> Scale:
    """The scale from `left` to `right` for some days: the room between two grows with the logarithm of the distance."""
    known = sorted(set(days)) or [0]
    known = [known[0] - 15, *known, known[-1] + 15]
    gaps = [log1p((after - before) / 7) for before, after in pairwise(known)]
    unit = (right - left) / sum(gaps)
    places = [left]
    for gap in gaps:
        places.append(places[-1] + unit * gap)
    return Scale(tuple(known), tuple(places))


def marks(scale: Scale, room: Callable[[str], float]) -> list[tuple[float, str]]:
    """Years, and where there is room months, at their places, in order; labels are as wide as `room` says."""
    taken: list[tuple[float, str]] = []
    for day, label in (*_years(scale), *_months(scale)):
        place = scale.at(day)
        inside = scale.days[0] <= day <= scale.days[-1]
        if inside and all(abs(place - other) >= (room(label) + room(said)) / 2 for other, said in taken):
            taken.append((place, label))
    return sorted(taken)


def _years(scale: Scale) -> Iterator[tuple[int, str]]:
    """The years in which days of the scale lie, then round ones between."""
    used = dict.fromkeys(calendar_day(day)[0] for day in scale.days[1:-1])
    first, last = calendar_day(scale.days[0])[0], calendar_day(scale.days[-1])[0]
    for year in used:
        for mark in (year, year + 1):
            yield day_number(mark, 1, 1), year_label(mark)
    step = next(step for step in (10, 50, 100, 500, 1000, 10**4, 10**9) if (last - first) / step < _MOST)
    yield from ((day_number(year, 1, 1), year_label(year)) for year in range(first // step * step, last + 1, step))


def _months(scale: Scale) -> Iterator[tuple[int, str]]:
    seen = dict.fromkeys(calendar_day(day)[:2] for day in scale.days[1:-1])
    for year, month in list(seen)[:_MOST]:
        yield day_number(year, month, 1), f"{_MONTHS[month - 1]} {year_label(year)}"


def year_label(year: int) -> str:
    """A year as it is read; the year 0 is 1 BCE."""
    return str(year) if year > 0 else f"{1 - year} BCE"
