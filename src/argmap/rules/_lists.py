"""Ids in a sentence."""

from collections.abc import Sequence

SHOWN = 4


def listed(names: Sequence[str], shown: int = SHOWN) -> str:
    """Ids as they are named in messages: "`a`, `b` and `c`", "`a`, `b` and 7 more"."""
    quoted = [f"`{name}`" for name in names]
    if len(quoted) > shown + 1:
        quoted[shown:] = [f"{len(quoted) - shown} more"]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
