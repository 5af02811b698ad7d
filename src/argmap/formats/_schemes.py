"""Schemes by the names that other programs have for them."""

import re
from functools import lru_cache

from argmap.document.scheme_library import library_names

NAMED = "So called in the map that was imported."  # all that is known of a scheme the library has not

LONGEST = 100  # characters of a name that become an id

_DEFAULTS = frozenset(("", "ra", "ca", "default inference", "default conflict", "inference", "conflict"))
_PREFIX = re.compile(r"^(?:argument-)?from-(?:an?-)?|^argument-(?=.)")


@lru_cache(maxsize=4096)
def scheme_id(name: str) -> str:
    """The library's name for a scheme (`ExpertOpinion`, `Argument from Expert Opinion`), else its own.

    Empty where the name says no more than that there is an inference or a conflict.
    """
    words = name.strip()
    if words.lower() in _DEFAULTS:
        return ""
    kebab = re.sub(r"[\W_]+", "-", re.sub(r"(?<=[a-z])(?=[A-Z])", "-", words)).strip("-").lower()
    for one in (kebab, _PREFIX.sub("", kebab)):
        if one in library_names():
            return one
    return " ".join(words.split())[:LONGEST]
