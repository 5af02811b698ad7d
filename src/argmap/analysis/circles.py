"""Circles in which undecided things hold one another open."""

from argmap.abstract.knots import knots
from argmap.semantics import NOWHERE, Label, Labelling, Status, status


def undetermined_circles(labelling: Labelling) -> list[tuple[str, ...]]:
    """The knots of undecided claims and arguments that depend on each other, as far as some claim in them is neither
    opposed nor denied: it is undetermined because of the circle, not because two sides are even.

    Ids, claims first, sorted. Strongly connected components of what waits for what; linear.
    """
    frame = labelling.frame
    size = len(frame.rivals)
    waiting = _waiting(labelling)
    found = []
    for knot in knots(waiting, waiting.__getitem__):
        if len(knot) < 2:
            continue
        claims = [frame.claims[place] for place in knot if place < len(frame.claims)]
        if any(status(labelling, name) is Status.UNDETERMINED for name in claims):
            reasons = [place - size for place in knot if place >= size]
            arguments = [frame.arguments[reason] for reason in reasons if reason < len(frame.arguments)]
            found.append((*sorted(claims), *sorted(arguments)))
    return sorted(found)


def _waiting(labelling: Labelling) -> dict[int, list[int]]:
    """From undecided nodes, and reasons numbered after them, to the undecided things they depend on."""
    frame, size, open_ = labelling.frame, len(labelling.frame.rivals), Label.UNDECIDED
    nodes = {node for node, label in enumerate(labelling.nodes) if label is open_}
    reasons = {reason for reason, label in enumerate(labelling.reasons) if label is open_}
    first_presumption, undercutters = frame.first_presumption, frame.undercutters
    found: dict[int, list[int]] = {node: [] for node in nodes}
    for reason in reasons:
        found[size + reason] = [node for node in frame.rests[reason] if node in nodes]
        found[size + reason] += [size + one for one in undercutters.get(reason, ()) if one in reasons]
        node = frame.concludes[reason]
        if node == NOWHERE:
            continue
        rivals = [rival for rival in frame.rivals[node] if rival in nodes]
        if reason >= first_presumption:
            found[size + reason] += [rival for rival in rivals if rival in frame.presumed]
        for other in rivals if reason < first_presumption else ():
            found[other].append(size + reason)
        if node in nodes:
            found[node].append(size + reason)
    return found
