"""The digest that ties a file to the sheet it was printed from, and tells a stale file from a fresh one.

It is taken of the words, not of the bytes: another version of the printing program gives other bytes, and of a layout
engine other places for the same boxes.
"""

import io
import json
import re
import zipfile
from dataclasses import asdict

from argmap.drawing.digest import digest
from argmap.seminar.blocks import Sheet
from argmap.seminar.paper import Paper

_CARRIED = re.compile(rb"argmap-sheet-sha256[:=]([0-9a-f]{64})")
_PLACED = frozenset({"svg", "width", "height"})
_WORD = "docProps/core.xml"


def told(sheet: Sheet, paper: Paper) -> str:
    """All that a sheet says and the paper it is for, as one text."""
    return json.dumps([paper.name, _without_places(asdict(sheet))], ensure_ascii=False)


def _without_places(value: object) -> object:
    if isinstance(value, dict):
        return {name: _without_places(inner) for name, inner in value.items() if name not in _PLACED}
    if isinstance(value, (list, tuple)):
        return [_without_places(inner) for inner in value]
    return value


def mark_of(sheet: Sheet, paper: Paper) -> str:
    """What a file carries to be known by."""
    return f"argmap-sheet-sha256={digest(told(sheet, paper))}"


def carried(content: bytes) -> str:
    """The digest that a file carries; empty where it carries none."""
    if content.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as packed:
                content = packed.read(_WORD)
        except (zipfile.BadZipFile, KeyError):
            return ""
    found = _CARRIED.search(content)
    return found[1].decode() if found else ""
