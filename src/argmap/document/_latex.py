"""LaTeX, as it is found in bibliographies → plain text."""

import re
from functools import cache

from pylatexenc.latex2text import LatexNodes2Text

_LATEX = re.compile(r"[\\{}$~]|--|``|''")
_QUOTE = re.compile(r"\\(?:enquote|mkbibquote|textquote)\*?\s*\{([^{}]*)\}")
# LaTeX would take these for a comment, a table and mathematics; authors of bibliographies mean the characters.
_MEANT = re.compile(r"(?<!\\)([%&])")


@cache
def _decoder() -> LatexNodes2Text:
    return LatexNodes2Text(math_mode="text", keep_comments=False)


def plain(text: str) -> str:
    """The text in Unicode, on one line; text that LaTeX itself would refuse loses its braces and no more."""
    if _LATEX.search(text):
        text = _decoded(text)
    return " ".join(text.split())


def _decoded(text: str) -> str:
    source = _MEANT.sub(r"\\\1", _QUOTE.sub(r"“\1”", text))
    if source.count("$") - source.count(r"\$") == 1:
        source = source.replace("$", r"\$")
    try:
        return str(_decoder().latex_to_text(source))
    except Exception:  # the decoder lets through whatever it stumbles on, not least too many braces
        return re.sub("[{}]", "", text)
