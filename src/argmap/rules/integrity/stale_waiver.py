"""A waiver covers nothing.

Why: The finding it answered has gone, or never had that name; left in place it would hide the next one.

Example:

    claims:
      met:
        text: The plenum met.
        allow: {self-reference: It was so once.}

Instead:

    claims:
      met:
        text: The plenum met.
"""

from argmap.findings import About, Severity

CODE = "AM118"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"
