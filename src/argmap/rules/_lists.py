"""Ids in a sentence, and witnesses of a length that is read."""

from collections.abc import Sequence
from typing import TypeVar

SHOWN = 4
_STEPS = 12

_Step = TypeVar("_Step")


def listed(names: Sequence[str], shown: int = SHOWN) -> str:
    """Ids as they are named in messages: "`a`, `b` and `c`", "`a`, `b` and 7 more"."""
    quoted = [f"`{name}`" for name in names]
    if len(quoted) > shown + 1:
        quoted[shown:] = [f"{len(quoted) - shown} more"]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def witness(steps: Sequence[str]) -> tuple[str, ...]:
    """The steps of a chain or circle; of a long one the first and the last, and how many lie between."""
    if len(steps) <= _STEPS:
        return tuple(steps)
    half = _STEPS // 2
    return (*steps[:half], f"… {len(steps) - 2 * half} more steps …", *steps[-half:])
