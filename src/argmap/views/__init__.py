"""Pictures and pages of a map, one module for each format: the module's name is the format's, and its function draws.

A view has `SUFFIX`, `NEEDS_ENGINE`, a function of the module's name that takes a plan and a layout engine and returns
bytes, and `carried`, which reads from such bytes the digest of the source they were drawn from, or None. A view of the
whole debate says so by `WHOLE = True`: it takes a dossier instead of a plan, is drawn once for a debate, and has
`source`, which gives the text whose digest it carries.
"""

from argmap.views._dossier import Dossier, Verdict
from argmap.views._extras import MissingExtra
from argmap.views._painting import painted

__all__ = ["Dossier", "MissingExtra", "Verdict", "painted"]
