"""A value is not what its key takes, or a needed key is missing.

Why: What argmap cannot understand it cannot draw or check.

Example:

    claims:
      met:
        text: The plenum met.
        common-ground: perhaps

Instead:

    claims:
      met:
        text: The plenum met.
        common-ground: true
"""

from argmap.findings import About, Severity

CODE = "AM107"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
