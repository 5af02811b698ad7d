"""The painted picture."""

import struct
import sys
import zlib

import pytest

from argmap.drawing import Box, Engine, Plan, dot
from argmap.drawing.svg import finished, points
from argmap.views._extras import MissingExtra
from argmap.views.png import PIXELS_PER_INCH, png

pytest.importorskip("resvg_py", reason="the extra `png` is not installed")


def size(picture: bytes) -> tuple[int, int]:
    """Width and height in pixels, from the header."""
    return struct.unpack(">II", picture[16:24])  # type: ignore[return-value]


def chunks(picture: bytes) -> dict[bytes, bytes]:
    """The chunks by kind, their check sums verified; image data joined."""
    found: dict[bytes, bytes] = {}
    at = 8
    while at < len(picture):
        length, kind = struct.unpack(">I4s", picture[at : at + 8])
        body = picture[at + 8 : at + 8 + length]
        assert struct.unpack(">I", picture[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body)
        found[kind] = found.get(kind, b"") + body
        at += 12 + length
    return found


def rows(picture: bytes) -> list[bytes]:
    """The pixels of an eight-bit RGBA picture, row by row (PNG specification, section 9: filters)."""
    header, wide = chunks(picture), size(picture)[0] * 4
    assert header[b"IHDR"][8:10] == b"\x08\x06"
    data = zlib.decompress(header[b"IDAT"])
    found, before = [], bytes(wide)
    for start in range(0, len(data), wide + 1):
        row = bytearray(data[start + 1 : start + 1 + wide])
        unfilter(data[start], row, before)
        before = bytes(row)
        found.append(before)
    return found


def unfilter(kind: int, row: bytearray, before: bytes) -> None:
    """Undo the filter of one row in place."""
    for at in range(len(row)):
        left, up = (row[at - 4] if at > 3 else 0), before[at]
        corner = before[at - 4] if at > 3 else 0
        guess = left + up - corner
        paeth = min((left, up, corner), key=lambda each: abs(guess - each))
        row[at] = (row[at] + (0, left, up, (left + up) // 2, paeth)[kind]) % 256


def dark(picture: bytes) -> int:
    """How many pixels are darker than half."""
    return sum(row[at] < 128 for row in rows(picture) for at in range(0, len(row), 4))


def test_it_is_as_large_as_the_map_and_crisp(plan: Plan, engine: Engine) -> None:
    """A picture of half the size is illegible at the back of the room."""
    source = dot(plan)
    width, height = points(finished(plan, source, engine.svg(source)))
    wide, high = size(png(plan, engine))
    assert wide == pytest.approx(width / 72 * PIXELS_PER_INCH, abs=2)
    assert high == pytest.approx(height / 72 * PIXELS_PER_INCH, abs=2)


def test_the_words_are_on_it(engine: Engine) -> None:
    """With a family that no font has, all text vanishes and nobody is told."""
    from resvg_py import svg_to_bytes

    plan = Plan("T", boxes=(Box("a", "Пленум"),))
    source = dot(plan)
    drawn = finished(plan, source, engine.svg(source))
    without = bytes(svg_to_bytes(svg_string=drawn, dpi=96, zoom=2, skip_system_fonts=True))
    with_words = png(plan, engine)
    assert size(without) == size(with_words)
    assert dark(with_words) > dark(without) + 500


def test_characters_beyond_the_shipped_fonts_do_not_break_it(engine: Engine) -> None:
    """Where the machine has a font for them they are painted, and nowhere is there a crash."""
    assert size(png(Plan("漢字 🏰", boxes=(Box("a", "שלום"),)), engine))[0] > 100


def test_an_enormous_map_stays_within_what_programs_open(engine: Engine) -> None:
    """A strip of forty thousand pixels is refused by browsers and printers."""
    plan = Plan("Long", boxes=tuple(Box(f"b{n}", f"Claim {n}.") for n in range(300)))
    assert max(size(png(plan, engine))) <= 16_000


def test_without_the_extra_it_says_what_to_install(plan: Plan, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, not a traceback."""
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(MissingExtra, match=r"pip install 'argmap\[png\]'"):
        png(plan, engine)
