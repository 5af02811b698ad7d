"""The way to the SAT solver: python-sat's CaDiCaL, imported when it is first needed, within a budget."""

from collections.abc import Iterable, Sequence
from time import monotonic
from typing import Any

SLICE = 0.2  # seconds between two looks at the clock, about
FIRST = 100  # conflicts before the first look: in large frameworks each of them takes milliseconds

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
    """Clauses, and models of them. Its variables start true, so that the first model already accepts much."""

    def __init__(self, clauses: Iterable[Sequence[int]], budget: Budget) -> None:
        budget.check()
        self._budget = budget
        self._solver = _cadical()(bootstrap_with=clauses)
        self._conflicts = FIRST

    def model(self, assumed: Sequence[int] = ()) -> Model | None:
        """A model in which the assumed literals hold, None where there is none; read before clauses are added."""
        if not self._budget.limited:
            return self._solver.get_model() if self._solver.solve(assumptions=assumed) else None
        while True:
            self._budget.check()
            self._solver.conf_budget(self._conflicts)
            began = monotonic()
            answer = self._solver.solve_limited(assumptions=assumed)
            if answer is not None:
                return self._solver.get_model() if answer else None
            self._pace(monotonic() - began)

    def _pace(self, taken: float) -> None:
        """Go on for longer, or less long, until the clock is looked at again."""
        if taken < SLICE / 2:
            self._conflicts *= 2
        elif taken > SLICE * 2:
            self._conflicts = max(1, self._conflicts // 2)

    def prefer(self, literals: Sequence[int]) -> None:
        """Try first that these literals hold, wherever that is open."""
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
