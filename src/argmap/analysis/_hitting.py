"""Minimal derivations, and the minimal sets that hit all of them, where nothing but support decides.

A claim then stands exactly if all the leaves of one derivation of it are there: a monotone function, whose minimal ways
to fail are the minimal transversals of its minimal ways to hold (Berge 1989, *Hypergraphs*; Reiter 1987, "A theory of
diagnosis from first principles", Artificial Intelligence 32, for the same thought in another field).
"""

from collections.abc import Iterable, Mapping

from argmap.analysis._scenarios import Scenarios
from argmap.semantics import Frame

Sets = frozenset[frozenset[int]]
NONE: Sets = frozenset()
NOTHING: Sets = frozenset([frozenset[int]()])


def is_monotone(plan: Scenarios) -> bool:
    """Whether nothing that the targets depend on is attacked, in conflict, or left open."""
    frame = plan.frame
    wavering = plan.reasons & frame.wavering
    undercut = plan.reasons & frame.undercutters.keys()
    return not wavering and not undercut and not any(frame.rivals[node] for node in plan.nodes)


def derivations(plan: Scenarios, leaves: Mapping[int, Sets], most: int) -> dict[int, Sets] | None:
    """For each node the minimal sets of leaves that make it stand; None where there are more than `most` for one.

    `leaves` says the same of reasons that rest on no argument. Exponential at worst, as its result is.
    """
    frame = plan.frame
    found: dict[int, Sets] = dict.fromkeys(plan.nodes, NONE)
    changed = True
    while changed:
        changed = False
        for node in plan.order:
            ways = _ways(frame, node, leaves, found, most)
            if ways is None:
                return None
            if ways != found[node]:
                found[node] = ways
                changed = True
    return found


def _ways(frame: Frame, node: int, leaves: Mapping[int, Sets], found: Mapping[int, Sets], most: int) -> Sets | None:
    ways: set[frozenset[int]] = set(leaves.get(-1 - node, NONE))
    for reason in frame.reasons_for[node]:
        if reason in frame.barred:
            continue
        joined = leaves.get(reason, NOTHING)
        for needed in frame.rests[reason]:
            if len(joined) * len(found[needed]) > most * most:
                return None
            joined = minimal(one | other for one in joined for other in found[needed])
        ways |= joined
    least = minimal(ways)
    return least if len(least) <= most else None


def transversals(sets: Sets, most: int) -> Sets | None:
    """The minimal sets that share something with each of these; None where there come to be more than `most`.

    Nothing hits an empty set.
    """
    if not all(sets):
        return NONE
    found = NOTHING
    for one in sorted(sets, key=lambda members: (len(members), sorted(members))):
        hitting = [{hit} if hit & one else {hit | {member} for member in one} for hit in found]
        found = minimal(hit for several in hitting for hit in several)
        if len(found) > most:
            return None
    return found


def minimal(sets: Iterable[frozenset[int]]) -> Sets:
    """Those that contain none of the others."""
    kept: list[frozenset[int]] = []
    for one in sorted(set(sets), key=len):
        if not any(other <= one for other in kept):
            kept.append(one)
    return frozenset(kept)
