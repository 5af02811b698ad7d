"""BRAT stand-off annotations (.ann) of argumentative essays (Stab and Gurevych 2017); read only.

Major claims, claims and premises become claims; `supports` and `attacks` arguments. A claim that takes a stance for or
against is an argument for or against each major claim, as the guidelines have it. Offsets are kept. Experimental:
developed against the published description, without an annotated essay at hand.
"""

import re

from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree

TITLE = "BRAT annotations of argumentation"
SUFFIXES = (".ann",)

_ENTITY = re.compile(r"(?P<id>T\d+)\t(?P<type>\S+) (?P<spans>\d+ \d+(?:;\d+ \d+)*)\t(?P<text>.*)")
_RELATION = re.compile(r"(?P<id>R\d+)\t(?P<type>\S+) Arg1:(?P<source>T\d+) Arg2:(?P<target>T\d+)\s*")
_ATTRIBUTE = re.compile(r"(?P<id>[AM]\d+)\t(?P<name>\S+) (?P<target>[TRE]\d+)(?: (?P<value>\S+))?\s*")
_RELATIONS = {"supports": "supports", "support": "supports", "attacks": "rebuts", "attack": "rebuts"}
_STANCES = {"For": "supports", "Against": "rebuts"}
MAJOR = "MajorClaim"


def recognises(given: Given) -> bool:
    """Whether it begins with an annotated stretch."""
    return re.match(r"[TRAEM#*]\d*\t", given.head) is not None


def read(given: Given) -> Draft:
    """The annotations as a document."""
    draft = Draft(given, "brat")
    entities, relations, stances, at = dict[str, Tree](), list[tuple[str, str, str, int]](), dict[str, str](), 0
    for line in given.text.splitlines(keepends=True):
        words = line.rstrip("\r\n")
        entity, relation, attribute = (one.fullmatch(words) for one in (_ENTITY, _RELATION, _ATTRIBUTE))
        if entity is not None:
            entities[entity["id"]] = {"type": entity["type"], "spans": entity["spans"], "text": entity["text"]}
        elif relation is not None:
            relations.append((relation["type"].lower(), relation["source"], relation["target"], at))
        elif attribute is not None:
            stances |= {attribute["target"]: attribute["value"]} if attribute["name"] == "Stance" else {}
        elif words.strip() and not words.startswith(("#", "*", "E", "N")):
            raise given.refuse(f"this is no annotation: {words[:40]!r}", at)
        at += len(line)
    _enter(entities, relations, stances, draft, given)
    return draft


def _enter(
    entities: dict[str, Tree],
    relations: list[tuple[str, str, str, int]],
    stances: dict[str, str],
    draft: Draft,
    given: Given,
) -> None:
    ours = {key: draft.claim(one["text"]) for key, one in entities.items()}
    for kind, source, target, at in relations:
        if source not in ours or target not in ours:
            raise given.refuse(f"{source} {kind} {target}: one of them is not annotated", at)
        if kind in _RELATIONS:
            draft.argument(_RELATIONS[kind], ours[target], [ours[source]])
        else:
            draft.lose(f"relations: {kind}", [f"{source} {target}"], kept=False)
    majors = [ours[key] for key, one in entities.items() if one["type"] == MAJOR]
    for key, stance in stances.items():
        if key in ours and stance in _STANCES:
            for major in majors:
                draft.argument(_STANCES[stance], major, [ours[key]])
    draft.keep({"spans": {ours[key]: [key, one["type"], one["spans"]] for key, one in entities.items()}})
