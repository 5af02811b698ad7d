"""Complete labellings as clauses, and what is asked of them: credulous, preferred, sceptical, ideal.

Two variables an argument: that it is in, and that it is out (Cerutti, Giacomin and Vallati 2014, "ArgSemSAT").
"""

from collections.abc import Iterable, Iterator, Sequence

from argmap.abstract.attacks import (
    IN,
    OUT,
    UNDECIDED,
    Attacks,
    completed,
    cone,
    defended,
    islands,
    members,
    restricted,
    stages,
)
from argmap.abstract.solver import Budget, Model, Solver

PORTION = 1_000  # arguments at least for which a solver is started


def clauses(part: Attacks, banned: Iterable[int] = ()) -> list[list[int]]:
    """Clauses whose models are the complete labellings; argument a is in by variable 2a + 1 and out by 2a + 2.

    Those that are banned have an undecided attacker elsewhere, and cannot be in.
    """
    shut = set(banned)
    found: list[list[int]] = [[-(2 * one + 1)] for one in shut]
    for one, attackers in enumerate(part.attackers):
        inside, outside = 2 * one + 1, 2 * one + 2
        found.append([-inside, -outside])
        found += [[-inside, 2 * other + 2] for other in {*attackers, *part.attacked[one]}]
        found.append([-outside, *[2 * other + 1 for other in attackers]])
        if one not in shut:
            found.append([inside, *[-2 * other - 2 for other in attackers]])
    return found


class Labellings:
    """The complete labellings of a part of a framework; arguments go by their numbers in the whole."""

    def __init__(self, framework: Attacks, kept: Sequence[int], budget: Budget, banned: Iterable[int] = ()) -> None:
        self.kept = kept
        self.number = dict(zip(kept, range(len(kept)), strict=True))
        part = restricted(framework, kept)
        self.solver = Solver(clauses(part, [self.number[one] for one in banned]), budget)
        self.active = 2 * len(kept) + 1  # while this is assumed, what was ruled out stays ruled out

    def in_(self, argument: int) -> int:
        """The literal that an argument is in."""
        return 2 * self.number[argument] + 1

    def out(self, argument: int) -> int:
        """The literal that an argument is out."""
        return 2 * self.number[argument] + 2

    def find(self, assumed: Sequence[int] = ()) -> list[int] | None:
        """What is in by some labelling in which the literals hold."""
        model = self.solver.model(assumed)
        return None if model is None else self.accepted(model)

    def accepted(self, model: Model) -> list[int]:
        """What is in by a model."""
        return [argument for argument, literal in zip(self.kept, model[0::2], strict=False) if literal > 0]

    def beyond(self, accepted: Iterable[int]) -> None:
        """Rule out, while `active` is assumed, what lies within a set."""
        within = set(accepted)
        self.solver.add([-self.active, *[self.in_(argument) for argument in self.kept if argument not in within]])

    def greatest(self) -> list[int]:
        """What some greatest labelling accepts. What is found on the way is settled: nothing else can be asked then."""
        accepted: list[int] = []
        while True:
            within = set(accepted)
            self.solver.add([self.in_(argument) for argument in self.kept if argument not in within])
            more = self.find()
            if more is None:
                return accepted
            for argument in more:
                if argument not in within:
                    self.solver.add([self.in_(argument)])
            accepted = more

    def grown(self, accepted: list[int]) -> list[int]:
        """A greatest labelling's accepted arguments around those given; what lies within them is ruled out."""
        while True:
            self.beyond(accepted)
            more = self.find([self.active, *map(self.in_, accepted)])
            if more is None:
                return accepted
            accepted = more


def credulous(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> list[int] | None:
    """A complete extension with an undecided argument, None where there is none."""
    found = _around(framework, labels, query, budget)
    accepted = found.find([found.in_(query)])
    return None if accepted is None else _complete(framework, labels, accepted)


def preferred(framework: Attacks, around: Iterable[int], budget: Budget) -> list[int]:
    """A preferred extension that contains an admissible set (Baroni, Giacomin and Guida 2005, by components)."""
    labels = completed(framework, around)
    for portion in stages(framework, labels, PORTION):
        kept = [argument for argument in portion if not labels[argument]]
        inside = set(kept)
        banned = [
            argument
            for argument in kept
            if any(not labels[other] and other not in inside for other in framework.attackers[argument])
        ]
        for argument in Labellings(framework, kept, budget, banned).greatest():
            labels[argument] = IN
            for hit in framework.attacked[argument]:
                labels[hit] = labels[hit] or OUT
    return members(labels)


def not_in_all_preferred(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> list[int] | None:
    """A preferred extension without an undecided argument; None where all have it.

    First it is asked whether any has it, then whether an admissible set attacks it; only then are sets without it
    tried, each with what is preferred around it and the argument ruled out (counterexamples refined as in CEGARTIX,
    Dvořák, Järvisalo, Wallner and Woltran 2014).
    """
    found = _around(framework, labels, query, budget)
    if found.find([found.in_(query)]) is None:
        return preferred(framework, members(labels), budget)
    attacking = found.find([found.out(query)])
    if attacking is not None:
        return preferred(framework, _complete(framework, labels, attacking), budget)
    found.solver.add([-found.out(query)])
    while True:
        without = found.find([found.active, -found.in_(query)])
        if without is None:
            return None
        extended = found.find([found.in_(query), *map(found.in_, without)])
        if extended is None:
            return preferred(framework, _complete(framework, labels, without), budget)
        found.grown(extended)


def ideal(framework: Attacks, labels: Sequence[int], about: Iterable[int] | None, budget: Budget) -> list[int]:
    """The ideal extension, or as much of it as bears on some arguments (Dung, Mancarella and Toni 2007).

    From one preferred extension, what an admissible set attacks is taken out, and what is then no longer defended; the
    solver is told to attack as much of it as it can, so that few attackers have to be found.
    """
    kept = members(labels, UNDECIDED) if about is None else cone(framework, labels, about)
    part = restricted(framework, kept)
    extension = set(preferred(part, (), budget))
    found = Labellings(part, cone(part, [UNDECIDED] * len(part), extension), budget)
    found.solver.prefer(
        [
            literal if argument in extension else -literal
            for argument in found.kept
            for literal in (found.out(argument), -found.in_(argument))
        ]
    )
    while extension:
        found.solver.add([found.out(argument) for argument in extension])
        attacking = found.find()
        if attacking is None:
            break
        hit = {one for attacker in attacking for one in part.attacked[attacker]}
        extension = defended(part, extension - hit)
    return sorted({*members(labels), *(kept[one] for one in extension)})


def all_complete(framework: Attacks, kept: Sequence[int], budget: Budget) -> Iterator[list[int]]:
    """What is in by each complete labelling of a part."""
    found = Labellings(framework, kept, budget)
    accepted = found.find()
    while accepted is not None:
        yield accepted
        within = set(accepted)
        found.solver.add([-found.in_(one) if one in within else found.in_(one) for one in kept])
        accepted = found.find()


def all_preferred(framework: Attacks, kept: Sequence[int], budget: Budget) -> Iterator[list[int]]:
    """What is in by each preferred labelling of a part."""
    found = Labellings(framework, kept, budget)
    accepted: list[int] | None = []
    while accepted is not None:
        yield found.grown(accepted)
        accepted = found.find([found.active])


def parts(framework: Attacks, labels: Sequence[int]) -> list[list[int]]:
    """The undecided arguments, by islands."""
    return list(islands(framework, members(labels, UNDECIDED)))


def _around(framework: Attacks, labels: Sequence[int], query: int, budget: Budget) -> Labellings:
    return Labellings(framework, cone(framework, labels, [query]), budget)


def _complete(framework: Attacks, labels: Sequence[int], accepted: Iterable[int]) -> list[int]:
    return members(completed(framework, [*members(labels), *accepted]))
