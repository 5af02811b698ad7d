"""Text of a document as it may be shown: nothing in it moves the cursor, turns the reading direction or hides.

Joiners (U+200C, U+200D) stay, since Persian, Hindi and emoji are written with them.
"""

import re

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
_BREAKS = re.compile("[ \t]*[\t\n\r\x85\u2028\u2029][ \t\n\r\x85\u2028\u2029]*")


def visible(text: str) -> str:
    """`text` with each character that cannot be seen written as `<U+202E>`; the result is one line."""
    return text if text.isascii() and text.isprintable() else _UNSEEN.sub(_name, text)


def prose(text: str) -> str:
    """A sentence on one line: line breaks and tabulators become a space, then as `visible`."""
    if text.isascii() and text.isprintable():  # as nearly always, and then nothing is to be replaced
        return text.strip()
    return visible(_BREAKS.sub(" ", text).strip())


def _name(match: re.Match[str]) -> str:
    return f"<U+{ord(match[0]):04X}>"
