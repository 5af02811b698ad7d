"""The coherent overall views that take a stand on everything: each argument is accepted or attacked by an accepted one.

There may be none: a bare denial, or an argument that attacks itself, is enough to leave something open in every view.

How: sets of arguments that do not attack one another and attack all others.

Source: Dung (1995), "On the acceptability of arguments", Artificial Intelligence 77; found by a SAT solver.

Cost: exponential in what is left open; at most a hundred views are told. Needs the extra `argmap[solve]`.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._views import Views, views


def stable(frame: Frame) -> Views:
    """The views of a frame; errors as in `views`."""
    return views(frame, "ST")
