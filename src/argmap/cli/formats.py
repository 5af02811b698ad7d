"""Which format a file is in, and which one it shall be in."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

from argmap.catalogue import entry, names
from argmap.cli.inputs import Refusal, nearest
from argmap.formats import Given
from argmap.formats._json import json_value
from argmap.formats._xml import xml_root

FORMATS = "argmap.formats"
VIEWS = "argmap.views"
OWN = "argmap-yaml"
DRAWN = ("dot", "mermaid")  # pictures that are text, which other programs read on; `render` draws the others


def recognised(given: Given, wanted: str | None) -> str:
    """The format of a file: as told, else the first that knows its content, those of its ending first."""
    if wanted is not None:
        module = _format(wanted)
        if not hasattr(module, "recognises"):
            raise Refusal(f"`{wanted}` is only written: it cannot be read back")
        return wanted
    for name, module in _readers(Path(given.name).suffix.lower()):
        if module.recognises(given):
            return name
    if not given.raw.strip():
        raise given.refuse("the file is empty")
    _parse(given)
    raise given.refuse("this is in no format known here; if it is, name it with --from")


def _parse(given: Given) -> None:
    """UnreadableError with a place where what begins like JSON or XML is broken."""
    if given.head.lstrip().startswith(("{", "[")):
        json_value(given)
    elif given.head.lstrip().startswith("<"):
        xml_root(given)


def is_recognised(given: Given) -> bool:
    """Whether some format knows its content."""
    return any(module.recognises(given) for _, module in _readers(Path(given.name).suffix.lower()))


@cache
def suffixes() -> frozenset[str]:
    """How files end that are read."""
    return frozenset(suffix for _, module in _readers("") for suffix in module.SUFFIXES)


@cache
def _readers(suffix: str) -> list[tuple[str, ModuleType]]:
    """The formats that are read, those first whose files end so."""
    readers = [(name, module) for name, module in _all() if hasattr(module, "recognises")]
    return sorted(readers, key=lambda pair: (suffix not in pair[1].SUFFIXES, pair[0]))


def target_form(path: Path, wanted: str | None) -> str:
    """The format to write: as told, else the one of the ending; a folder, or a name without an ending, is our own."""
    if wanted is not None:
        if wanted not in DRAWN and not _writes(_format(wanted)):
            raise Refusal(f"`{wanted}` is only read: it cannot be written")
        return wanted
    suffix = path.suffix.lower()
    if path.is_dir() or not suffix:
        return OWN
    drawn = [name for name in DRAWN if suffix == entry(VIEWS, name).SUFFIX]
    fitting = [name for name, module in _all() if suffix in module.SUFFIXES and _writes(module)]
    if OWN in fitting:
        return OWN
    if len(fitting + drawn) == 1:
        return (fitting + drawn)[0]
    inner = Path(path.stem).suffix.lower().removeprefix(".")  # debate.aif.json
    if inner in fitting:
        return inner
    if fitting:
        raise Refusal(f"{path}: `{suffix}` may be {', '.join(fitting)}: say which with --to")
    raise Refusal(f"{path}: no format is written into files that end in `{suffix}`: say which with --to")


def module_of(form: str) -> ModuleType:
    """The module of a format."""
    return entry(FORMATS, form)


def load_formats() -> None:
    """Import every format, as telling them apart needs."""
    for _ in _all():
        pass


def _format(name: str) -> ModuleType:
    known = [*names(FORMATS), *DRAWN]
    if name in DRAWN:
        return entry(VIEWS, name)
    if name not in known:
        raise Refusal(f"there is no format `{name}`{nearest(name, known) or '; `argmap explain` lists them'}")
    return entry(FORMATS, name)


def _writes(module: ModuleType) -> bool:
    return hasattr(module, "write")


def _all() -> Iterator[tuple[str, ModuleType]]:
    for name in names(FORMATS):
        yield name, entry(FORMATS, name)
