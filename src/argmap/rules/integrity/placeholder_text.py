"""A text is still a placeholder: TODO, ???, lorem ipsum.

Why: Readers take what stands in a map for what was meant to stand there. Notes are for reminders, and are not read.

Example:

    claims:
      met: "TODO: when did it meet?"

Instead:

    claims:
      met:
        text: The plenum met in September 1936.
        note: "TODO: find the day."
"""

import re
from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.integrity._texts import Found, every_text

CODE = "AM114"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"

_SIGNS = ("TODO", "FIXME", "TBD", "??", "orem ipsum", "OREM IPSUM")
_PLACEHOLDER = re.compile(r"\b(?:TODO|FIXME|TBD)\b|\?{3}|\b[Ll]orem ipsum\b|\bLOREM IPSUM\b")
_OPEN_LOCATOR = re.compile(r"\?\?|\b(?:TODO|TBD)\b")
_NOTHING = re.compile(r"\W*(?:xxx+|tbd|todo|n/?a)?\W*", re.IGNORECASE)
_SHORT = 8  # characters; a longer text is not nothing
_PRINTED = frozenset({"text", "title", "label", "name", "question", "mapper", "weight_reason", "reason"})
_NOT_READ = frozenset({"note", "quote", "hedge", "formal", "tags", "allow", "rule", "id"})


def placeholder_text(graph: Graph) -> Iterator[Finding]:
    """Texts that are shown and hold a placeholder; the texts are walked only where a file holds a sign of one."""
    signs = any(sign in file for file in graph.debate.files.values() for sign in _SIGNS)
    for owner, key, text in every_text(graph.debate) if signs else _claims(graph):
        if key in _NOT_READ:
            continue
        found = (_OPEN_LOCATOR if key == "locator" else _PLACEHOLDER).search(text)
        if found is None and not (key in _PRINTED and 0 < len(text) < _SHORT and _NOTHING.fullmatch(text)):
            continue
        what = found.group() if found else str(text)
        yield Finding(
            "placeholder-text",
            f"a placeholder was left in the text: {what.strip()!s:.40}",
            text.place,
            (owner,) if owner else (),
            help="Write what belongs there; reminders to yourself go under `note`.",
        )


def _claims(graph: Graph) -> Iterator[Found]:
    return (Found(name, "text", claim.text) for name, claim in graph.claims.items() if len(claim.text) < _SHORT)
