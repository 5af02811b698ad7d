"""Which column of the picture each box and each dot stands in, counted from the theses.

Layout engines would rather shorten lines: they put dots among boxes, and boxes that nothing joins anywhere. With the
columns fixed, each dot stands next to what it bears on, and boxes stand below boxes.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from argmap.drawing.plan import BoxKind, Plan
from argmap.drawing.style import ON_THE_LINE

Joined = defaultdict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Columns:
    """The column of each box and dot, by id: even for boxes, odd for dots, 0 for what bears on nothing.

    `parts` holds a box in the first column for each part of the map that no line joins to the rest.
    """

    of: dict[str, int]
    parts: tuple[str, ...]

    @property
    def deepest(self) -> int:
        """How many columns of boxes there are, 1 at least."""
        return max(self.of.values(), default=0) // 2 + 1

    def between(self, tail: str, head: str) -> int:
        """How many columns lie from `head` to `tail`; less than one for a line that runs back in a circle."""
        return self.of[tail] - self.of[head]


def columns(plan: Plan) -> Columns:
    """Each thing as near to what it bears on as can be; what no thesis rests on, near to its premises. O(lines)."""
    onward, arriving = _joined(plan)
    of = _leftmost(plan, onward)
    _draw_near(plan, of, onward, arriving)
    return Columns(of, tuple(_parts(plan, of, onward, arriving)))


def _joined(plan: Plan) -> tuple[Joined, Joined]:
    """What each thing leads to, and what leads to it."""
    onward: Joined = defaultdict(list)
    arriving: Joined = defaultdict(list)
    for kind, tail, head, _ in plan.lines:
        if kind not in ON_THE_LINE:
            onward[tail].append(head)
            arriving[head].append(tail)
    return onward, arriving


def _leftmost(plan: Plan, onward: Joined) -> dict[str, int]:
    """The longest way from each thing to what bears on nothing; a dot that ends on a dot passes over a box.

    Depth first without recursion, since a chain may be as long as the map; what is still open, in a circle, counts
    as nothing.
    """
    dots = {dot.id for dot in plan.dots}
    of: dict[str, int] = {}
    entered: set[str] = set()
    for start in (*(box.id for box in plan.boxes), *dots):
        stack = [start]
        while stack:
            name = stack[-1]
            after = onward.get(name, ())
            if name not in entered:
                entered.add(name)
                stack += [other for other in after if other not in entered]
                continue
            stack.pop()
            if name not in of:
                known = [of[other] + 1 + (name in dots and other in dots) for other in after if other in of]
                of[name] = max(known, default=int(name in dots))
    return of


def _draw_near(plan: Plan, of: dict[str, int], onward: Joined, arriving: Joined) -> None:
    """Move what no thesis rests on to its premises: a cross-reference far from them sends lines across the map.

    What hangs together moves together, then each claim by itself, deepest first.
    """
    held = _with_all_behind([box.id for box in plan.boxes if box.kind is BoxKind.THESIS], arriving)
    loose = [box.id for box in plan.boxes if box.id not in held]
    seen = set(held)
    for start in loose:
        if start not in seen:
            _move(_together(start, seen, onward, arriving), of, arriving)
    for name in sorted(loose, key=of.__getitem__, reverse=True):
        _move([name, *arriving.get(name, ())], of, arriving)


def _move(group: list[str], of: dict[str, int], arriving: Joined) -> None:
    """Move a group as far from the theses as what leads to it from outside allows; not at all where nothing does."""
    inside = set(group)
    gaps = [
        of[tail] - of[head] - 1 - (of[tail] + of[head] + 1) % 2
        for head in group
        for tail in arriving.get(head, ())
        if tail not in inside
    ]
    room = min(gaps, default=0) // 2 * 2
    if room > 0:
        of.update([(name, of[name] + room) for name in group])


def _together(start: str, seen: set[str], onward: Joined, arriving: Joined) -> list[str]:
    """All that lines join to `start`, it included, whichever way they run; it is added to what was `seen`."""
    found = [start]
    seen.add(start)
    for name in found:
        both = (*onward.get(name, ()), *arriving.get(name, ()))
        new = dict.fromkeys(other for other in both if other not in seen)
        seen.update(new)
        found += new
    return found


def _with_all_behind(names: list[str], arriving: Joined) -> set[str]:
    """These and whatever leads to them."""
    seen, waiting = set(names), list(names)
    while waiting:
        new = [other for other in arriving.get(waiting.pop(), ()) if other not in seen]
        seen.update(new)
        waiting += new
    return seen


def _parts(plan: Plan, of: dict[str, int], onward: Joined, arriving: Joined) -> Iterator[str]:
    """Begin each part of the map in the first column, and give a box that stands there."""
    seen: set[str] = set()
    for box in plan.boxes:
        if box.id not in seen:
            part = _together(box.id, seen, onward, arriving)
            least = min(of[name] for name in part) // 2 * 2
            of.update([(name, of[name] - least) for name in part])
            yield from [name for name in part if of[name] == 0][:1]
