"""`argmap import`: many maps at once, past broken ones."""

import json
import os
import subprocess
import sys
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "formats" / "samples"


def _argmap(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "argmap", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, "NO_COLOR": "1"}, check=False)


def test_import_makes_documents_that_check_reads(tmp_path: Path) -> None:
    """An imported map would be no document of ours."""
    done = _argmap(
        "import", SAMPLES / "small.aif.json", SAMPLES / "small.argdown", SAMPLES / "small.af", "-o", tmp_path
    )
    assert done.returncode == 0
    written = [Path(line) for line in done.stdout.splitlines()]
    assert [path.name for path in written] == ["small.aif.yaml", "small.yaml", "small-2.yaml"]
    assert _argmap("check", *written).returncode == 0


def test_import_goes_on_past_broken_files(tmp_path: Path) -> None:
    """One broken map in a thousand would cost the others."""
    source = tmp_path / "source"
    source.mkdir()
    good = (SAMPLES / "small.aif.json").read_bytes()
    for number in range(60):
        (source / f"{number:02}.json").write_bytes(good if number % 10 else good[:300])
    done = _argmap("import", source, "-o", tmp_path / "out", "--report", tmp_path / "report.json")
    assert done.returncode == 2
    assert len(list((tmp_path / "out").iterdir())) == 54
    assert done.stderr.count("this is not JSON") == 6
    assert "6 of 60 files could not be read" in done.stderr
    assert len(json.loads((tmp_path / "report.json").read_bytes())["conversions"]) == 54


def test_import_in_parallel_gives_what_one_by_one_gives(tmp_path: Path) -> None:
    """Which process reads a map would change what it becomes."""
    source = tmp_path / "source"
    source.mkdir()
    for number in range(45):
        (source / f"{number:02}.json").write_bytes(
            (SAMPLES / "small.aif.json").read_bytes().replace(b"1398", str(1300 + number).encode())
        )
    assert _argmap("import", source, "-o", tmp_path / "many").returncode == 0
    assert _argmap("import", source / "44.json", "-o", tmp_path / "one").returncode == 0
    assert (tmp_path / "many" / "44.yaml").read_bytes() == (tmp_path / "one" / "44.yaml").read_bytes()


def test_map_with_several_parts_becomes_a_folder(tmp_path: Path) -> None:
    """The headings of a long document would be lost."""
    file = tmp_path / "parts.argdown"
    file.write_text("# First\n\n[a]: It was so.\n\n# Second\n\n[b]: It was not.\n  -> [a]\n", encoding="utf-8")
    done = _argmap("import", file, "-o", tmp_path / "out")
    assert done.stdout.strip() == str(tmp_path / "out" / "parts")
    assert {path.name for path in (tmp_path / "out" / "parts").iterdir()} == {
        "debate.yaml",
        "first.yaml",
        "second.yaml",
    }
    assert _argmap("check", tmp_path / "out").returncode == 0


def test_what_lies_beside_maps_is_no_broken_map(tmp_path: Path) -> None:
    """A licence, or the texts that annotations belong to, would make an import fail."""
    source = tmp_path / "source"
    source.mkdir()
    for name in ("small.ann", "small.kialo.txt"):
        (source / name).write_bytes((SAMPLES / name).read_bytes())
    (source / "essay.txt").write_text("Cities should ban cars.", encoding="utf-8")
    (source / "LICENSE").write_text("Do as you like.", encoding="utf-8")
    done = _argmap("import", source, "-o", tmp_path / "out")
    assert done.returncode == 0
    assert "2 files are no maps, and skipped: LICENSE, essay.txt" in done.stderr
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["small.kialo.yaml", "small.yaml"]
    assert _argmap("import", source / "LICENSE", "-o", tmp_path / "out").returncode == 2
