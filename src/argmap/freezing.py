"""Frozen dataclasses that are made as quickly as open ones.

What `dataclass(frozen=True)` makes sets every field by a call, since it has to go around its own lock: for a noun of
some twenty fields that is ten times what the fields cost, and half of what reading a large debate costs. Here a noun is
filled while it belongs to an open twin of its class, with the same slots, and is then given its class.
"""

from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar

Noun = TypeVar("Noun")


def quick(noun: type[Noun]) -> type[Noun]:
    """The same frozen dataclass with slots, with another `__init__`: same parameters, same defaults.

    Nothing inherits from it. Without frozen slots, making one fails.
    """
    declared = fields(noun)  # type: ignore[arg-type]
    twin = type(noun.__name__, (), {"__slots__": tuple(each.name for each in declared)})
    given: dict[str, Any] = {"_open": object.__setattr__, "_twin": twin, "_noun": noun, "_MISSING": MISSING}
    given.update((f"_default_{each.name}", _default(each)) for each in declared)
    source = "\n    ".join(
        [
            f"def __init__(self, {', '.join(map(_parameter, declared))}):",
            "_open(self, '__class__', _twin)",
            *map(_assignment, declared),
            "self.__class__ = _noun",
        ]
    )
    exec(source, given)  # noqa: S102 - as dataclasses do; nothing but names of fields stands in it
    made = given["__init__"]
    made.__qualname__ = f"{noun.__qualname__}.__init__"
    noun.__init__ = made  # type: ignore[method-assign]
    return noun


def _default(declared: Field[Any]) -> Any:
    return declared.default if declared.default_factory is MISSING else declared.default_factory


def _parameter(declared: Field[Any]) -> str:
    name = declared.name
    if declared.default_factory is not MISSING:
        return f"{name}=_MISSING"
    return name if declared.default is MISSING else f"{name}=_default_{name}"


def _assignment(declared: Field[Any]) -> str:
    name = declared.name
    if declared.default_factory is MISSING:
        return f"self.{name} = {name}"
    return f"self.{name} = _default_{name}() if {name} is _MISSING else {name}"
