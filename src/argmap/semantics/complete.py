"""Every coherent overall view: it defends all it accepts, and accepts all it defends.

The most cautious of them is what `grounded` finds; the boldest are those of `preferred`. There may be very many.

How: an argument is accepted only with what it takes to answer each attack on it, and whatever can be so defended is
accepted. A claim stands in a view with one accepted argument for it, and falls where all are attacked.

Source: Dung (1995), "On the acceptability of arguments", Artificial Intelligence 77.

Cost: exponential in what is left open; at most a hundred views are told. Needs the extra `argmap[solve]`.
"""

from argmap.semantics._frame import Frame
from argmap.semantics._views import Views, views


def complete(frame: Frame) -> Views:
    """The views of a frame; errors as in `views`."""
    return views(frame, "CO")
