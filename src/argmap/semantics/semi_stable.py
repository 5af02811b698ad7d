"""The coherent overall views that leave as little open as can be; where any is `stable`, exactly those.

How: complete sets of arguments whose range, what they accept or attack, is maximal.

Source: Caminada (2006), "Semi-stable semantics", Computational Models of Argument (COMMA); found by a SAT solver.

Cost: exponential in what is left open; at most a hundred views are told. Needs the extra `argmap[solve]`.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._views import Views, views


def semi_stable(frame: Frame) -> Views:
    """The views of a frame; errors as in `views`."""
    return views(frame, "SST")
