"""Readable ids, made from texts."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html import unescape

LONGEST = 32
LOOKED_AT = 300  # characters of a text among which its name is found

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ADDRESS = re.compile(r"\w+://\S+")
_APOSTROPHE = re.compile("['’]")
_FILLERS = """
a an the and or but of to in on at by for from with as is am are was were be been being it its this that these those
there then than so such has have had do does did will would can could should may might must very too all i me my we us
our you your they their them he him his she her who whom whose which what when where why how if also just way really
quite even only still yes well sure okay plus besides moreover furthermore however nevertheless nonetheless though
although yet since because therefore thus hence thats its theres im ive were youre theyre
der die das ein eine einen und oder ist sind war im in den dem des zu von mit auf für es
"""  # without `no` and `not`: a claim and its denial would share a name
_EMPTY = frozenset(_FILLERS.split())
RESERVED = frozenset(("mapper", "<<", "also", "text"))


def slug(text: str, longest: int = LONGEST) -> str:
    """The first telling words of a text in kebab-case; empty where it has none."""
    text = unescape(text[:LOOKED_AT]) if "&" in text else text
    text = _ADDRESS.sub(" ", text[:LOOKED_AT]) if "://" in text else text
    made = _fitting(_words(text), longest, _EMPTY) or _fitting(_words(text), longest)
    return unicodedata.normalize("NFC", "-".join(made))


def _words(text: str) -> Iterator[str]:
    for match in _WORD.finditer(text, 0, LOOKED_AT):
        word = match[0].lower()
        yield word if word.isalnum() else _APOSTROPHE.sub("", word)


def _fitting(words: Iterable[str], longest: int, skipped: frozenset[str] = frozenset()) -> list[str]:
    """As many words as there is room for, one at least; no further word is looked for."""
    made: list[str] = []
    length = 0
    for word in words:
        if word in skipped:
            continue
        length += len(word) + 1
        if length > longest + 1 and made:
            break
        made.append(word[:longest])
    return made


class Names:
    """The ids given out so far in one document."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def take(self, wish: str, otherwise: str = "x") -> str:
        """`wish`, or `wish-2` and so on where it is taken; `otherwise` where nothing is wished. Amortised O(1)."""
        wish = wish or otherwise
        taken = self._taken
        if wish not in taken and wish not in RESERVED:
            taken[wish] = 1
            return wish
        number = taken.get(wish, 1)
        while True:
            number += 1
            name = f"{wish}-{number}"
            if name not in taken:
                taken[wish] = number
                taken[name] = 1
                return name

    def keep(self, typed: str, text: str = "", otherwise: str = "x") -> str:
        """An id of another program, kept where ours may be written so; else one made of it or of the text."""
        name = unicodedata.normalize("NFC", typed.strip())
        if name and len(name) <= 100 and name.isprintable() and name not in RESERVED and not _address(name):
            return self.take(name)
        return self.take(slug(text) or slug(name), otherwise)


def _address(name: str) -> bool:
    """Whether an id could be taken for the address of a claim written in place."""
    return re.search(r"\.(?:\d+|conclusion)$", name) is not None
