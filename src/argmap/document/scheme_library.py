"""The schemes that every debate can use: `library/` is a list, a file is an entry, the entry has the file's name.

What stands there under `scheme` is what an author would write under `schemes` of a debate, and is read by the same
table. A file is read when its scheme is first asked for, and kept. The facts – which schemes there are, their roles and
critical questions, and who has to answer these – follow Walton, Reed and Macagno, Argumentation Schemes (2008), and for
the burdens Gordon, Prakken and Walton (2007), except where `origin` says argmap: these are schemes of historians.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from argmap.document.names import Namespace
from argmap.document.nouns import CriticalQuestion, Debate, Scheme
from argmap.document.reading import Reading
from argmap.document.schemes import read_scheme
from argmap.source import Entries, File, Text, read_document

_FOLDER = Path(__file__).parent / "library"


@dataclass(frozen=True, slots=True)
class Entry:
    """A scheme of the library, and what is told of it.

    `what` explains it in a sentence or two. `concludes` is claim, denial (that something is not so), norm (that
    something ought to be), or undercut (that an argument does not hold here).
    """

    scheme: Scheme
    what: str
    origin: str
    concludes: str


@dataclass(frozen=True, slots=True)
class Schemes(Mapping[str, Scheme]):
    """The schemes of a debate by name: its own, and those of the library that it does not define itself."""

    own: Mapping[str, Scheme]

    def __getitem__(self, name: str) -> Scheme:
        return self.own[name] if name in self.own else library_entry(name).scheme

    def __contains__(self, name: object) -> bool:
        return name in self.own or name in library_names()

    def __iter__(self) -> Iterator[str]:
        yield from self.own
        yield from (name for name in library_names() if name not in self.own)

    def __len__(self) -> int:
        return len(self.own.keys() | library_names())


def schemes_of(debate: Debate) -> Schemes:
    """The schemes that arguments of a debate can follow; what a debate defines itself counts before the library."""
    return Schemes(debate.schemes)


@cache
def library_names() -> frozenset[str]:
    """The names in the library; one look into its folder."""
    return frozenset(path.stem for path in _FOLDER.glob("*.yaml"))


@cache
def library_entry(name: str) -> Entry:
    """One entry of the library; KeyError where there is none."""
    if name not in library_names():
        raise KeyError(name)
    path = _FOLDER / f"{name}.yaml"
    document, faults = read_document(File(path.name, path.read_text(encoding="utf-8")))
    if not isinstance(document.root, Entries):
        raise ValueError(f"{path} is no mapping")
    told = {str(key): value for key, value in document.root.items()}
    reading = Reading(Namespace())
    scheme = read_scheme(Text.at(name, document.root), told["scheme"], reading)
    if scheme is None or faults or reading.faults:
        raise ValueError(f"{path} cannot be read: {[*faults, *reading.faults]}")
    form = str(told.get("concludes") or scheme.target or "claim")
    return Entry(scheme, str(told["what"]), str(told["origin"]), form)


def concludes(debate: Debate, scheme: Scheme) -> str:
    """What a scheme of a debate concludes, as `Entry` says.

    Its own schemes tell by `concludes` or `target`; else a conclusion such as "not p" shows that it is a denial.
    """
    if scheme.id not in debate.schemes and scheme.id in library_names():
        return library_entry(scheme.id).concludes
    if scheme.concludes is not None or scheme.target == "undercut":
        return str(scheme.concludes or scheme.target)
    return "denial" if (scheme.conclusion or "").casefold().startswith("not ") else "claim"


def ask(scheme: Scheme, question: str) -> CriticalQuestion | None:
    """The critical question of that id; None where the scheme has none."""
    return next((one for one in scheme.questions if one.id == question), None)
