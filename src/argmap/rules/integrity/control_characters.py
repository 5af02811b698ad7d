r"""A text holds characters that cannot be seen: controls, marks of direction, zero-width spaces.

Why: They change how a text reads, sorts and compares while it looks unchanged; most come with a copy from a web page
or a PDF. What right-to-left writing and joined scripts need is left alone.

Example:

    claims:
      met: "The ple\u200bnum met."

Instead:

    claims:
      met: "The plenum met."
"""

import re
import unicodedata
from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.integrity._texts import every_text

CODE = "AM111"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"

_OVERRIDES = "\u202d\u202e"
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069"
_JOINERS = "\u200b-\u200d"
_HIDDEN = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb{_OVERRIDES}{_DIRECTIONS}{_JOINERS}]"
)
_ESCAPE = re.compile(r"\\[xuU0abevfN_LP]")
_DIRECTION = re.compile(f"[{_DIRECTIONS}]")
_JOINER = re.compile(f"[{_JOINERS}]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FIRST_JOINED = "\u0590"  # scripts before it (Latin, Greek, Cyrillic, Armenian) have no use for joiners


def control_characters(graph: Graph) -> Iterator[Finding]:
    """Texts with hidden characters, written as escapes or as themselves. Raw controls are found while reading."""
    if not any(map(_may_hide, graph.debate.files.values())):
        return
    for owner, _, text in every_text(graph.debate):
        hidden = [match.group() for match in _HIDDEN.finditer(text) if not _needed(text, match)]
        if hidden:
            names = dict.fromkeys(f"U+{ord(one):04X} {unicodedata.name(one, 'control')}".lower() for one in hidden)
            yield Finding(
                "control-characters",
                f"this text holds {len(hidden)} hidden character{'s' * (len(hidden) > 1)}: "
                + ", ".join(name.replace("u+", "U+") for name in names),
                text.place,
                (owner,) if owner else (),
                help="Type the text again, or delete the character.",
            )


def _may_hide(file: str) -> bool:
    return bool(not file.isascii() and _HIDDEN.search(file)) or ("\\" in file and bool(_ESCAPE.search(file)))


def _needed(text: str, match: "re.Match[str]") -> bool:
    """Whether the script the text is written in needs the character."""
    if _DIRECTION.match(match.group()):
        return bool(_RIGHT_TO_LEFT.search(text))
    before = text[match.start() - 1 : match.start()]
    return bool(_JOINER.match(match.group())) and before >= _FIRST_JOINED
