"""Sources as items of CSL-JSON, for a CSL processor to print."""

import re
from collections.abc import Mapping
from typing import Any

from argmap.document.dates import Date, format_date
from argmap.document.nouns import Creator, Source
from argmap.evidence.naming import People, name_parts

_PLAIN_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_STRAIGHT = re.compile(r'"([^"]*)"')
_UNKNOWN = "zxx"  # no language: a style must not put capitals on words it cannot know


def csl_item(source: Source, people: People, lang: str = "en") -> dict[str, Any]:
    """The variables of a source by their names in CSL 1.0.2; what it lacks is left out.

    A date that CSL cannot write (about 1936, the 1930s) goes as words. Titles keep the capitals they were typed with,
    unless `language` says that they are English.
    """
    item: dict[str, Any] = {"id": "work", "type": "document", "language": _UNKNOWN}
    item |= {key: found for key, value in source.csl.items() if (found := _value(value, people, lang))}
    item["title"] = curled(str(source.title))
    if source.authors:
        item["author"] = _names(source.authors, people)
    if source.issued is not None:
        item["issued"] = _date(source.issued, lang)
    return item


def curled(text: str) -> str:
    """The text with typographic quotation marks."""
    return _STRAIGHT.sub(r"“\1”", text)


def _value(value: object, people: People, lang: str) -> object:
    if isinstance(value, tuple):
        return _names(value, people) if any(isinstance(one, Creator) for one in value) else ", ".join(map(str, value))
    if isinstance(value, Date):
        return _date(value, lang)
    return curled(str(value).strip())


def _names(creators: tuple[object, ...], people: People) -> list[Mapping[str, str]]:
    return [_name(*name_parts(one, people)) for one in creators]


def _name(given: str, family: str) -> Mapping[str, str]:
    return {"given": given, "family": family} if given else {"literal": family}


def _date(date: Date, lang: str) -> Mapping[str, object]:
    plain = _PLAIN_DATE.fullmatch(date.text.strip())
    if plain is None:
        return {"literal": format_date(date, lang)}
    return {"date-parts": [[int(part) for part in plain.groups() if part]]}
