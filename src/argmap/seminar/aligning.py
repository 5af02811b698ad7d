"""Which claim and argument of a student's map is which of the reference: by id, then by wording."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from argmap.document.nouns import Argument
from argmap.graph import Graph

NEAR = 0.6
"""How alike two wordings have to be, as the share of words in common order (Ratcliff and Obershelp 1988)."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Alignment:
    """From the student's ids to those of the reference, claims and arguments; who is missing has no counterpart."""

    claims: Mapping[str, str]
    arguments: Mapping[str, str]


def align(reference: Graph, student: Graph) -> Alignment:
    """Pairs, each thing once; O(claims²) for those whose ids differ."""
    claims = _claims(reference, student)
    return Alignment(claims, _arguments(reference, student, claims))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _claims(reference: Graph, student: Graph) -> dict[str, str]:
    """The same id, unless an address within an argument; then the same words; then the nearest, best pairs first."""
    mine, theirs = reference.claims, student.claims
    found = {name: name for name in theirs if name in mine and not theirs[name].inline and not mine[name].inline}
    by_words: dict[tuple[str, ...], list[str]] = {}
    taken = set(found.values())
    for name, claim in mine.items():
        if name not in taken:
            by_words.setdefault(_words(claim.text), []).append(str(name))
    for name, claim in theirs.items():
        same = by_words.get(_words(claim.text)) if name not in found else None
        if same:
            found[str(name)] = same.pop(0)
    taken = set(found.values())
    left = [(str(name), _words(claim.text)) for name, claim in mine.items() if name not in taken]
    rest = [(str(name), _words(claim.text)) for name, claim in theirs.items() if name not in found]
    return found | dict(_nearest(rest, left))


def _nearest(
    rest: list[tuple[str, tuple[str, ...]]], left: list[tuple[str, tuple[str, ...]]]
) -> Iterator[tuple[str, str]]:
    scored = []
    for at, (name, words) in enumerate(rest):
        matcher = SequenceMatcher(a=(), b=words, autojunk=False)
        for to, (other, wanted) in enumerate(left):
            matcher.set_seq1(wanted)
            if matcher.quick_ratio() >= NEAR and (alike := matcher.ratio()) >= NEAR:
                scored.append((-alike, at, to, name, other))
    given, taken = set[str](), set[str]()
    for _, _, _, name, other in sorted(scored):
        if name not in given and other not in taken:
            given.add(name)
            taken.add(other)
            yield name, other


def _arguments(reference: Graph, student: Graph, claims: Mapping[str, str]) -> dict[str, str]:
    """The same id; else the one that shares most claims with it, one at least."""
    found = {str(name): str(name) for name in student.arguments if name in reference.arguments}
    taken = set(found.values())
    scored = []
    for at, (name, argument) in enumerate(student.arguments.items()):
        if name not in found:
            own = involved(student, argument, claims)
            for to, (other, wanted) in enumerate(reference.arguments.items()):
                shared = len(own & involved(reference, wanted, None)) if other not in taken else 0
                if shared:
                    scored.append((-shared, -_alike(argument, wanted, claims), at, to, str(name), str(other)))
    for *_, name, other in sorted(scored):
        if name not in found and other not in taken:
            found[name] = other
            taken.add(other)
    return found


def _alike(argument: Argument, wanted: Argument, claims: Mapping[str, str]) -> int:
    target = claims.get(str(argument.target), str(argument.target))
    return (argument.relation == wanted.relation) + 2 * (target == wanted.target)


def involved(graph: Graph, argument: Argument, claims: Mapping[str, str] | None) -> set[str]:
    """The claims of an argument, conclusion included, by their ids in the reference."""
    own = {*map(str, graph.premises[argument.id]), *([str(argument.target)] if argument.target in graph.claims else [])}
    return own if claims is None else {claims[name] for name in own if name in claims}
