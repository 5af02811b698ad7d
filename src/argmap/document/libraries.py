"""A debate's bibliography file: its entries become sources."""

from collections.abc import Iterable
from pathlib import Path

from argmap.document.bibliography import Entry, read_bibtex, read_csl_json
from argmap.document.dates import Date, parse_date
from argmap.document.names import identify
from argmap.document.nouns import Creator, Source
from argmap.document.reading import Reading
from argmap.findings import Place, Related
from argmap.source import File, Text, open_file


def read_bibliography(path: Text, reading: Reading) -> tuple[dict[str, Source], File | None]:
    """The sources of a BibTeX or CSL-JSON file, named relative to the file that names it; their ids are declared."""
    place = Path(path.file.name).parent / str(path)
    file, faults = open_file(place, str(place))
    for fault in faults:
        reading.fault(fault.rule, fault.message, fault.place, fault.help, [Related(path.place, "named here")])
    if file is None:
        return {}, None
    is_json = place.suffix.lower() == ".json" or file.text.lstrip()[:1] in ("[", "{")
    entries, broken = (read_csl_json if is_json else read_bibtex)(file.text)
    for one in broken:
        at = Place(file.name, one.line, one.column, one.line, one.column + 1)
        reading.fault("broken-bibliography", one.message, at, "The other entries were read.")
    return dict(_declared(entries, file, reading)), file


def _declared(entries: list[Entry], file: File, reading: Reading) -> Iterable[tuple[str, Source]]:
    for entry in entries:
        name = identify(_text(entry.key, file, entry.line))
        first = reading.names.declare(name, "source")
        if first is None:
            yield name, _source(name, entry)
        else:
            kind = reading.names.kind(name)
            message = f"`{name}` names an entry of the bibliography and a {kind}"
            related = [Related(first.place, f"the {kind}, which keeps the name")]
            reading.fault("duplicate-id", message, name, "Rename one of them.", related, ids=(str(name),))


def _text(value: str, file: File, line: int) -> Text:
    text = Text(value)
    text.file, text.plain = file, True
    text.start = file.offset(line)
    text.end = max(text.start, file.offset(line + 1) - 1)
    return text


def _source(name: Text, entry: Entry) -> Source:
    def near(value: str) -> Text:
        return Text.at(value, name)

    fields = dict(entry.fields)
    title = fields.pop("title", "")
    authors = _listed(fields.pop("author", ()))
    issued = _date(fields.pop("issued", ""), name)
    csl = {
        key: tuple(near(one) for one in value) if isinstance(value, tuple) else near(value)
        for key, value in fields.items()
    }
    return Source(
        name,
        near(title if isinstance(title, str) else "; ".join(title)),
        authors=tuple(Creator(near(one)) for one in authors),
        issued=issued,
        csl=csl,
    )


def _listed(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def _date(value: str | tuple[str, ...], near: Text) -> Date | None:
    try:
        return parse_date(Text.at(value, near)) if isinstance(value, str) and value else None
    except ValueError:
        return None
