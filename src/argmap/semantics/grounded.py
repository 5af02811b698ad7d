"""Dung's grounded semantics on the arguments that can be built: what can be defended from unattacked ones stands.

An argument is a tree of reasons down to what is given. One that nobody attacks is in; what it attacks is out; what is
attacked only by what is out is in; and so on. What is left is undecided. A claim stands with one argument for it, and
falls with all. The verdicts are those of `sceptical`, which builds no trees: two ways to one result.

How: arguments repeat no conclusion on the way down, attack each other's parts by conflict or undercut, and a
presumption attacks nothing but presumptions.

Source: Dung (1995), "On the acceptability of arguments", Artificial Intelligence 77; arguments as in Modgil and Prakken
(2013), "A general account of argumentation with preferences", Artificial Intelligence 195.

Cost: linear in arguments and attacks; but where claims have many reasons each, arguments multiply, and beyond 50,000
the map is refused.
"""

from argmap.semantics._extending import labelling_by
from argmap.semantics._frame import Frame
from argmap.semantics._induced import induced
from argmap.semantics._labelling import Labelling


def grounded(frame: Frame) -> Labelling:
    """The labelling of a frame by its induced framework; TooManyError where that is too large."""
    return labelling_by(frame, induced(frame))
