"""Labelled quotations: every class is recognised at three levels of noise, and nothing dishonest passes."""

from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from argmap.evidence.classes import HONEST
from argmap.evidence.searching import Search
from argmap.evidence.texts import SourceText
from argmap.evidence.words import Words

TEXTS = ["calendar", "meridian", "scan"]
Found = list[tuple[Any, str]]  # a labelled quotation, and the class it was given


@pytest.fixture(scope="module")
def classified(lot: Callable[[str, float], Any]) -> Callable[[str, float], Found]:
    """The quotations of a lot, each with the class it is given."""

    @cache
    def classify(name: str, rate: float) -> Found:
        made = lot(name, rate)
        search = Search(Words.of(SourceText(made.text, paged=True)))
        return [(one, str(search.find(one.quote, ((one.page, one.page),)).kind)) for one in made.quotations]

    return classify


def matrix(found: Found) -> dict[str, Counter[str]]:
    """How often each class was given to quotations of each."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one, kind in found:
        counts[one.kind][kind] += 1
    return dict(counts)


def test_there_are_enough(classified: Callable[[str, float], Found]) -> None:
    """A recall measured on a handful, or on no quotation of some class, would prove nothing."""
    found = [one for rate in (0.02, 0.05, 0.1) for one in classified("calendar", rate)]
    assert len(found) >= 400
    assert set(matrix(found)) == {
        *("verbatim", "folded", "elided", "scan-noise", "intrusion", "doubtful", "altered", "elsewhere", "absent")
    }


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize(("rates", "least"), [((0.02, 0.05), 0.98), ((0.1,), 0.9)])
def test_recall(classified: Callable[[str, float], Found], name: str, rates: tuple[float, ...], least: float) -> None:
    """A class that is missed sends the historian to look up honest quotations, or lets altered ones stand."""
    counts = matrix([one for rate in rates for one in classified(name, rate)])
    recall = {kind: given[kind] / given.total() for kind, given in counts.items()}
    assert {kind: share for kind, share in recall.items() if share < least} == {}, counts


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("rate", [0.0, 0.02, 0.05, 0.1])
def test_nothing_altered_passes(classified: Callable[[str, float], Found], name: str, rate: float) -> None:
    """A negation, number, name or hedge that was changed, and passes as honest, defeats the whole check."""
    passed = [one for one, kind in classified(name, rate) if one.kind == "altered" and kind in HONEST]
    assert passed == []


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("rate", [0.05, 0.1])
def test_noise_on_grave_words_is_never_honest(
    classified: Callable[[str, float], Found], name: str, rate: float
) -> None:
    """A misread name that is waved through could as well be another name."""
    doubtful = [(one.quote, kind) for one, kind in classified(name, rate) if one.kind == "doubtful"]
    assert [one for one in doubtful if one[1] in HONEST] == []
