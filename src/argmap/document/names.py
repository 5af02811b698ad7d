"""One namespace: an id names one thing in a debate."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from argmap.source import Text

MAPPER = "mapper"  # whoever drew the map
_WORD = re.compile(r"[^\s,:\[\]{}\"']+")
MAX_CITED = 1_000  # characters of an id that a citation may name before its comma


def identify(text: Text) -> Text:
    """An id as it is compared: NFC, trimmed, case kept."""
    if text.isascii() and text == text.strip():
        return text
    name = unicodedata.normalize("NFC", text.strip())
    return text if name == text else Text.at(name, text)


@dataclass
class Namespace:
    """Which id names what.

    `ids` gives the place an id was first typed at, `repeated` those that were typed again; `unread` holds names that
    may exist in stretches that could not be read, `lost` these stretches; `sources_known` is false where a bibliography
    could not be opened. `meant` are ids that a reference to nothing was likely to.
    """

    ids: dict[str, Text] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=lambda: {MAPPER: "person"})
    repeated: set[str] = field(default_factory=set)
    topics: dict[str, Text] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    meant: set[str] = field(default_factory=set)
    cut_short: bool = False
    sources_known: bool = True

    def kind(self, name: str) -> str | None:
        """What `name` names: claim, argument, person, source, side, event or term."""
        return self.kinds.get(name)

    def of_kinds(self, kinds: frozenset[str]) -> Iterator[str]:
        """All ids of these kinds."""
        return (name for name, kind in self.kinds.items() if kind in kinds)

    def may_be_unread(self, name: str, kinds: frozenset[str]) -> bool:
        """Whether `name`, of one of these kinds, may stand where a file could not be read."""
        return self.cut_short or name in self.unread or ("source" in kinds and not self.sources_known)

    def declare(self, name: Text, kind: str) -> Text | None:
        """Enter a name; the earlier one where it is taken already, and then nothing changes."""
        first = self.ids.setdefault(name, name)
        if first is not name:
            self.repeated.add(name)
            return first
        self.kinds.setdefault(name, kind)  # `mapper` stays a person, whatever an author calls so
        return None

    def source_of(self, text: str) -> tuple[str, str] | None:
        """The longest source id that equals the text or precedes a comma in it, and what stands behind the comma."""
        end = len(text)
        while end >= 0:  # behind the first try, only commas an id may reach to: bounds the cost of a very long text
            head = text[:end].strip()
            if not head.isascii():
                head = unicodedata.normalize("NFC", head)
            if self.kinds.get(head) == "source":
                return head, text[end + 1 :].strip()
            end = text.rfind(",", 0, min(end, MAX_CITED))
        return None

    def lose(self, keys: Iterable[str], text: str) -> None:
        """Remember a stretch that could not be read, and the keys that stood in it."""
        self.unread.update(unicodedata.normalize("NFC", key.strip()) for key in keys)
        self.lost.append(unicodedata.normalize("NFC", text))

    def named_in_lost(self) -> Iterator[str]:
        """The ids that stand, as far as can be told, in what could not be read; O(ids + text)."""
        text = "\n".join(self.lost)
        words = set(_WORD.findall(text))
        for name in self.ids if words else ():
            begins = _WORD.match(name)
            if begins is None or (begins.group() in words and (begins.end() == len(name) or name in text)):
                yield name
