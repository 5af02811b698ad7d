"""A text spells a character as HTML does, `&amp;` or `&#39;`, and shows the code instead of it.

Why: Maps that come from the web carry such codes. Texts here are plain: whoever reads the map sees the code, and the
claim no longer equals the same claim typed by hand.

Example:

    claims:
      firm: Smith &amp; Sons signed.

Instead:

    claims:
      firm: Smith & Sons signed.
"""

import re
from collections.abc import Iterator
from html import unescape

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.integrity._texts import every_text

CODE = "AM124"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});")


def html_entity(graph: Graph) -> Iterator[Finding]:
    """Texts with codes of HTML that stand for a character; linear, and a look at the files where there is none."""
    if not any("&" in file and _ENTITY.search(file) for file in graph.debate.files.values()):
        return
    for owner, _, text in every_text(graph.debate):
        codes = dict.fromkeys(code for code in _ENTITY.findall(text) if unescape(code) != code)
        if codes:
            shown = ", ".join(map(_shown, codes))
            yield Finding(
                "html-entity",
                f"this text spells characters as HTML does: {shown}",
                text.place,
                (owner,) if owner else (),
                help="Type the characters themselves.",
            )


def _shown(code: str) -> str:
    character = unescape(code)
    return f"`{code}` for `{character}`" if character.strip() and character.isprintable() else f"`{code}`"
