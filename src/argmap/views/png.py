"""Portable Network Graphics: the SVG painted at 192 pixels an inch, in the shipped fonts."""

import struct
import zlib

from argmap.drawing.digest import digest
from argmap.drawing.dot import dot
from argmap.drawing.engine import Engine
from argmap.drawing.plan import Plan
from argmap.drawing.svg import finished, points
from argmap.views._painting import painted

SUFFIX = ".png"
NEEDS_ENGINE = True
PIXELS_PER_INCH = 192
LARGEST = 16_000  # pixels along a side: more, and programs refuse the picture
_KEYWORD = b"argmap-dot-sha256"
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def png(plan: Plan, engine: Engine) -> bytes:
    """The plan as PNG; raises EngineError, and MissingExtra without resvg-py."""
    source = dot(plan)
    drawn = finished(plan, source, engine.svg(source))
    zoom = min(PIXELS_PER_INCH / 96, LARGEST / (max(points(drawn)) * 96 / 72))
    return _with_text(painted(drawn, zoom, "png"), _KEYWORD, digest(source).encode())


def _with_text(picture: bytes, keyword: bytes, text: bytes) -> bytes:
    """The picture with a `tEXt` chunk after its header, which is 13 bytes long in every PNG."""
    body = b"tEXt" + keyword + b"\0" + text
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    after_header = len(_SIGNATURE) + 25
    return picture[:after_header] + chunk + picture[after_header:]


def carried(picture: bytes) -> str | None:
    """The digest of the source the picture was drawn from."""
    start = picture.find(b"tEXt" + _KEYWORD + b"\0", 0, 4000)
    if start < 0:
        return None
    begin = start + 4 + len(_KEYWORD) + 1
    return picture[begin : begin + 64].decode("latin-1")
