"""Readable ids, made from texts."""

import re
import unicodedata
from html import unescape

LONGEST = 32

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_APOSTROPHE = re.compile("['’]")
_FILLERS = """
yes still also just way really quite even only our we you they he she i
a an the and or but of to in on at by for from with as is are was were be been being it its this that these those there
then than so such has have had do does did not no will would can could should may might must very too all
der die das ein eine einen und oder ist sind war im in den dem des zu von mit auf für es
"""
_EMPTY = frozenset(_FILLERS.split())
_KEEP = frozenset(("not", "no"))  # without them, a claim and its denial would share a name
RESERVED = frozenset(("mapper", "<<", "also", "text"))


def slug(text: str, longest: int = LONGEST) -> str:
    """The first telling words of a text in kebab-case; empty where it has none."""
    text = unescape(text) if "&" in text else text
    words = [_APOSTROPHE.sub("", word).lower() for word in _WORD.findall(text[:300])]
    telling = [word for word in words if word not in _EMPTY or word in _KEEP] or words
    made: list[str] = []
    length = 0
    for word in telling:
        length += len(word) + 1
        if length > longest + 1 and made:
            break
        made.append(word[:longest])
    return unicodedata.normalize("NFC", "-".join(made))


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
