"""The debate says no format version, or one this argmap does not read.

Why: A newer format may mean other things by the same words.

Example:

    argmap: 99
    claims: {}

Instead:

    argmap: 1
    claims: {}
"""

from argmap.findings import About, Severity

CODE = "AM109"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
