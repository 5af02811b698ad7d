"""The one coherent view that every bold one shares: the largest that defends itself within all `preferred` views.

It accepts at least what `grounded` does, and may accept more: what can defend itself, and nothing coherent attacks.

How: what an admissible set attacks is taken out of a preferred extension, and then what is no longer defended.

Source: Dung, Mancarella and Toni (2007), "Computing ideal sceptical argumentation", Artificial Intelligence 171; found
by a SAT solver.

Cost: exponential in what is left open. Needs the extra `argmap[solve]`.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._views import Views, views


def ideal(frame: Frame) -> Views:
    """The view of a frame; errors as in `views`."""
    return views(frame, "ID")
