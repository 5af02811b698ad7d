"""`argmap convert`: formats told apart, losses reported, nothing half-written."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[1] / "formats" / "samples"
FOUNDING = Path(__file__).parents[2] / "arguments" / "september-plenum"


def _argmap(*words: object, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "argmap", *map(str, words)]
    return subprocess.run(command, input=given, capture_output=True, env={**os.environ, "NO_COLOR": "1"}, check=False)


def test_another_format_becomes_ours_and_goes_back(tmp_path: Path) -> None:
    """The way there and back would not be the same map."""
    there, back = tmp_path / "map.yaml", tmp_path / "map.json"
    assert _argmap("convert", SAMPLES / "small.aif.json", there).returncode == 0
    assert there.read_text(encoding="utf-8").startswith("# Imported from small.aif.json (aif).\nargmap: 1\n")
    done = _argmap("convert", there, back, "--to", "aif", "--strict")
    assert (done.returncode, done.stdout) == (0, b"")
    assert json.loads(back.read_bytes()) == json.loads((SAMPLES / "small.aif.json").read_bytes())


def test_loss_report_as_text_and_as_json(tmp_path: Path) -> None:
    """What is lost would stay unsaid, or could not be read by a program."""
    out, report = tmp_path / "d.csv", tmp_path / "losses.json"
    done = _argmap("convert", SAMPLES / "own.yaml", out, "--report", report)
    assert done.returncode == 0
    assert b"warning: steps: 1 lost: `steps`" in done.stderr
    data = json.loads(report.read_bytes())
    assert data["version"] == 1
    (one,) = data["conversions"]
    assert (one["from"], one["to"], one["out"]) == ("argmap-yaml", "csv", str(out))
    steps = [loss for loss in one["losses"] if loss["kind"] == "steps"]
    assert steps == [{"kind": "steps", "count": 1, "ids": ["steps"], "kept": False}]


def test_strict_fails_on_loss_and_not_on_what_is_kept(tmp_path: Path) -> None:
    """A pipeline could not tell a lossy conversion from a faithful one."""
    assert _argmap("convert", SAMPLES / "own.yaml", tmp_path / "d.csv", "--strict").returncode == 1
    kept = _argmap("convert", SAMPLES / "small.aif.json", tmp_path / "d.yaml", "--strict")
    assert kept.returncode == 0
    assert b"info: locutions: 2 kept under `foreign`" in kept.stderr


def test_what_is_kept_for_one_format_is_lost_in_another(tmp_path: Path) -> None:
    """Locutions would vanish between two other formats without a word."""
    done = _argmap("convert", SAMPLES / "small.aif.json", tmp_path / "d.graphml", "--strict")
    assert done.returncode == 1
    assert b"warning: locutions: 2 lost" in done.stderr


@pytest.mark.parametrize(
    "name",
    [
        "d.md",
        "d.mm",
        "d.graphml",
        "d.argdown",
        "d.csv",
        "d.apx",
        "d.tgf",
        "d.af",
        "d.mup",
        "d.mmd",
        "d.dot",
        "d.ttl",
        "d.jsonld",
    ],
)
def test_ending_says_the_format(name: str, tmp_path: Path) -> None:
    """Everybody would have to know the names of formats."""
    if name in ("d.ttl", "d.jsonld"):
        pytest.importorskip("rdflib")
    done = _argmap("convert", SAMPLES / "own.yaml", tmp_path / name)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / name).stat().st_size > 0


def test_ending_of_several_formats_asks_which(tmp_path: Path) -> None:
    """A .json would be some JSON or other."""
    done = _argmap("convert", SAMPLES / "own.yaml", tmp_path / "d.json")
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"say which with --to" in done.stderr
    assert not (tmp_path / "d.json").exists()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("nothing.json", "x.yaml"), b"no such file"),
        ((SAMPLES / "own.yaml", "x.aiff"), b"say which with --to"),
        ((SAMPLES / "own.yaml", "x.json", "--to", "aiff"), b"there is no format `aiff`; did you mean `aif`"),
        ((SAMPLES / "own.yaml", "x.txt", "--to", "kialo"), b"`kialo` is only read"),
        ((SAMPLES / "own.yaml", "x.json", "--from", "markdown", "--to", "aif"), b"`markdown` is only written"),
    ],
)
def test_what_cannot_be_done_is_one_line(words: tuple[object, ...], line: bytes, tmp_path: Path) -> None:
    """A mistyped word would end in a traceback or in a half-written file."""
    done = _argmap("convert", *(tmp_path / word if word in ("nothing.json", "x.yaml") else word for word in words))
    assert done.returncode == 2
    assert line in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_broken_file_leaves_no_output(tmp_path: Path) -> None:
    """Half a map would be taken for a whole one."""
    broken = tmp_path / "broken.json"
    broken.write_bytes((SAMPLES / "small.aif.json").read_bytes()[:500])
    done = _argmap("convert", broken, tmp_path / "d.yaml")
    assert done.returncode == 2
    assert b"broken.json:6:49:" in done.stderr
    assert b"this is not JSON" in done.stderr
    assert list(tmp_path.iterdir()) == [broken]


def test_standard_input_and_output() -> None:
    """A conversion could not stand in a pipe."""
    done = _argmap("convert", "-", "-", "--to", "argdown", given=(SAMPLES / "small.argdown").read_bytes())
    assert done.returncode == 0
    assert b"(5) [Young]" in done.stdout
    assert b"nothing lost" in done.stderr


def test_folder_becomes_json_and_a_folder_again(tmp_path: Path) -> None:
    """Topics would be lost on the way, though JSON has room for them."""
    assert _argmap("convert", FOUNDING, tmp_path / "d.json", "--to", "argmap-json", "--strict").returncode == 0
    assert _argmap("convert", tmp_path / "d.json", tmp_path / "again", "--strict").returncode == 0
    assert {path.name for path in (tmp_path / "again").iterdir()} == {path.name for path in FOUNDING.glob("*.yaml")}


def test_missing_rdflib_is_named(tmp_path: Path) -> None:
    """Whoever lacks the optional part would get a traceback."""
    hide = "import sys; sys.modules['rdflib'] = None; from argmap.__main__ import main; main()"
    command = [sys.executable, "-c", hide, "convert", str(SAMPLES / "own.yaml"), str(tmp_path / "d.ttl")]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"pip install 'argmap[rdf]'" in done.stderr


def test_the_ending_within_the_name_says_the_format(argmap, tmp_path: Path) -> None:
    """`debate.aif.json` would be refused, since `.json` may be many formats."""
    for name in ("aif", "sadface"):
        out = tmp_path / name / f"debate.{name}.json"
        told = tmp_path / "told" / f"debate.{name}.json"
        out.parent.mkdir(exist_ok=True)
        told.parent.mkdir(exist_ok=True)
        assert argmap("convert", str(SAMPLES / "own.yaml"), str(out)).code == 0
        assert argmap("convert", str(SAMPLES / "own.yaml"), str(told), "--to", name).code == 0
        assert out.read_bytes() == told.read_bytes()


def test_a_map_of_another_program_is_told_how_to_come_in(argmap, tmp_path: Path) -> None:
    """Whoever weighs an Argdown text would only hear that it is none, and of a numbered premise only that it is odd."""
    path = tmp_path / "god.argdown"
    path.write_text("<D>\n(1) It rains.\n")
    assert "`argmap import` makes them" in argmap("weigh", str(path)).err
    assert "begin after an empty line" in argmap("convert", str(path), str(tmp_path / "god.yaml")).err
