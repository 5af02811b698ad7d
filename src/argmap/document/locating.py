"""From a path to the debates it means."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = "debate.yaml"
PASSED_OVER = (".yml", ".yaml.txt", ".yml.txt")  # what editors make of .yaml
_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?(?:[ \t\r]*(?:#[^\n]*)?\n|---[^\n]*\n)*[\"']?argmap[\"']?[ \t]*:")
_HEAD_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Located:
    """A debate's files: the root first. `name` is what its pictures are called; `topic` the one that was asked for.

    `given` is the text of a single document that came from no file; `passed_over` are files in a debate's folder that
    look like parts of it and are none.
    """

    path: Path
    name: str
    files: tuple[Path, ...]
    topic: str | None = None
    given: bytes | None = None
    passed_over: tuple[Path, ...] = ()


def locate(path: Path) -> list[Located]:
    """All debates that `path` means, sorted; empty where there is none. Follows no links to folders."""
    if path.is_dir():
        return [_folder(path)] if (path / ROOT).is_file() else _below(path)
    folder = path.parent
    if path.name == ROOT:
        return [_folder(folder)]
    if path.suffix == ".yaml" and (folder / ROOT).is_file():
        return [_folder(folder, path.stem)]
    return [Located(path, path.stem, (path,))]


def _folder(folder: Path, topic: str | None = None) -> Located:
    files = sorted(file for file in folder.glob("*.y*ml*") if not file.name.startswith("."))
    topics = [file for file in files if file.suffix == ".yaml" and file.name != ROOT]
    passed_over = tuple(file for file in files if file.name.endswith(PASSED_OVER))
    return Located(folder, folder.resolve().name, (folder / ROOT, *topics), topic, passed_over=passed_over)


def _below(folder: Path) -> list[Located]:
    found, roots = [], set[Path]()
    files = list(_yaml_files(folder))
    for file in files:
        if file.name == ROOT:
            roots.add(file.parent)
            found.append(_folder(file.parent))
    found += [Located(file, file.stem, (file,)) for file in files if file.parent not in roots and _is_debate(file)]
    return sorted(found, key=lambda located: located.path)


def _yaml_files(folder: Path) -> Iterator[Path]:
    """Every YAML file below a folder; what begins with a dot is nobody's debate."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (
            Path(parent, name)
            for name in sorted(files)
            if name.endswith((".yaml", ".yml")) and not name.startswith(".")
        )


def _is_debate(file: Path) -> bool:
    """Whether a file begins with `argmap:`; one that cannot be opened is taken for a debate, so that this is said."""
    try:
        with file.open("rb") as stream:
            return _HEAD.match(stream.read(_HEAD_BYTES)) is not None
    except OSError:
        return True
