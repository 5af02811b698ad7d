"""Citations as notes in the manner of Chicago, one pattern for each kind of publication.

A note of our own comes first: it needs no style file, starts in no time, and prints what a source has, in its order,
without the gaps of what it lacks. Whoever wants another style, or the letter of Chicago's, has
`argmap.evidence.styling`.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial

from argmap.document.dates import Date, format_date
from argmap.document.nouns import Citation, Debate, Source
from argmap.evidence.naming import People, whole_name

Noting = Callable[[Source, str], str]  # a source and a locator → the note, ending in a full stop
_PAGES = re.compile(r"^(?:pp?\.|pages?)\s*(?=[\divxlc])", re.IGNORECASE)
_SPAN = re.compile(r"(?<=\d)-(?=\d)")
_INNER = re.compile('["“]([^"“”]*)["”]')
SHOWN = 3


def note(source: Source, locator: str = "", people: People | None = None, lang: str = "en") -> str:
    """The full note on a source, ending in a full stop; what the source lacks is left out."""
    kind = _word(source, "type")
    pattern = _PATTERNS.get(kind, _book if not kind else _other)
    text = pattern(_Note(source, people or {}, lang), _SPAN.sub("–", _PAGES.sub("", locator.strip())))
    return text if text.endswith((".", "?", "!", "”")) else f"{text}."


def own_notes(debate: Debate) -> Noting:
    """Notes on the sources of a debate, its people by their names."""
    return partial(_noted, people=debate.people, lang=debate.lang or "en")


def _noted(source: Source, locator: str, people: People, lang: str) -> str:
    return note(source, locator, people, lang)


def cited(citation: Citation, sources: Mapping[str, Source], noting: Noting) -> str:
    """The note on a citation and on what it was seen through: "…, quoted in …"; ids stand for sources unknown."""
    notes = []
    seen: Citation | None = citation
    while seen is not None:
        source = sources.get(seen.source)
        whole = noting(source, seen.locator) if source else ", ".join(filter(None, (seen.source, seen.locator)))
        notes.append(whole.removesuffix("."))
        seen = seen.via
    return ", quoted in ".join(notes) + "."


class _Note:
    """The parts of a note, each empty where the source lacks it."""

    def __init__(self, source: Source, people: People, lang: str) -> None:
        self.source, self.people, self.lang = source, people, lang
        self.title = str(source.title)
        self.authors = _names(source.authors, people)

    def word(self, key: str) -> str:
        return _word(self.source, key)

    def names(self, key: str) -> str:
        value = self.source.csl.get(key)
        return _names(value, self.people) if isinstance(value, tuple) else ""

    def date(self) -> str:
        event = self.source.csl.get("event-date")
        date = self.source.issued or (event if isinstance(event, Date) else None)
        return format_date(date, self.lang) if date is not None else self.word("status") or "n.d."

    def helpers(self) -> str:
        editor, translator = self.names("editor"), self.names("translator")
        return _with_commas(editor and f"ed. {editor}", translator and f"trans. {translator}")

    def volume(self) -> str:
        volume = self.word("volume")
        return volume and f"vol. {volume}"

    def imprint(self, *extra: str) -> str:
        place, publisher = self.word("publisher-place"), self.word("publisher")
        where = f"{place}: {publisher}" if place and publisher else place or publisher
        return f"({_with_commas(*extra, where, self.date())})"

    def quoted(self) -> str:
        inner = _INNER.sub(r"‘\1’", self.title)
        return f"“{inner[:-1]},’”" if inner.endswith("’") and "‘" in inner else f"“{inner},”"


def _book(of: _Note, at: str) -> str:
    head = _with_commas(of.authors, of.title, of.volume(), of.helpers(), edition(of.word("edition")))
    return _with_commas(f"{head} {of.imprint()}", at)


def edition(number: str) -> str:
    """`2` as "2nd ed."; what is no number as it stands."""
    if not number.isdigit():
        return number
    teens = number[-2:-1] == "1"
    return f"{number}{'th' if teens else {'1': 'st', '2': 'nd', '3': 'rd'}.get(number[-1], 'th')} ed."


def _chapter(of: _Note, at: str) -> str:
    inside = _with_commas(of.word("container-title"), of.volume(), of.helpers(), edition(of.word("edition")))
    head = " ".join(filter(None, (_led(of, of.quoted()), inside and f"in {inside}", of.imprint())))
    return _with_commas(head, at or _SPAN.sub("–", of.word("page")))


def _article(of: _Note, at: str) -> str:
    volume, issue = of.word("volume"), of.word("issue")
    number = _with_commas(volume, issue and f"no. {issue}")
    head = " ".join(filter(None, (_led(of, of.quoted()), of.word("container-title"), number, f"({of.date()})")))
    pages = at or _SPAN.sub("–", of.word("page"))
    return f"{head}: {pages}" if pages else head


def _newspaper(of: _Note, at: str) -> str:
    paper = of.word("container-title")
    quoted = of.quoted() if of.authors == paper else _led(of, of.quoted())
    return _with_commas(f"{quoted} {paper}".rstrip(), of.date(), at)


def _manuscript(of: _Note, at: str) -> str:
    kept = (of.word(key) for key in ("archive_location", "archive_collection", "archive", "archive-place"))
    recipient = of.names("recipient")
    addressed = recipient and f"to {recipient}"
    return _with_commas(
        f"{_led(of, of.quoted())} {addressed or of.date()}", addressed and of.date(), of.word("genre"), at, *kept
    )


def _speech(of: _Note, at: str) -> str:
    where = of.word("event-place") or of.word("publisher-place")
    sort = of.word("genre") or _word(of.source, "type").replace("_", " ")
    told = _with_commas(sort, of.word("event-title"), where, of.word("publisher"), of.date())
    return _with_commas(f"{_led(of, of.quoted()).removesuffix(',”')}” ({told})", at)


def _thesis(of: _Note, at: str) -> str:
    told = _with_commas(of.word("genre") or "thesis", of.word("publisher"), of.date())
    return _with_commas(f"{_led(of, of.quoted()).removesuffix(',”')}” ({told})", at)


def _report(of: _Note, at: str) -> str:
    number = of.word("number")
    told = _with_commas(of.word("genre"), number and f"no. {number}")
    return _with_commas(f"{_with_commas(of.authors, of.title, told, of.helpers())} {of.imprint()}", at)


def _webpage(of: _Note, at: str) -> str:
    accessed = of.source.csl.get("accessed")
    seen = f"accessed {format_date(accessed, of.lang)}" if isinstance(accessed, Date) else ""
    return _with_commas(
        f"{_led(of, of.quoted())} {of.word('container-title') or of.word('publisher')}".rstrip().removesuffix(","),
        of.date() if of.source.issued else "",
        at,
        seen,
        of.word("URL"),
    )


def _interview(of: _Note, at: str) -> str:
    by = of.names("interviewer")
    return _with_commas(
        of.authors,
        by and f"interview by {by}",
        f"{of.quoted()} {of.word('container-title')}".rstrip().removesuffix(","),
        of.date(),
        at,
    )


def _law(of: _Note, at: str) -> str:
    number = of.word("number")
    head = _with_commas(of.title, number and f"no. {number}", of.word("authority"), of.word("container-title"))
    return _with_commas(f"{head} ({of.date()})", at)


def _other(of: _Note, at: str) -> str:
    return _with_commas(f"{_with_commas(of.authors, of.title, of.word('container-title'))} {of.imprint()}", at)


def _led(of: _Note, quoted: str) -> str:
    return f"{of.authors}, {quoted}" if of.authors else quoted


_PATTERNS: Mapping[str, Callable[[_Note, str], str]] = {
    **dict.fromkeys(("book", "pamphlet", "map", "musical_score", "dataset", "software"), _book),
    **dict.fromkeys(("chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia"), _chapter),
    **dict.fromkeys(("article-journal", "article", "review", "review-book", "periodical"), _article),
    **dict.fromkeys(("article-newspaper", "article-magazine"), _newspaper),
    **dict.fromkeys(("manuscript", "personal_communication", "document", "figure", "graphic"), _manuscript),
    **dict.fromkeys(("speech", "performance", "hearing", "broadcast", "motion_picture", "event"), _speech),
    **dict.fromkeys(("legislation", "bill", "regulation", "treaty", "legal_case", "patent", "standard"), _law),
    **dict.fromkeys(("webpage", "post", "post-weblog"), _webpage),
    "thesis": _thesis,
    "report": _report,
    "interview": _interview,
}


def _word(source: Source, key: str) -> str:
    value = source.csl.get(key)
    return value.strip() if isinstance(value, str) else ""


def _names(creators: tuple[object, ...], people: People) -> str:
    names = [whole_name(one, people) for one in creators]
    if len(names) > SHOWN:
        return f"{names[0]} et al."
    comma = "," if len(names) > 2 else ""
    return f"{comma} and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _with_commas(*parts: str) -> str:
    """The parts that are there, with commas; none after a title that ends in one within its quotation marks."""
    return ", ".join(part for part in parts if part).replace(",”, ", ",” ").replace(",’”, ", ",’” ")
