"""A debate's bibliography file: its entries become sources."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from argmap.document.bibliography import read_bibtex, read_csl_json
from argmap.document.dates import Date, parse_date
from argmap.document.entries import Entry, Name
from argmap.document.names import identify
from argmap.document.nouns import Creator, Person, Source
from argmap.document.reading import Reading
from argmap.document.sources import CSL_DATES, CSL_NAMES, LIBRARY_TABLE
from argmap.findings import Place, Related
from argmap.source import Entries, File, Items, Text, open_file

_Block = TypeVar("_Block", Entries, Items)
_KEY = re.compile(r'@\w+\s*[{(]\s*([^\s,{}()="]+)|"id"\s*:\s*"([^"\n]+)"')  # of entries, be they read or not


def read_bibliography(path: Text, reading: Reading) -> tuple[dict[str, Source], File | None]:
    """The sources of a BibTeX or CSL-JSON file, named relative to the file that names it; their ids are declared."""
    place = Path(path.file.name).parent / str(path)
    file, faults = open_file(place, str(place))
    for fault in faults:
        if fault.rule == "unreadable-file":
            reading.fault(fault.rule, f"{place}: {fault.message}", path, fault.help)
        else:
            reading.fault(fault.rule, fault.message, fault.place, fault.help, [Related(path.place, "named here")])
    if file is None:
        reading.names.sources_known = False
        return {}, None
    is_json = place.suffix.lower() == ".json" or file.text.lstrip()[:1] in ("[", "{")
    entries, broken = (read_csl_json if is_json else read_bibtex)(file.text)
    for one in broken:
        at = Place(file.name, one.line, one.column, one.line, one.column + 1)
        reading.fault("broken-bibliography", one.message, at, "The other entries were read.")
    if broken:
        keys = {key for pair in _KEY.findall(file.text) for key in pair if key}
        reading.names.lose(keys.difference(entry.key for entry in entries), "")
    return dict(_declared(entries, file, reading)), file


def _declared(entries: list[Entry], file: File, reading: Reading) -> Iterable[tuple[str, Source]]:
    kept: list[tuple[Text, Entry]] = []
    for entry in entries:
        name = identify(_text(entry.key, file, entry.line))
        first = reading.names.declare(name, "source")
        if first is None:
            kept.append((name, entry))
        else:
            kind = reading.names.kind(name)
            message = f"`{name}` names an entry of the bibliography and a {kind}"
            related = [Related(first.place, f"the {kind}, which keeps the name")]
            reading.fault("duplicate-id", message, name, "Rename one of them.", related, ids=(str(name),))
    for name, entry in kept:  # only now are all known that one may derive from
        yield name, _source(name, entry, reading)


def _text(value: str, file: File, line: int) -> Text:
    text = Text(value)
    text.file, text.plain = file, True
    text.start = file.offset(line)
    text.end = max(text.start, file.offset(line + 1) - 1)
    return text


def _source(name: Text, entry: Entry, reading: Reading) -> Source:
    def near(value: str) -> Text:
        return Text.at(value, name)

    fields = dict(entry.fields)
    ours = _ours(fields, name, reading)
    title = fields.pop("title", "")
    authors = tuple(_creator(one, near) for one in _listed(fields.pop("author", ())))
    issued = _dated(fields.pop("issued", ""), near)
    if isinstance(issued, Text):  # forthcoming, in press: CSL has a word for it
        fields.setdefault("status", issued)
    return Source(
        name,
        near(title if isinstance(title, str) else "; ".join(title)),
        authors=authors,
        issued=issued if isinstance(issued, Date) else None,
        csl={key: _csl(key, value, near) for key, value in fields.items()},
        **ours,
    )


def _ours(fields: dict[str, str | tuple[str, ...]], name: Text, reading: Reading) -> dict[str, Any]:
    """Take what source criticism asks out of the fields, read as where it is typed in a debate.

    BibTeX has no lists: there, commas part what a work derives from.
    """
    typed, near = _at(Entries(), name), partial(Text.at, near=name)
    for key in [key for key in LIBRARY_TABLE.keys if key in fields]:
        value = fields.pop(key)
        if isinstance(value, str) and key in ("derives-from", "informants") and "," in value:
            value = tuple(map(str.strip, value.split(",")))
        listed = isinstance(value, tuple)
        typed[near(key)] = _at(Items(map(near, value)), name) if listed else near(str(value))
    return LIBRARY_TABLE.read(typed, reading) if typed else {}


def _at(block: _Block, name: Text) -> _Block:
    block.file, block.start, block.end = name.file, name.start, name.end
    return block


def _csl(key: str, value: str | tuple[str, ...], near: Callable[[str], Text]) -> Any:
    """A variable of CSL as a source written by hand would have it."""
    if key in CSL_NAMES:
        return tuple(_creator(one, near) for one in _listed(value))
    if isinstance(value, tuple):
        return tuple(map(near, value))
    return _dated(value, near) if key in CSL_DATES else near(value)


def _creator(name: str, near: Callable[[str], Text]) -> Creator:
    if isinstance(name, Name) and name.family:
        return Creator(near(name), None, near(name.family), near(name.given))
    return Creator(near(name))


def _listed(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def _dated(value: str | tuple[str, ...], near: Callable[[str], Text]) -> Date | Text | None:
    """The date; text that is none as it stood, and None for nothing."""
    text = near(value if isinstance(value, str) else " ".join(value))
    try:
        return parse_date(text) if text else None
    except ValueError:
        return text


def with_people(library: Mapping[str, Source], people: Mapping[str, Person]) -> dict[str, Source]:
    """The sources of a library, their makers known for people of the debate where they bear the very name."""
    known = {_bare(name): person.id for person in people.values() for name in (person.name, *person.aka)}

    def known_as(creators: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(
            replace(one, person=known[_bare(one.name)])
            if isinstance(one, Creator) and one.person is None and _bare(one.name) in known
            else one
            for one in creators
        )

    return {
        name: replace(
            source,
            authors=known_as(source.authors),
            csl={key: known_as(value) if isinstance(value, tuple) else value for key, value in source.csl.items()},
        )
        for name, source in library.items()
    }


def _bare(name: str) -> str:
    return " ".join(name.split()).casefold()
