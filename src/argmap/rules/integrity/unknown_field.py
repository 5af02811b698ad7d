"""A key is none that this kind of entry has.

Why: It is probably mistyped, and what stands under it was not read.

Example:

    claims:
      met:
        text: The plenum met.
        evidnce: []

Instead:

    claims:
      met:
        text: The plenum met.
        evidence: []
"""

from argmap.findings import About, Severity

CODE = "AM108"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"
