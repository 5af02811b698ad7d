"""BibTeX's and biblatex's names for types and fields → those of CSL 1.0.2."""

import re
from collections.abc import Mapping

from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names

from argmap.document._latex import plain
from argmap.document.entries import Name

Fields = dict[str, str | tuple[str, ...]]

_TYPES = {
    **dict.fromkeys(("book", "mvbook", "proceedings", "mvproceedings", "collection", "mvcollection"), "book"),
    **dict.fromkeys(("reference", "mvreference", "manual"), "book"),
    **dict.fromkeys(("inbook", "incollection", "bookinbook", "suppbook", "suppcollection"), "chapter"),
    **dict.fromkeys(("inproceedings", "conference"), "paper-conference"),
    **dict.fromkeys(("report", "techreport"), "report"),
    **dict.fromkeys(("thesis", "phdthesis", "mastersthesis"), "thesis"),
    **dict.fromkeys(("online", "electronic", "www"), "webpage"),
    **dict.fromkeys(("video", "movie"), "motion_picture"),
    **dict.fromkeys(("image", "artwork"), "graphic"),
    **dict.fromkeys(("audio", "music"), "song"),
    "article": "article-journal",
    "suppperiodical": "article-journal",
    "booklet": "pamphlet",
    "misc": "document",
    "inreference": "entry-encyclopedia",
    "unpublished": "manuscript",
    "letter": "personal_communication",
    "jurisdiction": "legal_case",
}
_NAMES = {
    **{name: name for name in ("author", "editor", "translator", "director", "illustrator")},
    "bookauthor": "container-author",
    "editora": "editorial-director",
}
_VARIABLES = {
    "journal": "container-title",
    "journaltitle": "container-title",
    "booktitle": "container-title",
    "maintitle": "volume-title",
    "series": "collection-title",
    "shorttitle": "title-short",
    "shortjournal": "container-title-short",
    "origtitle": "original-title",
    "eventtitle": "event-title",
    "address": "publisher-place",
    "location": "publisher-place",
    "venue": "event-place",
    "school": "publisher",
    "institution": "publisher",
    "organization": "publisher",
    "origpublisher": "original-publisher",
    "pages": "page",
    "pagetotal": "number-of-pages",
    "volumes": "number-of-volumes",
    "chapter": "chapter-number",
    "type": "genre",
    "library": "archive",
    "pubstate": "status",
    "keywords": "keyword",
    "annotation": "annote",
    "langid": "language",
    "hyphenation": "language",
    "url": "URL",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "urldate": "accessed",
    "origdate": "original-date",
    "eventdate": "event-date",
}
_VERBATIM = frozenset(("url", "doi", "isbn", "issn", "file", "eprint", "date", "urldate", "origdate", "eventdate"))
_SUBTITLES = {"title": "subtitle", "booktitle": "booksubtitle", "journaltitle": "journalsubtitle"}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def csl_fields(kind: str, raw: Mapping[str, str]) -> Fields:
    """The fields of an entry under CSL's names; where two would share one, the second keeps its own."""
    fields: Fields = {"type": _type(kind, raw)}
    rest = dict(raw)
    issued = _issued(rest)
    if issued:
        fields["issued"] = issued
    for title, subtitle in _SUBTITLES.items():
        if title in rest and subtitle in rest:
            rest[title] += f": {rest.pop(subtitle)}"
    for name, value in rest.items():
        variable = _variable(name, kind)
        text = _names(value) if name in _NAMES else _text(name, value)
        if text:
            fields[variable if variable not in fields else name if name not in fields else f"{name}-2"] = text
    return fields


def _type(kind: str, raw: Mapping[str, str]) -> str:
    section = raw.get("entrysubtype", "").lower()
    if kind == "article" and section in ("newspaper", "magazine"):
        return f"article-{section}"
    return _TYPES.get(kind, kind)


def _variable(name: str, kind: str) -> str:
    if name == "number":
        article = kind in ("article", "periodical", "suppperiodical")
        return (
            "issue"
            if article
            else "number"
            if kind in ("report", "techreport", "patent", "manual")
            else "collection-number"
        )
    return _NAMES.get(name) or _VARIABLES.get(name, name)


def _text(name: str, value: str) -> str:
    if name in _VERBATIM:
        return re.sub(r"\\url\s*|\\(?=[_%&#$~{}])|[{}]", "", value).strip()
    text = plain(value)
    return re.sub(r"\s*[-–—]+\s*", "-", text) if name == "pages" else text


def _names(value: str) -> tuple[str, ...]:
    return tuple(filter(None, map(_name, split_multiple_persons_names(value))))


def _name(name: str) -> str:
    if name.strip() == "others":
        return "et al."
    try:
        parts = parse_single_name_into_parts(name)
    except ValueError:  # too many commas, and their like: somebody is meant all the same
        return plain(name)
    given, particle, family, suffix = (plain(" ".join(part)) for part in (parts.first, parts.von, parts.last, parts.jr))
    return Name.of(given, particle, family, suffix)


def _issued(rest: dict[str, str]) -> str:
    """Take the date out of the fields, as EDTF where it can be written so; a month that is none stays where it is."""
    if "date" in rest:
        return _text("date", rest.pop("date"))
    year = re.sub(r"\s*(?:--+|–|—)\s*", "/", plain(rest.pop("year", "")))
    month = plain(rest.get("month", "")).lower()
    found = re.fullmatch(r"([0-9]{0,2})\W*([a-z]{3})[a-z]*\W*([0-9]{0,2})|([0-9]{1,2})", month)
    if not re.fullmatch(r"[0-9]{4}", year) or not found:
        return year
    number = int(found[4]) if found[4] else _MONTHS.index(found[2]) + 1 if found[2] in _MONTHS else 0
    if not 1 <= number <= 12:
        return year
    del rest["month"]
    day = found[1] or found[3] or _text("date", rest.pop("day", ""))
    return f"{year}-{number:02}" + (f"-{int(day):02}" if day and day.isdigit() else "")
