"""What is shared while one debate is read: the faults so far, the names known, the claims written in place."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from argmap.document.names import Namespace, identify
from argmap.document.nouns import Claim
from argmap.findings import Finding, Place, Related, Severity
from argmap.source import Text, Value, place_of

MAX_MISTYPED = 200
SLIP = 0.8  # how alike two words are of which one is the other mistyped, though it might be a word of its own
MOST_LISTED = 6
SECTIONS = {
    "argument": "arguments",
    "claim": "claims",
    "event": "events",
    "person": "people",
    "side": "sides",
    "source": "sources",
    "term": "terms",
}
LISTED = "Leave away the hyphens, or write { } for [ ]: each entry begins with its name and a colon."
BRACKETED = "Quote a date that begins with [ or {."
IN_PLACE = "What others refer to needs an id: write the text under `claims`, and name that id in both places."
TARGETS = {
    ("argument", "claim"): "`undercuts` attacks an argument's step; to support or rebut what it says, name a claim.",
    ("claim", "argument"): "A claim is denied by `rebuts`; `undercuts` names the argument whose step does not hold.",
}


@dataclass
class Reading:
    """The state of one reading. `owner` is the id of the entry at hand: faults belong to it.

    `unsound` are entries of which YAML has lost something: what they lack is not said.
    """

    names: Namespace
    unsound: frozenset[str] = frozenset()
    faults: list[Finding] = field(default_factory=list)
    inline: dict[str, Claim] = field(default_factory=dict)
    topic: str | None = None
    owner: str | None = None
    comparisons: int = 50_000  # names that may still be compared for suggestions: bounds the cost of many faults

    def fault(
        self,
        rule: str,
        message: str,
        at: "Value | Place",
        help_: str = "",
        related: Iterable[Related] = (),
        ids: tuple[str, ...] = (),
    ) -> None:
        """Report an error at a value or place."""
        place = at if isinstance(at, Place) else place_of(at)
        owned = ids or ((self.owner,) if self.owner else ())
        self.faults.append(Finding(rule, message, place, owned, tuple(related), help=help_, severity=Severity.ERROR))

    @property
    def is_sound(self) -> bool:
        """Whether the entry at hand is all there, as far as YAML can tell."""
        return self.owner not in self.unsound

    def wrong(self, value: Value, wanted: str, key: str = "") -> None:
        """Report that a value is not of the shape its key asks for."""
        where = f"`{key}` takes {wanted}" if key else f"{wanted} belongs here"
        if isinstance(value, Text) and value.missing and not self.is_sound:
            return
        help_ = LISTED if wanted.startswith("a mapping of") and isinstance(value, list) else ""
        if wanted == "a date" and not isinstance(value, Text):
            help_ = BRACKETED
        self.fault("schema-violation", f"{where}, not {describe(value)}", value, help_)

    def refer(self, value: Value, kinds: frozenset[str], key: str, otherwise: str = "") -> Text | None:
        """An id typed as a reference; kept even where it points nowhere, which is reported.

        `otherwise` is what else may have been meant, where no id is near.
        """
        if not isinstance(value, Text):
            self.wrong(value, f"the id of {with_article(' or '.join(sorted(kinds)))}", key)
            return None
        kind = self.names.kinds.get(value)
        name = value if kind else identify(value)
        kind = kind or self.names.kind(name)
        if kind is None:
            self.dangling(name, kinds, otherwise)
        elif kind not in kinds:
            self.wrong_kind(name, kind, kinds)
        return name

    def dangling(self, name: Text, kinds: frozenset[str], otherwise: str = "") -> None:
        """Report a reference to nothing, unless what it means may stand where the file could not be read."""
        if self.names.may_be_unread(name, kinds):
            return
        wanted = " or ".join(sorted(kinds))
        if not name:
            self.wrong(name, f"the id of {with_article(wanted)}")
            return
        help_ = IN_PLACE if self.addresses(name) else self.nearest(name, kinds) or otherwise or self.listed(name, kinds)
        self.fault("dangling-reference", f"there is no {wanted} `{name}`", name, help_)

    def listed(self, name: str, kinds: frozenset[str]) -> str:
        """Where an id that is like no other has to be listed, and what is listed there if that is little."""
        if self.comparisons <= 0 or len(name) > MAX_MISTYPED or len(kinds) > 1:
            return ""
        (kind,) = kinds
        section = SECTIONS[kind]
        if kind == "claim" and len(name.split()) > 1:
            return "Write the claim under `claims` with an id, and that id here."
        self.comparisons -= len(self.names.kinds)
        known = [f"`{one}`" for one in self.names.of_kinds(kinds) if one != "mapper"]
        if not 0 < len(known) <= MOST_LISTED:
            return f"It has to be listed under `{section}`."
        return f"Under `{section}` there {'is' if len(known) == 1 else 'are'}: {', '.join(known)}."

    def addresses(self, name: str) -> bool:
        """Whether a name looks like the address of a claim written in place: `argument.2`, `argument.role.2`."""
        parts = name.split(".")
        return any(self.names.kind(".".join(parts[:end])) == "argument" for end in range(1, len(parts)))

    def nearest(self, name: str, kinds: frozenset[str]) -> str:
        """The suggestion for an id that is missing."""
        if self.comparisons <= 0:
            return ""
        self.comparisons -= len(self.names.kinds)
        near = closest(name, self.names.of_kinds(kinds))
        if len(near) == 1:
            self.names.meant.update(near)
        return question(near)

    def nearest_key(self, name: str, known: Collection[str]) -> str:
        """The suggestion for a key that is none."""
        if self.comparisons <= 0:
            return ""
        self.comparisons -= len(known)
        return suggestion(name, known)

    def wrong_kind(self, name: Text, kind: str, kinds: frozenset[str]) -> None:
        """Report a reference to a thing of another kind."""
        first = self.names.ids.get(name)  # the mapper is a person without an entry
        message = f"`{name}` is {with_article(kind)}; {with_article(' or '.join(sorted(kinds)))} belongs here"
        related = [Related(first.place, f"the {kind}")] if first is not None else []
        help_ = TARGETS.get((kind, " or ".join(kinds)), "")
        self.fault("wrong-kind-reference", message, name, help_, related)


def suggestion(name: str, known: Iterable[str]) -> str:
    """Ask whether one of the nearest known names was meant; O(number of names)."""
    return question(closest(name, known))


def closest(name: str, known: Iterable[str], likeness: float = 0.6) -> list[str]:
    """The known names that are nearest to one, at most three; O(number of names). Nobody mistypes a very long one."""
    from difflib import get_close_matches  # only faults need it

    return get_close_matches(name, list(known), n=3, cutoff=likeness) if len(name) <= MAX_MISTYPED else []


def within(name: str, known: Iterable[str]) -> list[str]:
    """The known names all of whose words are in a longer one: `silence` in `argument-from-silence`."""
    words = set(name.split("-"))
    return [one for one in known if words.issuperset(one.split("-"))][:3]


def question(near: Sequence[str]) -> str:
    """Ask whether one of some names was meant."""
    return f"Did you mean {' or '.join(f'`{one}`' for one in near)}?" if near else ""


def describe(value: Value) -> str:
    """A value in a few words."""
    if isinstance(value, Text):
        if value.missing:
            return "nothing"
        clipped = value if len(value) <= 40 else value[:39] + "…"
        return f"the text {clipped!r}"
    return "a list" if isinstance(value, list) else "a mapping"


def with_article(noun: str) -> str:
    """`a claim`, `an argument`."""
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"
