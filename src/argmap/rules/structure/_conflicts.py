"""Conflicts in words."""

from argmap.graph import Conflict

_WORDS = {
    "contradicts": "`{0}` contradicts `{1}`",
    "contrary-to": "`{0}` is contrary to `{1}`",
    "theses": "`{0}` and `{1}` are theses of different sides",
}


def said(conflict: Conflict) -> str:
    """Why two claims cannot both be true, as a witness."""
    return _WORDS[conflict.kind].format(conflict.first, conflict.second)
