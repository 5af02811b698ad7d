"""The nouns of a debate. Ids and texts remember their place (`claim.id.place`); a reference is the id as typed there.

Nothing here has been judged: a reference may point nowhere, and who asks the graph gets only what exists. `foreign` is
what another program's map said and this format has no place for: plain data that only conversion reads.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from argmap.document.dates import Date
from argmap.freezing import quick
from argmap.source import Text


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding waived on one thing: `rule: reason`."""

    rule: Text
    reason: Text


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage.

    Source and locator. `via` is the citation through which it was seen, where the quotation is verified.
    """

    source: Text
    locator: str = ""
    quote: Text | None = None
    via: "Citation | None" = None


@quick
@dataclass(frozen=True, slots=True)
class Stance:
    """That somebody holds something about a claim: attribution, never evidence."""

    person: Text
    stance: Text
    cite: Citation | None = None
    via: Citation | None = None
    quote: Text | None = None
    hedge: Text | None = None
    confidence: Text | None = None
    arguendo: bool = False
    according_to: Text | None = None
    date: Date | None = None
    note: Text | None = None


@quick
@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that speaks for or against a claim's truth."""

    source: Text
    locator: str = ""
    quote: Text | None = None
    via: Citation | None = None
    bears: str = "for"
    knowledge: Text | None = None
    note: Text | None = None


@quick
@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition, however often it is asserted. `inline` claims were written in place; their id is an address."""

    id: Text
    text: Text
    topic: str | None = None
    inline: bool = False
    label: Text | None = None
    kind: Text | None = None
    when: Date | None = None
    stances: tuple[Stance, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    contradicts: tuple[Text, ...] = ()
    contrary_to: tuple[Text, ...] = ()
    compatible_with: tuple[Text, ...] = ()
    in_tension_with: tuple[Text, ...] = ()
    presupposes: tuple[Text, ...] = ()
    after: tuple[Text, ...] = ()
    before: tuple[Text, ...] = ()
    during: tuple[Text, ...] = ()
    common_ground: bool = False
    background: bool = False
    implicit: bool = False
    supplied_by: Text | None = None
    standard: Text | None = None
    burden: Text | None = None
    weight: float | None = None
    weight_reason: Text | None = None
    formal: Text | None = None
    expect: Text | None = None
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)


@quick
@dataclass(frozen=True, slots=True)
class Premise:
    """A claim in an argument, in a role of its scheme where it has one."""

    claim: Text
    role: Text | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What became of a critical question of the scheme: open, raised, answered or waived."""

    id: Text
    state: Text
    by: Text | None = None
    reason: Text | None = None
    note: Text | None = None


@quick
@dataclass(frozen=True, slots=True)
class Argument:
    """One inference: premises that are all needed, and what they do (`relation`) to what (`target`)."""

    id: Text
    relation: str = ""
    target: Text | None = None
    topic: str | None = None
    premises: tuple[Premise, ...] = ()
    by: tuple[Text, ...] = ()
    according_to: Text | None = None
    title: Text | None = None
    mode: Text | None = None
    scheme: Text | None = None
    questions: tuple[Question, ...] = ()
    cite: Citation | None = None
    via: Citation | None = None
    quote: Text | None = None
    replies_to: tuple[Text, ...] = ()
    despite: tuple[Text, ...] = ()
    date: Date | None = None
    weight: float | None = None
    weight_reason: Text | None = None
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Tenure:
    """A post or a title somebody held, from … to …; None where not said."""

    name: Text
    start: Date | None = None
    end: Date | None = None
    source: Citation | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who argues, testifies, or is argued about; who is not named goes by the id."""

    id: Text
    name: Text
    side: Text | None = None
    aka: tuple[Text, ...] = ()
    born: Date | None = None
    died: Date | None = None
    posts: tuple[Tenure, ...] = ()
    titles: tuple[Tenure, ...] = ()
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Side:
    """A party to the debate and the claims it stands for; without a label it goes by its id."""

    id: Text
    label: Text
    theses: tuple[Text, ...] = ()
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Creator:
    """Who made a source: a person of the debate, or a name as CSL has it."""

    name: Text
    person: Text | None = None
    family: Text | None = None
    given: Text | None = None


@dataclass(frozen=True, slots=True)
class Tendency:
    """A bent of a source: toward whom or what, for or against, and why it is said."""

    toward: Text
    direction: Text | None = None
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A text in CSL terms, and what source criticism asks of it.

    `csl` holds the variables that have no field of their own here. `derives_from` is None where provenance is unknown
    or unstated and empty where the source rests on none.
    """

    id: Text
    title: Text
    authors: tuple[Creator, ...] = ()
    issued: Date | None = None
    kind: Text | None = None
    csl: Mapping[str, Text | tuple[Text, ...]] = field(default_factory=dict)
    text: Text | None = None
    text_pages: Text | None = None
    text_first_page: int | None = None
    complete: bool = True
    seen: bool = True
    knowledge: Text | None = None
    derives_from: tuple[Text, ...] | None = None
    informants: tuple[Text, ...] = ()
    edition_of: Text | None = None
    translation_of: Text | None = None
    authenticity: Text | None = None
    extent: Text | None = None
    sha256: Text | None = None
    verified: Date | None = None
    tendency: tuple[Tendency, ...] = ()
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened or is said to have happened."""

    id: Text
    text: Text
    when: Date | None = None
    place: Text | None = None
    participants: tuple[Text, ...] = ()
    after: tuple[Text, ...] = ()
    before: tuple[Text, ...] = ()
    during: tuple[Text, ...] = ()
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Definition:
    """What somebody means by a term."""

    text: Text
    by: Text | None = None
    cite: Citation | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A word the debate turns on, with its definitions and the time it was in use."""

    id: Text
    definitions: tuple[Definition, ...] = ()
    start: Date | None = None
    end: Date | None = None
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Role:
    """A premise a scheme asks for."""

    id: Text
    text: Text


@dataclass(frozen=True, slots=True)
class CriticalQuestion:
    """What a scheme has to be asked; its burden says who has to answer: premise, assumption, exception or rebuttal."""

    id: Text
    ask: Text
    burden: Text | None = None
    role: Text | None = None


@dataclass(frozen=True, slots=True)
class Scheme:
    """A stereotypical pattern of reasoning (Walton, Reed and Macagno 2008)."""

    id: Text
    roles: tuple[Role, ...] = ()
    conclusion: Text | None = None
    mode: Text | None = None
    target: Text | None = None
    concludes: Text | None = None
    questions: tuple[CriticalQuestion, ...] = ()
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a presentation: what appears, what is looked at, what the speaker says."""

    show: tuple[Text, ...] = ()
    focus: Text | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """One file of a folder debate, drawn as a map of its own.

    Its id is the file's name and stands where the file begins.
    """

    id: Text
    title: Text | None = None
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)

    @property
    def heading(self) -> str:
        """The title, or one made from the id."""
        return heading(self.title, self.id)


@dataclass(frozen=True, slots=True)
class Debate:
    """A whole debate, as understood.

    `id` is the name its pictures get, and stands where its root file begins. `files` are all texts read, by name.
    `unread` are ids that are named where nothing could be read; `damaged` are these and ids whose entry has a fault, so
    that what follows from the fault is not reported a second time.
    """

    id: Text
    path: Path
    title: Text | None = None
    question: Text | None = None
    mapper: Text | None = None
    date: Date | None = None
    lang: str = ""
    profile: str = "seminar"
    topics: Mapping[str, Topic] = field(default_factory=dict)
    sides: Mapping[str, Side] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    schemes: Mapping[str, Scheme] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    note: Text | None = None
    tags: tuple[Text, ...] = ()
    allow: tuple[Waiver, ...] = ()
    foreign: Any = field(default=None, compare=False)
    files: Mapping[str, str] = field(default_factory=dict)
    damaged: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()

    @property
    def heading(self) -> str:
        """The title, or one made from the id."""
        return heading(self.title, self.id)


def heading(title: Text | None, name: str) -> str:
    """A title for what may have none."""
    return str(title) if title else name.replace("-", " ").replace("_", " ").capitalize()
