"""Every text that stands in a debate. Walking all of them is slow: rules look for a cheap sign in the files first."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, NamedTuple

from argmap.document.nouns import Citation, Debate, Evidence
from argmap.source import Text

_SECTIONS = ("sides", "people", "sources", "events", "terms", "schemes", "claims", "arguments")


class Found(NamedTuple):
    """A text under a key of the thing `owner`; for the debate itself and its topics the owner is empty."""

    owner: str
    key: str
    text: Text


def every_text(debate: Debate) -> Iterator[Found]:
    """The texts and ids of a debate as typed, locators included; O(debate)."""
    for key in ("title", "question", "mapper", "note", "tags", "steps", "allow"):
        yield from _texts("", key, getattr(debate, key))
    for topic in debate.topics.values():
        yield from _texts("", "topic", topic)
    for section in _SECTIONS:
        for name, noun in getattr(debate, section).items():
            yield from _texts(str(name), section, noun)


def _texts(owner: str, key: str, value: Any) -> Iterator[Found]:
    if isinstance(value, Text):
        if hasattr(value, "file"):
            yield Found(owner, key, value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(owner, key, item)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _texts(owner, name, item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _texts(owner, field.name, getattr(value, field.name))
        if isinstance(value, Citation | Evidence) and value.locator:
            yield Found(owner, "locator", Text.at(value.locator, value.source))
