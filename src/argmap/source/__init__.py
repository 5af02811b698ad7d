"""Text in, values out that remember file, line and column."""

from argmap.source.composing import MAX_DEPTH
from argmap.source.files import File, decode, guess, open_file
from argmap.source.recovery import Document, read_document
from argmap.source.values import Entries, Items, Text, Value, place_of

__all__ = [
    "MAX_DEPTH",
    "Document",
    "Entries",
    "File",
    "Items",
    "Text",
    "Value",
    "decode",
    "guess",
    "open_file",
    "place_of",
    "read_document",
]
