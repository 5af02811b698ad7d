"""A file cannot be opened.

Why: Nothing in it can be checked; argmap says so, goes on with the other files and ends with exit code 2.
"""

from argmap.findings import About, Severity

CODE = "AM101"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
