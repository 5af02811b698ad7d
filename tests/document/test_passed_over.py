"""Files beside a debate that are no part of it."""

from pathlib import Path

from argmap.document.loading import load
from argmap.document.locating import locate
from argmap.findings import Severity


def test_other_ending_is_said_not_to_be_read(tmp_path: Path) -> None:
    """A topic saved as .yml, or by Notepad as .yaml.txt, would be missing from the map, and nobody would be told."""
    (tmp_path / "debate.yaml").write_text("argmap: 1\n", encoding="utf-8")
    others = ("notepad.yaml.txt", "topic.yml")
    for name in others:
        (tmp_path / name).write_text("claims: {met: The plenum met.}\n", encoding="utf-8")
    debate, faults = load(locate(tmp_path)[0])
    assert [(fault.rule, Path(fault.place.file).name) for fault in faults] == [("file-not-read", one) for one in others]
    assert faults[0].severity is Severity.WARNING, "the map would be said to be broken, with exit code 1"
    assert debate.claims == {}


def test_hidden_files_are_nobodys(tmp_path: Path) -> None:
    """An editor's backup would declare every id a second time."""
    for name in ("debate.yaml", ".#debate.yaml", "._topic.yaml"):
        (tmp_path / name).write_text("argmap: 1\nclaims: {met: The plenum met.}\n", encoding="utf-8")
    debate, faults = load(locate(tmp_path)[0])
    assert faults == []
    assert debate.topics == {}
