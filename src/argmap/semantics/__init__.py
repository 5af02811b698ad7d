"""What stands. A list: every module here is a semantics and has its name; `frame` and what it is made of is shared.

A semantics takes a frame and gives labels (or strengths) back; it knows neither documents nor pictures.
"""

from argmap.semantics._assumptions import Assumptions, IncompatibleError
from argmap.semantics._frame import Frame
from argmap.semantics._framing import frame
from argmap.semantics._labelling import Label, Labelling, Status, status

__all__ = ["Assumptions", "Frame", "IncompatibleError", "Label", "Labelling", "Status", "frame", "status"]
