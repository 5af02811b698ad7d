"""Signs that Argdown spells with their names between dots or colons, `.->.` or `:star:` (argdown-core 1.x)."""

import re

_LOGIC = {"A": "∀", "E": "∃", "O": "𝗢", "P": "𝗣", "->": "→", "<->": "↔", "~": "¬", "^": "∧", "v": "∨", "v_": "⊻",
          "<>": "◇", "[]": "◻"}  # fmt: skip
_PICTURES = {
    "☺": "smile smiley", "😀": "happy", "😆": "laugh lol", "🤣": "rofl", "😂": "joy", "❤": "heart", "❓": "? question",
    "😍": "love", "😉": "wink", "🤫": "shush", "😐": "meh", "🙄": "eye-roll", "😢": "sad", "😞": "disappointed",
    "😱": "scream", "👍": "+1 up", "👎": "-1 down", "🤔": "think", "⭐": "star", "✔": "y agree", "❌": "n disagree",
}  # fmt: skip
_SIGNS = _LOGIC | {name: sign for sign, names in _PICTURES.items() for name in names.split()}

_NAMES = "|".join(map(re.escape, sorted(_SIGNS, key=len, reverse=True)))
SPELLED = re.compile(rf"\.(?:{_NAMES})\.|:(?:{_NAMES}):")


def with_signs(text: str) -> str:
    """A text with the signs that are spelled in it."""
    return SPELLED.sub(lambda spelled: _SIGNS[spelled[0][1:-1]], text)
