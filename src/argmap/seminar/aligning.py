"""Which claim, argument, person and source of a student's map is which of the reference: by wording, then by id."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nsmallest

from argmap.document.nouns import Argument
from argmap.graph import Graph

NEAR = 0.6
"""How alike two wordings have to be, as the share of words in common order (Ratcliff and Obershelp 1988)."""

CANDIDATES = 20
"""Claims that a claim worded differently is held against: those that share most words with it."""

_WORD = re.compile(r"\w+")
_COUNTER = re.compile(r"[^\W\d_]{0,2}[-_ .]?\d+", re.UNICODE)
"""An id such as `c1` or `12`: it counts and names nothing, so that two maps may mean different things by it."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """From the student's ids to those of the reference; who is missing has no counterpart."""

    claims: Mapping[str, str]
    arguments: Mapping[str, str]
    people: Mapping[str, str]
    sources: Mapping[str, str]


def align(reference: Graph, student: Graph) -> Alignment:
    """Pairs, each thing once, whatever the order of either document; O(claims²) for claims worded differently."""
    claims = _claims(reference, student)
    mine, theirs = reference.debate, student.debate
    people = _named(
        {str(name): (str(one.name), *map(str, one.aka)) for name, one in mine.people.items()},
        {str(name): (str(one.name), *map(str, one.aka)) for name, one in theirs.people.items()},
    )
    sources = _named(
        {str(name): (str(one.title),) for name, one in mine.sources.items()},
        {str(name): (str(one.title),) for name, one in theirs.sources.items()},
    )
    return Alignment(claims, _arguments(reference, student, claims), people, sources)


def words(text: str) -> Words:
    """The words of a text, without case and punctuation."""
    return tuple(_WORD.findall(text.casefold()))


def _names(name: str) -> bool:
    """Whether an id names what it stands for."""
    return _COUNTER.fullmatch(name) is None


def _claims(reference: Graph, student: Graph) -> dict[str, str]:
    """The same words; then the same id, if it names something; then the nearest wording, best pairs first."""
    mine = {str(name): words(claim.text) for name, claim in reference.claims.items()}
    theirs = {str(name): words(claim.text) for name, claim in student.claims.items()}
    found = dict(_same(theirs, mine))
    written = {str(name) for graph in (reference, student) for name, claim in graph.claims.items() if claim.inline}
    taken = set(found.values())
    for name in theirs:
        if name not in found and name in mine and name not in taken | written and _names(name):
            found[name] = name
    taken = set(found.values())
    left = {name: told for name, told in mine.items() if name not in taken}
    return found | dict(_nearest({name: told for name, told in theirs.items() if name not in found}, left))


def _same(theirs: Mapping[str, Words], mine: Mapping[str, Words]) -> Iterator[tuple[str, str]]:
    """Claims of the same words; among several of them the one of the same id."""
    waiting: dict[Words, list[str]] = {}
    for name in sorted(mine):
        waiting.setdefault(mine[name], []).append(name)
    for name in sorted(theirs, key=lambda each: (each not in mine, each)):
        same = waiting.get(theirs[name])
        if same:
            yield name, same.pop(same.index(name) if name in same else 0)


def _nearest(rest: Mapping[str, Words], left: Mapping[str, Words]) -> Iterator[tuple[str, str]]:
    """The best pairs first, among those that share most words."""
    where: dict[str, list[str]] = {}
    for other, wanted in left.items():
        for word in wanted:
            where.setdefault(word, []).append(other)
    scored = []
    for name, told in rest.items():
        matcher = SequenceMatcher(a=(), b=told, autojunk=False)
        for other in _sharing(told, left, where):
            matcher.set_seq1(left[other])
            if (alike := matcher.ratio()) >= NEAR:
                scored.append((-alike, name != other, name, other))
    given, taken = set[str](), set[str]()
    for *_, name, other in sorted(scored):
        if name not in given and other not in taken:
            given.add(name)
            taken.add(other)
            yield name, other


def _sharing(told: Words, left: Mapping[str, Words], where: Mapping[str, list[str]]) -> list[str]:
    """The claims that share most words with a text, as far as they may be near it; ties by their ids."""
    shared = Counter(other for word in set(told) for other in set(where.get(word, ())))
    bound = {other: 2 * number / (len(set(told)) + len(set(left[other]))) for other, number in shared.items()}
    near = [other for other, most in bound.items() if most >= NEAR / 2]
    return nsmallest(CANDIDATES, near, key=lambda other: (-bound[other], other))


def _named(mine: Mapping[str, tuple[str, ...]], theirs: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The same id; else the same name or title."""
    found = {name: name for name in theirs if name in mine}
    known = {words(told): name for name, all_ in mine.items() if name not in found for told in all_ if told}
    return found | {
        name: known[told]
        for name, all_ in theirs.items()
        if name not in found
        for told in map(words, all_)
        if told in known
    }


def _arguments(reference: Graph, student: Graph, claims: Mapping[str, str]) -> dict[str, str]:
    """The same id, if it names something; else the one that shares most claims with it, one at least."""
    mine = reference.arguments
    found = {str(name): str(name) for name in student.arguments if name in mine and _names(name)}
    taken = set(found.values())
    scored = []
    for name, argument in student.arguments.items():
        if name not in found:
            own = involved(student, argument, claims)
            for other, wanted in mine.items():
                shared = len(own & involved(reference, wanted, None)) if other not in taken else 0
                if shared:
                    alike = _alike(argument, wanted, claims)
                    scored.append((-shared, -alike, name != other, str(name), str(other)))
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
