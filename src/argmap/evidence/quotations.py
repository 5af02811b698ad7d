"""The quotations of a debate, verified against the texts of their sources."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from argmap.document.nouns import Citation, Claim, Debate, Evidence, Source
from argmap.evidence.locators import pages_of
from argmap.graph import Graph
from argmap.source import Text

SHOWN = 70  # characters of a quotation in a message

if TYPE_CHECKING:
    from argmap.evidence.found import Found
    from argmap.evidence.searching import Search


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that a claim or an argument (`id`) quotes, and the passage they are verified in.

    `source` and `locator` are those of the last `via`, where the words were seen; `cited` is the source they are from.
    """

    id: str
    quote: Text
    source: Text
    locator: str
    cited: Text

    @property
    def short(self) -> str:
        """Its words as a message shows them, clipped."""
        words = bare(self.quote)
        return f"“{words if len(words) <= SHOWN else words[: SHOWN - 1].rstrip() + '…'}”"


def bare(quote: str) -> str:
    """A quotation without the pair of curly marks that some type around it, for those who put their own."""
    within = quote[1:-1]
    return within if quote[:1] == "“" and quote[-1:] == "”" and not {"“", "”"} & set(within) else str(quote)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a quotation.

    `page` counts as locators do; `paged` tells that the text has pages that these could be compared with; `text` is the
    file, as its source names it.
    """

    quotation: Quotation
    found: "Found"
    page: int | None = None
    text: str = ""
    paged: bool = False

    @property
    def passage(self) -> str:
        """The words of the passage as a message shows them, clipped."""
        words = self.found.passage
        return words if len(words) <= 3 * SHOWN else f"{words[: 2 * SHOWN].rstrip()} … {words[-SHOWN:].lstrip()}"

    @property
    def kind(self) -> str:
        """The class, as in `argmap.evidence.classifying.Class`."""
        return self.found.kind.value

    @property
    def where(self) -> str:
        """The place in the text as a message says it, with a space before it; empty where nothing was found."""
        if self.found.line is None:
            return ""
        return f" on page {self.page}" if self.paged else f" in line {self.found.line}"


@dataclass(frozen=True, slots=True)
class TextState:
    """The text of a source: its file, and its hash, or why there is none to verify against. Paths as given."""

    source: Source
    path: Path | None
    sha256: str = ""
    problem: str = ""
    missing_part: bool = False

    @property
    def changed(self) -> bool:
        """Whether the text is another than the one that was recorded."""
        recorded = (self.source.sha256 or "").strip().lower()
        return bool(recorded and self.sha256) and recorded != self.sha256


@dataclass(frozen=True)
class Verification:
    """All quotations of a debate with their verdicts, in the order of the document, and the texts by source id."""

    verdicts: tuple[Verdict, ...]
    texts: Mapping[str, TextState]
    searches: Mapping[str, "Search"] = field(default_factory=dict, repr=False)

    def of(self, *kinds: str) -> Iterator[Verdict]:
        """The verdicts of some classes."""
        return (verdict for verdict in self.verdicts if verdict.kind in kinds)


@lru_cache(maxsize=4)
def verified(graph: Graph) -> Verification:
    """The debate's quotations against the texts it names: asked by many rules, answered once."""
    return verify(graph.debate)


def verify(debate: Debate, texts: Mapping[str, Path] | None = None) -> Verification:
    """Verify every quotation; `texts` gives files for sources, before those the debate names.

    Reads and indexes each file once, in time linear in it; a quotation then costs about its own length.
    """
    given = texts or {}
    quotations = list(quotations_of(debate))
    wanted = dict.fromkeys(str(quotation.source) for quotation in quotations if quotation.source in debate.sources)
    named = dict.fromkeys([*wanted, *(name for name, source in debate.sources.items() if source.text)])
    states: dict[str, TextState] = {}
    searches: dict[str, Search] = {}
    shelf = _Shelf()
    for name in named:
        source = debate.sources[name]
        states[name], search = shelf.fetch(source, given.get(name) or text_path(source))
        if search is not None:
            searches[name] = search
    verdicts = (_verdict(quotation, states, searches) for quotation in quotations)
    return Verification(tuple(verdicts), states, searches)


def quotations_of(debate: Debate) -> Iterator[Quotation]:
    """Every quotation in stances, evidence and arguments, and in the citations they hold."""
    for claim in debate.claims.values():
        for stance in claim.stances:
            yield from _quotations(claim.id, stance.cite, stance.via, stance.quote)
        for evidence in claim.evidence:
            yield from _quotations(claim.id, evidence, evidence.via, evidence.quote)
    for argument in debate.arguments.values():
        yield from _quotations(argument.id, argument.cite, argument.via, argument.quote)


def _quotations(
    name: str, cite: Citation | Evidence | None, via: Citation | None, quote: Text | None
) -> Iterator[Quotation]:
    """The quotation of a citation, seen in the last of its `via`s; and those that the `via`s hold themselves."""
    quote = quote or (cite.quote if cite is not None else None)
    first = via or cite
    if first is not None and quote is not None and not quote.missing:
        seen = _seen(first, first.via)
        yield Quotation(name, quote, seen.source, str(seen.locator), cite.source if cite else seen.source)
    inner = via or (cite.via if cite is not None else None)
    if inner is not None and inner.quote is not None:
        yield from _quotations(name, inner, inner.via, inner.quote)


def seen_in(claim: Claim) -> Iterator[str]:
    """The sources in which the passages cited for or in a claim were seen: those of the last `via`s."""
    for evidence in claim.evidence:
        yield str(_seen(evidence, evidence.via).source)
    for stance in claim.stances:
        cite = stance.via or stance.cite
        if cite is not None:
            yield str(_seen(cite, cite.via).source)


def _seen(cite: Citation | Evidence, via: Citation | None) -> Citation | Evidence:
    """The passage that was seen: the last `via`."""
    while via is not None:
        cite, via = via, via.via
    return cite


def text_path(source: Source) -> Path | None:
    """The file of a source's text: relative to the file that names it."""
    if source.text is None or source.text.missing:
        return None
    return Path(source.text.file.name).parent / str(source.text)


class _Shelf:
    """The texts that were fetched, each file once."""

    def __init__(self) -> None:
        self._fetched: dict[Path, tuple[Search | None, str, str, bool]] = {}

    def fetch(self, source: Source, path: Path | None) -> "tuple[TextState, Search | None]":
        if path is None:
            return TextState(source, None, problem="no text is named for it"), None
        if path not in self._fetched:
            self._fetched[path] = _fetch(path)
        search, digest, problem, missing_part = self._fetched[path]
        return TextState(source, path, digest, problem, missing_part), search


def _fetch(path: Path) -> "tuple[Search | None, str, str, bool]":
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return None, "", f"there is no file {path.name:.80}", False
    if not S_ISREG(mode):
        return None, "", "its text is a folder", False
    from argmap.evidence.pdf import MissingPartError
    from argmap.evidence.searching import Search
    from argmap.evidence.texts import read_text
    from argmap.evidence.unreadable import UnreadableTextError
    from argmap.evidence.words import Words

    try:
        text, digest = read_text(path)
    except UnreadableTextError as error:
        return None, "", str(error), isinstance(error, MissingPartError)
    words = Words.of(text)
    if not words.words:
        return None, digest, "its text holds no words", False
    return Search(words), digest, "", False


def _verdict(quotation: Quotation, states: Mapping[str, TextState], searches: Mapping[str, "Search"]) -> Verdict:
    from argmap.evidence.classes import Class
    from argmap.evidence.found import Found

    state = states.get(quotation.source)
    search = searches.get(quotation.source)
    if state is None or search is None:
        why = state.problem if state else "its source is unknown"
        return Verdict(quotation, Found(Class.UNVERIFIABLE, why=why))
    offset, own = _numbering(state.source)
    paged = search.words.source.paged or state.source.text_first_page is not None or bool(own)
    pages: tuple[tuple[int, int], ...] = ()
    if paged:
        cited = pages_of(quotation.locator)
        pages = tuple((first - offset, last - offset) for first, last in cited) or own
    found = search.find(str(quotation.quote), pages)
    page = None if found.page is None else found.page + offset
    return Verdict(quotation, found, page, str(state.path), paged)


def _numbering(source: Source) -> tuple[int, tuple[tuple[int, int], ...]]:
    """By how much locators run ahead of the file's pages, and which of these are the source's."""
    own = pages_of(str(source.text_pages or ""))
    begins = own[0][0] if own else 1
    first = source.text_first_page if source.text_first_page is not None else begins
    return first - begins, own
