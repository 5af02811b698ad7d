"""Entries of a bibliography in the manner of Chicago: the first author's family name first, full stops between."""

import re
from collections.abc import Iterator

from argmap.document.dates import Date, format_date
from argmap.document.nouns import Creator, Debate, Source
from argmap.evidence.citing import edition
from argmap.evidence.naming import name_parts, whole_name
from argmap.seminar.blocks import Words, said, slanted

_BOOKS = frozenset({"", "book", "pamphlet", "report", "thesis", "map"})
_SPAN = re.compile(r"(?<=\d)-(?=\d)")
_INNER = re.compile('["“]([^"“”]*)["”]')
MOST_AUTHORS = 10


def bibliographic(source: Source, debate: Debate) -> Words:
    """The entry of a source, titles of books and periodicals in italics; what it lacks is left out."""
    told = _entry(source, debate)
    italic = str(source.title) if _word(source, "type") in _BOOKS else _word(source, "container-title")
    at = told.rfind(italic) if italic else -1
    return said(told) if at < 0 else said(told[:at], slanted(italic), told[at + len(italic) :])


def _entry(source: Source, debate: Debate) -> str:
    kind = _word(source, "type")
    inner = _INNER.sub(r"‘\1’", str(source.title))
    title = str(source.title) if kind in _BOOKS else f"“{inner}”"
    parts = [_authors(source.authors, debate), title]
    inside = _word(source, "container-title")
    if kind in ("chapter", "paper-conference", "entry", "entry-encyclopedia"):
        parts += [
            ", ".join(filter(None, (f"In {inside}" if inside else "", *_helpers(source, debate, ""), _pages(source))))
        ]
        parts += [_imprint(source, debate)]
    elif kind in ("article-journal", "article", "review", "review-book", "periodical"):
        parts += [_issue(source, debate, inside)]
    elif kind in ("article-newspaper", "article-magazine"):
        parts += [", ".join(filter(None, (inside, _date(source, debate))))]
    else:
        parts += [
            inside,
            *_helpers(source, debate, "By"),
            edition(_word(source, "edition")),
            _word(source, "genre").capitalize(),
        ]
        parts += [_word(source, "event-title"), *_kept(source), _imprint(source, debate)]
    return _ended([*parts, _word(source, "URL")])


def _ended(parts: list[str]) -> str:
    """Each part with a full stop, within closing quotation marks and never twice."""
    told = []
    for part in filter(None, parts):
        if part.endswith("”"):
            inner = part.rstrip("’”")
            told.append(part if inner[-1] in ".?!" else f"{inner}.{part[len(inner) :]}")
        else:
            told.append(part if part[-1] in ".?!" else f"{part}.")
    return " ".join(told)


def _issue(source: Source, debate: Debate, inside: str) -> str:
    """`Slavic Review 26, no. 4 (December 1967): 665–71`."""
    volume, issue, pages = _word(source, "volume"), _word(source, "issue"), _pages(source)
    number = ", ".join(filter(None, (f"{inside} {volume}".strip(), issue and f"no. {issue}")))
    dated = f"{number} ({_date(source, debate)})"
    return f"{dated}: {pages}" if pages else dated


def _pages(source: Source) -> str:
    return _SPAN.sub("–", _word(source, "page"))


def _helpers(source: Source, debate: Debate, lead: str) -> Iterator[str]:
    """Editors and translators: within a sentence "edited by", else as one of their own."""
    for key, done in (("editor", "edited"), ("translator", "translated")):
        people = source.csl.get(key)
        if isinstance(people, tuple) and people:
            names = _names([whole_name(one, debate.people) for one in people])
            yield f"{done.capitalize() if lead else done} by {names}"


def _kept(source: Source) -> list[str]:
    """Where a manuscript is kept, as one part."""
    kept = (_word(source, key) for key in ("archive_location", "archive_collection", "archive", "archive-place"))
    return [", ".join(filter(None, kept))]


def _imprint(source: Source, debate: Debate) -> str:
    place = _word(source, "publisher-place") or _word(source, "event-place")
    where = ": ".join(filter(None, (place, _word(source, "publisher"))))
    return ", ".join(filter(None, (where, _date(source, debate))))


def _date(source: Source, debate: Debate) -> str:
    event = source.csl.get("event-date")
    date = source.issued or (event if isinstance(event, Date) else None)
    return format_date(date, debate.lang or "en") if date is not None else "n.d."


def _word(source: Source, key: str) -> str:
    value = source.csl.get(key)
    return value.strip() if isinstance(value, str) else ""


def _authors(authors: tuple[Creator, ...], debate: Debate) -> str:
    """The first with the family name before the comma, the others straight."""
    if not authors:
        return ""
    names = [_inverted(authors[0], debate), *(whole_name(one, debate.people) for one in authors[1:])]
    if len(names) > MOST_AUTHORS:
        return ", ".join(names[:7]) + ", et al."
    return _names(names)


def _names(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}" if len(names) > 2 or "," in names[0] else " and ".join(names)


def _inverted(creator: Creator, debate: Debate) -> str:
    """Family name first where one is known: an institution stays as it is."""
    given, family = name_parts(creator, debate.people)
    return f"{family}, {given}" if given else family
