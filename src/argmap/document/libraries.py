"""A debate's bibliography file: its entries become sources."""

from argmap.document.nouns import Source
from argmap.document.reading import Reading
from argmap.source import Text


def bibliography_sources(path: Text, reading: Reading) -> dict[str, Source]:
    return {}
