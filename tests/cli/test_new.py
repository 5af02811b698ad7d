"""`argmap new` starts a debate that passes, and leaves nothing half-written."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

Argmap = Callable[..., Any]  # answers with what was written, and the exit code
Write = Callable[[Mapping[str, str | bytes]], None]


class Core(yaml.SafeLoader):
    """YAML as editors read it: dates are text."""


Core.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if not tag.endswith(":timestamp")]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def test_new_debate_passes(argmap: Argmap, folder: Path) -> None:
    """The first thing a newcomer sees would be a fault they did not make."""
    ran = argmap("new", "letter")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == ["letter/debate.yaml", "letter/the-handwriting.yaml", "letter/.argmap-schema.json"]
    ran = argmap("check", "letter", "--strict", "--output-format", "json")
    assert ran.code == 0
    assert [one for one in json.loads(ran.out)["findings"] if one["severity"] != "info"] == []
    assert argmap("check", "letter", "--strict", "--profile", "publication").code == 0
    text = (folder / "letter" / "debate.yaml").read_text(encoding="utf-8")
    assert "# A debate. Check it with `argmap check letter`" in text
    assert len([line for line in text.splitlines() if "# " in line]) > 6


def test_new_debate_is_valid_by_its_schema(argmap: Argmap, folder: Path) -> None:
    """The editor would underline what the program takes."""
    argmap("new", "letter")
    schema = json.loads((folder / "letter" / ".argmap-schema.json").read_text(encoding="utf-8"))
    assert schema == json.loads(argmap("schema").out)
    for name in ("debate.yaml", "the-handwriting.yaml"):
        text = (folder / "letter" / name).read_text(encoding="utf-8")
        assert text.splitlines()[0] == "# yaml-language-server: $schema=./.argmap-schema.json"
        jsonschema.Draft202012Validator(schema).validate(yaml.load(text, Core))


def test_default_folder(argmap: Argmap, folder: Path) -> None:
    """`argmap new` and then `argmap check` would not find each other."""
    assert argmap("new").code == 0
    assert (folder / "arguments" / "my-debate" / "debate.yaml").is_file()
    assert argmap("check").code == 0


@pytest.mark.parametrize("name", ["my debate", "it's {here}", "two\nlines", "дебаты", "#1"])
def test_folders_of_any_name(name: str, argmap: Argmap) -> None:
    """A folder's name would break the file in it, or the command that its first lines advise."""
    assert argmap("new", name).code == 0
    assert argmap("check", name).code == 0


def test_existing_folder(argmap: Argmap, write: Write, folder: Path) -> None:
    """A debate that is there already would be overwritten."""
    write({"full/map.yaml": "argmap: 1\n", "other/notes.txt": "x"})
    ran = argmap("new", "full")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "argmap: full: there are YAML files here already; name another folder\n"
    assert [path.name for path in (folder / "full").iterdir()] == ["map.yaml"]
    assert argmap("new", "other").code == 0


@pytest.mark.parametrize("name", ["file", "file/below", "x" * 300, "link"])
def test_folder_that_cannot_be_made(name: str, argmap: Argmap, write: Write, folder: Path) -> None:
    """What cannot be written would be told in a traceback."""
    write({"file": "x"})
    (folder / "link").symlink_to(folder / "nowhere" / "below")
    ran = argmap("new", name)
    if name == "link":  # a link to nothing cannot be made a folder
        assert ran.code == 2
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert sorted(path.name for path in folder.iterdir()) == ["file", "link"]


def test_nothing_half_written_is_left(argmap: Argmap, write: Write, folder: Path) -> None:
    """A start that failed at its last file would look like a debate."""
    write({"letter/.argmap-schema.json/file": "x"})
    ran = argmap("new", "letter")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert [path.name for path in (folder / "letter").iterdir()] == [".argmap-schema.json"]
