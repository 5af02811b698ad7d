"""Values remember where they stand, and every scalar stays text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.findings import Finding, Place
from argmap.source import Document, Entries, File, Items, Text, decode, open_file, place_of

Read = Callable[[str], tuple[Document, list[Finding]]]


def plain(value: object) -> object:
    """A value without its places."""
    if isinstance(value, Entries):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, Items):
        return [plain(inner) for inner in value]
    return str(value)


DOCUMENT = """\
a: one
"b": 'it''s'
ключ:
  - x
  - {c: [1936-09-10, no, ~], d: "q\\n\\u0041"}
  -
    e: |
      two
      lines
    f: >-
      folded
      text
? complex
: value
empty:
"""


def test_everything_is_text(read: Read) -> None:
    """A date or a `no` would become something that was not typed."""
    document, faults = read(DOCUMENT)
    assert faults == []
    assert plain(document.root) == {
        "a": "one",
        "b": "it's",
        "ключ": [
            "x",
            {"c": ["1936-09-10", "no", "~"], "d": "q\nA"},
            {"e": "two\nlines\n", "f": "folded text"},
        ],
        "complex": "value",
        "empty": "",
    }


def places(value: object) -> list[tuple[str, Place]]:
    """Every text in a value with its place, in order."""
    if isinstance(value, Entries):
        return [pair for key, inner in value.items() for pair in (*places(key), *places(inner))]
    if isinstance(value, Items):
        return [pair for inner in value for pair in places(inner)]
    assert isinstance(value, Text)
    return [(str(value), value.place)]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_places(read: Read, ending: str) -> None:
    """A finding would name another line than the one in the author's editor."""
    document, _ = read(DOCUMENT.replace("\n", ending))
    found = dict(places(document.root))
    assert found["a"] == Place("map.yaml", 1, 1, 1, 2)
    assert found["it's"] == Place("map.yaml", 2, 6, 2, 13)
    assert found["ключ"] == Place("map.yaml", 3, 1, 3, 5)
    assert found["1936-09-10"] == Place("map.yaml", 5, 10, 5, 20)
    assert found["folded text"].line == 10
    assert found["value"] == Place("map.yaml", 14, 3, 14, 8)


def test_places_behind_wide_characters(read: Read) -> None:
    """An emoji is one character in the file, whatever a byte or a half of UTF-16 counts."""
    document, _ = read("😀é: 😀 ü\n")
    assert places(document.root) == [
        ("😀é", Place("map.yaml", 1, 1, 1, 3)),
        ("😀 ü", Place("map.yaml", 1, 5, 1, 8)),
    ]


def test_place_of_a_block_is_its_first_line(read: Read) -> None:
    """A caret under forty lines points nowhere."""
    document, _ = read("a:\n  b: c\n  d: e\n\nf: [g,\n  h]\n")
    assert isinstance(document.root, Entries)
    first, second = document.root.values()
    assert not isinstance(first, Text)
    assert first.place == Place("map.yaml", 2, 3, 3, 7)
    assert place_of(first) == Place("map.yaml", 2, 3, 2, 7)
    assert place_of(second) == Place("map.yaml", 5, 4, 5, 7)
    assert place_of(next(iter(document.root))) == Place("map.yaml", 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("typed", "missing"), [("", True), ("~", True), ('""', False), ("'~'", False), ("null", False)]
)
def test_missing(read: Read, typed: str, missing: bool) -> None:
    """`hedge: ""` says that there is none; `hedge:` says nothing."""
    document, _ = read(f"a: {typed}\n")
    assert isinstance(document.root, Entries)
    (value,) = document.root.values()
    assert isinstance(value, Text)
    assert value.missing is missing


def test_offsets() -> None:
    """A line behind the end of a file is asked for when a report quotes the line after a block."""
    file = File("map.yaml", "ab\ncd")
    assert [file.offset(line) for line in (1, 2, 3, 9)] == [0, 3, 5, 5]
    assert file.place(1, 4) == Place("map.yaml", 1, 2, 2, 2)


def test_decode_not_utf8() -> None:
    """Latin-1 would end the program, or be named at a byte instead of a column."""
    file, (fault,) = decode("a: é\nüb: caf".encode() + b"\xe9\n", "map.yaml")
    assert file is None
    assert (fault.rule, fault.place) == ("not-utf8", Place("map.yaml", 2, 8, 2, 9))
    assert "0xe9" in fault.message


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_decode_utf16(encoding: str) -> None:
    """A file saved by an old Windows editor would be reported character by character."""
    file, (fault,) = decode("argmap: 1\n".encode(encoding), "map.yaml")
    assert (file, fault.rule) == (None, "not-utf8")


def test_decode_byte_order_marks() -> None:
    """A mark that an editor left would shift every column of the first line."""
    for marks in ("", "\ufeff", "\ufeff\ufeff"):
        file, faults = decode(f"{marks}a: b\n".encode(), "map.yaml")
        assert file is not None
        assert (file.text, faults) == ("a: b\n", [])


def test_decode_control_characters() -> None:
    """YAML would refuse the whole file for one character that nobody sees."""
    file, (fault,) = decode("a: b\0c\x1bd\x85e\x7f\n".encode(), "map.yaml")
    assert file is not None
    assert file.text == "a: b\ufffdc\ufffdd\x85e\ufffd\n"
    assert (fault.rule, fault.place) == ("control-characters", Place("map.yaml", 1, 5, 1, 6))
    assert fault.message == "3 control characters in the file, the first is U+0000"


def test_open_file(tmp_path: Path) -> None:
    """What cannot be opened would end the program."""
    (tmp_path / "a.yaml").write_text("a: b\n", encoding="utf-8")
    file, faults = open_file(tmp_path / "a.yaml", "a.yaml")
    assert file is not None
    assert (file.name, faults) == ("a.yaml", [])
    for path in (tmp_path, tmp_path / "none.yaml", Path("a\0b"), tmp_path / ("x" * 300)):
        file, (fault,) = open_file(path, "named.yaml")
        assert file is None
        assert (fault.rule, fault.place.file) == ("unreadable-file", "named.yaml")
