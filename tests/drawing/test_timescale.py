"""A scale of time keeps the order of days, and its marks do not run into each other."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from argmap.document.dates import day_number
from argmap.drawing.timescale import marks, scale, year_label

DAYS = st.lists(st.integers(-4_000_000, 4_000_000), min_size=1, max_size=20)


@given(DAYS, st.lists(st.integers(-5_000_000, 5_000_000), min_size=2, max_size=5))
def test_order(days: list[int], asked: list[int]) -> None:
    """A later day further left would tell a false story."""
    found = scale(days, 100, 900)
    places = [found.at(day) for day in sorted(asked)]
    assert places == sorted(places)
    assert all(100 <= place <= 900.001 for place in places)
    assert all(100 < found.at(day) < 900 for day in days)


@given(DAYS)
def test_marks(days: list[int]) -> None:
    """Labels on top of each other cannot be read."""
    found = marks(scale(days, 0, 600), lambda label: 7.0 * len(label))
    places = [(place - 3.5 * len(label), place + 3.5 * len(label)) for place, label in found]
    assert all(one[1] <= other[0] + 0.001 for one, other in itertools.pairwise(places))


def test_room_where_there_are_dates() -> None:
    """Two days of one month among decades must not fall into one dot."""
    days = [day_number(1921, 1, 1), day_number(1936, 9, 10), day_number(1936, 9, 25), day_number(1967, 1, 1)]
    found = scale(days, 0, 600)
    assert found.at(days[2]) - found.at(days[1]) > 30


def test_years_before_the_common_era() -> None:
    """The year 0 is 1 BCE."""
    assert [year_label(year) for year in (1, 0, -43)] == ["1", "1 BCE", "44 BCE"]
