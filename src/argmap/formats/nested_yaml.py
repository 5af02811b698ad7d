"""The nested YAML of dsanson's argmap tool; read only.

A claim is a key; below it, `r1` and the like hold the claims of a reason, `o1` those of an objection, and `note`,
`label` and `strength` say something of it. A claim that begins with `-` is implicit.
"""

import re
from typing import Any

from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._mup import Branch, Reason, enter
from argmap.formats._yaml_in import yaml_object

TITLE = "the nested YAML of dsanson's argmap"
SUFFIXES = (".yml", ".yaml", ".argmap")

_GROUP = re.compile(r"(?P<kind>[ro])(?:eason|bjection)?\d*", re.IGNORECASE)


def recognises(given: Given) -> bool:
    """Whether some keys are numbered reasons or objections and none says our version."""
    if re.search(r"^[\"']?argmap[\"']?[ \t]*:", given.head, re.MULTILINE):
        return False
    return re.search(r"^[ \t]+[ro]\d+:[ \t]*\r?$", given.head, re.MULTILINE) is not None


def read(given: Given) -> Draft:
    """The map as a document."""
    draft = Draft(given, "nested-yaml")
    for text, below in yaml_object(given).items():
        enter(_branch(text, below, given), draft)
    return draft


def _branch(text: str, below: Any, given: Given) -> Branch:
    implicit = text.startswith("-")
    branch = Branch(text.lstrip("- ") if implicit else text, implicit=implicit)
    if below is None:
        return branch
    if not isinstance(below, dict):
        raise given.refuse(
            f"below {text[:40]!r} stand reasons (r1:) and objections (o1:)", max(given.text.find(text), 0)
        )
    for key, value in below.items():
        match = _GROUP.fullmatch(key)
        if match is not None:
            branch.reasons.append(Reason(match["kind"].lower() == "r", _claims(value, key, given)))
        elif key == "note":
            branch.note = str(value)
        elif key == "label":
            branch.wish = str(value)
        elif key != "strength":
            message = f"below {text[:40]!r} stands {key[:40]!r}, which is no reason (r1:) and no objection (o1:)"
            raise given.refuse(message, max(given.text.find(key), 0))
    return branch


def _claims(value: Any, key: str, given: Given) -> list[Branch]:
    entries: Tree = (
        value if isinstance(value, dict) else {str(one): None for one in value} if isinstance(value, list) else {}
    )
    if not entries and value is not None:
        entries = {str(value): None}
    found = []
    for text, below in entries.items():
        if _GROUP.fullmatch(text):
            raise given.refuse(f"a claim belongs below {key!r}, not {text!r}", max(given.text.find(text), 0))
        found.append(_branch(text, below, given))
    return found
