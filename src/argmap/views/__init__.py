"""Pictures and pages of a map, one module for each format: the module's name is the format's, and its function draws.

A view has `SUFFIX`, `NEEDS_ENGINE`, a function of the module's name that takes a plan and a layout engine and returns
bytes, and
`carried`, which reads from such bytes the digest of the source they were drawn from, or None.
"""

from argmap.views._extras import MissingExtra

__all__ = ["MissingExtra"]
