"""What is made quickly is the same dataclass."""

import copy
import inspect
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, replace

import pytest

from argmap.freezing import quick


@dataclass(frozen=True, slots=True)
class Plain:
    """As Python makes it."""

    name: str
    size: int = 3
    marks: Mapping[str, int] = field(default_factory=dict)
    note: object = field(default=None, compare=False)


@quick
@dataclass(frozen=True, slots=True)
class Made:
    """The same, made quickly."""

    name: str
    size: int = 3
    marks: Mapping[str, int] = field(default_factory=dict)
    note: object = field(default=None, compare=False)


GIVEN = [
    (("a",), {}),
    (("a", 4), {"note": "x"}),
    ((), {"name": "b", "marks": {"c": 1}, "size": 0}),
    (("a", 4, {"d": 2}, "y"), {}),
]


@pytest.mark.parametrize(("args", "named"), GIVEN)
def test_the_fields_are_the_same(args: tuple[object, ...], named: dict[str, object]) -> None:
    """A noun would hold what was never given for it."""
    plain, made = Plain(*args, **named), Made(*args, **named)  # type: ignore[arg-type]
    assert asdict(made) == asdict(plain)
    assert repr(made) == repr(plain).replace("Plain", "Made")
    assert type(made) is Made


def test_parameters_are_the_same() -> None:
    """A call that Python would refuse would pass, or the other way round."""
    shape = [(each.name, each.kind) for each in inspect.signature(Plain).parameters.values()]
    assert [(each.name, each.kind) for each in inspect.signature(Made).parameters.values()] == shape
    for wrong in ({}, {"name": "a", "other": 1}):
        with pytest.raises(TypeError):
            Made(**wrong)  # type: ignore[arg-type]


def test_it_is_frozen() -> None:
    """What one rule changes, the next would find changed."""
    made = Made("a")
    with pytest.raises(FrozenInstanceError):
        made.name = "b"  # type: ignore[misc]
    with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
        made.other = 1  # type: ignore[attr-defined]
    assert made == Made("a")


def test_defaults_are_not_shared() -> None:
    """What is put into one noun's mapping would stand in all."""
    assert Made("a").marks is not Made("a").marks


def test_copies_are_equal() -> None:
    """A debate could be neither copied nor sent to another process."""
    made = Made("a", 5, {"b": 1}, "note")
    for other in (replace(made), copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert other == made
        assert type(other) is Made
    assert replace(made, size=6) != made
    assert hash(replace(made, marks=())) == hash(replace(made, marks=(), note="another"))  # type: ignore[arg-type]
