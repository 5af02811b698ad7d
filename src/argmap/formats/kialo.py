"""Kialo's text export: a numbered tree of Pro and Con; read only.

A Pro supports the claim it stands under, a Con rebuts it. Links to claims elsewhere (`-> See 1.2.`) become arguments
with that claim as premise. Experimental: developed against published descriptions, without an export at hand.
"""

import re

from argmap.formats._draft import Draft
from argmap.formats._given import Given

TITLE = "Kialo's text export"
SUFFIXES = (".txt",)

_TITLE = re.compile(r"Discussion (?:Title|Name): *(.*)")
_LINE = re.compile(r"(?P<number>\d+(?:\.\d+)*)\. +(?:(?P<stance>Pro|Con): +)?(?P<text>.*)")
_SEE = re.compile(r"-> See (?P<number>\d+(?:\.\d+)*)\.")
_RELATIONS = {"Pro": "supports", "Con": "rebuts"}


def recognises(given: Given) -> bool:
    """Whether it begins with a discussion's title, or with numbered claims of which some are Pro or Con."""
    head = given.head.lstrip()
    return _TITLE.match(head) is not None or re.search(r"^1\.1\. +(?:Pro|Con):", head, re.MULTILINE) is not None


def read(given: Given) -> Draft:
    """The discussion as a document."""
    title, entries = _entries(given)
    draft = Draft(given, "kialo", title)
    ours: dict[str, str] = {}
    for number, _, text, _ in entries:
        if not _SEE.fullmatch(text):
            ours[number] = draft.claim(_plain(text))
    for number, stance, text, at in entries:
        see = _SEE.fullmatch(text)
        source = ours.get(see["number"] if see else number)
        parent = number.rpartition(".")[0]
        if source is None:
            raise given.refuse(f"{number}. leads to {text[:40]!r}, which there is none", at)
        if not stance:
            continue
        if parent not in ours:
            raise given.refuse(f"{number}. stands under {parent}., which there is none", at)
        draft.argument(_RELATIONS[stance], ours[parent], [source])
    return draft


def _entries(given: Given) -> tuple[str, list[tuple[str, str, str, int]]]:
    """The title, and number, stance, text and offset of each claim; a line without a number goes on with the last."""
    title, entries, at = "", list[tuple[str, str, str, int]](), 0
    for line in given.text.splitlines(keepends=True):
        words = line.strip()
        found, heading = _LINE.fullmatch(words), _TITLE.fullmatch(words)
        if heading and not entries:
            title = heading[1]
        elif found:
            entries.append((found["number"], found["stance"] or "", found["text"], at))
        elif words and entries:
            number, stance, text, start = entries[-1]
            entries[-1] = (number, stance, f"{text}\n{words}" if text else words, start)
        elif words:
            raise given.refuse(f"a claim begins with its number: {words[:40]!r}", at)
        at += len(line)
    return title, entries


def _plain(text: str) -> str:
    """Without the backslashes that keep brackets from being links."""
    return re.sub(r"\\([\[\]()*_\\])", r"\1", text)
