"""The views free of contradiction that leave as little open as can be, whether or not they can defend themselves.

A view may accept what it has no answer to an attack on. For comparison only: even what nobody attacks may be left out.

How: sets of arguments that do not attack one another, whose range, what they accept or attack, is maximal.

Source: Verheij (1996), "Two approaches to dialectical argumentation: admissible sets and argumentation stages", NAIC;
found by a SAT solver.

Cost: exponential in the whole debate, whose arguments must all be built; at most a hundred views are told. Needs the
extra `argmap[solve]`.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._views import Views, views


def stage(frame: Frame) -> Views:
    """The views of a frame; errors as in `views`."""
    return views(frame, "STG")
