"""The possible coherent overall views, each as bold as it can be: whatever more it accepted, it could not defend.

Each is a story that somebody could tell of the whole debate without contradicting themselves. What stands in all of
them is safe whichever is right; where they differ, a choice has to be made. A view is no verdict: look at `sceptical`
first.

How: maximal sets of arguments that do not attack one another and attack whatever attacks them.

Source: Dung (1995), "On the acceptability of arguments", Artificial Intelligence 77; found by a SAT solver, by
components of what `sceptical` leaves open.

Cost: exponential in what is left open; at most a hundred views are told. Needs the extra `argmap[solve]`.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._views import Views, views


def preferred(frame: Frame) -> Views:
    """The views of a frame; errors as in `views`."""
    return views(frame, "PR")
