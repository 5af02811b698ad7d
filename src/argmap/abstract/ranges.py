"""Stable, semi-stable and stage extensions: nothing is left neither accepted nor attacked, or as little as can be.

The range of a set is what it accepts or attacks (Verheij 1996; Caminada 2006).
"""

from collections.abc import Iterable, Iterator, Sequence

from argmap.abstract.attacks import Attacks, restricted
from argmap.abstract.complete import clauses
from argmap.abstract.solver import Budget, Solver


class Ranges:
    """The conflict-free sets, or the complete extensions, of a part of a framework, by their range.

    Arguments are numbered within the part; `yes(a)` is the literal that an argument is accepted, and `reach(a)`, where
    it holds, that it is in the range.
    """

    def __init__(self, part: Attacks, budget: Budget, *, complete: bool) -> None:
        size = len(part)
        self.part, self.width = part, 2 if complete else 1
        self.first = self.width * size + 1
        self.active = self.first + size  # while this is assumed, what was ruled out stays ruled out
        found = clauses(part) if complete else _conflict_free(part)
        found += [self._reached(one) for one in range(size)]
        self.solver = Solver(found, budget)
        self.everything = [self.reach(one) for one in range(size)]

    def _reached(self, one: int) -> list[int]:
        if self.width == 2:
            return [-self.reach(one), 2 * one + 1, 2 * one + 2]
        return [-self.reach(one), self.yes(one), *map(self.yes, self.part.attackers[one])]

    def yes(self, one: int) -> int:
        """The literal that an argument is accepted."""
        return self.width * one + 1

    def reach(self, one: int) -> int:
        """The literal that an argument is in the range."""
        return self.first + one

    def find(self, assumed: Sequence[int]) -> list[int] | None:
        """Some set in which the literals hold."""
        model = self.solver.model(assumed)
        if model is None:
            return None
        return [one for one in range(len(self.part)) if model[self.width * one] > 0]

    def spans(self, accepted: Iterable[int]) -> set[int]:
        """The range of a set."""
        found = set(accepted)
        for one in tuple(found):
            found.update(self.part.attacked[one])
        return found

    def further(self, accepted: list[int], fixed: Sequence[int] = ()) -> list[int] | None:
        """A set with a greater range; sets whose range lies within that of `accepted` are ruled out."""
        span = self.spans(accepted)
        self.solver.add([-self.active, *[self.reach(one) for one in range(len(self.part)) if one not in span]])
        return self.find([self.active, *map(self.reach, span), *fixed])

    def widest(self, accepted: list[int], fixed: Sequence[int] = ()) -> list[int]:
        """A set with a range that none exceeds among those where the fixed literals hold."""
        while True:
            more = self.further(accepted, fixed)
            if more is None:
                return accepted
            accepted = more

    def best(self, fixed: Sequence[int] = ()) -> list[int] | None:
        """A set of greatest range in which literals hold; None where they hold in none of greatest range."""
        full = self.find([*self.everything, *fixed])
        if full is not None or (fixed and self.find(self.everything) is not None):
            return full
        while True:
            accepted = self.find([self.active, *fixed])
            if accepted is None:
                return None
            accepted = self.widest(accepted, fixed)
            wider = self.find([self.active, *map(self.reach, self.spans(accepted))]) if fixed else None
            if wider is None:
                return accepted
            span = self.spans(self.widest(wider))
            same = self.find([*map(self.reach, span), *fixed])
            if same is not None:
                return same

    def each(self) -> Iterator[list[int]]:
        """All sets of greatest range."""
        accepted = self.find([self.active])
        while accepted is not None:
            span = [self.reach(one) for one in self.spans(self.widest(accepted))]
            same = self.find(span)
            while same is not None:
                yield same
                within = set(same)
                self.solver.add([-self.yes(one) if one in within else self.yes(one) for one in range(len(self.part))])
                same = self.find(span)
            accepted = self.find([self.active])


def _conflict_free(part: Attacks) -> list[list[int]]:
    return [[-one - 1, -other - 1] for one, attackers in enumerate(part.attackers) for other in attackers]


class Stable:
    """The stable extensions of a part of a framework: argument a is accepted by variable a + 1."""

    def __init__(self, framework: Attacks, kept: Sequence[int], budget: Budget) -> None:
        self.kept = kept
        self.number = dict(zip(kept, range(1, len(kept) + 1), strict=True))
        part = restricted(framework, kept)
        found = _conflict_free(part)
        found += [[one + 1, *[other + 1 for other in ones]] for one, ones in enumerate(part.attackers)]
        self.solver = Solver(found, budget)

    def find(self, assumed: Sequence[int] = ()) -> list[int] | None:
        """One in which literals hold, by the numbers of the whole."""
        model = self.solver.model(assumed)
        return None if model is None else [one for one, literal in zip(self.kept, model, strict=True) if literal > 0]

    def each(self) -> Iterator[list[int]]:
        """All of them; none contains another."""
        accepted = self.find()
        while accepted is not None:
            yield accepted
            self.solver.add([-self.number[one] for one in accepted])
            accepted = self.find()
