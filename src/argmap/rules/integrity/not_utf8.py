"""A file is not UTF-8 text.

Why: Other encodings turn letters into other letters, and quotations and names with them.
"""

from argmap.findings import About, Severity

CODE = "AM102"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
