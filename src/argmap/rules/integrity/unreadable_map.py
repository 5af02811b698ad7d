"""A map of another program cannot be read.

Why: It is cut off, of another kind, or damaged; nothing is converted from what was not understood.
"""

from argmap.findings import About, Severity

CODE = "AM122"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
