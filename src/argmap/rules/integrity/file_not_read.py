"""A file beside a debate looks like a part of it and is not read.

Why: Only files that end in .yaml are topics of a folder debate; what stands in the others would be missing without a
word.
"""

from argmap.findings import About, Severity

CODE = "AM121"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"
