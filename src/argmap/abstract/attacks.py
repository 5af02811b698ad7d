"""Dung's abstract frameworks: arguments are numbers from 0, and all that is known of them is who attacks whom."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

from argmap.abstract.knots import knots

UNDECIDED, IN, OUT = 0, 1, 2


@dataclass(frozen=True, slots=True, eq=False)
class Attacks:
    """A framework: from each argument to those that attack it, and to those it attacks."""

    attackers: list[list[int]]
    attacked: list[list[int]]

    def __len__(self) -> int:
        return len(self.attackers)


def attacks(size: int, pairs: Iterable[tuple[int, int]]) -> Attacks:
    """The framework of so many arguments and these attacks; O(size + pairs)."""
    attackers: list[list[int]] = [[] for _ in repeat(None, size)]
    attacked: list[list[int]] = [[] for _ in repeat(None, size)]
    for one, other in pairs:
        attacked[one].append(other)
        attackers[other].append(one)
    return Attacks(attackers, attacked)


def completed(framework: Attacks, accepted: Iterable[int] = ()) -> list[int]:
    """The labels of the least complete extension around an admissible set; around none, the grounded (Dung 1995).

    O(arguments + attacks), by a queue, so that long chains cost no more than short ones.
    """
    attacked = framework.attacked
    left = [len(attackers) for attackers in framework.attackers]
    labels = [UNDECIDED if attackers else IN for attackers in left]
    for argument in accepted:
        labels[argument] = IN
    queue = [argument for argument, label in enumerate(labels) if label]
    for argument in queue:  # grows while it is read
        for hit in attacked[argument]:
            if labels[hit]:
                continue
            labels[hit] = OUT
            for helped in attacked[hit]:
                left[helped] -= 1
                if not left[helped] and not labels[helped]:
                    labels[helped] = IN
                    queue.append(helped)
    return labels


def members(labels: Sequence[int], wanted: int = IN) -> list[int]:
    """The arguments with a label."""
    return [argument for argument, label in enumerate(labels) if label == wanted]


def restricted(framework: Attacks, kept: Sequence[int]) -> Attacks:
    """The framework of some of the arguments, numbered in their order; O(their attacks)."""
    number = dict(zip(kept, range(len(kept)), strict=True))
    sides = (
        [[number[other] for other in side[argument] if other in number] for argument in kept]
        for side in (framework.attackers, framework.attacked)
    )
    return Attacks(*sides)


def cone(framework: Attacks, labels: Sequence[int], about: Iterable[int]) -> list[int]:
    """The undecided arguments on which the fate of some depends, themselves included: attackers, and theirs."""
    found = list(about)
    seen = set(found)
    for argument in found:  # grows while it is read
        for attacker in framework.attackers[argument]:
            if not labels[attacker] and attacker not in seen:
                seen.add(attacker)
                found.append(attacker)
    return found


def islands(framework: Attacks, kept: Sequence[int]) -> Iterator[list[int]]:
    """The parts of a framework between which there are no attacks, among the arguments that are kept."""
    left = bytearray(len(framework))
    for argument in kept:
        left[argument] = 1
    for start in kept:
        if not left[start]:
            continue
        left[start] = 0
        found = [start]
        for argument in found:  # grows while it is read
            for side in (framework.attackers, framework.attacked):
                for other in side[argument]:
                    if left[other]:
                        left[other] = 0
                        found.append(other)
        yield found


def stages(framework: Attacks, labels: Sequence[int], least: int) -> Iterator[list[int]]:
    """The undecided arguments in portions: strongly connected components, attackers first, at least so many at once."""
    undecided = members(labels, UNDECIDED)
    open_attackers = {
        argument: [attacker for attacker in framework.attackers[argument] if not labels[attacker]]
        for argument in undecided
    }
    portion: list[int] = []
    for component in knots(undecided, open_attackers.__getitem__):
        portion += component
        if len(portion) >= least:
            yield portion
            portion = []
    if portion:
        yield portion


def defended(framework: Attacks, accepted: set[int]) -> set[int]:
    """The greatest part of a conflict-free set that defends itself; O(attacks on it)."""
    kept = set(accepted)
    against: dict[int, int] = {}  # how many of the kept attack an argument
    for argument in kept:
        for hit in framework.attacked[argument]:
            against[hit] = against.get(hit, 0) + 1
    queue = [one for one in kept if not all(against.get(other) for other in framework.attackers[one])]
    kept.difference_update(queue)
    for argument in queue:  # grows while it is read
        for hit in framework.attacked[argument]:
            against[hit] -= 1
            if not against[hit]:
                lost = [one for one in framework.attacked[hit] if one in kept]
                kept.difference_update(lost)
                queue += dict.fromkeys(lost)
    return kept
