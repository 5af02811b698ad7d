"""The way to the SAT solver: python-sat's CaDiCaL, imported when it is first needed, within a budget."""

from collections.abc import Iterable, Sequence
from itertools import count
from time import monotonic
from typing import Any

SLICE = 1.0  # seconds between two looks at the clock, about; shorter ones would keep the solver from its best
TURN = 200  # conflicts of the first turn: in large frameworks each of them takes milliseconds

Model = list[int]  # the literal that holds of each variable, counted from 1, at the variable's place, counted from 0


class MissingSolverError(Exception):
    """python-sat is not installed."""

    def __init__(self) -> None:
        super().__init__("this needs a SAT solver that is not installed: pip install 'argmap[solve]'")


class OutOfBudgetError(Exception):
    """The time allowed was used up before there was an answer."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no answer was found within {seconds:g} s")


class Budget:
    """So many seconds from now on; without limit where none is given."""

    def __init__(self, seconds: float | None = None) -> None:
        self.seconds = seconds
        self._end = None if seconds is None else monotonic() + seconds

    def check(self) -> None:
        """OutOfBudgetError once the time is used up."""
        if self._end is not None and self.seconds is not None and monotonic() > self._end:
            raise OutOfBudgetError(self.seconds)

    @property
    def limited(self) -> bool:
        """Whether there is a limit."""
        return self._end is not None


class Solver:
    """Clauses, and models of them.

    Its variables start true, so that the first model already accepts much. Where that leads nowhere for a while they
    start false, and a small set is looked for; then by turns, each of which is longer than the last. What takes one of
    them minutes is often plain to the other.
    """

    def __init__(self, clauses: Iterable[Sequence[int]], budget: Budget) -> None:
        budget.check()
        self._budget = budget
        self._solver = _cadical()(bootstrap_with=clauses)
        self._portion = TURN  # conflicts until the clock is looked at again
        self._preferred: Sequence[int] = ()

    def model(self, assumed: Sequence[int] = ()) -> Model | None:
        """A model in which the assumed literals hold, None where there is none; read before clauses are added."""
        for turn in count():
            left = TURN << turn // 2
            while left > 0:
                portion = min(left, self._portion) if self._budget.limited else left
                answer = self._search(assumed, portion)
                if answer is not None:
                    if turn % 2:
                        self._begin_with(1)
                    return self._solver.get_model() if answer else None
                left -= portion
            self._begin_with(1 if turn % 2 else -1)
        return None

    def _search(self, assumed: Sequence[int], conflicts: int) -> bool | None:
        """Whether there is a model; None where that is not known after so many conflicts."""
        self._budget.check()
        self._solver.conf_budget(conflicts)
        began = monotonic()
        answer: bool | None = self._solver.solve_limited(assumptions=assumed)
        taken = monotonic() - began
        if taken < SLICE / 2:
            self._portion *= 2
        elif taken > SLICE * 2:
            self._portion = max(1, self._portion // 2)
        return answer

    def _begin_with(self, sign: int) -> None:
        everything = [sign * variable for variable in range(1, self._solver.nof_vars() + 1)]
        self._solver.set_phases(everything)
        if sign > 0 and self._preferred:
            self._solver.set_phases(self._preferred)

    def prefer(self, literals: Sequence[int]) -> None:
        """Try first that these literals hold, wherever that is open."""
        self._preferred = literals
        self._solver.set_phases(literals)

    def add(self, clause: Sequence[int]) -> None:
        """One clause more."""
        self._solver.add_clause(clause)


def _cadical() -> Any:
    try:
        from pysat.solvers import Cadical195
    except ImportError as error:
        raise MissingSolverError from error
    return Cadical195
