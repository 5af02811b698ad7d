"""What stands, and why. A list: every module here is a semantics and has its name; the frame and its words are shared.

A semantics takes a frame and gives a labelling back; it knows neither documents nor pictures.
"""

from argmap.semantics._assumptions import COMMON_GROUND, GRANTS, Assumptions, IncompatibleError
from argmap.semantics._because import Because
from argmap.semantics._explaining import explain, explain_argument
from argmap.semantics._frame import NOWHERE, Frame
from argmap.semantics._framing import frame
from argmap.semantics._gradual import Strengths, arguing
from argmap.semantics._granting import granted_evidence
from argmap.semantics._induced import TooManyError
from argmap.semantics._knots import Knot, knots
from argmap.semantics._labelling import Label, Labelling, Status, status
from argmap.semantics._standards import STANDARDS
from argmap.semantics._views import Views
from argmap.semantics._wording import called, knot_in_words, paragraphs, sentences, summary

__all__ = [
    "COMMON_GROUND",
    "GRANTS",
    "NOWHERE",
    "STANDARDS",
    "Assumptions",
    "Because",
    "Frame",
    "IncompatibleError",
    "Knot",
    "Label",
    "Labelling",
    "Status",
    "Strengths",
    "TooManyError",
    "Views",
    "arguing",
    "called",
    "explain",
    "explain_argument",
    "frame",
    "granted_evidence",
    "knot_in_words",
    "knots",
    "paragraphs",
    "sentences",
    "status",
    "summary",
]
